import { isNoAnswer } from '../../economics/no-answer';
import type { CaseFigures } from '../../economics/scenario/scenario-cases';
import { language } from '../../languages/language';
import { gap, inTable } from './amounts';

/** Whether a case meets the target, or what it lacks. */
export function targetWords({ reachesTarget, requiredVolume, volume }: CaseFigures): string {
  const { met, never, short } = language.priceAndVolume.cases;
  if (reachesTarget) return met;
  if (isNoAnswer(requiredVolume)) return never;
  const lacking = requiredVolume - volume;
  return short(lacking < 1e7 ? gap(requiredVolume, volume) : inTable(lacking));
}
