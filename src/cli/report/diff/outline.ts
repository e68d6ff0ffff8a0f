import type { RecordedFinding, RecordedRow } from '../../../alignment/comparison/check-record';
import type { Comparison } from '../../../alignment/comparison/compare-checks';
import {
  causeWords,
  changeWords,
  goneBecause,
  planChangesInBrief,
  planPointsLabel,
  rowLabel,
  rowsCounted,
} from '../../../alignment/comparison/comparison-words';
import { type GoneFinding, mutedByChange } from '../../../alignment/comparison/finding-changes';
import type { ChangedRow, LoneRow } from '../../../alignment/comparison/plan-changes';
import {
  byCost,
  type CauseChange,
  pointsOfRows,
  type RowPoints,
  type ScoreChange,
} from '../../../alignment/comparison/score-changes';
import { settingsSentence } from '../../../alignment/comparison/settings-differences';
import type { RuleId } from '../../../alignment/rule-id';
import { ruleTexts } from '../../../alignment/rule-texts';
import type { Severity } from '../../../alignment/settings';
import { areShown } from '../../../alignment/shown-points';
import { count, enumerate, number, quote } from '../../../languages/words';
import { type Role, roles } from '../../../plan/fields/roles';
import { date } from '../../../spreadsheet/day-in-words';
import { roundingTolerance } from '../../../spreadsheet/rounding-tolerance';
import type { RecordedPlan } from '../../checked-file';
import type { ComparedPlans } from '../../compare-files';
import { placeOf } from '../text/finding-lines';
import { leadWords, points, pointsOf } from '../text/score-lines';

/*
 * What the reports for people say of a comparison, and in which order: what a controller asks first comes first. The texts are
 * as the workbooks have them; each report makes them safe in its own way.
 */

/** The first of a long list, and a sentence about the rest. */
export interface Listed<Item> {
  readonly shown: readonly Item[];
  readonly total: number;
  readonly rest: string | null;
}

/** Where a figure went; `same` where it moved by no more than rounding. */
export type Direction = 'fell' | 'rose' | 'same';

export interface PartLine {
  readonly part: string;
  readonly before: string;
  readonly after: string;
  /** What it can earn. */
  readonly of: string;
  readonly change: string;
  readonly direction: Direction;
}

/** Something that cost or brought points. */
export interface PointsLine {
  readonly points: string;
  readonly isLoss: boolean;
  readonly who: string;
  /** new, gone; nothing for a row that stands in both plans. */
  readonly status: string;
  readonly why: string;
}

export interface RowLine {
  readonly who: string;
  readonly where: string;
  /** What it did to the score; null where that is nothing. */
  readonly points: string | null;
}

export interface ChangedLine extends RowLine {
  readonly fields: readonly { readonly name: string; readonly before: string; readonly after: string }[];
  readonly moreFields: string | null;
}

export interface FindingLine {
  readonly severity: Severity;
  readonly where: string;
  readonly message: string;
  readonly points: string | null;
}

export interface DiffOutline {
  readonly headline: string;
  readonly direction: Direction;
  /** As of when and by what the new plan is judged. */
  readonly terms: string;
  /** What a reader must know to judge the figures. */
  readonly notes: readonly string[];
  readonly parts: readonly PartLine[];
  readonly why: Listed<PointsLine>;
  readonly inBrief: readonly string[];
  readonly changed: Listed<ChangedLine>;
  readonly new: Listed<RowLine>;
  readonly gone: Listed<RowLine>;
  readonly newFindings: Listed<FindingLine>;
  readonly goneFindings: Listed<FindingLine>;
  /** What became of the findings that are neither new nor gone. */
  readonly otherFindings: readonly string[];
}

const mostPoints = 12;
const mostRows = 20;
const mostFields = 8;
const mostFindings = 20;

export function outlineOf({ old, new: now, comparison }: ComparedPlans): DiffOutline {
  const { score, plan, findings } = comparison;
  const cost = pointsOfRows(score.rows);
  return {
    headline: headlineOf(score),
    direction: score.fell ? 'fell' : directionOf(score.change ?? 0),
    terms: termsOf(now),
    notes: [...notesOf(old, 'old'), ...notesOf(now, 'new'), ...settingsNotes(comparison)],
    parts: score.parts
      .filter(({ weight }) => weight.before > 0 || weight.after > 0)
      .map(({ part, weight, earned, change }) => ({
        part,
        before: pointsOf(weight.before, earned.before),
        after: pointsOf(weight.after, earned.after),
        of: weight.before === weight.after ? String(weight.after) : `${weight.before}, then ${weight.after}`,
        change: signed(change),
        direction: directionOf(change),
      })),
    why: whyOf(score),
    inBrief: planChangesInBrief(plan),
    changed: listed(
      byCost(plan.changed, ({ after }) => cost.get(after)),
      mostRows,
      'row',
      (row) => changedLine(row, cost),
    ),
    new: listed(
      byCost(plan.new, ({ row }) => cost.get(row)),
      mostRows,
      'row',
      (row) => loneLine(row, cost),
    ),
    gone: listed(
      byCost(plan.gone, ({ row }) => cost.get(row)),
      mostRows,
      'row',
      (row) => loneLine(row, cost),
    ),
    newFindings: listed(findings.new, mostFindings, 'finding', findingLine),
    goneFindings: listed(findings.gone, mostFindings, 'finding', goneLine),
    otherFindings: otherFindings(comparison),
  };
}

