import nlp from 'compromise';
import { detect } from '../../lib/detect/detect.ts';
import { createDocument, type Document } from '../../lib/detect/document.ts';
import { tokensOf } from '../../lib/detect/names/tokens.ts';
import { RECOGNISERS } from '../../lib/detect/registry.ts';
import { tag } from '../../lib/detect/tagger/tag.ts';
import { truecase } from '../../lib/detect/truecase.ts';
import { fastest } from './fastest.ts';
import type { Row } from './row.ts';
import { HOSTILE, NOTES, type Text } from './texts.ts';

const KILO = 1_000;
const PROMPT = 400;
const NOTE = 4_000;
/** Recognisers that are named: the costliest. */
const NAMED = 12;
/** A growth of this from 100 kB to 1 MB is a linear one; beyond, the text is named. */
const LINEAR = 12;

/** Pieces of a record, each read for the first time. */
function pieces(text: string, units: number): string[] {
  return Array.from({ length: Math.floor(text.length / units) }, (_, index) =>
    text.slice(index * units, (index + 1) * units),
  );
}

/** Milliseconds for 1,000 characters of texts of so many units. */
function perKilo(text: Text, units: number): number {
  const texts = pieces(text(40 * KILO), units);
  const characters = texts.length * units;
  return (fastest(3, () => texts.forEach((one) => detect(one))) / characters) * KILO;
}

function lengths(): Row[] {
  return Object.entries(NOTES).flatMap(([name, text]) =>
    [PROMPT, NOTE].map((units) => ({
      name: `detect: 1,000 characters of ${name}, ${units} at a time`,
      value: perKilo(text, units),
      unit: 'ms',
    })),
  );
}

/** What each stage and recogniser takes of 1,000 characters. Each reads documents whose words are known already. */
function stages(): Row[] {
  const texts = pieces(NOTES['notes']?.(40 * KILO) ?? '', NOTE);
  const characters = texts.length * NOTE;
  const cost = (work: () => unknown): number => (fastest(3, work) / characters) * KILO;
  const fresh = (work: (document: Document) => unknown): number =>
    cost(() => texts.forEach((text) => work(createDocument(text))));
  const reading = cost(() => texts.map(createDocument));
  const words = fresh(tokensOf) - reading;
  const documents = texts.map(createDocument);
  const recognisers = RECOGNISERS.filter(({ name }) => name !== 'tagged').map(({ name, find }): [string, number] => [
    name,
    cost(() => documents.forEach(find)),
  ]);
  const costliest = recognisers.toSorted(([, a], [, b]) => b - a);
  const row = (name: string, value: number): Row => ({
    name: `stage: ${name}`,
    value: Math.max(0, value) * KILO,
    unit: 'us',
  });
  return [
    row('characters', reading),
    row('words', words),
    row('capitals', fresh(truecase) - words - reading),
    row('tagger', fresh((document) => tag(document, 0.5)) - words - reading),
    row(
      'all other recognisers',
      recognisers.reduce((sum, [, value]) => sum + value, 0),
    ),
    ...costliest.slice(0, NAMED).map(([name, value]) => row(`recogniser ${name}`, value)),
  ];
}

/** How much longer 1 MB takes than 100 kB. Hostile texts are summed up, and named where they grow or take more. */
function growth(): Row[] {
  const measured = Object.entries({ ...NOTES, ...HOSTILE }).map(([name, text]) => {
    const [small, large] = [text(100 * KILO), text(1_000 * KILO)];
    const tenth = fastest(1, () => detect(small));
    const whole = fastest(1, () => detect(large));
    return { name, times: whole / tenth, cost: (whole / large.length) * KILO };
  });
  const hostile = measured.filter(({ name }) => name in HOSTILE);
  const slowest = hostile.toSorted((a, b) => b.cost - a.cost)[0];
  return [
    ...measured
      .filter(({ name, times }) => name in NOTES || times > LINEAR)
      .map(({ name, times }) => ({ name: `detect: growth from 100 kB to 1 MB, ${name}`, value: times, unit: 'times' })),
    {
      name: `detect: growth from 100 kB to 1 MB, most of ${hostile.length} hostile texts`,
      value: Math.max(...hostile.map(({ times }) => times)),
      unit: 'times',
    },
    {
      name: `detect: 1,000 characters of the slowest hostile text (${slowest?.name ?? ''})`,
      value: slowest?.cost ?? 0,
      unit: 'ms',
    },
  ];
}

/** Speed of detection: for texts of several lengths, against compromise's tagging, by stage, and as texts grow. */
export async function bench(): Promise<Row[]> {
  const text = NOTES['notes']?.(10 * KILO) ?? '';
  detect(text);
  const ours = fastest(5, () => detect(text));
  const theirs = fastest(5, () => nlp(text).people().json());
  return [
    ...lengths(),
    { name: 'detect: time against compromise alone', value: ours / theirs, unit: 'ratio' },
    ...stages(),
    ...growth(),
  ];
}
