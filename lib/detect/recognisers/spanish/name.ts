import type { Candidate } from '../../candidate.ts';
import type { Document } from '../../document.ts';
import type { Recogniser } from '../../recogniser.ts';
import { isSpanish } from '../../spanish/language.ts';
import { readSpanishName } from '../../spanish/name-reader.ts';
import { DEPARTMENTS, plainWord, SPANISH_WORDS } from '../../spanish/words.ts';
import { matchesOf } from '../../matches.ts';

interface Cue {
  readonly name: string;
  /** Global; a name may begin where a match ends. */
  readonly regex: RegExp;
  readonly score: number;
  /** A word in lower case counts too. */
  readonly lower?: boolean;
  /** Only in a Spanish text: the cue means something else in English. */
  readonly spanish?: boolean;
}

const CUES: readonly Cue[] = [
  {
    name: 'title',
    regex:
      /(?<!\p{L})(?:sr(?:es|a|ta)?|dra|dña|dª|lic(?:da)?|licd[oa]|quím|qfb|enf|pbro|mtr[oa]|psic|psicol|méd|mip|arq|fray|srita)\.? (?=\p{Lu})/giu,
    score: 0.93,
  },
  {
    name: 'title in full',
    regex:
      /(?<!\p{L})(?:señor(?:a|ita)?|don|doña|doctor(?:a)?|licenciad[oa]|profesor(?:a)?|maestr[oa]|enfermer[oa]|sor|capellán|padre|fray|familia|trabajadora? social|comadrona|matrona) (?=\p{L})/giu,
    score: 0.92,
    spanish: true,
  },
  {
    name: 'don',
    regex: /(?<![\p{L}.])(?:D\.|D\.ª|Da\.|C\.) (?!(?:Tipo|Mellitus|Insípida) )(?=\p{Lu}\p{Ll}+ )/gu,
    score: 0.9,
    spanish: true,
  },
  {
    name: 'field',
    regex:
      /(?<!\p{L})(?:paciente|px|pte|nombre(?:s)?(?: completo| y apellidos?| del paciente| de la paciente)?|(?:primer |segundo )?apellidos?(?: y nombres?)?|cliente|finad[oa]|testigo|informante|informó|solicita(?:nte)?|médico(?: tratante| responsable| solicitante| de cabecera)?|facultativ[oa]|tratante|elaboró|revisó|validó|realizó|atendió|autorizó|firma(?:do|da)?(?: por)?|fdo|contacto(?: de emergencia| único)?|familiar(?: responsable)?|cuidador[a]?(?: principal)?|relevo|responsable|tutor[a]?(?: legal)?|acompaña(?:nte)?|madre|padre|esposa|esposo|cónyuge|hij[oa]|enfermera?(?:o)?|trabajador(?:a|\/a)?|titular|asegurad[oa]|beneficiari[oa]|derechohabiente|interesad[oa]|cirujan[oa]|anestesi[oó]log[oa]|residente|adscrito|para|de|re|usuari[oa])\.?[ \t]{0,6}[:=][ \t*_"]{0,6}(?=\p{L})/giu,
    score: 0.92,
  },
  {
    name: 'field without a colon',
    regex:
      /(?<!\p{L})(?:[Pp]aciente|[Mm]édic[oa]|[Cc]liente|Px|px|PACIENTE|CLIENTE|[Ff]inado|[Cc]omadre|[Ff]amilia|[Pp]areja|[Cc]ompañer[oa]|[Cc]uidadora|[Bb]ebé?|[Rr]ecién nacid[oa]|[Nn]iñ[oa])(?: conocid[oa],?| femenina?| masculino| fem(?: \d{1,2} a,)?| llamad[oa])?:? (?=\p{Lu})/gu,
    score: 0.8,
    spanish: true,
  },
  {
    name: 'resident',
    regex:
      /(?<![\p{L}\d])(?:R[1-5](?:GO|MI|CG|PED|A|MF)?|MIR|MPSS|DUE|ATS|TCAE)(?: de (?:guardia|planta))?[ :]{1,2}(?=\p{Lu}\p{L}{2})/gu,
    score: 0.85,
    spanish: true,
  },
  {
    name: 'phrase',
    regex:
      /(?<!\p{L})(?:se llama|se identifica como|llamad[oa]|su nombre es|nombre es|me llamo|apodad[oa]|alias|(?:él|ella) llama|le dicen|ll[aá]men(?:me|le|nos)? a|llama(?:r|me|d)? a|habl(?:ar|en) con|pregunten por|preguntar por|llame a|avisar a|avise a|comunico a|remito a|derivad[oa] por|atendid[oa] por|valorad[oa] por|firmado por|acompañad[oa] (?:de|por)|comentado con|hablado con|hablo con|visitamos a|vemos a|vimos a|ruego valoren a|acepta|confirma con|gracias,|atentamente,|un saludo,|saludos,)\s{1,3}(?=\p{L})/giu,
    score: 0.85,
    spanish: true,
  },
  {
    name: 'somebody for',
    regex:
      /(?<!\p{L})(?:(?:mamá|madre|papá|padre|abuela|tía|esposa|esposo|hija|hijo)\)? por|plan (?:de \p{L}{2,20} )?para|carta para|nota (?:de|para)|expediente de|informe de|resultados de|caso de|cita (?:de|con)|muestra de|hemocultivos de|paciente de) (?=\p{Lu})/giu,
    score: 0.72,
    spanish: true,
  },
  {
    name: 'relative',
    regex:
      /(?<!\p{L})(?:hij[oa]s?|espos[oa]|marido|mujer|madre|padre|mamá|papá|herman[oa]s?|abuel[oa]|nuera|yerno|suegr[oa]|ti[oa]|tí[oa]|prim[oa]|sobrin[oa]|niet[oa]|cuñad[oa]|novi[oa]|pareja|vecin[oa]|amig[oa]|cuidadora|madrina|padrino|comadre|compadre|nana|consuegr[oa]|viud[oa] de)(?:,? llamad[oa]|,)? ?[("]?(?=\p{Lu}\p{Ll})/gu,
    score: 0.86,
    spanish: true,
  },
];

/** Who is called what in a text without capitals: "la hija se llama covadonga", "el medico de cabecera es nespral". */
const UNCASED =
  /(?<!\p{L})(?:(?:hij[oa]|espos[oa]|mujer|marido|madre|padre|paciente|herman[oa]|cuidadora|medic[oa]|niet[oa]) se llama|me llamo|m[eé]dico de cabecera es|firma|su nombre es|nombre:|llam(?:ar|en) a|habl[eé] con|avis[ée] a) (?<value>(?:\p{Ll}\. )?\p{Ll}[\p{L}'-]{2,20})(?! al?(?!\p{L}))/dgu;

function uncased(document: Document): Candidate[] {
  const text = document.uncased?.text;
  if (text === undefined) return [];
  return matchesOf(text, UNCASED).flatMap((match) => {
    const [start, end] = match.indices?.groups?.['value'] ?? [0, 0];
    const word = plainWord(text.slice(start, end).replace(/^\p{Ll}\. /u, ''));
    if (SPANISH_WORDS.has(word) || DEPARTMENTS.has(word) || word.endsWith('mente')) return [];
    return [{ start, end, type: 'NAME' as const, score: 0.8, rule: 'spanish-name/called' }];
  });
}

/** "María (hija)", "llama Yesenia Cotto (mamá)": the relation stands behind. */
const BEFORE_RELATION =
  /(?<!\p{L})\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20}){0,3}(?= \((?:su )?(?:hij[oa]|espos[oa]|marido|mujer|madre|padre|mamá|papá|herman[oa]|abuel[oa]|nuera|yerno|suegr[oa]|tí[oa]|prim[oa]|sobrin[oa]|niet[oa]|cuñad[oa]|novi[oa]|pareja|vecin[oa]|amig[oa]|cuidadora|enfermer[oa]|madrina)\b)/gu;

/** Two or three capitalised words where a quoted nickname stands first: `"Nacho" Ibargüengoitia/Ignacio`. */
const NICKNAMED = /"(?<value>\p{Lu}\p{Ll}{2,15}" \p{Lu}\p{Ll}{2,20}(?:[ /]\p{Lu}\p{Ll}{2,20}){0,2})/dgu;

/** "— Ana Ruiz", "—Quím. Tovar" at the end of a message. */
const SIGNED =
  /(?:^|[\n.!?] ?)[—-] ?(?:\p{Lu}\p{Ll}{1,6}\. )?(?<value>\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20}){0,3})(?=\s*$|\n)/dgu;

