import type { Part } from '../../../alignment/loss';
import type { RuleId } from '../../../alignment/rule-id';
import { ruleTexts } from '../../../alignment/rule-texts';
import { severities, type Severity } from '../../../alignment/settings';
import { areShown } from '../../../alignment/shown-points';
import { verdictOn } from '../../../alignment/verdict';
import { whatHolds } from '../../../alignment/what-holds';
import { language } from '../../../languages/language';
import { number } from '../../../languages/words';
import { date } from '../../../spreadsheet/day-in-words';
import { inSheet } from '../../../spreadsheet/sheet-name';
import type { CheckedPlan, ReportedCause, ReportedFinding } from '../../checked-file';
import { placeOf } from '../text/finding-lines';
import { besideTheScore, points, pointsOf } from '../text/score-lines';
import type { PlanPictures } from './pictured-plan';

/* What a report for people who were not there says of a plan, whatever it is written as. Texts of the workbook are as they are there. */

export interface ReviewedPart {
  readonly part: Part;
  readonly earned: number;
  readonly weight: number;
  readonly lost: number;
}

export interface ReviewedCause {
  readonly severity: Severity;
  readonly lost: string;
  readonly what: string;
  /** What its fix would do and bring; null where none brings anything. */
  readonly fix: string | null;
  readonly place: string;
}

export interface ReviewedFinding {
  readonly place: string;
  readonly message: string;
  /** Blank where it costs nothing. */
  readonly points: string;
  readonly isHidden: boolean;
}

/** The findings of one rule and severity. */
export interface ReviewedRule {
  readonly title: string;
  readonly reason: string;
  readonly findings: readonly ReviewedFinding[];
  /** How many more there are. */
  readonly more: number;
}

export interface Review {
  readonly file: string;
  readonly terms: string;
  /** 0 to 100; null where there is none. */
  readonly score: number | null;
  /** As it is shown. */
  readonly shownScore: string;
  readonly verdict: string;
  /** What the score means, or what to add where there is none. */
  readonly meaning: string;
  /** What stands beside the score, in sentences. */
  readonly beside: readonly string[];
  readonly parts: readonly ReviewedPart[];
  readonly fixFirst: readonly ReviewedCause[];
  /** Null where the report draws none. */
  readonly pictures: PlanPictures | null;
  readonly holds: readonly { readonly title: string; readonly holds: number; readonly asked: number }[];
  readonly found: Readonly<Record<Severity, number>>;
  readonly findings: readonly {
    readonly severity: Severity;
    readonly amount: number;
    readonly rules: readonly ReviewedRule[];
  }[];
  readonly unchecked: readonly { readonly title: string; readonly message: string; readonly cases: number }[];
  readonly uncheckedCases: number;
  readonly skipped: number;
  readonly muted: number;
  readonly off: readonly string[];
  /** The tables that were read, and what of the workbook was not. */
  readonly read: readonly string[];
  readonly leftOut: readonly string[];
  readonly offers: readonly string[];
}

/** More rules that are off are only counted. */
const mostOff = 8;
/** More findings of one rule than these are only counted. */
const mostOfRule = 200;

/** Whether a table of the workbook was read: only then there is something to review. */
export const hasPlan = ({ result }: CheckedPlan): boolean =>
  result.tables.some(({ outcome }) => outcome === 'read');

export function reviewOf({ file, result, leftOut }: CheckedPlan): Review {
  const { score, withoutScore, findings, asked, incomplete, inapplicable, muted, off, tables, offers } =
    result;
  const { review: texts, noScore, tables: tableTexts, roleNames } = language.reports;
  const verdict = score.score === null ? null : verdictOn(score.score);
  return {
    file,
    terms: texts.terms(date(result.date), result.settings.profile, result.settings.lead),
    score: score.score,
    shownScore: score.score === null ? noScore : pointsOf(100, score.score),
    verdict: verdict?.says ?? noScore,
    meaning: verdict?.means ?? (withoutScore === null ? '' : `${withoutScore.found} ${withoutScore.advice}`),
    beside: score.score === null ? [] : besideTheScore(score),
    parts: score.parts.filter(({ weight }) => weight > 0),
    fixFirst: result.causes.map(reviewedCause),
    pictures: result.pictures,
    holds: whatHolds(asked).map(({ title, holds, asked: amount }) => ({
      title,
      holds: holds.length,
      asked: amount,
    })),
    found: countBySeverity(findings),
    findings: bySeverity(findings),
    unchecked: [...groupedBy(incomplete, ({ rule }) => rule)].map(([rule, [first, ...others]]) => ({
      title: ruleTexts(rule).title,
      message: first.message,
      cases: others.length + 1,
    })),
    uncheckedCases: incomplete.length,
    skipped: inapplicable.length,
    muted: muted.length,
    off: [
      ...off.slice(0, mostOff).map((rule) => ruleTexts(rule).title),
      ...(off.length > mostOff ? [texts.unchecked.more(off.length - mostOff)] : []),
    ],
    read: tables
      .filter(({ outcome }) => outcome === 'read')
      .map(
        ({ role, sheet, address, rows }) =>
          `${role === null ? '' : roleNames[role]}: ${inSheet(sheet, address)}, ${tableTexts.rows(rows)}`,
      ),
    leftOut,
    offers: offers.map(({ sheet, address, reason }) => `${inSheet(sheet, address)}: ${reason}`),
  };
}

/** `Errors (3)`. */
export const severityHeading = (severity: Severity, amount: number): string =>
  `${language.reports.severities[severity].heading} (${number(amount)})`;

/** `Could not check (3)`. */
export const uncheckedHeading = (cases: number): string =>
  `${language.reports.unchecked.heading} (${number(cases)})`;

function reviewedCause({ severity, points: lost, title, fix, gain, place }: ReportedCause): ReviewedCause {
  const brings = fix !== null && gain !== null && gain > 0 && areShown(gain);
  const texts = language.reports.review.fixFirst;
  const label = fix === null || fix.label === title ? texts.cells(fix?.edits.length ?? 0) : fix.label;
  return {
    severity,
    lost: `−${points(lost)}`,
    what: title,
    fix: brings ? texts.fix(label, gain) : null,
    place: placeOf(place),
  };
}

function countBySeverity(findings: readonly ReportedFinding[]): Record<Severity, number> {
  const found = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) found[severity] += 1;
  return found;
}

const bySeverity = (findings: readonly ReportedFinding[]): Review['findings'] =>
  severities.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    const rules = [...groupedBy(own, ({ rule }) => rule)].map(([rule, ofRule]) => reviewedRule(rule, ofRule));
    return own.length === 0 ? [] : [{ severity, amount: own.length, rules }];
  });

function reviewedRule(rule: RuleId, findings: readonly ReportedFinding[]): ReviewedRule {
  const { title, reason } = ruleTexts(rule);
  return {
    title,
    reason,
    findings: findings.slice(0, mostOfRule).map((finding) => ({
      place: placeOf(finding.sheet === null ? null : { sheet: finding.sheet, cells: finding.cells }),
      message: finding.message,
      points: areShown(finding.points) ? points(finding.points) : '',
      isHidden: finding.row?.hidden === true,
    })),
    more: Math.max(0, findings.length - mostOfRule),
  };
}

function groupedBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly [Item, ...Item[]]> {
  const groups = new Map<Key, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