const directionOf = (change: number): Direction =>
  Math.abs(change) <= roundingTolerance ? 'same' : change < 0 ? 'fell' : 'rose';

/** Points with their sign; as many decimals as tell them from nothing. */
export function signed(amount: number): string {
  if (directionOf(amount) === 'same') return '±0';
  const shown = areShown(amount) ? points(Math.abs(amount)) : number(Math.abs(amount));
  return `${amount < 0 ? '−' : '+'}${shown}`;
}

const shownScore = (score: number): string => pointsOf(100, score);

function headlineOf({ before, after, change, parts }: ScoreChange): string {
  if (before === null && after === null) return 'No score, before or now';
  if (before === null) return `Score: none before, now ${shownScore(after ?? 0)}`;
  if (after === null) return `Score ${shownScore(before)} → none`;
  const moved = parts
    .filter((part) => areShown(part.change))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .map((part) => `${part.part} ${signed(part.change)}`);
  const figures =
    directionOf(change ?? 0) === 'same'
      ? `Score ${shownScore(after)}, unchanged`
      : `Score ${shownScore(before)} → ${shownScore(after)} (${signed(change ?? 0)})`;
  return moved.length === 0 ? figures : `${figures}: ${moved.join(', ')}`;
}

const termsOf = ({ record: { date: day, settings } }: RecordedPlan): string =>
  `as of ${date(day)}, ${settings.profile} profile, ${leadWords[settings.lead]}`;

function notesOf(
  { withoutScore, tablesRead, offers, leftOut }: RecordedPlan,
  which: 'old' | 'new',
): readonly string[] {
  const looks =
    offers === 0
      ? ''
      : ` ${offers === 1 ? 'One table looks' : `${number(offers)} tables look`} like part of a plan, but not surely: --accept-offers reads ${offers === 1 ? 'it' : 'them'}.`;
  const found =
    tablesRead === 0
      ? [`No plan was found in the ${which} workbook.${looks}`]
      : withoutScore === null
        ? []
        : [`The ${which} plan has no score. ${withoutScore.found} ${withoutScore.advice}${looks}`];
  return [...found, ...leftOut.map((sentence) => `In the ${which} workbook: ${sentence}`)];
}

function settingsNotes({ settings }: Comparison): readonly string[] {
  const sentence = settingsSentence(settings, 'plans');
  return sentence === null ? [] : [sentence];
}

function listed<Item, Line>(
  items: readonly Item[],
  most: number,
  noun: string,
  lineOf: (item: Item) => Line,
): Listed<Line> {
  const rest = items.length - most;
  return {
    shown: items.slice(0, most).map(lineOf),
    total: items.length,
    rest: rest > 0 ? `… and ${count(rest, `more ${noun}`)} (--format json lists all)` : null,
  };
}

type PointsOfRows = ReadonlyMap<RecordedRow, number>;

function rowLine(role: Role, row: RecordedRow, cost: PointsOfRows): RowLine {
  const change = cost.get(row) ?? 0;
  return {
    who: rowLabel(role, row) + (row.derived ? ', read from a column or section rows' : ''),
    where: `${row.sheet}, row ${row.line}`,
    points: areShown(change) ? signed(change) : null,
  };
}

const loneLine = ({ role, row }: LoneRow, cost: PointsOfRows): RowLine => rowLine(role, row, cost);

function changedLine(changed: ChangedRow, cost: PointsOfRows): ChangedLine {
  const { role, after, fields } = changed;
  const rest = fields.length - mostFields;
  return {
    ...rowLine(role, after, cost),
    fields: fields
      .slice(0, mostFields)
      .map((change) => ({ name: change.name, ...changeWords(role, change) })),
    moreFields: rest > 0 ? `… and ${count(rest, 'more field')}` : null,
  };
}

