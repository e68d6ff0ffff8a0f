import { rules } from '../../alignment/catalogue';
import { rankCauses } from '../../alignment/causes';
import type { CheckResult } from '../../alignment/check';
import { mostPastChecks, type PastCheck } from '../../alignment/comparison/score-history';
import type { Finding } from '../../alignment/finding';
import { ruleTexts } from '../../alignment/rule-texts';
import { severities } from '../../alignment/settings';
import { areShown } from '../../alignment/shown-points';
import { shownShare } from '../../alignment/shown-share';
import { verdictOn } from '../../alignment/verdict';
import { answerOf, groupTitle, whatHolds } from '../../alignment/what-holds';
import { withoutScore } from '../../alignment/without-score';
import { language } from '../../languages/language';
import { headingOf } from '../../plan/fields/in-words';
import type { Plan } from '../../plan/plan';
import { addressOf } from '../../spreadsheet/address';
import type { Area } from '../../spreadsheet/area';
import { type Moment, momentFromSerial, serialFromDay, serialFromMoment } from '../../spreadsheet/day';
import { textLiteral } from '../../spreadsheet/formula/text-literal';
import type { DateSystem } from '../../spreadsheet/sheet';
import { inSheet } from '../../spreadsheet/sheet-name';
import { type Mark, type MarkRecord, mostMarks } from '../mark-index';
import type { WrittenCell } from '../written-cell';
import { isCalled, placeOfHeadings, profileCalled } from './read-words';

/** Cells of the report from a place on, both from 0. */
export interface ReportBlock {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly WrittenCell[])[];
}

/** How some cells of the report look. */
export interface ReportStyle {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  readonly look:
    | 'title'
    | 'heading'
    | 'numberHeading'
    | 'quiet'
    | 'wrapped'
    | 'left'
    | 'points'
    | 'pointsApart'
    | 'wordsApart'
    | 'share'
    | 'date'
    | 'time';
}

export interface ReportLayout {
  readonly blocks: readonly ReportBlock[];
  readonly styles: readonly ReportStyle[];
  /** The findings with their headings, which can be filtered; null where there are none. */
  readonly findings: Area | null;
}

/** What the report remembers of a table, and its marks. */
export interface TableIndex {
  readonly record: MarkRecord;
  readonly marks: readonly Mark[];
}

export interface ReportContent {
  readonly result: CheckResult;
  /** When the check was made. */
  readonly checkedAt: Moment;
  readonly dateSystem: DateSystem;
  /** What of the workbook was not read, in sentences. */
  readonly leftOut: readonly string[];
  /** The newest first: that is this check, where it has a score. */
  readonly history: readonly PastCheck[];
  readonly indexes: readonly TableIndex[];
}

/** The columns of the report: findings at the left, then the history of scores, the index of the marks, and the marked tables. */
export const reportColumns = {
  findings: 0,
  history: 7,
  index: 14,
  level: 15,
  link: 16,
  records: 18,
} as const;

const historyTop = 3;
const indexTop = 3;
const recordsTop = 3;
const partsTop = 13;
const widths = { findings: 6, history: 6, records: 5 } as const;

/** The column of a record, from 0, that says down to where its formats reach. */
const formatsEndColumn = reportColumns.records + widths.records - 1;

/**
 * The rows in which marks stand, from 0: those of all tables one below the other, and blank ones up to as many as there may be. So the
 * names of every table stand for the same cells always, and a re-check has none to change.
 */
export const indexRows = { top: indexTop + 1, count: mostMarks } as const;

const texts = () => language.report;

/** What is read again. */
const kept = () => language.kept.report;

const recordOf = (number: number): string => `T${number}`;

function noScore(plan: Plan): string {
  const { found, advice } = withoutScore(plan);
  return texts().noScore(found, advice);
}

