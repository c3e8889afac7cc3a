import type { Candidate } from '../../candidate.ts';
import type { Recogniser } from '../../recogniser.ts';
import { isSpanish } from '../../spanish/language.ts';
import { matchesOf } from '../../matches.ts';

const TAIL =
  "(?: (?:d['’]|l['’]|(?:de|del|la|las|los|el|y|para|da|do) ){0,3}(?:(?:Sta|Sto|Dra?|Gral|Ntra|Sra)\\.|\\p{Lu}[\\p{L}'-]{0,24}|(?:[Nn]o\\.|[Nn]úm\\.|n\\.?º) ?\\d{1,3}|\\d{1,3}(?![\\d/.,]))){1,6}";

/** Houses whose name begins with what they are. The word that makes them one is in capitals or begins with one. */
const HEAD =
  '(?:Hospital(?:es)?|Complejo (?:Hospitalario|Asistencial)|Centre (?:de [Ss]alut|[Mm]èdic)|Fundación|HOSPITAL|Clínica|CLÍNICA|Clinica|CLINICA|Policlínica|Policlínico|Sanatorio|Ambulatorio|Dispensario|Centro (?:de [Ss]alud|[Mm]édico|de [Rr]ehabilitación|de [Dd]ía|[Ss]ociosanitario|[Hh]ospitalario|[Cc]omunitario)|CENTRO (?:DE SALUD|MÉDICO)|Consultorio|Instituto|INSTITUTO|Residencia|Geriátrico|Farmacia|FARMACIA|Botica|Laboratorios?|LABORATORIO(?: CLÍNICO)?|Unidad de (?:Crisis|Salud|Medicina Familiar|Atención Primaria)|Maternidad|Hemodiálisis|Hospicio|Casa de (?:Salud|Reposo)|Colegio|Escuela(?: [Pp]rimaria| [Ss]ecundaria)?|Universidad|Guardería|Jardín de Niños|Parroquia|Iglesia|Templo|Funeraria|Tanatorio|Hotel|Empacadora|Constructora|Invernaderos?|Panadería|Restaurante|Taller(?:es)?|Fábrica|Supermercado|Cooperativa|Ayuntamiento de|Comisaría de|Cárcel de|Penal de)';

const NAMED = new RegExp(`(?<!\\p{L})(?<!(?:[Hh]istoria|HISTORIA|Guía|Sesión) )${HEAD}${TAIL}`, 'gu');
/** Units of the Mexican social security by number, and primary care of Catalonia. */
const NUMBERED =
  /(?<![\p{L}\d])(?:UMF|UMAE|HGZ|HGR|HGP|HGO|HRAE|HGSZ|IMSS(?: (?:UMF|UMAE|HGZ|HGR))?|ISSSTE|CECOSF|SAPU|UPSS|UBA|EBAIS|EAP|CAP|CUAP|CESFAM|IES|CEIP)(?:[- ](?:No\.? ?|núm\.? ?)?(?:\d{1,3}(?!\d| ?(?:mm|cm|m[gl]|kg|h|años|días|%))|\p{Lu}[\p{L}'-]{2,20}(?: \p{Lu}[\p{L}'-]{2,20}){0,3}))/gu;
const AFTER_CUE =
  /(?<!\p{L})(?:sala|ala|pabellón|planta|residencia|empresa:?|escuela:?|centro:?|hospital:?|farmacia|funeraria|suplidor(?: O2)?:?|patrón:?|colegio:?) (?<value>\p{Lu}\p{Ll}[\p{L}'-]{1,20}(?: (?:(?:de|del|la|las|los) ){0,2}(?:\p{Lu}[\p{L}'-]{1,20}|(?:Sta|Sto|Dra?|Ntra|Sra)\.|\d{1,2})){1,5})/dgu;
/** "Invernaderos del Poniente S.L.", "Transportes Luna, S.A. de C.V." */
const COMPANY =
  /(?<!\p{L})\p{Lu}[\p{L}'-]{2,24}(?: (?:(?:de|del|la|y) ){0,2}\p{Lu}[\p{L}'-]{1,24}){0,4},? (?:S\.L\.(?:U\.)?|S\.A\.(?: de C\.V\.)?|S\.C\.)/gu;

const GENERIC = /^(?:Hospital|Clínica|Centro de Salud|Centro Médico) (?:de|del) (?:Día|Dolor|Memoria)$/u;

/** Places of care, schools and employers in Spanish notes: "Hospital Universitario La Paz", "UMF 68", "Farmacia El Amal". */
export const spanishFacility: Recogniser = {
  name: 'spanish-facility',
  find(document) {
    const found = (regex: RegExp, score: number, name: string): Candidate[] =>
      matchesOf(document.text, regex).flatMap((match) => {
        const [start, end] = match.indices?.groups?.['value'] ?? [match.index, match.index + match[0].length];
        if (GENERIC.test(document.text.slice(start, end))) return [];
        return [{ start, end, type: 'FACILITY' as const, score, rule: `spanish-facility/${name}` }];
      });
    if (!isSpanish(document)) return [];
    return [
      ...found(NAMED, 0.84, 'head first'),
      ...found(NUMBERED, 0.86, 'numbered unit'),
      ...found(AFTER_CUE, 0.75, 'after a word'),
      ...found(COMPANY, 0.85, 'company'),
    ];
  },
};
