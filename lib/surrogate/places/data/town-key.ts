/** A town's name as the lists of cities hold it: lower case without marks, "St." and hyphens written one way. */
export function townKey(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}.'’ʻ‘]/gu, '')
    .replace(/[\s-]+/g, ' ')
    .replace(/^saint /, 'st ')
    .trim();
}

/** Upper ends of the classes of size, by inhabitants; the last class has none. */
const CLASS_ENDS = [10_000, 25_000, 50_000, 100_000, 300_000] as const;
export const CLASSES = CLASS_ENDS.length + 1;

/** The class of size of a city: from 0 (under 10,000 people) to 5 (300,000 and more). */
export function sizeClass(population: number): number {
  return CLASS_ENDS.filter((end) => population >= end).length;
}