/** Where everything of the report stands. */
export function layOutReport(content: ReportContent): ReportLayout {
  const blocks: ReportBlock[] = [];
  const styles: ReportStyle[] = [];
  const put = (top: number, left: number, rows: readonly (readonly WrittenCell[])[]): void => {
    if (rows.length > 0) blocks.push({ top, left, rows });
  };
  const style = (look: ReportStyle['look'], top: number, left: number, rows = 1, columns = 1): void => {
    if (rows > 0) styles.push({ top, left, rows, columns, look });
  };

  put(0, 0, [[kept().title], [texts().note], [content.leftOut.join(' ') || null]]);
  style('title', 0, 0);
  style('quiet', 1, 0, 2);
  putSummary(content, put, style);
  putGroups(content.result, put, style);
  putFixFirst(content.result, put, style);
  putRules(content.result, putFindings(content.result.findings, put, style) + 1, put, style);
  putHistory(content, put, style);
  putIndex(content.indexes, put, style);
  putRecords(content.indexes, put, style);
  const listed = Math.min(content.result.findings.length, mostMarks);
  const last = { bottom: findingsTop + listed, right: reportColumns.findings + widths.findings - 1 };
  const findings = listed === 0 ? null : { top: findingsTop, left: reportColumns.findings, ...last };
  return { blocks, styles, findings };
}

type Put = (top: number, left: number, rows: readonly (readonly WrittenCell[])[]) => void;
type Style = (look: ReportStyle['look'], top: number, left: number, rows?: number, columns?: number) => void;

function putSummary({ result, checkedAt, dateSystem }: ReportContent, put: Put, style: Style): void {
  const { score, alignment } = result;
  const { plan, settings } = alignment;
  put(3, 0, [
    score.score === null ? [kept().score, noScore(plan), null] : [kept().score, score.score, texts().of],
    [texts().verdict, score.score === null ? null : verdictOn(score.score).says, null],
    [kept().checked, serialFromMoment(checkedAt, dateSystem), null],
    [kept().asOf, serialFromDay(plan.date, dateSystem), null],
    [kept().profile, kept().profiles[settings.profile], null],
    [kept().lead, kept().leads[settings.lead], null],
    [texts().backedByCount, score.backedByCount && shownShare(score.backedByCount), null],
    [texts().backedByMoney, score.backedByMoney && shownShare(score.backedByMoney), null],
    [texts().knownBudgets, score.knownBudgetShare && shownShare(score.knownBudgetShare), null],
  ]);
  style('title', 3, 0, 1, 3);
  style('pointsApart', 3, 1);
  style('time', 5, 1);
  style('date', 6, 1);
  style('share', 9, 1, 3);
  style('left', 4, 1, 8);
  put(partsTop, 0, [
    texts().parts,
    ...score.parts
      .filter(({ weight }) => weight > 0)
      .map(({ part, earned, weight, lost }) => [texts().partNames[part], earned, weight, lost]),
  ]);
  style('heading', partsTop, 0);
  style('numberHeading', partsTop, 1, 1, texts().parts.length - 1);
  style('wordsApart', partsTop, 3);
  style('points', partsTop + 1, 1, score.parts.length, 2);
  style('pointsApart', partsTop + 1, 3, score.parts.length);
}

/** Beside the parts: what to fix first, and what it costs. */
function putFixFirst({ findings }: CheckResult, put: Put, style: Style): void {
  const causes = rankCauses(findings)
    .filter(({ points }) => areShown(points))
    .slice(0, mostFixedFirst);
  if (causes.length === 0) return;
  put(partsTop, fixFirstLeft, [
    texts().fixFirst,
    ...causes.map(({ title, points }) => [title, texts().costs(Math.round(points * 10) / 10)]),
  ]);
  style('heading', partsTop, fixFirstLeft, 1, texts().fixFirst.length);
  style('wrapped', partsTop + 1, fixFirstLeft, causes.length);
}

/** The row of the findings' headings, from 0. */
export const findingsTop = partsTop + 7;
const groupsTop = 3;
const groupsLeft = 3;
const fixFirstLeft = 4;
/** As many as there is room for above the findings. */
const mostFixedFirst = 5;

/** Beside the summary: how many rules of each group hold. */
function putGroups({ asked }: CheckResult, put: Put, style: Style): void {
  put(groupsTop, groupsLeft, [
    texts().groups,
    ...whatHolds(asked).map((group) => [group.title, texts().held(group.holds.length, group.asked)]),
  ]);
  style('heading', groupsTop, groupsLeft, 1, texts().groups.length);
}

