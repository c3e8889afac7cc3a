import type { Form } from '../dates/date-forms.ts';
import { FOREIGN_FORMS } from '../dates/foreign-dates.ts';

/** Words that tell the languages of FOREIGN_FORMS, in their order: months alone are alike in several. */
const WORDS: readonly RegExp[] = [
  /(?<!\p{L})(?:el|los|las|del|una|fue|usted|paciente|fecha|con)(?!\p{L})/giu,
  /(?<!\p{L})(?:le|les|du|une|est|été|avec|chez|née?|depuis)(?!\p{L})/giu,
  /(?<!\p{L})(?:der|die|das|und|am|ist|wurde|bei|den|dem)(?!\p{L})/giu,
  /(?<!\p{L})(?:il|gli|della|una|è|stato|stata|nato|nata|con)(?!\p{L})/giu,
  /(?<!\p{L})(?:em|uma|foi|não|com|dos|das|na|no|ao)(?!\p{L})/giu,
];

/** Dates with the month in another language than English, that of the text first. None where no word is foreign. */
export function foreignForms(text: string): Form[] {
  return FOREIGN_FORMS.map((form, index) => ({ form, hits: text.match(WORDS[index] ?? /$^/)?.length ?? 0 }))
    .toSorted((a, b) => b.hits - a.hits)
    .map(({ form }) => form);
}