/** What moved the score: the plan as a whole and columns, the rows that changed, and the rest in one line for each sheet. */
function whyOf({ rows, plan }: ScoreChange): Listed<PointsLine> {
  const ofPlan = plan.map((each) => ({
    size: each.change,
    line: pointsLine(each.change, planPointsLabel(each), '', causesInWords(each.causes)),
  }));
  const own = rows.filter(({ isChanged }) => isChanged);
  const ofRows = own.map((row) => ({ size: row.change, line: pointsLineOfRow(row) }));
  const moved = roles.flatMap((role) => movedAlong(role, rows));
  const all = [...ofPlan, ...ofRows, ...moved]
    .filter(({ size }) => areShown(size))
    .sort((a, b) => Math.abs(b.size) - Math.abs(a.size));
  const rest = all.slice(mostPoints);
  const ofRest = rest.reduce((sum, { size }) => sum + size, 0);
  return {
    shown: all.slice(0, mostPoints).map(({ line }) => line),
    total: all.length,
    rest:
      rest.length === 0
        ? null
        : `… and ${count(rest.length, 'more', 'more')}, ${signed(ofRest)} in all (--format json lists all)`,
  };
}

interface SizedLine {
  readonly size: number;
  readonly line: PointsLine;
}

const pointsLine = (change: number, who: string, status: string, why: string): PointsLine => ({
  points: signed(change),
  isLoss: change < 0,
  who,
  status,
  why,
});

function pointsLineOfRow(points: RowPoints): PointsLine {
  const { role, before, after, change, causes, isChanged } = points;
  const row = after ?? before;
  const status = before === null ? 'new' : after === null ? 'gone' : isChanged ? '' : 'unchanged itself';
  const found = findingsInWords(points);
  // What a finding says of the only cause need not be said twice.
  const told = found === '' || shownCauses(causes).length > 1 ? causesInWords(causes) : '';
  const why = [found, told].filter((piece) => piece !== '').join('; ');
  return pointsLine(change, row === null ? '' : rowLabel(role, row), status, why);
}

/** What is found at a row that costs more, or is found no longer at one that costs less. */
function findingsInWords({ change, rules }: RowPoints): string {
  const titles = (ids: readonly RuleId[]): string =>
    enumerate(ids.map((rule) => quote(ruleTexts(rule).title)));
  const gone = rules.before.filter((rule) => !rules.after.includes(rule));
  if (change < 0 || gone.length === 0) return titles(rules.after);
  return `no longer ${titles(gone)}`;
}

type ShownCause = Pick<CauseChange, 'cause'> & { readonly change: number };

const shownCauses = (causes: readonly CauseChange[]): readonly ShownCause[] =>
  causes
    .map(({ cause, before, after }) => ({ cause, change: before - after }))
    .filter(({ change }) => areShown(change));

/** `link to a goal −1.5, owner +0.2`; the points of a single cause stand beside it. */
function causesInWords(causes: readonly CauseChange[]): string {
  const shown = shownCauses(causes);
  return shown
    .map(({ cause, change }) =>
      shown.length > 1 ? `${causeWords(cause)} ${signed(change)}` : causeWords(cause),
    )
    .join(', ');
}

/** A few rows that others moved are told one by one, many in one line. */
const fewRows = 3;

const movers: Readonly<Partial<Record<Role, string>>> = {
  tactics: 'other budgets moved their share of the spend, or what they refer to changed',
  strategies: 'their tactics or goals changed, or other rows moved their weight',
};

function movedAlong(role: Role, rows: readonly RowPoints[]): readonly SizedLine[] {
  const moved = rows.filter((row) => row.role === role && !row.isChanged);
  if (moved.length <= fewRows) return moved.map((row) => ({ size: row.change, line: pointsLineOfRow(row) }));
  const size = moved.reduce((sum, { change }) => sum + change, 0);
  const who = `${rowsCounted(role, moved.length)} unchanged themselves`;
  return [{ size, line: pointsLine(size, who, '', movers[role] ?? '') }];
}

const goneLine = (finding: GoneFinding): FindingLine => {
  const line = findingLine(finding);
  return finding.because === null
    ? line
    : { ...line, message: `${line.message} (${goneBecause(finding.because)})` };
};

const findingLine = (finding: RecordedFinding): FindingLine => ({
  severity: finding.severity,
  where: placeOf(finding.sheet === null ? null : { sheet: finding.sheet, cells: finding.cells }),
  message: finding.message,
  points: areShown(finding.points) ? points(finding.points) : null,
});

function otherFindings({ findings }: Comparison): readonly string[] {
  const { still } = findings;
  const { muted, unmuted, asBefore } = mutedByChange(findings);
  const told = [
    [muted.length, 'muted since'],
    [unmuted.length, 'no longer muted'],
    [asBefore.length, 'muted'],
  ] as const;
  return [
    ...(still.length === 0
      ? []
      : [`${count(still.length, 'finding')} ${still.length === 1 ? 'is' : 'are'} still there.`]),
    ...told.filter(([amount]) => amount > 0).map(([amount, what]) => `${count(amount, 'finding')} ${what}.`),
  ];
}