/** Returns the row below. */
function putFindings(findings: readonly Finding[], put: Put, style: Style): number {
  const listed = findings.slice(0, mostMarks);
  const more = findings.length - listed.length;
  put(findingsTop, 0, [kept().findings]);
  style('heading', findingsTop, 0, 1, kept().findings.length);
  style('numberHeading', findingsTop, 1);
  style('wordsApart', findingsTop, 1);
  put(
    findingsTop + 1,
    0,
    findings.length === 0
      ? [[texts().noFindings]]
      : listed.map((finding) => [
          kept().severities[finding.severity],
          finding.points,
          linkTo(finding),
          finding.key,
          finding.message,
          ruleTexts(finding.rule).title,
        ]),
  );
  style('pointsApart', findingsTop + 1, 1, listed.length);
  style('wrapped', findingsTop + 1, 4, listed.length);
  const end = findingsTop + 1 + Math.max(1, listed.length);
  if (more === 0) return end;
  put(end, 0, [[texts().moreFindings(more)]]);
  return end + 1;
}

/** Every rule and how it came out, in the order of the catalogue. */
function putRules({ asked, inapplicable, off }: CheckResult, top: number, put: Put, style: Style): void {
  const askedById = new Map(asked.map((each) => [each.rule, each]));
  const rows = rules.flatMap(({ id, group }): (readonly WrittenCell[])[] => {
    const { title, question, inapplicable: reason } = ruleTexts(id);
    const rest = (counts: readonly [number | null, number | null], about: string): readonly WrittenCell[] => [
      counts[0],
      groupTitle(group),
      counts[1],
      about,
      title,
    ];
    const answered = askedById.get(id);
    if (answered !== undefined) {
      const { passed, faulty, undecided, missingColumns } = answered;
      const lacking = missingColumns.map(({ role, field }) => headingOf(role, field));
      const about = lacking.length === 0 ? question : `${question} ${texts().lacking(lacking)}`;
      return [[texts().answers[answerOf(answered)], ...rest([passed, faulty + undecided], about)]];
    }
    if (inapplicable.includes(id))
      return [[texts().answers.skipped, ...rest([null, null], `${question} ${reason}`)]];
    return off.includes(id) ? [[texts().answers.off, ...rest([null, null], question)]] : [];
  });
  put(top, 0, [texts().rules, ...rows]);
  style('heading', top, 0, 1, texts().rules.length);
  style('numberHeading', top, 1);
  style('numberHeading', top, 3);
  style('wrapped', top + 1, 4, rows.length);
}

/** Excel takes no longer text inside a formula. */
const mostOfText = 255;

function linkTo({ sheet, cells: [cell] }: Finding): WrittenCell {
  if (sheet === null || sheet === '') return texts().wholePlan;
  const place = inSheet(sheet, cell === undefined ? 'A1' : addressOf(cell));
  if (place.length >= mostOfText) return place;
  return {
    formula: `=HYPERLINK(${textLiteral(`#${place}`)},${textLiteral(cell === undefined ? sheet : place)})`,
  };
}

function putHistory({ history, dateSystem }: ReportContent, put: Put, style: Style): void {
  const { history: left } = reportColumns;
  const amounts = widths.history - 1;
  put(historyTop, left, [
    kept().history,
    ...history.map((past) => [
      serialFromMoment(past, dateSystem),
      past.score,
      past.profile && kept().profiles[past.profile],
      ...severities.map((severity) => past.findings?.[severity] ?? null),
    ]),
  ]);
  style('numberHeading', historyTop, left, 1, 2);
  style('heading', historyTop, left + 2);
  style('numberHeading', historyTop, left + 3, 1, amounts - 2);
  style('time', historyTop + 1, left, history.length);
  style('points', historyTop + 1, left + 1, history.length);
}

/**
 * The history of scores as the cells of the report say, in their order. People can write what they like there: a row without a
 * readable time and score is left out, and what else cannot be read counts as not said.
 */
