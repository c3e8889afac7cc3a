import type { Candidate } from '../../candidate.ts';
import { isKeptPlace } from '../../data/kept-places.ts';
import type { Document } from '../../document.ts';
import type { Recogniser } from '../../recogniser.ts';
import { SPANISH_CLINICAL } from '../../spanish/clinical.ts';
import { isSpanish } from '../../spanish/language.ts';
import { DEPARTMENTS, plainWord, SPANISH_WORDS } from '../../spanish/words.ts';
import { matchesOf } from '../../matches.ts';

const TAIL =
  "(?: (?:d['’]|l['’]|(?:de|del|la|las|los|el|y|i|e|para|da|do|dos|das|As|Os|O|A) ){0,3}(?:(?:Sta|Sto|Dra?|Gral|Ntra|Sra)\\.|\\p{Lu}[\\p{L}'-]{0,24}|(?:[Nn]o\\.|[Nn]úm\\.|n\\.?º) ?\\d{1,3}|\\d{1,3}(?![\\d/.,]))){1,6}";

/** Houses whose name begins with what they are. The word that makes them one is in capitals or begins with one. */
const HEAD =
  '(?:Hospital(?:es)?|Hosp\\.|Htal\\.|Hptal\\.|Complejo (?:Hospitalario|Asistencial)|Complexo Hospitalario|Centre (?:de [Ss]alut|[Mm]èdic)|Centro de Saúde|Consultori|Residència|Fundació|Mútua|Mutua|Fundación|Asociación|HOSPITAL|Clínica|CLÍNICA|Clinica|CLINICA|Policlínica|Policlínico|Sanatorio|Ambulatorio|Dispensario|Centro (?:de [Ss]alud|[Mm]édico|de [Rr]ehabilitación|de [Dd]ía|[Ss]ociosanitario|[Hh]ospitalario|[Cc]omunitario)|CENTRO (?:DE SALUD|MÉDICO)|Consultorio|Instituto|INSTITUTO|Residencia|Geriátrico|Farmacia|FARMACIA|Botica|[Ii]kastola|Ikastetxea|Col·legi|Liceo|Institut|Escola|[Ss]ecundaria|[Pp]rimaria|[Pp]reparatoria|[Tt]elesecundaria|[Kk]índer|[Jj]ardín|Mezquita|Monasterio|Convento|Bodegas|Transportes|Albergue|Asilo|Hogar|Puesto de [Ss]alud|Posta(?: [Mm]édica)?|Plaza de Abastos|Polideportivo|Laboratorios?|LABORATORIO(?: CLÍNICO)?|Unidad de (?:Crisis|Salud|Medicina Familiar|Atención Primaria)|Maternidad|Hemodiálisis|Hospicio|Casa de (?:Salud|Reposo)|Colegio|Escuela(?: [Pp]rimaria| [Ss]ecundaria)?|Universidad|Guardería|Jardín de Niños|Parroquia|Iglesia|Templo|Funeraria|Tanatorio|Hotel|Empacadora|Constructora|Invernaderos?|Panadería|Restaurante|Taller(?:es)?|Fábrica|Supermercado|Cooperativa|Ayuntamiento de|Comisaría de|Cárcel de|Penal de)';

const NAMED = new RegExp(`(?<!\\p{L})(?<!(?:[Hh]istoria|HISTORIA|Guía|Sesión) )${HEAD}${TAIL}`, 'gu');
/** Units of the Mexican social security by number, and primary care of Catalonia. */
const NUMBERED =
  /(?<![\p{L}\d])(?:UMF|UMAE|HGZ|HGR|HGP|HGO|HRAE|HGSZ|IMSS(?: (?:UMF|UMAE|HGZ|HGR))?|ISSSTE|CECOSF|SAPU|UPSS|UBA|EBAIS|EAP|CAP|CUAP|CESFAM|IES|CEIP)(?:[- ](?:No\.? ?|núm\.? ?)?(?:\d{1,3}(?!\d| ?(?:mm|cm|m[gl]|kg|h|años|días|%))|\p{Lu}[\p{L}'-]{2,20}(?: \p{Lu}[\p{L}'-]{2,20}){0,3}))/gu;
/** The same in a text without capitals. */
const NUMBERED_UNCASED =
  /(?<!\p{L})(?:umf|umae|hgz|hgr|hgp|hgo|hgsz|hgzmf|ebais)[- ](?:no\.? ?|n[uú]m\.? ?)?\d{1,3}(?!\w)/giu;
