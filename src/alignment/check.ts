import type { Role } from '../plan/fields/roles';
import { comparable } from '../plan/names';
import type { Plan } from '../plan/plan';
import type { Row } from '../plan/rows';
import { absentColumnName } from './absent-columns';
import { align, type Alignment } from './alignment';
import { carriers, lastCarriers } from './carriers';
import { rules } from './catalogue';
import type { Finding, Incomplete, MutedFinding } from './finding';
import { identities, locateFinding, locateIncomplete, worstFirst } from './locate';
import type { Loss } from './loss';
import { findLosses } from './losses';
import { has, type Need, type SingleNeed } from './needs';
import type { Judged, RawFinding, Rule, Verdicts } from './rule';
import type { RuleId } from './rule-id';
import { type Score, scoreOf } from './score';
import type { CheckSettings } from './settings';

/** Points that no finding shows: of rules that are switched off, and funding differences within tolerance. */
export interface UnshownLoss {
  readonly rule: RuleId | null;
  readonly loss: Loss;
}

export interface CheckResult {
  readonly alignment: Alignment;
  readonly score: Score;
  /** Worst first; those that the user has muted stand apart. */
  readonly findings: readonly Finding[];
  readonly muted: readonly MutedFinding[];
  readonly incomplete: readonly Incomplete[];
  /** Ids of rules that need a sheet or a column that the plan lacks. */
  readonly inapplicable: readonly RuleId[];
  readonly unshownLosses: readonly UnshownLoss[];
}

/** Checks a plan by every rule and scores it. The same plan and settings always give the same result. */
export function checkPlan(plan: Plan, settings: CheckSettings): CheckResult {
  const alignment = align(plan, settings);
  const losses = findLosses(alignment);
  const verdicts: Verdicts = { findings: [], incomplete: [] };
  const inapplicable: RuleId[] = [];
  const isOn = ({ id, usuallyOff }: Rule): boolean =>
    (settings.rules[id] ?? (usuallyOff ? 'off' : null)) !== 'off';
  // What a rule that is off carries must be known, but for one that carries nothing.
  const asked = rules.filter((rule) => isOn(rule) || !rule.usuallyOff);

  for (const [subjects, judging] of assignRules(alignment, asked, (rule) => {
    if (isOn(rule)) inapplicable.push(rule.id);
  })) {
    // All rules of a list look at a row before the next row is fetched: half of a large plan's check is waiting for memory.
    for (const subject of subjects) for (const rule of judging) rule.judge(subject, alignment, verdicts);
  }

  const found = verdicts.findings.map(({ rule, raw }): FoundByRule => ({ rule, raw, points: 0 }));
  const uncarried = carryLosses(found, losses);
  const isShown = ({ rule }: FoundByRule): boolean => isOn(rule);
  const identify = identities();
  const located = found.filter(isShown).map((each) => locateFinding(plan, settings, each, identify));
  const { findings, muted } = withoutMuted(located.sort(worstFirst(settings)), settings);
  return {
    alignment,
    score: scoreOf(alignment, losses),
    findings,
    muted,
    incomplete: verdicts.incomplete
      .filter(({ rule }) => isOn(rule))
      .map(({ rule, raw }) => locateIncomplete(plan, rule, raw)),
    inapplicable,
    unshownLosses: [...uncarried, ...hiddenLosses(found.filter((each) => !isShown(each)))],
  };
}

/** Tells apart what the user has muted. */
function withoutMuted(
  found: readonly Finding[],
  settings: CheckSettings,
): Pick<CheckResult, 'findings' | 'muted'> {
  if (settings.muted.length === 0) return { findings: found, muted: [] };
  const reasons = new Map(settings.muted.map(({ finding, reason }) => [comparable(finding), reason]));
  const findings: Finding[] = [];
  const muted: MutedFinding[] = [];
  for (const finding of found) {
    const reason = reasons.get(comparable(finding.id));
    if (reason === undefined) findings.push(finding);
    else muted.push({ finding, reason });
  }
  return { findings, muted };
}

interface FoundByRule {
  readonly rule: Rule;
  readonly raw: RawFinding;
  points: number;
  losses?: Loss[];
}

