import type { Evidence } from './evidence.ts';
import { TABLE } from './table.ts';

/** Steps of a curve that only rises: from this strength on the probability is that. */
export type Curve = readonly (readonly [from: number, probability: number])[];

/** What holds for groups that had too few finds to be measured. */
export const OTHERS = 'others';

/** How probably evidence means something that identifies somebody, by measured curves. 0 to 1. */
export function probabilityIn(curves: Readonly<Record<string, Curve>>, { groups, strength }: Evidence): number {
  const group = groups.find((one) => Object.hasOwn(curves, one)) ?? OTHERS;
  const curve = curves[group] ?? [];
  return curve.findLast(([from]) => from <= strength)?.[1] ?? curve[0]?.[1] ?? strength;
}

/** The same by the curves that are built in. */
export const probabilityOf = (evidence: Evidence): number => probabilityIn(TABLE.curves, evidence);
