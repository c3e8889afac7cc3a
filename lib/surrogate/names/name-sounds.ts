import type { Gender } from './genders.ts';
import type { Origin } from './origins.ts';

/** What invented names are made of: their ends by kind (each begins with a vowel), and consonants between if few will do. */
type Sounds = Readonly<Record<Gender | 'surname', readonly string[]>> & { readonly middles?: readonly string[] };

const list = (words: string): string[] => words.split(' ');
const SOFT = list('d l lv m n nd r rd rr t v');
const SYLLABLES = list('n m ng l nh h');

export const SOUNDS: Readonly<Record<Origin, Sounds>> = {
  es: {
    female: list('elia inda areli osira'),
    male: list('ando elio isco undo'),
    surname: list('antez arreno ondoya izalde'),
    middles: SOFT,
  },
  pt: {
    female: list('eide ilia uzana'),
    male: list('inho ildo ercio'),
    surname: list('eirao inhal edo ainho'),
    middles: SOFT,
  },
  it: {
    female: list('etta isella ina'),
    male: list('ezio ino audo'),
    surname: list('anzini occhelli ardetti uccini'),
    middles: SOFT,
  },
  fr: {
    female: list('ienne elie aline'),
    male: list('ervin audin ibert'),
    surname: list('audel erneau ouvier igault'),
    middles: SOFT,
  },
  de: {
    female: list('elinde igard ilke'),
    male: list('ebald olf egar'),
    surname: list('enbrand elkamp ersdorf egelmann'),
    middles: list('d l ld m n nd r rt st t v'),
  },
  no: { female: list('alill unn eborg'), male: list('abjorn eulf idar'), surname: list('avik elund egaard edahl') },
  pl: {
    female: list('islawa eryka onika'),
    male: list('omir oslaw imil'),
    surname: list('enowski iszczak arczyk ulewicz'),
  },
  tr: {
    female: list('inur egul iye'),
    male: list('ekin ulkan ibey'),
    surname: list('akoglu ender imtekin ulay'),
    middles: list('d k l m n r rk t y z'),
  },
  ar: {
    female: list('aya ima iya'),
    male: list('adil ameer ouzi'),
    surname: list('aidani oubi ahiri assem'),
    middles: list('b d f h l m n r sh t z'),
  },
  in: {
    female: list('ishka ita avati'),
    male: list('eshan endra inath'),
    surname: list('anwala imurthy apalan arkar'),
    middles: list('d dh k l m n nd r sh t v'),
  },
  vi: {
    female: list('uyen anh ieu'),
    male: list('uong inh ieng'),
    surname: list('uynh ieng uong'),
    middles: SYLLABLES,
  },
  zh: {
    female: list('ian iying uahui'),
    male: list('aoming eijun iguo'),
    surname: list('uang iao uen'),
    middles: SYLLABLES,
  },
  ko: {
    female: list('eunhi iyeon oyoung'),
    male: list('ihoon eosik angwoo'),
    surname: list('oeung eong uyeok'),
    middles: SYLLABLES,
  },
  ja: {
    female: list('amiko etsue ikano'),
    male: list('ataro ohiko inobu'),
    surname: list('amura ishima okawa emoto'),
    middles: list('k m n r sh t'),
  },
  af: {
    female: list('unmi olawe ikemi'),
    male: list('achuku ibola unde'),
    surname: list('okwuna adebi unjoma ekele'),
    middles: list('b d k l m mb n nd r t'),
  },
  en: {
    female: list('ella ina isha etta ira'),
    male: list('ando ek iel ovan uro'),
    surname: list('aberg edahl imar orup ukamp equist ovik aden isted ulund'),
  },
};
