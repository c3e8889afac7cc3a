import { readdirSync, readFileSync } from 'node:fs';
import { augment } from './augment.ts';
import { type Example, ExampleBuilder } from './example.ts';
import { fill } from './fill.ts';
import type { Random } from './random.ts';
import { refill } from './refill.ts';
import type { Terms } from './terms.ts';

export interface CorpusOptions {
  /** Every how manyth note and template is used. */
  readonly every: number;
  /** Refills of each slotted note, besides the note as it stands. */
  readonly refills: number;
  /** Fillings of each template. */
  readonly fillings: number;
}

const TEMPLATES = ['queries', 'notes', 'general', 'spanish', 'negatives'] as const;

/** The slotted notes that are learnt from, by file. Those of `measured/` never are: they tell how well it has learnt. */
function readNotes(): Map<string, Example[]> {
  const folder = new URL('notes/', import.meta.url);
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.jsonl'))
      .toSorted()
      .map((file) => [
        file.replace('.jsonl', ''),
        readFileSync(new URL(file, folder), 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as Example),
      ]),
  );
}

function readTemplates(name: string): string[] {
  return readFileSync(new URL(`templates/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
}

/** Now and then a sentence before or after that says nothing of anybody. */
function within(example: Example, words: Terms, random: Random): Example {
  const builder = new ExampleBuilder();
  if (random.chance(0.15)) builder.add(`${random.pick(words.carriers)}${random.chance(0.3) ? '\n' : ' '}`);
  builder.append(example);
  if (random.chance(0.2)) builder.add(`${random.chance(0.3) ? '\n' : ' '}${random.pick(words.carriers)}`);
  return builder.build();
}

function thinned<T>(items: readonly T[], { every }: CorpusOptions): T[] {
  return items.filter((_, index) => index % every === 0);
}

/** What the tagger learns from, the same for the same random source. */
export function* makeCorpus(words: Terms, random: Random, options: CorpusOptions): Generator<Example> {
  for (const notes of readNotes().values()) {
    for (const note of thinned(notes, options)) {
      yield note;
      const times = note.spans.length > 0 ? options.refills : options.refills / 3;
      for (let time = 0; time < times; time += 1) yield augment(refill(note, random), random);
    }
  }
  for (const name of TEMPLATES) {
    for (const template of thinned(readTemplates(name), options)) {
      for (let time = 0; time < options.fillings; time += 1)
        yield augment(within(fill(template, words, random), words, random), random);
    }
  }
}
