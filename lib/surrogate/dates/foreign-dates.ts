import { type Form, form, single } from './date-forms.ts';
import { writtenLike } from '../tokens.ts';

const LANGUAGES = [
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
].map((months) => months.split(' '));

function formOf(months: readonly string[]): Form {
  return form(
    String.raw`(\d{1,2})(er|[.ºª°])?(\s(?:de\s)?)(${months.join('|')})(?:(,?\s(?:del?\s)?)(\d{4}))?(?!\p{L})`,
    ([date = '', mark = '', gap = '', name = '', comma = '', year = '']) =>
      single(
        year === '' ? 'monthDay' : 'day',
        { year: Number(year), month: months.indexOf(name.toLowerCase()) + 1, day: Number(date) },
        (next) => {
          const month = months[next.month - 1] ?? name;
          const cased = name === name.toLowerCase() ? month : writtenLike(month, name);
          return (
            next.day +
            (mark === 'er' && next.day > 1 ? '' : mark) +
            gap +
            cased +
            (year === '' ? '' : comma + next.year)
          );
        },
      ),
  );
}

/** Dates with the month in another language than English: "6 de noviembre de 2024", "8 novembre". */
export const FOREIGN_FORMS: readonly Form[] = LANGUAGES.map(formOf);
