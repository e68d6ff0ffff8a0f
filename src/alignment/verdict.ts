/** What a score says in words. */
export interface Verdict {
  /** The lowest score that it is said of, 0 to 100. */
  readonly from: number;
  readonly says: string;
  /** What that means for the plan. */
  readonly means: string;
}

/**
 * The bands of the score, the highest first. They are a convention of Plumbline, not a measurement: each is as wide as the share of
 * the plan that someone would have to explain in a review.
 */
export const verdicts: readonly Verdict[] = [
  { from: 90, says: 'Well aligned', means: 'Nearly all planned work is backed. What is left is detail.' },
  { from: 75, says: 'Mostly aligned', means: 'Most of the plan holds. A few gaps need attention.' },
  {
    from: 50,
    says: 'Partly aligned',
    means: 'Much of the plan holds, but important links or figures are missing.',
  },
  {
    from: 0,
    says: 'Poorly aligned',
    means: 'Most of the plan is not backed yet. Start with what costs most.',
  },
];

/** The verdict on a score of 0 to 100. */
export const verdictOn = (score: number): Verdict =>
  verdicts.find(({ from }) => score >= from) ?? (verdicts.at(-1) as Verdict);
