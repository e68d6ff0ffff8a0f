import type { Role } from '../plan/fields/roles';
import { comparable } from '../plan/names';
import type { Plan } from '../plan/plan';
import type { Row } from '../plan/rows';
import { type AbsentColumn, absentColumnName } from './absent-columns';
import { align, type Alignment } from './alignment';
import { carriers, lastCarriers } from './carriers';
import { rules } from './catalogue';
import type { Finding, Incomplete, MutedFinding } from './finding';
import { editedSince, judgeRows } from './judge-rows';
import { identities, locateFinding, locateIncomplete, type ScoredFinding, worstFirst } from './locate';
import type { Loss } from './loss';
import { findLosses } from './losses';
import { has, type Need, type SingleNeed } from './needs';
import type { Judged, Rule, Verdicts } from './rule';
import type { RuleId } from './rule-id';
import { type Score, scoreOf } from './score';
import type { CheckSettings } from './settings';

/** Points that no finding shows: of rules that are switched off, and funding differences within tolerance. */
export interface UnshownLoss {
  readonly rule: RuleId | null;
  readonly loss: Loss;
}

/** How a rule that was asked came out. The counts are of what it looks at: rows, or the plan or a column as a whole. */
export interface AskedRule {
  readonly rule: RuleId;
  readonly passed: number;
  /** With one finding or several, muted or not. */
  readonly faulty: number;
  /** What could not be checked. */
  readonly undecided: number;
  /** Columns that the whole plan lacks: `column-missing` says so once, and what the rule asks of them is not counted. */
  readonly missingColumns: readonly MissingColumn[];
}

export type MissingColumn = Pick<AbsentColumn, 'role' | 'field'>;

export interface CheckResult {
  readonly alignment: Alignment;
  readonly score: Score;
  /** Worst first; those that the user has muted stand apart. */
  readonly findings: readonly Finding[];
  readonly muted: readonly MutedFinding[];
  readonly incomplete: readonly Incomplete[];
  /** Ids of rules that need a sheet or a column that the plan lacks. */
  readonly inapplicable: readonly RuleId[];
  /** The rules that were asked, in the order of the catalogue. */
  readonly asked: readonly AskedRule[];
  /** Ids of rules that are switched off, or were never switched on. */
  readonly off: readonly RuleId[];
  readonly unshownLosses: readonly UnshownLoss[];
}

/**
 * Checks a plan by every rule and scores it. The same plan and settings always give the same result, and the same after an earlier
 * check as without it: of rows that no edit since then has to do with, rules that had nothing to say are not asked again.
 *
 */
export function checkPlan(
  plan: Plan,
  settings: CheckSettings,
  before: CheckResult | null = null,
): CheckResult {
  const alignment = align(plan, settings);
  const since = before === null ? null : editedSince(before.alignment, alignment);
  const losses = findLosses(alignment);
  const verdicts: Verdicts = { findings: [], incomplete: [], faulty: new Map() };
  const isOn = ({ id, usuallyOff }: Rule): boolean =>
    (settings.rules[id] ?? (usuallyOff ? 'off' : null)) !== 'off';
  const ofProfile = rules.filter(({ onlyIn }) => onlyIn === null || onlyIn === settings.profile);
  // What a rule that is off carries must be known, but for one that carries nothing.
  const assigned = assignRules(
    alignment,
    ofProfile.filter((rule) => isOn(rule) || !rule.usuallyOff),
  );

  for (const [subjects, judging] of assigned.judging)
    judgeRows(alignment, subjects, judging, verdicts, since);

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
    inapplicable: assigned.inapplicable.filter(isOn).map(({ id }) => id),
    asked: countOutcomes(
      assigned.asked.filter(({ rule }) => isOn(rule)),
      verdicts,
    ),
    off: ofProfile.filter((rule) => !isOn(rule)).map(({ id }) => id),
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

interface FoundByRule extends ScoredFinding {
  points: number;
  losses?: Loss[];
}

interface AssignedRule {
  readonly rule: Rule;
  /** How many subjects it looks at. */
  readonly subjects: number;
  readonly missingColumns: readonly MissingColumn[];
}

interface Assignment {
  /** Which rules look at which list of subjects. */
  readonly judging: ReadonlyMap<readonly Judged[], readonly Rule[]>;
  readonly asked: readonly AssignedRule[];
  readonly inapplicable: readonly Rule[];
}

function assignRules(alignment: Alignment, toAsk: readonly Rule[]): Assignment {
  const judging = new Map<readonly Judged[], Rule[]>();
  const asked: AssignedRule[] = [];
  const inapplicable: Rule[] = [];
  for (const rule of toAsk) {
    const judged = judgedRoles(rule, alignment);
    if (judged === 'inapplicable') {
      inapplicable.push(rule);
      continue;
    }
    const { roles, missingColumns } = judged;
    let count = 0;
    for (const subjects of roles.size === 0 ? [] : rule.select(alignment)) {
      const [first] = subjects;
      if (first === undefined || !roles.has(first.row?.role ?? 'plan')) continue;
      count += subjects.length;
      const others = judging.get(subjects);
      if (others === undefined) judging.set(subjects, [rule]);
      else others.push(rule);
    }
    asked.push({ rule, subjects: count, missingColumns });
  }
  return { judging, asked, inapplicable };
}

/** Whose rows a rule may judge in this plan, and what silences it for others: or none, for want of what it needs. */
function judgedRoles(
  rule: Rule,
  { plan, settings, absentColumns }: Alignment,
):
  | { readonly roles: ReadonlySet<Role | 'plan'>; readonly missingColumns: readonly MissingColumn[] }
  | 'inapplicable' {
  const always = rule.alwaysApplicableIn === settings.profile;
  const judged = Object.entries(rule.judges) as [Role | 'plan', readonly Need[]][];
  const missingColumns = absentColumns.filter((column) =>
    rule.passesWithout.some((name) => name === absentColumnName(column)),
  );
  const isSilenced = (role: Role | 'plan'): boolean =>
    missingColumns.some((column) => column.role === role || !(column.role in rule.judges));
  const able = judged.filter(
    ([role, needs]) => !isSilenced(role) && (always || needs.every((need) => has(plan, need))),
  );
  // What column-missing says is no reason of its own; another column that is needed and not there is one.
  const isSaid = (need: SingleNeed): boolean =>
    missingColumns.some(
      (column) => absentColumnName(column) === need || column.orAnyOf?.includes(need) === true,
    );
  const passes = judged.some(
    ([role, needs]) => isSilenced(role) && (always || needs.every((need) => has(plan, need, isSaid))),
  );
  if (able.length === 0 && !passes) return 'inapplicable';
  return {
    roles: new Set(able.map(([role]) => role)),
    missingColumns: missingColumns.map(({ role, field }) => ({ role, field })),
  };
}

/** How the rules came out; what they looked at and said nothing about has passed. */
function countOutcomes(
  asked: readonly AssignedRule[],
  { faulty, incomplete }: Verdicts,
): readonly AskedRule[] {
  const undecided = new Map<RuleId, number>();
  for (const { rule } of incomplete) undecided.set(rule.id, (undecided.get(rule.id) ?? 0) + 1);
  return asked.map(({ rule: { id }, subjects, missingColumns }) => {
    const counts = { faulty: faulty.get(id) ?? 0, undecided: undecided.get(id) ?? 0 };
    const passed = subjects - counts.faulty - counts.undecided;
    return { rule: id, passed, ...counts, missingColumns };
  });
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