export function pastChecksIn(
  cells: readonly (readonly unknown[])[],
  dateSystem: DateSystem,
): readonly PastCheck[] {
  const { row: top, column: left } = placeOfHeadings(cells, 'history') ?? {
    row: historyTop,
    column: reportColumns.history,
  };
  return cells.slice(top + 1, top + 1 + mostPastChecks).flatMap((row): PastCheck[] => {
    const [time, score, profile, ...counts] = row.slice(left, left + widths.history);
    const moment = typeof time === 'number' ? momentFromSerial(time, dateSystem) : null;
    if (moment === null || typeof score !== 'number' || !(score >= 0 && score <= 100)) return [];
    const [error, warning, advice] = counts;
    return [
      {
        ...moment,
        score,
        profile: profileCalled(profile),
        findings: isCount(error) && isCount(warning) && isCount(advice) ? { error, warning, advice } : null,
      },
    ];
  });
}

const isCount = (cell: unknown): cell is number => Number.isSafeInteger(cell) && Number(cell) >= 0;

function putIndex(indexes: readonly TableIndex[], put: Put, style: Style): void {
  const { index } = reportColumns;
  const marks = indexes.flatMap((each) => each.marks);
  put(0, index, [[texts().index], [texts().indexNote]]);
  put(indexTop, index, [kept().entries, ...marks.map(({ text, level, link }) => [text, level, link])]);
  style('quiet', 0, index, indexRows.top + marks.length, kept().entries.length);
  style('heading', indexTop, index, 1, kept().entries.length);
}

function putRecords(indexes: readonly TableIndex[], put: Put, style: Style): void {
  const { records } = reportColumns;
  put(recordsTop, records, [
    kept().records,
    ...indexes.map(({ record: { number, headings, formatsEnd } }) => [
      recordOf(number),
      ...[...headings, formatsEnd].map(reference),
    ]),
  ]);
  style('quiet', recordsTop + 1, records, indexes.length, widths.records);
  style('heading', recordsTop, records, 1, widths.records);
}

const reference = (formula: string): WrittenCell => (formula === '' ? null : { formula });

/** The entries of the index as the cells of the report say. */
export function entriesIn(cells: readonly (readonly unknown[])[]): readonly Mark[] {
  const place = placeOfHeadings(cells, 'entries');
  if (place === null) return [];
  const entries: Mark[] = [];
  for (const row of cells.slice(place.row + 1)) {
    const [text, level, link] = row.slice(place.column);
    if (typeof text !== 'string' || text === '') break;
    entries.push({ text, level: Number(level), link: Number(link) });
  }
  return entries;
}

/** What the records say of the ends of their formats, as cells of their own: they are written once the formats are there. */
export const layOutFormatsEnds = (formatsEnds: readonly string[]): ReportBlock => ({
  top: recordsTop + 1,
  left: formatsEndColumn,
  rows: formatsEnds.map((formula) => [reference(formula)]),
});

/** Whether a report stands where this Plumbline puts it: rows and columns may have come before it since. */
export function isInPlace(cells: readonly (readonly unknown[])[]): boolean {
  const place = placeOfHeadings(cells, 'records');
  return place?.row === recordsTop && place.column === reportColumns.records;
}

/** The records as the cells of the report say. */
export function recordsIn(cells: readonly (readonly unknown[])[]): readonly MarkRecord[] {
  const place = placeOfHeadings(cells, 'records');
  const { row: top, column: left } = place ?? { row: recordsTop, column: reportColumns.records };
  // The formats of an older Plumbline, which had another heading there, mark nothing any more.
  const lastHeading = cells[top]?.[left + widths.records - 1];
  const isOfToday = place === null || isCalled(lastHeading, (words) => words.records.at(-1) ?? '');
  const records: MarkRecord[] = [];
  for (const row of cells.slice(top + 1)) {
    const [name, ...rest] = row.slice(left, left + widths.records);
    const number = /^T(\d{1,6})$/u.exec(typeof name === 'string' ? name : '')?.[1];
    if (number === undefined) break;
    const [id, rowName, backedBy, formatsEnd] = rest.map((cell) => (typeof cell === 'string' ? cell : ''));
    records.push({
      number: Number(number),
      headings: [id ?? '', rowName ?? '', backedBy ?? ''],
      formatsEnd: isOfToday ? (formatsEnd ?? '') : '',
    });
  }
  return records;
}
