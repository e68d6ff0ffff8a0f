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
import { language } from '../../../languages/language';
import { enumerate, number, quote } from '../../../languages/words';
import { headingOf } from '../../../plan/fields/in-words';
import { type Role, roles } from '../../../plan/fields/roles';
import { date } from '../../../spreadsheet/day-in-words';
import { roundingTolerance } from '../../../spreadsheet/rounding-tolerance';
import type { RecordedPlan } from '../../checked-file';
import type { ComparedPlans } from '../../compare-files';
import { placeOf } from '../text/finding-lines';
import { points, pointsOf } from '../text/score-lines';

const texts = () => language.reports.diff;

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
  /** That it is new, or gone; nothing for a row that stands in both plans. */
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
  /** Null where it costs nothing. */
  readonly points: number | null;
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
        part: language.report.partNames[part],
        before: pointsOf(weight.before, earned.before),
        after: pointsOf(weight.after, earned.after),
        of:
          weight.before === weight.after
            ? number(weight.after)
            : texts().weights(weight.before, weight.after),
        change: signed(change),
        direction: directionOf(change),
      })),
    why: whyOf(score),
    inBrief: planChangesInBrief(plan),
    changed: listed(
      byCost(plan.changed, ({ after }) => cost.get(after)),
      mostRows,
      texts().more.rows,
      (row) => changedLine(row, cost),
    ),
    new: listed(
      byCost(plan.new, ({ row }) => cost.get(row)),
      mostRows,
      texts().more.rows,
      (row) => loneLine(row, cost),
    ),
    gone: listed(
      byCost(plan.gone, ({ row }) => cost.get(row)),
      mostRows,
      texts().more.rows,
      (row) => loneLine(row, cost),
    ),
    newFindings: listed(findings.new, mostFindings, texts().more.findings, findingLine),
    goneFindings: listed(findings.gone, mostFindings, texts().more.findings, goneLine),
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
  const { never, come, gone, same, moved: from } = texts().score;
  if (before === null && after === null) return never;
  if (before === null) return come(shownScore(after ?? 0));
  if (after === null) return gone(shownScore(before));
  const moved = parts
    .filter((part) => areShown(part.change))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .map((part) => `${language.report.partNames[part.part]} ${signed(part.change)}`);
  const figures =
    directionOf(change ?? 0) === 'same'
      ? same(shownScore(after))
      : from(shownScore(before), shownScore(after), signed(change ?? 0));
  return moved.length === 0 ? figures : `${figures}: ${moved.join(', ')}`;
}

const termsOf = ({ record: { date: day, settings } }: RecordedPlan): string =>
  language.reports.terms(date(day), settings.profile, settings.lead);

function notesOf(
  { withoutScore, tablesRead, offers, leftOut }: RecordedPlan,
  which: 'old' | 'new',
): readonly string[] {
  const told = texts().notes;
  const looks = offers === 0 ? '' : ` ${told.looksLike(offers)}`;
  const found =
    tablesRead === 0
      ? [told.noPlan[which] + looks]
      : withoutScore === null
        ? []
        : [`${told.noScore[which]} ${withoutScore.found} ${withoutScore.advice}${looks}`];
  return [...found, ...leftOut.map((sentence) => told.leftOut(which, sentence))];
}

function settingsNotes({ settings }: Comparison): readonly string[] {
  const sentence = settingsSentence(settings, 'plans');
  return sentence === null ? [] : [sentence];
}

function listed<Item, Line>(
  items: readonly Item[],
  most: number,
  more: (amount: number) => string,
  lineOf: (item: Item) => Line,
): Listed<Line> {
  const rest = items.length - most;
  return {
    shown: items.slice(0, most).map(lineOf),
    total: items.length,
    rest: rest > 0 ? more(rest) : null,
  };
}

type PointsOfRows = ReadonlyMap<RecordedRow, number>;

function rowLine(role: Role, row: RecordedRow, cost: PointsOfRows): RowLine {
  const change = cost.get(row) ?? 0;
  return {
    who: row.derived ? texts().derived(rowLabel(role, row)) : rowLabel(role, row),
    where: texts().where(row.sheet, row.line),
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
      .map((change) => ({ name: headingOf(role, change.field), ...changeWords(role, change) })),
    moreFields: rest > 0 ? texts().more.fields(rest) : null,
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
    rest: rest.length === 0 ? null : texts().more.points(rest.length, signed(ofRest)),
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
  const { status: words } = texts();
  const status =
    before === null ? words.new : after === null ? words.gone : isChanged ? '' : words['unchanged itself'];
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
  return texts().noLonger(titles(gone));
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

function movedAlong(role: Role, rows: readonly RowPoints[]): readonly SizedLine[] {
  const moved = rows.filter((row) => row.role === role && !row.isChanged);
  if (moved.length <= fewRows) return moved.map((row) => ({ size: row.change, line: pointsLineOfRow(row) }));
  const size = moved.reduce((sum, { change }) => sum + change, 0);
  const movers: Readonly<Partial<Record<Role, string>>> = texts().movers;
  const who = texts().unchangedThemselves(rowsCounted(role, moved.length));
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
  points: areShown(finding.points) ? finding.points : null,
});

function otherFindings({ findings }: Comparison): readonly string[] {
  const { still } = findings;
  const { muted, unmuted, asBefore } = mutedByChange(findings);
  const { stillThere, muted: told } = texts();
  const counts = [
    [muted.length, told.since],
    [unmuted.length, told.noLonger],
    [asBefore.length, told.asBefore],
  ] as const;
  return [
    ...(still.length === 0 ? [] : [stillThere(still.length)]),
    ...counts.filter(([amount]) => amount > 0).map(([amount, say]) => say(amount)),
  ];
}
