import { language } from '../../languages/language';
import { type Day, isoText } from '../../spreadsheet/day';
import { date } from '../../spreadsheet/day-in-words';
import { type LimitId, limitOf } from '../limits';
import type { RuleId } from '../rule-id';
import { stockOutKind } from '../workbook-settings/value-kinds';
import type { CheckRecord } from './check-record';

/** A setting by which the plans are judged differently, by its name on the settings sheet, with its values as they stand there. */
export interface SettingDifference {
  readonly setting: string;
  readonly before: string;
  readonly after: string;
  readonly inWords: () => string;
}

const asUsual = 'as usual';
const notAnswered = 'not answered';

/** What the two plans are not judged by alike; nothing for most. */
export function findSettingsDifferences(
  before: CheckRecord,
  after: CheckRecord,
): readonly SettingDifference[] {
  const [was, is] = [before.settings, after.settings];
  const ruleIds = new Set([...Object.keys(was.rules), ...Object.keys(is.rules)] as RuleId[]);
  const limitIds = new Set([...Object.keys(was.limits), ...Object.keys(is.limits)] as LimitId[]);
  const stockOuts = new Set([...Object.keys(was.stockOuts), ...Object.keys(is.stockOuts)]);
  const texts = (): typeof language.checking.comparison.settings => language.checking.comparison.settings;
  return [
    difference('Profile', was.profile, is.profile, (...both) => texts().profile(...both)),
    difference('Lead', was.lead, is.lead, (...both) => texts().lead(...both)),
    difference(
      'Plan date',
      before.date,
      after.date,
      (then, now) => texts().planDate(dayTexts(then), dayTexts(now)),
      isoText,
    ),
    difference(
      'Small firm',
      was.smallFirm,
      is.smallFirm,
      (...both) => texts().smallFirm(...both),
      (value) => (value ? 'yes' : 'no'),
    ),
    ...[...ruleIds].map((id) =>
      difference(`Rule ${id}`, was.rules[id] ?? asUsual, is.rules[id] ?? asUsual, (...both) =>
        texts().rule(id, ...both),
      ),
    ),
    ...[...limitIds].map((id) =>
      difference(`Limit ${id}`, limitOf(was.limits, id), limitOf(is.limits, id), (...both) =>
        texts().limit(id, ...both),
      ),
    ),
    ...[...stockOuts].map((subject) =>
      difference(
        `Stock-out ${subject}`,
        was.stockOuts[subject] ?? notAnswered,
        is.stockOuts[subject] ?? notAnswered,
        (...both) => texts().stockOut(subject, ...both),
        (answer) => (answer === notAnswered ? answer : String(stockOutKind.written(answer))),
      ),
    ),
  ].flat();
}

/** None where both are the same. */
function difference<Value extends string | number | boolean>(
  setting: string,
  before: Value,
  after: Value,
  inWords: (before: Value, after: Value) => string,
  written: (value: Value) => string = String,
): readonly SettingDifference[] {
  return before === after
    ? []
    : [{ setting, before: written(before), after: written(after), inWords: () => inWords(before, after) }];
}

const dayTexts = (day: Day): { readonly iso: string; readonly inWords: string } => ({
  iso: isoText(day),
  inWords: date(day),
});

/** What is compared: two plans, or two checks of one plan. */
type Compared = 'plans' | 'checks';

/** What follows from the differences, in one sentence; null where there are none. */
export function settingsSentence(
  differences: readonly SettingDifference[],
  compared: Compared,
): string | null {
  if (differences.length === 0) return null;
  return language.checking.comparison.judgedDifferently(
    compared,
    differences.map(({ inWords }) => inWords()),
    differences.some(({ setting }) => setting === 'Profile')
      ? 'no comparison by part'
      : 'findings may differ',
  );
}
