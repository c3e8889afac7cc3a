import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detect/detect.ts';

const values = (text: string): string[] => detect(text).map(({ start, end }) => text.slice(start, end));

describe('Spanish wording', () => {
  it.for([
    ['se le llamó a doña maria para avisarle de la cita', ['maria']],
    ['la llamada fue para don eusebio confirmó que viene con su hija', ['eusebio']],
    [
      'la hija se llama covadonga y el medico de cabecera es nespral, que la ve en la consulta',
      ['covadonga', 'nespral'],
    ],
    ['Hola Merche soy la mujer del de la tienda', ['Merche']],
    ['La hermana, Candela, y el compadre Segundo Llumiquinga que la trae', ['Candela', 'Segundo Llumiquinga']],
    ['La trae su hija Rosa Norton, que vive con ella', ['Rosa Norton']],
    ['Médico: Benito Arcega Lillo NºCol: 19 28 41203 de la planta', ['Benito Arcega Lillo', '19 28 41203']],
  ] as const)('ends a name where the sentence goes on: %s', ([text, names]) => {
    expect(values(text)).toEqual(names);
  });

  it.for([
    'La fuerza era 4/5 en la pierna y el signo de Kocher 1/4, según el médico',
    'En 5/12 cilindros de la biopsia que se le hizo',
    'Paciente: varón de 70 años que acude con su hija (presente)',
    'Historia Clínica de la paciente, Servicio de Medicina Interna, Consultorio 12',
    'Barthel 45 y Norton 12 al alta; el signo de Chaussier y la técnica de Brant en la paciente',
    'Su padre intervenido de cataratas, la hermana monja; el hijo mayor la trae',
    'Toma Tamsulosina y Omeprazol; se le deja Nolotil, y el médico le retira Sintrom',
    'El Rosa de Bengala positivo; Killip I. Salva de extrasístoles según la médica',
    'La crema de clobetasol (Dermovex) y Glukalit 10 mg, que se le deja a la paciente',
    'Servei de Cardiologia. Unidad de Neuropediatría de la planta que la ve',
    'La MNA 9/14, el Schirmer 4/6 y el MMSE de Folstein 19/30 de la paciente',
    'EDAD 60 TALLA 1.53 TA 146/88, PENSIONADA, DE LA CONSULTA DEL TURNO MATUTINO',
    'Su hermano, anda mal de la tensión; la abuela materna con diabetes',
  ])('finds nobody in: %s', (text) => {
    expect(values(text)).toEqual([]);
  });
});
