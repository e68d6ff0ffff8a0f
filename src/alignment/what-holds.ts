import { language } from '../languages/language';
import { ruleById } from './catalogue';
import type { AskedRule } from './check';
import { type RuleGroup, ruleGroups } from './rule';

/**
 * What is to be said of a rule that was asked: everything that it looked at passed; it has findings; some of it could not be checked;
 * the whole plan lacks a column that it asks for; or there was nothing for it to look at.
 */
export type Answer = 'holds' | 'finds' | 'undecided' | 'column missing' | 'nothing to check';

/** A rule with findings is that first; one that only half of its rows could be asked for holds for no more than that half. */
export function answerOf({ passed, faulty, undecided, missingColumns }: AskedRule): Answer {
  if (faulty > 0) return 'finds';
  if (undecided > 0) return 'undecided';
  if (missingColumns.length > 0) return 'column missing';
  return passed > 0 ? 'holds' : 'nothing to check';
}

/** The rules of a group that had something to look at, by how they came out. */
export interface GroupAnswers {
  readonly group: RuleGroup;
  readonly title: string;
  readonly holds: readonly AskedRule[];
  readonly finds: readonly AskedRule[];
  readonly undecided: readonly AskedRule[];
  /** How many rules those are. */
  readonly asked: number;
}

export const groupTitle = (group: RuleGroup): string => language.checking.groups[group];

/** What holds, by group, in the order of the groups; a group of which nothing could be asked is left out. */
export function whatHolds(asked: readonly AskedRule[]): readonly GroupAnswers[] {
  return ruleGroups.flatMap((group): GroupAnswers[] => {
    const ofGroup = asked.filter(({ rule }) => ruleById[rule].group === group);
    const thatAre = (answer: Answer): readonly AskedRule[] =>
      ofGroup.filter((each) => answerOf(each) === answer);
    const answers = { holds: thatAre('holds'), finds: thatAre('finds'), undecided: thatAre('undecided') };
    const amount = answers.holds.length + answers.finds.length + answers.undecided.length;
    return amount === 0 ? [] : [{ group, title: groupTitle(group), ...answers, asked: amount }];
  });
}
