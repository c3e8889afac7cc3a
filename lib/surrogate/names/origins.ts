/**
 * Where names come from, as far as surrogates keep it, by the language code of the names (`no` all of the north, `de`
 * German and Dutch, `pl` Slavic, `ar` Arabic in Latin letters, `in` Indian, `af` African). `en`, the default, comes last.
 */
export const ORIGINS = [
  'es',
  'pt',
  'it',
  'fr',
  'de',
  'no',
  'pl',
  'tr',
  'ar',
  'in',
  'vi',
  'zh',
  'ko',
  'ja',
  'af',
  'en',
] as const;

export type Origin = (typeof ORIGINS)[number];
