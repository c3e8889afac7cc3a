/** What people call what is replaced: the identifiers of 45 CFR 164.514(b)(2) that text can hold. */
const KINDS = [
  'Names',
  'Places smaller than a state',
  'Dates finer than a year',
  'Ages over 89',
  'Phone and fax numbers',
  'E-mail and web addresses',
  'Social security numbers',
  'Record, health plan and account numbers',
  'Licence, vehicle and device numbers',
  'Other identifying numbers and codes',
];

/** What is protected here. */
export function Kinds() {
  return (
    <details>
      <summary>What is replaced</summary>
      <ul>
        {KINDS.map((kind) => (
          <li key={kind}>{kind}</li>
        ))}
      </ul>
      <p>No detector finds everything. Look over what was replaced.</p>
    </details>
  );
}
