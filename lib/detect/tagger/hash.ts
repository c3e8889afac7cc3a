/** Bits of a feature's number: how many slots the model has. */
export const SLOT_BITS = 20;

const PRIME = 0x01000193;

/** FNV-1a over UTF-16 units of `text` from `start` to `end`. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

/** One hash of two. */
export function mix(a: number, b: number): number {
  const joined = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  return joined ^ (joined >>> 13);
}

/** The slot of value `hash` of feature template `template`. */
export function slotOf(template: number, hash: number): number {
  const spread = Math.imul(hash ^ Math.imul(template + 1, 0x27d4eb2f), 0x9e3779b1);
  return Math.imul(spread ^ (spread >>> 15), 0x2c1b3c6d) >>> (32 - SLOT_BITS);
}
