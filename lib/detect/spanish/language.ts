import type { Document } from '../document.ts';
import { matchesOf } from '../matches.ts';

const SPANISH =
  /(?<!\p{L})(?:de|del|el|la|los|las|con|para|por|que|se|una?|su|años|paciente|nombre|fecha|domicilio|teléfono|tel[eé]fono|dra|don|doña|señora?|sin|al|desde|edad|médico|alta|ingreso|nacid[oa]|y|en|cada|tras|hij[oa]|cama|contacto|apellidos|tarjeta|sanitaria|correo|móvil|historia)(?!\p{L})/gu;
const ENGLISH =
  /(?<!\p{L})(?:the|of|and|with|for|to|is|was|has|her|his|on|in|at|from|by|years?|old|date|name)(?!\p{L})/gu;
const SAMPLE = 4_000;
const cache = new WeakMap<Document, boolean>();

const count = (text: string, words: RegExp): number => matchesOf(text, words).length;

/** Whether the text, by its beginning, is written in Spanish rather than English. */
export function isSpanish(document: Document): boolean {
  const known = cache.get(document);
  if (known !== undefined) return known;
  const sample = document.lower.slice(0, SAMPLE);
  const spanish = count(sample, SPANISH);
  const verdict = spanish > 1 && spanish > count(sample, ENGLISH);
  cache.set(document, verdict);
  return verdict;
}
