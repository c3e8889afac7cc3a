import { describe, expect, it } from 'vitest';
import type { MappingEntry } from '../../../lib/core/mapping.ts';
import { createRestorer } from '../../../lib/surrogate/restore/restore.ts';
import { createStream } from '../../../lib/surrogate/restore/stream.ts';

const ENTRIES: MappingEntry[] = [
  { type: 'NAME', original: 'Dan Smith', surrogate: 'John Hallowell' },
  { type: 'NAME', original: 'Dan', surrogate: 'John', part: true },
  { type: 'NAME', original: 'Smith', surrogate: 'Hallowell', part: true },
  { type: 'DATE', original: '3/14/24', surrogate: '1/4/24' },
  { type: 'MRN', original: '00418823', surrogate: '00067068' },
];
const restorer = createRestorer(ENTRIES);

/** What has come out after each character. */
function* outputs(text: string): Generator<[string, string]> {
  const stream = createStream(restorer);
  let out = '';
  for (const char of text) {
    out += stream.push(char);
    yield [char, out];
  }
}

function outputAfter(text: string): string {
  return [...outputs(text)].at(-1)?.[1] ?? '';
}

describe('what waits while a reply is written', () => {
  it.each([
    ['Plain text comes out at once', 'Plain text comes out at once'],
    ['The wound, he said, is dry.', 'The wound, he said, is dry.'],
    ['Seen by Hal', 'Seen by '],
    ['Seen by Halx', 'Seen by Halx'],
    ['Seen by John', 'Seen by '],
    ['Seen by John Hallow', 'Seen by '],
    ['Seen by John Hallowell', 'Seen by '],
    ['Seen by John Hallowell to', 'Seen by '],
    ['Seen by John Hallowell today ', 'Seen by Dan Smith today '],
    ['Seen by Hallowell, who', 'Seen by Smith, who'],
    ['Seen by Hallowell.\n\nP', 'Seen by Smith.\n\nP'],
    ['mail john@exam', 'mail '],
    ['mail hallowell@site.org today', 'mail hallowell@site.org today'],
    ['MRN 00067', 'MRN '],
    ['MRN 00067068 is on', 'MRN '],
    ['MRN 00067068 is on file', 'MRN 00418823 is on file'],
    ['On 1/4', 'On '],
    ['On January 4, 20', 'On '],
    ['On January 4, 2024 he', 'On March 14, 2024 he'],
    ['On January wards', 'On January wards'],
    ['BP 120/80 mmHg', 'BP 120/80 mmHg'],
    ['5 < 6 & 7', '5 < 6 & '],
  ])('%s', (text, out) => {
    expect(outputAfter(text)).toBe(out);
  });

  it('is never more than a surrogate and what decides about it', () => {
    const text =
      'John Hallowell was seen on 1/4/24 with MRN 00067068 by staff; he is well and will return soon. '.repeat(20);
    let given = 0;
    for (const [, out] of outputs(text)) given = out.length;
    let pushed = 0;
    for (const [, out] of outputs(text)) {
      pushed += 1;
      // Real values differ in length from their surrogates by a few characters for each.
      expect(restorer.restore(text.slice(0, pushed)).length - out.length).toBeLessThan(45);
    }
    expect(given).toBeGreaterThan(1500);
  });

  it.each(['4th Jan𝐉 ', 'Hallowells John Hallowell ist '])('waits for what decides further on: %s', (text) => {
    const stream = createStream(restorer);
    let out = '';
    for (let at = 0; at < text.length; at += 1) out += stream.push(text.charAt(at));
    expect(out + stream.end()).toBe(restorer.restore(text));
  });

  it('gives the rest at the end', () => {
    const stream = createStream(restorer);
    expect(stream.push('for John Hallowell') + stream.end()).toBe('for Dan Smith');
  });

  it('settles a text up to what may still become a surrogate', () => {
    expect(restorer.settled('Seen by John Hal')).toBe(8);
    expect(restorer.settled('Seen by nobody at all.')).toBe(22);
    expect(restorer.settled('John is well. Hallow', 12)).toBe(14);
  });

  it('passes half a megabyte of single characters', () => {
    const text = 'John Hallowell was seen in clinic and is doing well on current therapy, with no complaints. '.repeat(
      5500,
    );
    const stream = createStream(restorer);
    const parts: string[] = [];
    for (const char of text) parts.push(stream.push(char));
    parts.push(stream.end());
    expect(parts.join('')).toBe(text.replaceAll('John Hallowell', 'Dan Smith'));
  });
});
