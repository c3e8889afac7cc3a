import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detect/detect.ts';

const values = (text: string): string[] => detect(text).map(({ start, end }) => text.slice(start, end));

describe('Spanish wording', () => {
  it.for([
    ['se le llamó a doña maria para avisarle de la cita', ['maria']],
    ['la llamada fue para don eusebio confirmó que viene con su hija', ['eusebio']],
    ['Médico: Benito Arcega Lillo NºCol: 19 28 41203 de la planta', ['Benito Arcega Lillo', '19 28 41203']],
  ] as const)('ends a name where the sentence goes on: %s', ([text, names]) => {
    expect(values(text)).toEqual(names);
  });

  it.for([
    'La fuerza era 4/5 en la pierna y el signo de Kocher 1/4, según el médico',
    'En 5/12 cilindros de la biopsia que se le hizo',
    'Paciente: varón de 70 años que acude con su hija (presente)',
    'Historia Clínica de la paciente, Servicio de Medicina Interna, Consultorio 12',
    'Su hermano, anda mal de la tensión; la abuela materna con diabetes',
  ])('finds nobody in: %s', (text) => {
    expect(values(text)).toEqual([]);
  });
});
