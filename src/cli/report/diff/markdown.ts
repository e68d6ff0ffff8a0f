import { language } from '../../../languages/language';
import { isUnread } from '../../checked-file';
import { markdownTable, markdownText } from '../markdown';
import { points as shownPoints } from '../text/score-lines';
import {
  type DiffOutline,
  type FindingLine,
  type Listed,
  outlineOf,
  type PartLine,
  type PointsLine,
  type RowLine,
} from './outline';
import type { DiffReport } from './report';

const texts = () => language.reports.diff;

/** What changed between two workbooks as Markdown for a review mail or a pull request. */
export const markdownDiff: DiffReport = function* (compared) {
  yield `# ${markdownText(compared.old.file)} → ${markdownText(compared.new.file)}\n`;
  if (compared.comparison === null) {
    for (const file of [compared.old, compared.new]) {
      if (isUnread(file)) yield `\n${texts().unread(markdownText(file.file), markdownText(file.error))}\n`;
    }
    return;
  }
  const outline = outlineOf(compared);
  yield* scoreSection(outline);
  yield* partsTable(outline.parts);
  yield* pointsTable(outline.why);
  yield* changesSection(outline);
  yield* findingsTable(texts().headings.newFindings, outline.newFindings);
  yield* findingsTable(texts().headings.goneFindings, outline.goneFindings);
  if (outline.otherFindings.length > 0) yield `\n${outline.otherFindings.join(' ')}\n`;
};

function* scoreSection({ headline, terms, notes }: DiffOutline): Generator<string> {
  yield `\n**${headline}**\n`;
  yield `\n${texts().judged(terms)}\n`;
  for (const note of notes) yield `\n> ${markdownText(note)}\n`;
}

function* partsTable(parts: readonly PartLine[]): Generator<string> {
  if (parts.length === 0) return;
  const { columns } = texts();
  yield* markdownTable(
    [
      [columns.part, 'left'],
      [columns.of, 'right'],
      [columns.before, 'right'],
      [columns.now, 'right'],
      [columns.change, 'right'],
    ],
    parts.map(({ part, of, before, after, change }) => [part, of, before, after, change]),
  );
}

function* pointsTable({ shown, total, rest }: Listed<PointsLine>): Generator<string> {
  if (total === 0) return;
  const { headings, columns } = texts();
  yield `\n## ${headings.why}\n`;
  yield* markdownTable(
    [
      [columns.points, 'right'],
      [columns.row, 'left'],
      [columns.why, 'left'],
    ],
    shown.map(({ points, who, status, why }) => [
      points,
      markdownText(who) + (status === '' ? '' : ` (${status})`),
      markdownText(why),
    ]),
  );
  yield* restLine(rest);
}

function* changesSection(outline: DiffOutline): Generator<string> {
  const { headings, columns } = texts();
  if (outline.inBrief.length === 0) {
    yield `\n## ${headings.nothing}\n`;
    return;
  }
  yield `\n## ${headings.what}\n`;
  yield `\n${outline.inBrief.join('; ')}.\n`;
  const { changed } = outline;
  if (changed.total > 0) {
    yield* markdownTable(
      [
        [columns.changed, 'left'],
        [columns.field, 'left'],
        [columns.before, 'left'],
        [columns.now, 'left'],
      ],
      changed.shown.flatMap(({ who, points, fields, moreFields }) => [
        ...fields.map(({ name, before, after }, index) => [
          index === 0 ? rowText(who, points) : '',
          name,
          markdownText(before),
          markdownText(after),
        ]),
        ...(moreFields === null ? [] : [['', moreFields, '', '']]),
      ]),
    );
    yield* restLine(changed.rest);
  }
  yield* loneTable(columns.new, outline.new);
  yield* loneTable(columns.gone, outline.gone);
}

const rowText = (who: string, points: string | null): string =>
  markdownText(who) + (points === null ? '' : ` (${points})`);

function* loneTable(heading: string, { shown, total, rest }: Listed<RowLine>): Generator<string> {
  if (total === 0) return;
  const { columns } = texts();
  yield* markdownTable(
    [
      [heading, 'left'],
      [columns.where, 'left'],
      [columns.points, 'right'],
    ],
    shown.map(({ who, where, points }) => [markdownText(who), markdownText(where), points ?? '']),
  );
  yield* restLine(rest);
}

function* findingsTable(title: string, { shown, total, rest }: Listed<FindingLine>): Generator<string> {
  if (total === 0) return;
  const { columns } = texts();
  yield `\n## ${title} (${total})\n`;
  yield* markdownTable(
    [
      [columns.severity, 'left'],
      [columns.where, 'left'],
      [columns.finding, 'left'],
      [columns.points, 'right'],
    ],
    shown.map(({ severity, where, message, points }) => [
      language.reports.severities[severity].name,
      markdownText(where),
      markdownText(message),
      points === null ? '' : shownPoints(points),
    ]),
  );
  yield* restLine(rest);
}

function* restLine(rest: string | null): Generator<string> {
  if (rest !== null) yield `\n${rest}\n`;
}
