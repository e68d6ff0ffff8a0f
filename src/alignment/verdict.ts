import { type Language, language } from '../languages/language';

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
const bands = [
  { from: 90, verdict: 'well' },
  { from: 75, verdict: 'mostly' },
  { from: 50, verdict: 'partly' },
  { from: 0, verdict: 'poorly' },
] as const satisfies readonly Band[];

interface Band {
  readonly from: number;
  readonly verdict: keyof Language['checking']['verdicts'];
}

const inWords = ({ from, verdict }: Band): Verdict => ({ from, ...language.checking.verdicts[verdict] });

/** Every verdict, the best first. */
export const verdicts = (): readonly Verdict[] => bands.map(inWords);

/** The verdict on a score of 0 to 100. */
export const verdictOn = (score: number): Verdict =>
  inWords(bands.find(({ from }) => score >= from) ?? bands[3]);
