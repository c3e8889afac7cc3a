import { patternRecogniser } from '../../recogniser.ts';

/**
 * Ages over 89: 164.514(b)(2)(i)(C). Figures need a word that makes them an age; a year of birth that shows such an
 * age counts too.
 */
export const age = patternRecogniser({
  name: 'age',
  type: 'AGE',
  patterns: [
    {
      name: 'years old',
      regex:
        /(?<![\w./+-])(?<value>9\d|1[0-2]\d)[ -]{0,2}(?:years?|yrs?|y\/?o|y\.o\.?|y(?=[ ,.;)/]))(?:[ -]?(?:old|of age|young))?(?! (?:ago|later|history|of experience))/dgi,
      score: 0.9,
    },
    {
      name: 'age label',
      regex:
        /\b(?:aged?|ages|turn(?:s|ed|ing)|edad)[ :=|]{1,12}(?:of |at |is |was )?(?<value>9\d|1[0-2]\d)(?![\w%/+]|[.,]\d| (?:or|and) (?:above|over|older))/dgi,
      score: 0.9,
    },
    {
      name: 'age and sex',
      regex:
        /(?<![\w./:+-])(?<!(?:reaction|temp|fever|tmax|febrile|t): ?|(?:temp|fever|tmax|of|to) )(?<value>9\d|1[0-2]\d) ?(?:[MF]|male|female|man|woman|lady|gentleman|[mf])(?![\w+-]|\s?=)/dg,
      score: 0.85,
    },
    {
      name: 'read badly',
      regex:
        /(?<![\w./+-])(?<value>9[lIO]|[lI]0[\dlIO])(?=[ -]{0,2}(?:years?|yrs?|y\/?o|y\.o\.?)[ -]?(?:old)?(?!\w))/dg,
      score: 0.85,
    },
    { name: 'dicom', regex: /(?<!\w)(?<value>09\d|1[0-2]\d)Y(?!\w)/dgi, score: 0.9 },
    {
      name: 'spanish',
      regex: /\b(?:cumple|cumplió|tiene|de) (?<value>9\d|1[0-2]\d)(?= (?:años|el|a\.)|[.,;])/dgi,
      score: 0.75,
    },
    {
      name: 'spanish years',
      regex: /(?<![\w.,/])(?<value>9\d|1[0-2]\d) (?:años|a\.)(?! de (?:experiencia|evolución|historia))/dgi,
      score: 0.88,
    },
    { name: 'computed', regex: /\bage[ (][^\n\d]{1,24} (?<value>9\d|1[0-2]\d)(?![\w%/+.]|,\d)/dgi, score: 0.8 },
    { name: 'age and unit', regex: /\bage \((?:yrs?|years)\) {0,4}(?<value>9\d|1[0-2]\d)(?!\w)/dgi, score: 0.9 },
    { name: 'sex and age', regex: /(?:^|[\s|,(])[MFmf][ ,/]{1,2}(?<value>9\d|1[0-2]\d)(?=[\s,|)]|$)/dg, score: 0.75 },
    {
      name: 'lived',
      regex:
        /\b(?:liv(?:ed|es|ing) (?:to|until)(?: be)?|died(?: at| aged)?|alive at|still alive at|well at|d\.|passed(?: away)? at|made it to|i am|i'm|pt is|patient is|who is|he's|she's|he is|she is) (?<value>9\d|1[0-2]\d)(?![\w%/+]|[.,]\d| ?(?:mg|kg|lb|bpm|mmhg|cm|percent|min|days|hours|weeks))/dgi,
      score: 0.88,
    },
    { name: 'patient', regex: /\b(?:patient|pt|resident) (?<value>9\d|1[0-2]\d)(?=,|\.(?!\d)|;)/dgi, score: 0.85 },
    {
      name: 'beside a name',
      regex:
        /\p{Lu}[\p{L}'-]{1,20}, ?\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}\.?)?(?: {0,20}\| {0,4}|\t| {2,20})(?:[MFX](?: {0,4}\| {0,4}|\t| {1,8}))?(?<value>9\d|1[01]\d)(?= {0,4}\||\t| {2}| [MF]\b)/dgu,
      score: 0.85,
    },
    { name: 'in brackets', regex: /(?<=\p{Lu}\p{Ll}{1,20}) \((?<value>9\d|1[01]\d)(?=[,)])/dgu, score: 0.45 },
    {
      name: 'after name',
      regex: /(?:\p{Ll}{3}|\b(?:I{2,3}|IV|Jr\.|Sr\.))[,(] ?(?<value>9\d|1[0-2]\d)(?=[,;)] ?)/dgu,
      score: 0.65,
    },
    {
      name: 'relative and figure',
      regex:
        /\b(?:gran|granny|grandma|gma|grandpa|gpa|grandmother|grandfather|mama|mom|mum|mother|papa|dad|father|nana|nanna|oma|opa|aunt|auntie|uncle|sister|brother|wife|husband|neighbou?r|mgm|mgf|pgm|pgf|abuela|abuelo|lola|lolo|tita|yiayia|nonna|nonno|bubbe|zayde)\)?,? \(?(?<value>9\d|10\d)(?![\w%/+-]|[.,]\d| ?(?:mg|kg|lb|bpm|percent|min|days|hours|weeks|miles|times|units)\b)/dgi,
      score: 0.85,
    },
    {
      name: 'after a title and name',
      regex:
        /\b(?:Mr|Mrs|Ms|Miss|Sr|Fr)\.? \p{Lu}[\p{L}'-]{1,20}(?:,? {1,3}|, ?)(?<value>9\d|10\d)(?= {2}|,|\)| ?y| ?[MF]\b)/dgu,
      score: 0.85,
    },
    {
      name: 'words',
      regex:
        /\b(?:ninety(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|(?:one|a) hundred(?: and)?(?:[ -](?:one|two|three|four|five|six|seven|eight|nine|ten))?)(?=(?:[ -]year|[ -]?y\/?o|\.|,|;| and (?:is|lives|still)| when| of age|\s+(?:period|comma)\b))/gi,
      score: 0.5,
    },
    {
      name: 'words after cue',
      regex:
        /\b(?:aged?|is|was|be|at|turned|to|until|died|d\.) (?<value>ninety(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|(?:one|a) hundred(?: and)?(?:[ -](?:one|two|three|four|five|six|seven|eight|nine|ten))?)\b(?! (?:minutes?|degrees?|percent|milli\w*|mg|days?|hours?|seconds|over|beats|pounds|feet|meters|units|mcg))/dgi,
      score: 0.7,
    },
    {
      name: 'born',
      regex:
        /\b(?:born(?: in)?|b\.|birth year:?|yob:?) (?<value>(?:18\d\d|190\d|191\d|192\d|193[0-6]))(?![\w/.-]\d)/dgi,
      score: 0.85,
    },
  ],
});
