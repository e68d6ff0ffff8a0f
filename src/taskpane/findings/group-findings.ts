import type { Finding, Incomplete } from '../../alignment/finding';
import type { RuleId } from '../../alignment/rule-id';
import type { Severity } from '../../alignment/settings';
import { ruleFacts } from './rule-facts';

/** The findings of one rule, worst first. */
export interface RuleGroup {
  readonly rule: RuleId;
  readonly title: string;
  readonly reason: string;
  /** That of its worst finding. */
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  /** Points that they carry together. */
  readonly points: number;
}

/** The findings by rule, in the order of the worst of each; `severity` leaves only those of that severity. */
export function groupFindings(findings: readonly Finding[], severity: Severity | null): readonly RuleGroup[] {
  return byRule(findings.filter((finding) => severity === null || finding.severity === severity)).map(
    ([rule, first, ofRule]) => ({
      rule,
      ...ruleFacts(rule),
      severity: first.severity,
      findings: ofRule,
      points: ofRule.reduce((sum, { points }) => sum + points, 0),
    }),
  );
}

/** What could not be decided, of one rule. */
export interface UncheckedGroup {
  readonly rule: RuleId;
  readonly title: string;
  readonly message: string;
  readonly cases: readonly Incomplete[];
}

export const groupUnchecked = (incomplete: readonly Incomplete[]): readonly UncheckedGroup[] =>
  byRule(incomplete).map(([rule, first, cases]) => ({
    rule,
    title: ruleFacts(rule).title,
    message: first.message,
    cases,
  }));

/** Rules that ask for what the plan does not have, by what that is. */
export interface SkippedRulesOfReason {
  readonly reason: string;
  readonly titles: readonly string[];
}

export function groupSkipped(inapplicable: readonly RuleId[]): readonly SkippedRulesOfReason[] {
  const titlesByReason = new Map<string, string[]>();
  for (const { title, inapplicable: reason } of inapplicable.map(ruleFacts)) {
    const titles = titlesByReason.get(reason);
    if (titles === undefined) titlesByReason.set(reason, [title]);
    else titles.push(title);
  }
  return [...titlesByReason].map(([reason, titles]) => ({ reason, titles }));
}

function byRule<Item extends { readonly rule: RuleId }>(
  items: readonly Item[],
): readonly (readonly [rule: RuleId, first: Item, ofRule: readonly Item[]])[] {
  const groups = new Map<RuleId, [Item, Item[]]>();
  for (const item of items) {
    const group = groups.get(item.rule);
    if (group === undefined) groups.set(item.rule, [item, [item]]);
    else group[1].push(item);
  }
  return [...groups].map(([rule, [first, ofRule]]) => [rule, first, ofRule] as const);
}

/** How many findings there are of each severity. */
export function countSeverities(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const amounts = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) amounts[severity] += 1;
  return amounts;
}
