/** Something in a policy that could not be taken as it stands. Names places and rules, never a value of the policy. */
export interface Problem {
  /** Where: a key of the policy and what lies below it, such as `patterns[2].example`. */
  readonly path: string;
  /** What is wrong there. */
  readonly wrong: string;
  /** What holds until it is put right. */
  readonly holds: string;
}
