import type { Desk, Mood } from './exchange.ts';

/** How the next prompts are answered. */
export class Moods implements Desk {
  readonly chunkDelayMs: number;
  #next: Mood = 'well';
  readonly #cut = new Set<string>();

  constructor(chunkDelayMs: number) {
    this.chunkDelayMs = chunkDelayMs;
  }

  set(mood: Mood): void {
    this.#next = mood;
  }

  /** Back to the mood of the start. */
  reset(): void {
    this.#next = 'well';
    this.#cut.clear();
  }

  mood(body: string): Mood {
    if (this.#cut.has(body)) return 'offline';
    const mood = this.#next;
    this.#next = 'well';
    // Chromium repeats a request whose kept-alive connection was cut: that must fail as well.
    if (mood === 'offline') this.#cut.add(body);
    return mood;
  }
}
