import { type CodedModel, DIGITS, MORE, MOST, STEP } from '../../lib/detect/tagger/coding.ts';
import { LABELS } from '../../lib/detect/tagger/labels.ts';
import type { Weights } from './learn.ts';

function digitOf(weight: number): string {
  const level = Math.max(-MOST, Math.min(MOST, Math.round(weight / STEP)));
  return DIGITS.charAt(level + MOST);
}

function distances(slots: Int32Array): string {
  let coded = '';
  let before = -1;
  for (const slot of slots) {
    let distance = slot - before - 1;
    for (; distance >= MORE; distance -= MORE) coded += DIGITS.charAt(MORE);
    coded += DIGITS.charAt(distance);
    before = slot;
  }
  return coded;
}

/** Writes weights as text, each a whole number of steps. */
export function encodeModel({ slots, rows, steps }: Weights): CodedModel {
  const planes = Array.from({ length: LABELS }, (_, label) =>
    Array.from(slots, (_slot, at) => digitOf(rows[at * LABELS + label] ?? 0)).join(''),
  );
  return { slots: distances(slots), planes, steps: Array.from(steps, digitOf).join('') };
}

/** The module that the extension reads the model from. */
export function moduleOf(name: string, { slots, planes, steps }: CodedModel): string {
  return `// Made by scripts/train/train.ts (npm run train): the weights of the tagger, see docs/model-card.md.
import type { CodedModel } from './coding.ts';

export const ${name}: CodedModel = {
  slots:
    '${slots}',
  planes: [
${planes.map((plane) => `    '${plane}',`).join('\n')}
  ],
  steps: '${steps}',
};
`;
}
