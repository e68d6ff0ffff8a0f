import { isoText } from '../../spreadsheet/day';
import { type LimitId, limitOf } from '../limits';
import type { RuleId } from '../rule-id';
import type { CheckRecord } from './check-record';

/** A setting by which the plans are judged differently, by its name on the settings sheet, with its values as people write them. */
export interface SettingDifference {
  readonly setting: string;
  readonly before: string;
  readonly after: string;
}

const asUsual = 'as usual';

/** What the two plans are not judged by alike; nothing for most. */
export function findSettingsDifferences(
  before: CheckRecord,
  after: CheckRecord,
): readonly SettingDifference[] {
  const [was, is] = [before.settings, after.settings];
  const ruleIds = new Set([...Object.keys(was.rules), ...Object.keys(is.rules)] as RuleId[]);
  const limitIds = new Set([...Object.keys(was.limits), ...Object.keys(is.limits)] as LimitId[]);
  const yesOrNo = (value: boolean): string => (value ? 'yes' : 'no');
  const compared: readonly (readonly [string, string, string])[] = [
    ['Profile', was.profile, is.profile],
    ['Lead', was.lead, is.lead],
    ['Plan date', isoText(before.date), isoText(after.date)],
    ['Small firm', yesOrNo(was.smallFirm), yesOrNo(is.smallFirm)],
    ...[...ruleIds].map((id) => [`Rule ${id}`, was.rules[id] ?? asUsual, is.rules[id] ?? asUsual] as const),
    ...[...limitIds].map(
      (id) => [`Limit ${id}`, String(limitOf(was.limits, id)), String(limitOf(is.limits, id))] as const,
    ),
  ];
  return compared.flatMap(([setting, then, now]) =>
    then === now ? [] : [{ setting, before: then, after: now }],
  );
}

/** What is compared: two plans, or two checks of one plan. */
type Compared = 'plans' | 'checks';

const judgedDifferently: Readonly<Record<Compared, string>> = {
  plans: 'The two plans are judged by different settings',
  checks: 'The settings are not those of the last check',
};

/** What follows from the differences, in one sentence; null where there are none. */
export function settingsSentence(
  differences: readonly SettingDifference[],
  compared: Compared,
): string | null {
  if (differences.length === 0) return null;
  const told = differences
    .map(({ setting, before, after }) => `${setting} ${before}, then ${after}`)
    .join('; ');
  const follows = differences.some(({ setting }) => setting === 'Profile')
    ? 'the scores cannot be compared part by part'
    : 'some findings may have come or gone for that reason alone';
  return `${judgedDifferently[compared]} (${told}), so ${follows}.`;
}
