import { FREQUENT_NAME } from '../data/flags.ts';
import { STUDIES } from '../data/studies.ts';
import type { Document } from '../document.ts';
import type { Token } from './tokens.ts';

const SHORT = 6;
const NEAR = 60;

/** Whether the text around has letters of the other case. */
export function isMixed({ text }: Document, at: number, other: RegExp): boolean {
  return other.test(text.slice(Math.max(0, at - NEAR), at + NEAR));
}

/** "Gupta MICA 0.9%", "surfactant via LISA": capitals among small letters, and a figure or a way of doing things. */
const VALUE_NEXT = /^ ?[:=<>]{0,2} ?\d/;
const BY_WAY_OF = /\b(?:via|using) $/;
/** Where even a common first name in capitals is a study: "(CAROLINE, MARIA)", "SARAH trial". */
const CITED = /^(?:\)|, [A-Z]{3}|-[A-Z\d]| (?:trials?|study|data|protocol)\b)/;

/** Whether a word in capitals is a study, a scale or a method in a text that is written in small letters. */
export function isStudy(document: Document, { shape, text, lower, flags, start, end }: Token): boolean {
  if (shape !== 'upper' || !isMixed(document, start, /\p{Ll}{3}/u)) return false;
  const frequent = (flags & FREQUENT_NAME) !== 0;
  const after = document.text.slice(end, end + 10);
  if (STUDIES.has(lower) && (!frequent || CITED.test(after))) return true;
  if (text.length >= SHORT) return false;
  return (!frequent && VALUE_NEXT.test(after)) || BY_WAY_OF.test(document.text.slice(Math.max(0, start - 7), start));
}
