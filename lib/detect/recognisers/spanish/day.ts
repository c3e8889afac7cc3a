import type { Candidate } from '../../candidate.ts';
import { matchesOf } from '../../matches.ts';
import type { Recogniser } from '../../recogniser.ts';
import { DAY_AND_MONTH, MONTH } from '../../spanish/calendar.ts';
import { isSpanish } from '../../spanish/language.ts';

const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
/** What a figure counts or measures when one of these follows it. */
const UNIT =
  '(?:%|‰|°|º|ª|mg|g|mcg|µg|ml|cc|mm|cm|kg|L|lpm|rpm|h|hs|hrs|min|seg|comp|cp|tab|amp|UI|U|veces|horas?|días?|semanas?|sem|meses|mes|años?|puntos?|por ciento|pts|gotas|ciclos|dosis|sesiones|de cada)(?!\\p{L})';
/** What was done on a day: "hemocultivos del 12", "TAC 2-4", "cribado 13-8". */
const DONE =
  '(?:[Hh]emocultivos?|[Uu]rocultivos?|[Cc]oprocultivos?|[Cc]ultivos?|[Aa]nal[ií]tica|[Gg]asometr[ií]a|[Hh]emograma|[Bb]iopsia|[Cc]itolog[ií]a|[Pp]lacas?|[Rr]adiograf[ií]a|[Ee]co(?:graf[ií]a|cardiograma|cardio)?|[Ee]scáner|[Rr]esonancia|[Ee]ndoscopia|[Gg]astroscopia|[Cc]olonoscopia|[Cc]ateterismo|[Cc]ontrol|[Ii]nforme|[Nn]otas?|[Cc]orreo|[Gg]uardia|[Vv]isita|[Cc]onsulta|[Cc]ita|[Ss]esi[oó]n|[Cc]omité|[Cc]ribado(?: \\p{Ll}{4,12})?|[Tt]al[oó]n|[Vv]acuna|[Dd]osis|[Cc]iclo|[Cc]irug[ií]a|[Ii]ntervenci[oó]n|[Cc]esárea|[Pp]arto|[Ll]aboratorios?|[Ll]abs?|[Ll]evantamiento|BAL|TAC|TC|RX|Rx|RM|ECG|EKG|ETT|ETE|EEG|PET|AS|IQ|ALTA|[Aa]lta)';

/** A day and month after an article or the word for what happened then: "el 15/03", "Ing. 27/2", "ETT 2-4:". */
const AFTER_CUE = new RegExp(
  `(?<!\\p{L})(?:[Ee]l|[Dd]el|[Aa]l|[Dd]esde|[Hh]asta|[Dd]ía|[Ff]echa|[Ii]ng(?:res[aoó])?|[Ee]gres[aoó]|[Ee]xitus|[Rr]evisión|[Rr]etir(?:o|ar)|[Aa]yer|[Hh]oy|[Mm]añana|[Rr]espuesta(?: \\p{L}{2,6})?|[Nn]acid[oa] el|FN|${DONE})[.:]? ?\\(?(?<value>${DAY_AND_MONTH})(?![\\d/-]|[.,]\\d| ?${UNIT}| al (?:año|mes|día))`,
  'dgu',
);
/** An entry of a chart: "31/12 05:52 nace vivo", "15/10. No ha querido", not the headings "6-7. Cognitivo". */
const AT_LINE_START =
  /^(?<value>(?:3[01]|[12]\d|0?[1-9])(?:\/(?:1[0-2]|0?[1-9])(?=\.? (?:[012]?\d[:.][0-5]\d|\p{Lu}\p{Ll})|[:.] )|-(?:1[0-2]|0?[1-9])(?=:? [012]?\d[:.][0-5]\d|: )))/dgmu;
/** A day alone: "ingresa el 17 por", "vuelve el 4.", "El 5 presenta", not "el 20 %" nor "el 3 mg". */
const DAY_ALONE =
  /(?<!\p{L})(?:[Ee]l|[Hh]asta el|[Dd]esde el|(?<!en )[Ee]l día|[Pp]róx(?:im[oa]|\.) (?:visita|control|cita)|mañana) (?:pasado |próximo )?(?<value>3[01]|[12]\d|[1-9])(?=[.,;:)]{0,2}(?:\s*$|\n)|[,;:)]{1,2} |\. \p{Lu}| \(\p{L}| (?:a las?|x|por(?! ciento)|en (?:la|el|urgencias|consulta|quirófano|ambulancia|taxi|casa)|con (?:el|la|su)|hasta el|al|se|si|para|y el|presenta|inicia|ingresa|acude|reingresa|viene|vuelve|lo|la|le|\p{Ll}{2,12}(?:ó|mos|aron|ieron)|de(?: este| ese|l| dicho)? mes)(?!\p{L}))/dgu;
