import type { Example } from './example.ts';
import type { Random } from './random.ts';

/** Applies `change` to each UTF-16 unit; what would change the length stays. */
function byUnit(text: string, change: (unit: string, at: number) => string): string {
  let changed = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    const other = change(unit, at);
    changed += other.length === 1 ? other : unit;
  }
  return changed;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const isLower = (unit: string | undefined): boolean => unit !== undefined && unit >= 'a' && unit <= 'z';

/** A letter wrong or two letters exchanged, now and then. */
function mistyped(text: string, random: Random, rate: number): string {
  const units = text.split('');
  for (let at = 1; at < units.length - 1; at += 1) {
    if (!isLower(units[at]) || !isLower(units[at + 1]) || !random.chance(rate)) continue;
    if (random.chance(0.5)) units[at] = LETTERS.charAt(random.below(26));
    else [units[at], units[at + 1]] = [units[at + 1] ?? '', units[at] ?? ''];
  }
  return units.join('');
}

/** Names in another case than the text. */
function withSpans(example: Example, change: (unit: string) => string): string {
  let { text } = example;
  for (const { start, end } of example.spans) {
    const other = byUnit(text.slice(start, end), change);
    text = text.slice(0, start) + other + text.slice(end);
  }
  return text;
}

/** The same example as somebody else might have typed, scanned or shouted it. Every change keeps all offsets. */
export function augment(example: Example, random: Random): Example {
  const kind = random.next();
  const changed = (text: string): Example => ({ ...example, text });
  if (kind < 0.2) return changed(byUnit(example.text, (unit) => unit.toLowerCase()));
  if (kind < 0.34) return changed(byUnit(example.text, (unit) => unit.toUpperCase()));
  if (kind < 0.38) return changed(withSpans(example, (unit) => unit.toLowerCase()));
  if (kind < 0.41) return changed(withSpans(example, (unit) => unit.toUpperCase()));
  if (kind < 0.46) return changed(mistyped(example.text, random, 0.03));
  if (kind < 0.51) return changed(byUnit(example.text, (unit) => (unit === ' ' && random.chance(0.06) ? '\n' : unit)));
  if (kind < 0.57)
    return changed(byUnit(example.text, (unit) => (/[,.;:]/.test(unit) && random.chance(0.7) ? ' ' : unit)));
  if (kind < 0.6)
    return changed(
      byUnit(
        byUnit(example.text, (unit) => (/[,.;:]/.test(unit) ? ' ' : unit)),
        (unit) => unit.toLowerCase(),
      ),
    );
  return example;
}
