import { language } from '../languages/language';
import type { Strategy } from '../plan/rows';
import type { FindingCause } from './finding';
import { label } from './wording';

/** A strategy without a live goal: it loses by that itself, and so does every tactic that it backs. */
export const withoutLiveGoal = (strategy: Strategy): FindingCause => ({
  key: `goal of ${strategy.table}/${strategy.line}`,
  says: language.ruleWords.withoutLiveGoal(label(strategy)),
});
