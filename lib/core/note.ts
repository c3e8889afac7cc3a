/**
 * What moving the dates of a text could not keep true. Distances between dates are always kept; where they can't be kept
 * together with one of these, they win.
 */
export type Note =
  /** Somebody is of another age as of today. */
  | 'age-today'
  /** Somebody is of another age at a date of the text. */
  | 'age-then'
  /** A date has left the year that the text names for it. */
  | 'year'
  /** What is still to come has become past. */
  | 'past';