/** Which rules look at which list of subjects; `skip` hears of those that are inapplicable. */
function assignRules(
  alignment: Alignment,
  asked: readonly Rule[],
  skip: (rule: Rule) => void,
): ReadonlyMap<readonly Judged[], readonly Rule[]> {
  const judging = new Map<readonly Judged[], Rule[]>();
  for (const rule of asked) {
    if (rule.onlyIn !== null && rule.onlyIn !== alignment.settings.profile) continue;
    const judged = judgedRoles(rule, alignment);
    if (judged === 'inapplicable') skip(rule);
    else if (judged.size > 0) {
      for (const subjects of rule.select(alignment)) {
        const [first] = subjects;
        if (first === undefined || !judged.has(first.row?.role ?? 'plan')) continue;
        const others = judging.get(subjects);
        if (others === undefined) judging.set(subjects, [rule]);
        else others.push(rule);
      }
    }
  }
  return judging;
}

/** Whose rows a rule may judge in this plan: none where absent columns silence it, or none for want of what it needs. */
function judgedRoles(
  rule: Rule,
  { plan, settings, absentColumns }: Alignment,
): ReadonlySet<Role | 'plan'> | 'inapplicable' {
  const passesWithout: ReadonlySet<string> = new Set(rule.passesWithout);
  const always = rule.alwaysApplicableIn === settings.profile;
  const judged = Object.entries(rule.judges) as [Role | 'plan', readonly Need[]][];
  const absent = absentColumns.filter((column) => passesWithout.has(absentColumnName(column)));
  const isSilenced = (role: Role | 'plan'): boolean =>
    absent.some((column) => column.role === role || !(column.role in rule.judges));
  const able = judged.filter(
    ([role, needs]) => !isSilenced(role) && (always || needs.every((need) => has(plan, need))),
  );
  // What column-missing says is no reason of its own; another column that is needed and not there is one.
  const isSaid = (need: SingleNeed): boolean =>
    absent.some((column) => absentColumnName(column) === need || column.orAnyOf?.includes(need) === true);
  const passes = judged.some(
    ([role, needs]) => isSilenced(role) && (always || needs.every((need) => has(plan, need, isSaid))),
  );
  return able.length === 0 && !passes ? 'inapplicable' : new Set(able.map(([role]) => role));
}

/** Gives each loss to the one finding that carries it; returns those that none does. */
function carryLosses(found: readonly FoundByRule[], losses: readonly Loss[]): UnshownLoss[] {
  const ofPlan = found.filter(({ raw }) => raw.row === null);
  const ofRow = new Map<Row, FoundByRule[]>();
  for (const each of found) {
    if (each.raw.row === null) continue;
    const others = ofRow.get(each.raw.row);
    if (others === undefined) ofRow.set(each.raw.row, [each]);
    else others.push(each);
  }
  const uncarried: UnshownLoss[] = [];
  for (const loss of losses) {
    const atRow = loss.of === null ? ofPlan : (ofRow.get(loss.of.row) ?? []);
    const carrier = findCarrier(ofPlan, atRow, loss);
    if (carrier === undefined) uncarried.push({ rule: null, loss });
    else {
      carrier.points += loss.points;
      (carrier.losses ??= []).push(loss);
    }
  }
  return uncarried;
}

function findCarrier(
  ofPlan: readonly FoundByRule[],
  atRow: readonly FoundByRule[],
  loss: Loss,
): FoundByRule | undefined {
  const names = ({ raw }: FoundByRule): boolean => raw.carries(loss);
  const ofWholeColumn = ofPlan.find((each) => names(each) && !lastCarriers.has(each.rule.id));
  if (ofWholeColumn !== undefined) return ofWholeColumn;
  for (const { rule, concerns } of carriers[loss.cause]) {
    if (concerns !== undefined && !concerns(loss)) continue;
    const carrier = atRow.find((each) => each.rule.id === rule);
    if (carrier !== undefined) return carrier;
  }
  return atRow.find(names) ?? ofPlan.find(names);
}

const hiddenLosses = (hidden: readonly FoundByRule[]): UnshownLoss[] =>
  hidden.flatMap(({ rule, losses }) => (losses ?? []).map((loss) => ({ rule: rule.id, loss })));
