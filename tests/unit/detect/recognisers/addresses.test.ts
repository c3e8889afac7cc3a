import { addressAbroad } from '../../../../lib/detect/recognisers/address/abroad.ts';
import { addressBlock } from '../../../../lib/detect/recognisers/address/block.ts';
import { facilityVisited } from '../../../../lib/detect/recognisers/facility/visited.ts';
import { nameColumn } from '../../../../lib/detect/recognisers/name/column.ts';
import { nameContext } from '../../../../lib/detect/recognisers/name/context.ts';
import { nameWeak } from '../../../../lib/detect/recognisers/name/weak.ts';
import { describeRecogniser } from '../cases.ts';

describeRecogniser(addressBlock, {
  strong: ['at ⟦USNS Harrow\nFPO AP 96601⟧ now', 'to ⟦412 Lindgata 31\n Apt. 204\n Vardal\n Norway 20145⟧.'],
  none: ['given 325 mg twice', 'Lantus 12 units', 'see Figure 3'],
});

describeRecogniser(addressAbroad, {
  strong: [
    'Wohnt ⟦Lindenstraße 12⟧ im Haus',
    'à ⟦12 rue de la Paix⟧ hier',
    '⟦Kerkstraat 12⟧ te huur',
    'vive en ⟦Camino de la Vega 7, 3.o izq.⟧ con su hija',
    'at ⟦83-11 Aspen Valley Rd⟧ since',
    'Home ⟦4418 SE Lambert⟧ since May',
  ],
  fair: ['bajo, ⟦41018⟧ ⟦Sevilla⟧', '5, ⟦1017 GC⟧ ⟦Amsterdam⟧', 'casa 45, ⟦4050-265⟧ ⟦Porto⟧'],
  none: ['via nasal cannula 2', 'weg 12', 'plain 12345 units', 'col. 5', 'plaza in 2024', 'Via Medicaid'],
});

describeRecogniser(facilityVisited, {
  fair: ['seen at ⟦Norrland Point⟧ today'],
  none: ['referred to Dr. John T.', 'sent to Mrs. Vance'],
});

describeRecogniser(nameContext, {
  none: ['PT Daily Note', 'RN Shift Assessment', 'SW Case Summary'],
});

describeRecogniser(nameColumn, {
  fair: ['0000771102|⟦GRANDE,ARIEL⟧|M', '| 401 | ⟦Bass, R⟧ | 66M |'],
  weak: ['07 ⟦Castle, R⟧ 12 61.0', '4 ⟦KING S.⟧ 45M'],
  none: ['Vitamin, C', '|Na, K|', 'hepatitis, B', '| Patient, N |'],
});

describeRecogniser(nameWeak, {
  fair: ["talking to ⟦Zainab⟧'s grandmother", '⟦Wexler⟧ is in bed 14'],
  weak: ['CARDS (⟦SWANSON⟧), EP'],
  none: ["Barrett's esophagus", "Graves' disease", 'MELD 31', 'NSTEMI (STEMI)'],
});
