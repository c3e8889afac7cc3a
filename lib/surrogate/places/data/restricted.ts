/**
 * First three digits of ZIP codes whose areas have 20,000 people or fewer together: these must not be told (45 CFR
 * 164.514(b)(2)(i)(B)). The seventeen of the 2000 census, from HHS, Guidance Regarding Methods for De-identification of
 * Protected Health Information, 26 November 2012; 67 FR 53182, 53234.
 */
export const RESTRICTED: ReadonlySet<string> = new Set(
  '036 059 063 102 203 556 692 790 821 823 830 831 878 879 884 890 893'.split(' '),
);
