import { tagged } from '../../../../lib/detect/recognisers/tagged.ts';
import { describeRecogniser } from '../cases.ts';

describeRecogniser(tagged, {
  fair: [
    'discussed with ⟦Wrenlethe⟧ and her daughter at length',
    'my name is ⟦Oskelda Vurrin⟧',
    'The package goes to ⟦1840 Brindlewick Lane⟧.',
    'He grew up in ⟦Quarnholt⟧ and moved away at nine.',
    'transferred from ⟦Brackenhurst Medical Center⟧ last night',
    'la paciente ⟦Ximena Arrubarrena⟧ acude con su hermana',
    'pt ⟦halvard ostrowicki⟧ wants his metformin refilled',
    'PATIENT ⟦HALVARD OSTROWICKI⟧ WANTS A REFILL',
  ],
  none: [
    '',
    '12 / 34',
    'Murphy sign negative, Kernig and Brudzinski absent.',
    'Continue Lasix 40 mg, Coreg 12.5 and Entresto.',
    'She came from Nigeria in spring.',
    'Paciente de 60 años con disnea y fiebre, en tratamiento con furosemida.',
    'Denies chest pain, fever or chills. Labs within normal limits.',
  ],
});
