import { FIELDS } from './fields.ts';

/** The policy reference of the admin guide, in Markdown. */
export function policyReference(): string {
  return Object.entries(FIELDS)
    .map(([name, { shape, says, example }]) =>
      [
        `### ${name}`,
        shape.schema.description ?? '',
        `- Not set: ${says.absent}\n- Unreadable as a whole: ${says.unreadable}`,
        `\`\`\`json\n${pretty({ [name]: example })}\n\`\`\``,
      ].join('\n\n'),
    )
    .join('\n\n');
}

/** JSON as the formatter writes it: lists of plain values on one line, everything else one below the other. */
function pretty(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (!Array.isArray(value)) {
    const parts = Object.entries(value).map(([key, part]) => `${inner}${JSON.stringify(key)}: ${pretty(part, inner)}`);
    return `{\n${parts.join(',\n')}\n${indent}}`;
  }
  const parts = value.map((part) => pretty(part, inner));
  if (parts.every((part) => !part.includes('\n'))) return `[${parts.join(', ')}]`;
  return `[\n${parts.map((part) => inner + part).join(',\n')}\n${indent}]`;
}
