declare const rawText: unique symbol;
declare const safeText: unique symbol;

/** Text as the user wrote it: may identify a patient, must not leave the extension's hands. */
export type RawText = string & { readonly [rawText]: true };

/** Text in which every recognised identifier is a surrogate. Only `lib/pipeline` makes one. */
export type SafeText = string & { readonly [safeText]: true };

/** Marks text read from the user as raw. */
export function asRaw(text: string): RawText {
  return text as RawText;
}

/** Vouches that `text` holds surrogates only. For `lib/pipeline`, and for what comes back from it over a message. */
export function asSafe(text: string): SafeText {
  return text as SafeText;
}
