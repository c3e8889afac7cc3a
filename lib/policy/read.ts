import { FIELDS, type Field, type Policy } from './fields.ts';
import type { Problem } from './problem.ts';
import { isObject, type Place, reportUnknown } from './shape.ts';

/** A policy as far as it could be read, and what could not. */
export interface ReadPolicy {
  readonly policy: Policy;
  readonly problems: readonly Problem[];
}

/**
 * Reads a policy as the browser gives it. What can't be read weakens nothing: the stricter value holds in its place, and a
 * problem says where, what is wrong and what holds. Never throws.
 */
export function readPolicy(raw: unknown): ReadPolicy {
  const problems: Problem[] = [];
  const place: Place = { path: '', report: (problem) => void problems.push(problem) };
  if (!isObject(raw)) {
    place.report({ path: '', wrong: 'The policy is no object', holds: 'The strictest value of every key holds.' });
  }
  const keys = Object.entries(FIELDS).map(([name, field]) => [
    name,
    readField(raw, name, field as Field<unknown>, place),
  ]);
  if (isObject(raw)) reportUnknown(raw, FIELDS, place);
  return { policy: withoutDoubt(Object.fromEntries(keys) as Policy, problems), problems };
}

function readField<T>(raw: unknown, name: string, field: Field<T>, { report }: Place): T {
  if (!isObject(raw)) return field.unreadable;
  if (!Object.hasOwn(raw, name)) return field.absent;
  const read = field.shape.read(raw[name], { path: name, report });
  if (read.ok) return read.value;
  report({ path: read.path, wrong: read.wrong, holds: field.says.unreadable });
  return field.unreadable;
}

/** A site that was meant may be one that could not be read, so that none is left to the user by default. */
function withoutDoubt(policy: Policy, problems: readonly Problem[]): Policy {
  const doubt = problems.some(({ path }) => path.startsWith('guardedSites'));
  return doubt ? { ...policy, otherSites: 'on' } : policy;
}
