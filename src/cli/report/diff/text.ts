import { language } from '../../../languages/language';
import { isUnread, type RecordedFile } from '../../checked-file';
import type { ComparedFiles } from '../../compare-files';
import { printable } from '../../printable';
import { signs } from '../text/finding-lines';
import { labelled, type Paper, paper, paragraph } from '../text/paper';
import { displayWidth, padded, paddedBefore } from '../wrap';
import {
  type ChangedLine,
  type DiffOutline,
  type Direction,
  type FindingLine,
  type Listed,
  outlineOf,
  type PartLine,
  type PointsLine,
  type RowLine,
} from './outline';
import type { DiffReport } from './report';

const texts = () => language.reports.diff;

/** What changed between two workbooks as a text for people. */
export const textDiff: DiffReport = function* (compared, { width, colours }) {
  const on = paper(width, colours);
  for (const line of lines(compared, on)) yield `${line}\n`;
};

function* lines(compared: ComparedFiles, on: Paper): Generator<string> {
  const names = `${printable(compared.old.file)} → ${printable(compared.new.file)}`;
  yield on.bold(on.underlined(names));
  yield '';
  if (compared.comparison === null) {
    for (const file of [compared.old, compared.new]) yield* unreadLines(file, on);
    return;
  }
  const outline = outlineOf(compared);
  yield* scoreLines(outline, on);
  yield* partLines(outline.parts, on);
  yield* pointsLines(outline.why, on);
  yield* changeLines(outline, on);
  yield* findingLines(texts().headings.newFindings, outline.newFindings, on);
  yield* findingLines(texts().headings.goneFindings, outline.goneFindings, on);
  if (outline.otherFindings.length > 0) yield* ['', ...paragraph(outline.otherFindings.join(' '), 2, on)];
}

function* unreadLines(file: RecordedFile, on: Paper): Generator<string> {
  if (!isUnread(file)) return;
  const told = texts().unread(printable(file.file), printable(file.error));
  yield* paragraph(told, 2, on, on.severity.error);
}

function* scoreLines({ headline, direction, terms, notes }: DiffOutline, on: Paper): Generator<string> {
  yield* paragraph(headline, 2, on, (line) => on.bold(paintOf(direction, on)(line)));
  yield* paragraph(terms, 2, on, on.faint);
  for (const note of notes) yield* ['', ...paragraph(printable(note), 2, on, on.severity.warning)];
}

function* partLines(parts: readonly PartLine[], on: Paper): Generator<string> {
  if (parts.length === 0) return;
  yield '';
  const widest = (texts: readonly string[]): number => Math.max(...texts.map(displayWidth));
  const nameWidth = widest(parts.map(({ part }) => part));
  const beforeWidth = widest(parts.map(({ before }) => before));
  const afterWidth = widest(parts.map(({ after }) => after));
  const ofWidth = widest(parts.map(({ of }) => of));
  for (const { part, before, after, of, change, direction } of parts) {
    const figures = language.reports.outOf(
      `${paddedBefore(before, beforeWidth)} → ${paddedBefore(after, afterWidth)}`,
      padded(of, ofWidth),
    );
    yield `  ${padded(part, nameWidth)}  ${figures}  ${paintOf(direction, on)(paddedBefore(change, 6))}`;
  }
}

const paintOf = (direction: Direction, on: Paper): ((text: string) => string) =>
  ({ fell: on.severity.error, rose: on.good, same: (text: string) => text })[direction];

/** `−30.0  T2 (Radio), new: "Tactic without a strategy"` */
function* pointsLines(why: Listed<PointsLine>, on: Paper): Generator<string> {
  if (why.total === 0) return;
  yield* heading(texts().headings.why, null, on);
  for (const { points, isLoss, who, status, why: reason } of why.shown) {
    const paint = isLoss ? on.severity.error : on.good;
    const subject = [who, status].filter((piece) => piece !== '').join(', ');
    const text = printable(reason === '' ? subject : `${subject}: ${reason}`);
    yield* labelled(paddedBefore(points, 6), text, { indent: 4, labelWidth: 6, paint }, on);
  }
  yield* restLines(why.rest, on);
}

function* changeLines(outline: DiffOutline, on: Paper): Generator<string> {
  yield '';
  if (outline.inBrief.length === 0) {
    yield `  ${on.bold(texts().headings.nothing)}`;
    return;
  }
  yield `  ${on.bold(texts().headings.what)}`;
  yield* paragraph(outline.inBrief.join('; '), 4, on, on.faint);
  yield* changedLines(outline.changed, on);
  yield* loneLines('+', outline.new, on.good, on);
  yield* loneLines('−', outline.gone, on.severity.error, on);
}

const withPoints = (text: string, points: string | null): string =>
  points === null ? text : `${text} [${points}]`;

function* changedLines({ shown, rest }: Listed<ChangedLine>, on: Paper): Generator<string> {
  for (const { who, points, fields, moreFields } of shown) {
    yield* signedLine('~', withPoints(printable(who), points), on.severity.warning, on);
    for (const { name, before, after } of fields)
      yield* paragraph(printable(`${name}: ${before} → ${after}`), 8, on);
    if (moreFields !== null) yield* paragraph(moreFields, 8, on, on.faint);
  }
  yield* restLines(rest, on);
}

function* loneLines(
  sign: string,
  { shown, rest }: Listed<RowLine>,
  paint: (text: string) => string,
  on: Paper,
): Generator<string> {
  for (const { who, points } of shown) yield* signedLine(sign, withPoints(printable(who), points), paint, on);
  yield* restLines(rest, on);
}

const signedLine = (
  sign: string,
  text: string,
  paint: (text: string) => string,
  on: Paper,
): readonly string[] => labelled(sign, text, { indent: 4, labelWidth: 1, paint }, on);

function* findingLines(title: string, findings: Listed<FindingLine>, on: Paper): Generator<string> {
  if (findings.total === 0) return;
  yield* heading(title, findings.total, on);
  for (const { severity, where, message, points } of findings.shown) {
    const about = `${where}: ${printable(message)}`;
    const lost = points === null ? '' : ` [${texts().points(points)}]`;
    const paint = on.severity[severity];
    const told = `${language.reports.severities[severity].name}, ${about}${lost}`;
    yield* labelled(signs[severity], told, { indent: 4, labelWidth: 1, paint }, on);
  }
  yield* restLines(findings.rest, on);
}

function* heading(title: string, total: number | null, on: Paper): Generator<string> {
  yield '';
  yield `  ${on.bold(title)}${total === null ? '' : ` ${on.faint(`(${total})`)}`}`;
}

function* restLines(rest: string | null, on: Paper): Generator<string> {
  if (rest !== null) yield* paragraph(rest, 4, on, on.faint);
}
