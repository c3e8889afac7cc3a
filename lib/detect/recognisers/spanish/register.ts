import { combine } from '../../combine.ts';
import { patternRecogniser, type Recogniser } from '../../recogniser.ts';
import { isSpanish } from '../../spanish/language.ts';

const isYear = (value: string): boolean => /^(?:19|20)\d\d$/.test(value);

/** A year, or a number too short for a register: "hoja n.º 3". */
const isCount = (value: string): boolean => isYear(value) || value.replace(/\D/g, '').length < 4;

const registers = combine('spanish-register', [
  patternRecogniser({
    name: 'spanish-register',
    type: 'MRN',
    patterns: [
      {
        name: 'chart',
        regex:
          /(?<!\p{L})(?:HC|H\.C\.|[Rr]écord|[Ee]xpediente|[Pp]ac\. n[.]?[º°o])[ :.#]{1,3}(?:N\.?[º°o]\.? ?)?(?<value>\d{1,3}\.\d{3}(?:\.\d{3})?|\d{3} \d{3}|\d{2,8}-\d{1,6}|\d{4,9})(?!\w|[.,]\d)/dgu,
        score: 0.9,
      },
    ],
    invalidate: isYear,
  }),
  patternRecogniser({
    name: 'spanish-register',
    type: 'HEALTH_PLAN',
    patterns: [
      {
        name: 'insurer',
        regex:
          /(?<!\p{L})(?:PAMI|IOMA|OSDE(?: \d{3})?|OSECAC|OSPE|IAPOS|APROSS|IOSFA|Galeno|Medifé|Swiss Medical|SIS|EsSalud|[Aa]f\.|[Aa]filiad[oa]|[Ss]oci[oa]|CIP(?:A|NA|-?SNS)?|NUHSA|TSI|TIS|SIP)[ :.]{1,3}(?:N\.?[º°o] ?)?(?<value>(?:\d{1,4}[ /.-]){1,4}\d{2,12}(?:[ /-]\d{1,3}){0,2}|(?:[A-Z]{1,4}[ -]?)?\d{6,14}(?:[/-]\d{1,3})?)(?!\w)/dgu,
        score: 0.92,
      },
      {
        name: 'card',
        regex:
          /(?<!\p{L})(?:autogenerado|carn[eé]t?|credencial)(?: n\.?[º°o])?[ :]{1,3}(?<value>\d{3,8}(?: \d{2,8}){1,4}|(?=[A-Za-z]{0,6}\d{5})[A-Za-z\d]{9,18})(?!\w|[.,]\d)/dgiu,
        score: 0.9,
      },
      {
        name: 'civil servant',
        regex:
          /(?<!\p{L})(?:MUFACE|ISFAS|MUGEJU|[Mm]utualista|[Pp]óliza|ISSSTE)(?: \p{Lu}\p{L}{2,12})?(?: n\.?[º°o])?[ :]{1,3}(?<value>\d{2,6}[/-]\d{4,8}(?:[/-]\d{1,3})?|[A-Z]{4}\d{6}(?:\/\d{2})?|\d{6,12})(?!\w|[.,]\d)/dgu,
        score: 0.92,
      },
      {
        name: 'catalan card',
        regex: /(?<![\p{L}\d])(?<value>\p{Lu}{4} ?[01489] ?\d{6} ?\d{2,3})(?!\w)/dgu,
        score: 0.9,
      },
    ],
  }),
  patternRecogniser({
    name: 'spanish-register',
    type: 'OTHER_ID',
    patterns: [
      {
        name: 'identity card',
        regex:
          /(?<!\p{L})(?:DNI(?: del?| paciente){0,3}|CC|C\. ?C\.|C\. ?I\.|CI|TI|CE|RC|PPT|[Cc]\.?[Cc]\.?(?= \d{1,3}\.\d{3}\.)|[Cc]arn[eé] (?:de )?[Ii]dentidad)[ :]{1,3}(?:N\.?[º°o] ?)?(?<value>(?:[VE]-? ?)?\d{1,3}(?:\.\d{3}){2,3}|[VE]-?\d{6,9}|\d{7,10})(?!\w|[.,]\d)/dgu,
        score: 0.92,
      },
      {
        name: 'file',
        regex:
          /(?<!\p{L})(?:diligencias(?: previas)?|procedimiento|autos|presupuesto|patrulla|parte(?: de \p{L}{3,12}){0,2}|atestado|acta)(?: n\.?[º°o])?[ :]{1,3}(?<value>(?:[A-Z]{1,4}-)?\d{1,6}(?:[/-](?:[A-Z]{2,4}[/-])?\d{2,7}){1,2}|\d{4,7})(?![\w/]|[.,]\d)/dgiu,
        score: 0.85,
      },
      {
        name: 'other register',
        regex:
          /(?<!\p{L})(?:[Bb]iopsia|[Ee]studio|[Aa]cc\.|NIG|CUI[LT]|RUC|RUN|[Ll]ibreta(?: \p{Ll}{4,9})?|[Ee]xpediente (?:judicial|policial|social)|[Oo]rden)(?: [Nn]\.?[º°o])?[ :]{1,3}(?<value>\d{5} \d{2} \d \d{4} \d{7}|\d{2}[A-Z]\d{4,9}|\d{2}-\d{7,8}-\d|\d{3,8}[/-]\d{2,6}|\d{1,2}[/-]\d{4,6}|\d{5,13})(?!\w|[.,]\d)/dgu,
        score: 0.85,
      },
      {
        name: 'number of a paper',
        regex:
          /(?<!\p{L})(?:hoja|informe|ficha|boleta|formulario|certificado|registro|dictamen|resolución|volante|referencia|contrarreferencia|interconsulta|referido|traslado|orden|reporte|libro|caso|pulsera|brazalete|bolsa|unidad|denuncia|expte\.?|expediente)(?: (?:de|del|la|\p{L}{4,14})){0,4},? (?:n\.? ?[º°o]\.?|núm\.?|no\.|#)[ :]{0,2}(?<value>(?:[A-Z]{1,4}[ -]?)?\d[\d.]{0,8}(?:[/-](?:[A-Z]{1,4}[/-])?\d{1,8}){0,2})(?![\w/]|[.,]\d)/dgiu,
        score: 0.88,
      },
      {
        name: 'bracelet',
        regex: /(?<!\p{L})(?:[Pp]ulsera|[Bb]razalete)(?: \p{Ll}{6,16})?[ :]{1,2}(?<value>\d{4,10})(?!\w|[.,]\d)/dgu,
        score: 0.85,
      },
      {
        name: 'series',
        regex: /(?<!\p{L})(?:[Ss]erie|SERIE)[ :]{1,2}(?<value>[A-Z]{1,2} ?\d{6,10})(?!\w)/dgu,
        score: 0.85,
      },
      {
        name: 'tissue',
        regex:
          /(?<!\p{L})(?:necropsia|autopsia|biopsia|citología|pieza|bloque|AP)(?: n\.? ?[º°o]\.?)?:? ?\(?(?<value>[A-Z]{1,3}-?\d{2}[-/]\d{2,7}|\d{2}[A-Z]{1,2}-?\d{3,8})(?!\w)/dgu,
        score: 0.85,
      },
      {
        name: 'id of something',
        regex:
          /(?<!\p{L})(?:ID|Id) (?:de )?(?:la )?\p{Ll}{3,14} ?[:=] ?(?<value>(?=[\w-]{0,12}\d)[\w-]{5,40})(?!\w)/dgu,
        score: 0.88,
      },
      {
        name: 'unit of an ambulance',
        regex:
          /(?<!\p{L})(?:SAMU|SEM|SUMMA|SVA|SVB|USVA|móvil|ambulancia|patrulla)(?: [A-Z]?\d{1,2})? (?<value>(?:[A-Z]{1,3}-)?\d{3,5}(?:-[A-Z\d]{1,3})?)(?![\w/]|[.,]\d)/dgu,
        score: 0.75,
      },
      { name: 'value of an identifier', regex: /"value":"(?<value>\d{7,8}-[\dkK])"/dg, score: 0.9 },
    ],
    invalidate: isCount,
  }),
  patternRecogniser({
    name: 'spanish-register',
    type: 'LICENSE',
    patterns: [
      {
        name: 'register of doctors',
        regex:
          /(?<!\p{L})(?:[Cc]éd\. ?[Ee]sp\.|[Rr]eg\. ?[Pp]rof\.|[Rr]eg(?:istro)? ?(?:[Mm]édico|SSA)|T\.? ?P\.|[Mm]at\. ?(?:[Nn]ac|[Pp]rov)\.|D\.? ?G\.? ?P\.|C\. ?M\. ?P\.|MN|M\. ?N\.|MP|M\. ?P\.|RM|R\. ?M\.|COPC|CMP|cmb|CMB|mpps|MPPS|RNE|RNP|CNP|CM[LZ]|CMDM|JVPM|[Cc]olegiad[oa] con el n(?:úmero|\.[ºo])|ICM|RCM|[Rr]eg\.|[Mm]at\.|[Cc]ód\. ?[Pp]rof\.|[Nn]\.?[ºo] ?[Cc]ol\.?|[Cc]ol\.)[ :]{1,3}(?:n\.?[º°o] ?)?(?<value>[A-Z]{1,2}-\d{1,3}[ .]?\d{3}|\d{2,3} \d{3}|\d{2,3} \d{2,3} \d{3,5}|\d{1,3}\.\d{3}|\d{2}[ /-]\d{2}[ /-]\d{4,5}|\d{2}-?\d{2,5}\/\d{2}|\d{2}-\d{4,6}(?:\/\d{2})?|\d{2}\/\d{4,5}|\d{4,10})(?!\w|[.,]\d| ?m[gl])/dgu,
        score: 0.92,
      },
    ],
    invalidate: isYear,
  }),
  patternRecogniser({
    name: 'spanish-register',
    type: 'ACCOUNT',
    patterns: [
      {
        name: 'end of a card',
        regex:
          /(?<!\p{L})(?:tarjeta|cuenta)(?: \p{L}{3,10})? (?:terminada|que termina|acabada) en (?<value>\d{4})(?!\d)/dgu,
        score: 0.9,
      },
      {
        name: 'bank',
        regex:
          /(?<!\p{L})(?:CLABE|CBU|[Rr]ecibo|[Cc]heque|[Ff]actura)(?: n\.?[º°o])?[ :]{1,3}(?<value>\d{5,22})(?!\w|[.,]\d)/dgu,
        score: 0.9,
      },
      { name: 'iban', regex: /(?<!\w)ES\d{2}(?: ?\d{4}){5}(?!\d)/g, score: 0.95 },
    ],
  }),
  patternRecogniser({
    name: 'spanish-register',
    type: 'VEHICLE',
    patterns: [
      {
        name: 'plate',
        regex:
          /(?<!\p{L})(?:matrículas?|placas?|patente)(?: n\.?[º°o])?[ :]{1,2}(?<value>\d{4}[ -]?[A-Z]{3}|[A-Z]{1,3}[ -]?\d{3,4}(?:[ -]?[A-Z]{1,3})?|[A-Z]{3}-\d{2}-\d{2})(?!\w)/dgu,
        score: 0.9,
      },
      {
        name: 'plate of a car spoken of',
        regex:
          /(?<!\p{L})(?:matrícula|coche|vehículo|turismo|furgoneta|moto(?:cicleta)?|camión|auto|camioneta|tráfico|atestado)(?!\p{L})[^.\n\d]{1,45}(?<value>(?!(?:19\d\d|20[0-3]\d) )\d{4}[ -]?[B-DF-HJ-NP-TV-Z]{3}|[A-Z]{2,3}[ -]\d{3,4}(?:[ -][A-Z]{1,3})?)(?!\w)/dgu,
        score: 0.8,
      },
    ],
  }),
  patternRecogniser({
    name: 'spanish-register',
    type: 'PHONE',
    patterns: [
      {
        name: 'extension',
        regex: /(?<!\p{L})(?:anexo|interno|ext\.?|busca) (?<value>\d{4,6})(?![\w/]|[.,]\d)/dgu,
        score: 0.85,
      },
    ],
    invalidate: isYear,
  }),
]);

/**
 * Numbers after labels that mean something else outside Spanish: "HC 61.760", "MN 590.139", "CC 1.020.300",
 * "PAMI 313-7215901092/81", "matrícula 4417 KZP".
 */
export const spanishRegister: Recogniser = {
  name: 'spanish-register',
  find: (document) => (isSpanish(document) ? registers.find(document) : []),
};
