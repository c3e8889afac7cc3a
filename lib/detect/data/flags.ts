/** What the lists know of a word; flags add up. */
export const FIRST_NAME = 1;
export const LAST_NAME = 2;
/** Among the forty thousand words everybody writes. */
export const EVERYDAY = 4;
/** Found in a larger English dictionary. */
export const ENGLISH = 8;
/** A city or town, here also in several words. */
export const CITY = 16;
/** A word of medicine: disease, eponym, drug, device, score. */
export const CLINICAL = 32;
/** Among the commonest first or last names of the 1990 census. */
export const FREQUENT_NAME = 64;
/** Care organisations known by a name of one word. */
export const INSTITUTION = 128;
