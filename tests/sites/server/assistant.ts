/** A line of the prompt such as `MRN: 48210937`. */
interface Field {
  readonly label: string;
  readonly value: string;
}

interface Reading {
  readonly lines: string[];
  readonly fields: Field[];
  readonly sentences: string[];
}

function fieldOf(line: string): Field | null {
  const match = /^([A-Z][^:.,]{1,28}):\s+(\S.*)$/u.exec(line);
  return match ? { label: match[1] ?? '', value: match[2] ?? '' } : null;
}

/** What the user asks for, and headings, say nothing about the patient. */
const ASIDE = /^(?:Please\b|.*\b(?:NOTE|SUMMARY|LETTER)$)/u;

function read(prompt: string): Reading {
  const lines = prompt
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const fields = lines.flatMap((line) => fieldOf(line) ?? []);
  const prose = lines.filter((line) => fieldOf(line) === null);
  const told = prose.filter((line) => !ASIDE.test(line));
  return { lines, fields, sentences: told.length > 0 ? told : prose };
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function table(fields: readonly Field[]): string {
  const rows = fields.map(({ label, value }) => `| ${cell(label)} | ${cell(value)} |`);
  return ['| Item | As written in your note |', '|---|---|', ...rows].join('\n');
}

function group(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`- **${title}**`, ...items.map((item) => `  - ${item}`)];
}

function nestedList(fields: readonly Field[], sentences: readonly string[]): string {
  const people = fields.slice(0, 5).map(({ label, value }) => `${label}: **${value}**`);
  const half = Math.ceil(sentences.length / 2);
  return [
    ...group('Who it is about', people),
    ...group('What happened', sentences.slice(0, half)),
    ...group('What comes next', sentences.slice(half)),
  ].join('\n');
}

/** What a message is about, in a few words: the value of its first field, or its first words. */
export function subjectOf(prompt: string): string {
  const { fields, lines } = read(prompt);
  return fields[0]?.value ?? (lines[0] ?? 'New chat').split(' ').slice(0, 8).join(' ');
}

/** Asked for a date, it names one of its own: five weeks after the last day that the prompt has. */
function proposal(prompt: string): string[] {
  const last = [...prompt.matchAll(/\b\d{2}\/\d{2}\/\d{4}\b/gu)].at(-1)?.[0];
  if (last === undefined || !prompt.includes('suggest a date')) return [];
  const day = new Date(`${last} UTC`);
  day.setUTCDate(day.getUTCDate() + 35);
  const written = day.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
  return [`How about ${written} at 10:30, if that suits everybody?`];
}

/**
 * The scripted assistant: Markdown that knows nothing but `prompt` and the `earlier` prompts of the chat, and quotes
 * them in a heading, prose, bold, a nested list, a table, code, inline code and a block quote.
 */
export function answer(prompt: string, earlier: readonly string[]): string {
  const { lines, fields, sentences } = read(prompt);
  const subject = subjectOf(prompt);
  const shown = fields.length > 0 ? fields : sentences.map((value, index) => ({ label: `Line ${index + 1}`, value }));
  const before = earlier[0] === undefined ? [] : [`Earlier in this chat you wrote about ${subjectOf(earlier[0])}.`];
  return [
    `Here is a summary of what you sent me about **${subject}**.`,
    ...before,
    ...proposal(prompt),
    `## Summary for ${subject}`,
    sentences.slice(0, 2).join(' '),
    nestedList(fields, sentences),
    '### Details',
    table(shown),
    '### For the chart',
    ['```text', ...lines.slice(0, 12), '```'].join('\n'),
    `> ${sentences.at(-1) ?? subject}`,
    `Please check \`${shown.at(-1)?.value ?? subject}\` and tell me what else ***${subject}*** needs.`,
  ].join('\n\n');
}