/** A day alone after a part of the day or what was done then: "la noche del 3", "hemocultivos del 12", "IQ día 16". */
const DAY_OF = new RegExp(
  `(?<!\\p{L})(?:(?:noche|madrugada|mañana|tarde|mediodía|${DONE}) del?l? (?:día )?|(?:IQ|[Aa]lta|[Cc]ita|[Cc]ontrol|[Rr]evisión|[Vv]isita|[Pp]rogramad[oa]|[Cc]itad[oa])(?: para)?(?: el)? día |[Aa]lta (?:probable|prevista) )(?<value>${DAY})(?![\\w/-]|[.,:]\\d| ?${UNIT}| (?:al|a|de|y|o|-) ?\\d)`,
  'dgu',
);
/** A day written with a point: "el 9.12 en la consulta", "ETE 24.12 sin vegetaciones". */
const WITH_POINT = new RegExp(
  `(?<!\\p{L})(?:[Ee]l|[Dd]esde el|[Hh]asta el|ETE|ETT|TAC|TC|RM|RX|Rx|ECG|PET) (?<value>(?:3[01]|[12]\\d|0?[1-9])\\.(?:1[0-2]|0[1-9]))(?![\\w/-]|[.,:]\\d| ?${UNIT})`,
  'dgu',
);
/** "tamborrada del 20, muy bien", not "promoción del 85" nor "el paciente de la cama del 4". */
const OF_DAY =
  /(?<!(?:grado|tipo|serie|box|cama|habitación|sala|planta|línea|escala|nivel|puntuación)(?: \p{L}{1,12})?) del (?<value>3[01]|[12]\d|[1-9])(?=[,;.)](?:\s|$))/dgu;
/** "los días 12, 13 y 14", "Los días 3 y 4". */
const DAYS = new RegExp(
  `(?<!\\p{L})[Ll]os días (?<first>${DAY})(?:, (?<second>${DAY}))?(?:, (?<third>${DAY}))? (?:y|e) (?<last>${DAY})(?![\\w/-]|[.,:]\\d| ?${UNIT})`,
  'dgu',
);
/** "desde el pasado 22 no toma nada". */
const PAST_DAY = new RegExp(`(?<!\\p{L})pasado (?:día )?(?<value>${DAY})(?![\\w/-]|[.,:]\\d| ?${UNIT})`, 'dgu');
/** Both ends of a stay or treatment: "del 8 al 15", not "del 1 al 10" of a scale. */
const RANGE = new RegExp(
  `(?<!\\p{L})(?:[Dd]el|[Dd]esde el) (?<from>3[01]|[12]\\d|[1-9]) (?:al|hasta el) (?<to>3[01]|[12]\\d|[1-9])(?![\\d/:]|[.,-]\\d| ?${UNIT})`,
  'dgu',
);
const SCALE = /^(?:0|1) (?:al|hasta el) (?:5|10)$/;
const MONTH_ALONE = new RegExp(
  `(?<!\\p{L})(?:en|desde|hasta|para|de|este|[uú]ltimo|pasado|próximo|mes de|finales de|principios de|mediados de|entre) (?<value>${MONTH})(?: (?:y|a|e|o|-) (?<to>${MONTH}))?(?!\\p{L})`,
  'dgiu',
);

const MONTH_PASSED = new RegExp(`(?<!\\p{L})(?<value>${MONTH})(?= (?:pasado|próximo|que viene|de este año))`, 'dgiu');

/** Days and months that only the word before them makes a date: "el 15/03", "la noche del 3", "entre octubre y enero". */
export const spanishDay: Recogniser = {
  name: 'spanish-date',
  type: 'DATE',
  find(document) {
    if (!isSpanish(document)) return [];
    const cued = (regex: RegExp, score: number, name: string): Candidate[] =>
      matchesOf(document.text, regex).flatMap(({ groups, indices }) => {
        if (groups && SCALE.test(`${groups['from']} al ${groups['to']}`)) return [];
        return Object.values(indices?.groups ?? {})
          .filter((range) => range !== undefined)
          .map(([start, end]) => ({ start, end, type: 'DATE' as const, score, rule: `spanish-date/${name}` }));
      });
    return [
      ...cued(AFTER_CUE, 0.85, 'day and month after a word'),
      ...cued(AT_LINE_START, 0.8, 'entry'),
      ...cued(DAY_ALONE, 0.75, 'day alone'),
      ...cued(DAY_OF, 0.75, 'day alone'),
      ...cued(WITH_POINT, 0.75, 'day and month after a word'),
      ...cued(OF_DAY, 0.6, 'day alone'),
      ...cued(MONTH_PASSED, 0.85, 'month alone'),
      ...cued(DAYS, 0.8, 'day alone'),
      ...cued(PAST_DAY, 0.75, 'day alone'),
      ...cued(RANGE, 0.75, 'range of days'),
      ...cued(MONTH_ALONE, 0.8, 'month alone'),
    ];
  },
};