function afterCues(document: Document, spanish: boolean): Candidate[] {
  return CUES.flatMap(({ name, regex, score, lower, spanish: only }) => {
    if (only && !spanish) return [];
    return matchesOf(document.text, regex).flatMap((match) => {
      const range = readSpanishName(document, match.index + match[0].length, {
        lower: lower === true,
        comma: name === 'field',
      });
      return range ? [{ ...range, type: 'NAME' as const, score, rule: `spanish-name/${name}` }] : [];
    });
  });
}

function byShape(document: Document, regex: RegExp, score: number, name: string): Candidate[] {
  return matchesOf(document.text, regex).flatMap((match) => {
    const [start, end] = match.indices?.groups?.['value'] ?? [match.index, match.index + match[0].length];
    const range = name === 'before a relation' ? readSpanishName(document, start) : { start, end };
    return range ? [{ ...range, type: 'NAME' as const, score, rule: `spanish-name/${name}` }] : [];
  });
}

/** Names in Spanish notes: "la señora Licha", "Fdo.: Pilar Toledo Montoro", "su sobrina Dayamí", "D. Eustaquio Vaca". */
export const spanishName: Recogniser = {
  name: 'spanish-name',
  find(document) {
    const spanish = isSpanish(document);
    const cued = afterCues(document, spanish);
    if (!spanish) return cued.filter(({ rule }) => rule === 'spanish-name/title');
    return [
      ...cued,
      ...uncased(document),
      ...byShape(document, BEFORE_RELATION, 0.86, 'before a relation'),
      ...byShape(document, NICKNAMED, 0.85, 'nickname first'),
      ...byShape(document, SIGNED, 0.7, 'signed'),
    ];
  },
};