/** A kind of house in lower case or short and where it is: "consultorio de Cintruénigo", "PAC de Mondoñedo", "C.S. Norte". */
const OF_TOWN =
  /(?<!\p{L})(?:(?:consultorio|ambulatorio|hospital|centro de salud|centro médico|residencia(?: de mayores)?|posta|puesto de salud|comisaría|parroquia|colegio|instituto|cárcel|penal|farmacia|mutua|geriátrico|mezquita|iglesia|convento|guardería|escuela|liceo|laboratorio|tanatorio|cuartel|matadero|asociación|PAC|SUAP|SUH|SAP|CAP|CMI|CAPS|CCC|UAP|CIS) (?:de|del|de la|da|do|de los|de las) |(?:C\.? ?S\.?|P\.? ?S\.?|[Hh]osp\.|E\.I\.|C\.P\.|I\.E\.S\.|I\.E\.|CEIP|CESFAM|CDT|CRS|CMF|ZBS|UBA|UTI|HZ|HR|HG) (?:(?:de|del|la|el) ){0,2})(?<town>\p{Lu}\p{Ll}[\p{L}'-]{1,20}(?: (?:(?:de|del|la|las|los|el) ){0,2}\p{Lu}[\p{L}'-]{1,20}){0,3})(?! ?\d{5})/dgu;
const AFTER_CUE =
  /(?<!\p{L})(?:sala|ala|pabellón|planta|residencia|empresa:?|escuela:?|centro:?|hospital:?|farmacia|funeraria|suplidor(?: O2)?:?|patrón:?|colegio:?) (?<value>\p{Lu}\p{Ll}[\p{L}'-]{1,20}(?: (?:(?:de|del|la|las|los) ){0,2}(?:\p{Lu}[\p{L}'-]{1,20}|(?:Sta|Sto|Dra?|Ntra|Sra)\.|\d{1,2})){1,5})/dgu;
/** A kind of house and one word: "residencia Javalambre", "la asociación Endo-Besaya". */
const ONE_WORD =
  /(?<!\p{L})(?:residencia|colegio|instituto|asociación|empresa|farmacia|hotel|clínica|guardería|geriátrico|cooperativa|fundación|tanatorio|mutua|prisión|cárcel|liceo|academia) (?<value>\p{Lu}[\p{L}'-]{3,24})(?! \p{Lu}| ?\d)/dgu;
/** "Invernaderos del Poniente S.L.", "Transportes Luna, S.A. de C.V." */
const COMPANY =
  /(?<!\p{L})\p{Lu}[\p{L}'-]{2,24}(?: (?:(?:de|del|la|y) ){0,2}\p{Lu}[\p{L}'-]{1,24}){0,4},? (?:S\.L\.(?:U\.)?|S\.A\.(?:U\.|S\.| de C\.V\.)?|S\.C\.|S\.R\.L\.|S\. Coop\.|S\.A\.T\.|SLU?|SAU?|SCA|SRL|SAS|Ltda\.)(?!\p{L})/gu;

const GENERIC = /^(?:Hospital|Clínica|Centro de Salud|Centro Médico) (?:de|del) (?:Día|Dolor|Memoria)$/u;

function isService(value: string): boolean {
  const first = plainWord(value.split(' ')[0] ?? '');
  return DEPARTMENTS.has(first) || SPANISH_WORDS.has(first) || SPANISH_CLINICAL.has(first) || isKeptPlace(value);
}

function ofTown(document: Document): Candidate[] {
  return matchesOf(document.text, OF_TOWN).flatMap((match) => {
    const town = match.groups?.['town'] ?? '';
    if (isService(town)) return [];
    const start = match.index;
    return [
      {
        start,
        end: start + match[0].length,
        type: 'FACILITY' as const,
        score: 0.8,
        rule: 'spanish-facility/of a town',
      },
    ];
  });
}

/** Places of care, schools and employers in Spanish notes: "Hospital Universitario La Paz", "UMF 68", "Farmacia El Amal". */
export const spanishFacility: Recogniser = {
  name: 'spanish-facility',
  find(document) {
    const found = (regex: RegExp, score: number, name: string): Candidate[] =>
      matchesOf(document.text, regex).flatMap((match) => {
        const [start, end] = match.indices?.groups?.['value'] ?? [match.index, match.index + match[0].length];
        const value = document.text.slice(start, end);
        if (GENERIC.test(value) || (name === 'one word' && isService(value))) return [];
        return [{ start, end, type: 'FACILITY' as const, score, rule: `spanish-facility/${name}` }];
      });
    if (!isSpanish(document)) return [];
    return [
      ...found(NAMED, 0.84, 'head first'),
      ...ofTown(document),
      ...found(NUMBERED, 0.86, 'numbered unit'),
      ...(document.uncased ? found(NUMBERED_UNCASED, 0.86, 'numbered unit') : []),
      ...found(ONE_WORD, 0.7, 'one word'),
      ...found(AFTER_CUE, 0.75, 'after a word'),
      ...found(COMPANY, 0.85, 'company'),
    ];
  },
};
