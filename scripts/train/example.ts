import type { IdentifierType } from '../../lib/core/identifier.ts';

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly type: IdentifierType;
  /** Neither right nor wrong to find: nothing is learnt from it. */
  readonly ignore?: boolean;
}

/** A text and what is to be found in it. */
export interface Example {
  readonly text: string;
  readonly spans: readonly Mark[];
}

/** Puts a text together piece by piece, some of them marked. */
export class ExampleBuilder {
  #text = '';
  readonly #spans: Mark[] = [];

  add(text: string, type?: IdentifierType, ignore?: boolean): this {
    const start = this.#text.length;
    this.#text += text;
    if (type !== undefined && text.length > 0)
      this.#spans.push({ start, end: this.#text.length, type, ...(ignore ? { ignore } : {}) });
    return this;
  }

  append(example: Example): this {
    const shift = this.#text.length;
    this.#text += example.text;
    for (const span of example.spans) this.#spans.push({ ...span, start: span.start + shift, end: span.end + shift });
    return this;
  }

  build(): Example {
    return { text: this.#text, spans: [...this.#spans] };
  }
}
