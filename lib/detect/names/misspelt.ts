const MIN_LENGTH = 5;
const LONG = 8;

/** Whether `a` becomes `b` by at most `most` letters added, left out, changed or swapped. */
function isWithin(a: string, b: string, most: number): boolean {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? most) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return false;
    before = row;
    row = next;
  }
  return (row[b.length] ?? most + 1) <= most;
}

/** Words in lower case under their first letter. */
export type ByLetter = ReadonlyMap<string, readonly string[]>;

/** Sorts words by their first letter; short ones are left out: a letter more or less makes another name of them. */
export function byLetter(words: Iterable<string>): ByLetter {
  const sorted = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < MIN_LENGTH) continue;
    const same = sorted.get(word.charAt(0));
    if (same) same.push(word);
    else sorted.set(word.charAt(0), [word]);
  }
  return sorted;
}

/** Whether a word in lower case is one of the others with a letter wrong, two in long ones; the first letter is right. */
export function isMisspelt(word: string, others: ByLetter): boolean {
  if (word.length < MIN_LENGTH) return false;
  const near = others.get(word.charAt(0)) ?? [];
  return near.some((other) => {
    const most = Math.min(word.length, other.length) >= LONG ? 2 : 1;
    return word !== other && Math.abs(word.length - other.length) <= most && isWithin(word, other, most);
  });
}
