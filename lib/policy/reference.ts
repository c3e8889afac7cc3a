import { FIELDS } from './fields.ts';

/** The policy reference of the admin guide, in Markdown. */
export function policyReference(): string {
  return Object.entries(FIELDS)
    .map(([name, { shape, says, example }]) =>
      [
        `### ${name}`,
        shape.schema.description ?? '',
        `- Not set: ${says.absent}\n- Unreadable as a whole: ${says.unreadable}`,
        `\`\`\`json\n${JSON.stringify({ [name]: example }, null, 2)}\n\`\`\``,
      ].join('\n\n'),
    )
    .join('\n\n');
}
