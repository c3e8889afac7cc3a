import { FIELDS } from './fields.ts';
import type { SchemaNode } from './shape.ts';

/** The schema of the policy for `storage.managed_schema`, as JSON (the subset of JSON Schema that Chromium reads). */
export function managedSchema(): SchemaNode {
  const properties = Object.fromEntries(Object.entries(FIELDS).map(([name, { shape }]) => [name, shape.schema]));
  return { type: 'object', properties };
}
