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

function read(prompt: string): Reading {
  const lines = prompt
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const fields = lines.flatMap((line) => fieldOf(line) ?? []);
  return { lines, fields, sentences: lines.filter((line) => fieldOf(line) === null) };
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function table(fields: readonly Field[]): string {
  const rows = fields.map(({ label, value }) => `| ${cell(label)} | ${cell(value)} |`);
  return ['| Item | As written in your note |', '|---|---|', ...rows].join('\n');
}

/** A list whose narrative lines are nested four at a time below a bold item. */
function nestedList(fields: readonly Field[], sentences: readonly string[]): string {
  const head = fields.slice(0, 6).map(({ label, value }) => `- **${label}:** ${value}`);
  const groups: string[] = [];
  for (let start = 0; start < sentences.length; start += 4) {
    const items = sentences.slice(start, start + 4).map((sentence) => `  - ${sentence}`);
    groups.push(`- **Course, part ${start / 4 + 1}**`, ...items);
  }
  return [...head, ...groups].join('\n');
}

/** What a message is about, in a few words: the value of its first field, or its first words. */
export function subjectOf(prompt: string): string {
  const { fields, lines } = read(prompt);
  return fields[0]?.value ?? (lines[0] ?? 'New chat').split(' ').slice(0, 8).join(' ');
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
    `Here is what I take from your message about **${subject}**.`,
    ...before,
    `## Summary for ${subject}`,
    sentences.slice(-3).join(' '),
    nestedList(fields, sentences),
    '### Details',
    table(shown),
    '### For the chart',
    ['```text', ...lines.slice(0, 12), '```'].join('\n'),
    `> ${sentences.at(-1) ?? subject}`,
    `Please check \`${shown.at(-1)?.value ?? subject}\` and tell me whether ***${subject}*** needs anything else.`,
  ].join('\n\n');
}
