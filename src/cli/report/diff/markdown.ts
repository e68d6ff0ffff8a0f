import { isUnread } from '../../checked-file';
import { markdownTable, markdownText } from '../markdown';
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

/** What changed between two workbooks as Markdown for a review mail or a pull request. */
export const markdownDiff: DiffReport = function* (compared) {
  yield `# ${markdownText(compared.old.file)} → ${markdownText(compared.new.file)}\n`;
  if (compared.comparison === null) {
    for (const file of [compared.old, compared.new]) {
      if (isUnread(file))
        yield `\n${markdownText(file.file)} could not be read. ${markdownText(file.error)}\n`;
    }
    return;
  }
  const outline = outlineOf(compared);
  yield* scoreSection(outline);
  yield* partsTable(outline.parts);
  yield* pointsTable(outline.why);
  yield* changesSection(outline);
  yield* findingsTable('New findings', outline.newFindings);
  yield* findingsTable('No longer found', outline.goneFindings);
  if (outline.otherFindings.length > 0) yield `\n${outline.otherFindings.join(' ')}\n`;
};

function* scoreSection({ headline, terms, notes }: DiffOutline): Generator<string> {
  yield `\n**${headline}**\n`;
  yield `\nJudged ${terms}.\n`;
  for (const note of notes) yield `\n> ${markdownText(note)}\n`;
}

function* partsTable(parts: readonly PartLine[]): Generator<string> {
  if (parts.length === 0) return;
  yield* markdownTable(
    [
      ['Part', 'left'],
      ['Of', 'right'],
      ['Before', 'right'],
      ['Now', 'right'],
      ['Change', 'right'],
    ],
    parts.map(({ part, of, before, after, change }) => [part, of, before, after, change]),
  );
}

function* pointsTable({ shown, total, rest }: Listed<PointsLine>): Generator<string> {
  if (total === 0) return;
  yield '\n## Why the score changed\n';
  yield* markdownTable(
    [
      ['Points', 'right'],
      ['Row', 'left'],
      ['Why', 'left'],
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
  if (outline.inBrief.length === 0) {
    yield '\n## Nothing changed in the plan\n';
    return;
  }
  yield '\n## What changed in the plan\n';
  yield `\n${outline.inBrief.join('; ')}.\n`;
  const { changed } = outline;
  if (changed.total > 0) {
    yield* markdownTable(
      [
        ['Changed', 'left'],
        ['Field', 'left'],
        ['Before', 'left'],
        ['Now', 'left'],
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
  yield* loneTable('New', outline.new);
  yield* loneTable('Gone', outline.gone);
}

const rowText = (who: string, points: string | null): string =>
  markdownText(who) + (points === null ? '' : ` (${points})`);

function* loneTable(heading: string, { shown, total, rest }: Listed<RowLine>): Generator<string> {
  if (total === 0) return;
  yield* markdownTable(
    [
      [heading, 'left'],
      ['Where', 'left'],
      ['Points', 'right'],
    ],
    shown.map(({ who, where, points }) => [markdownText(who), markdownText(where), points ?? '']),
  );
  yield* restLine(rest);
}

function* findingsTable(title: string, { shown, total, rest }: Listed<FindingLine>): Generator<string> {
  if (total === 0) return;
  yield `\n## ${title} (${total})\n`;
  yield* markdownTable(
    [
      ['Severity', 'left'],
      ['Where', 'left'],
      ['Finding', 'left'],
      ['Points', 'right'],
    ],
    shown.map(({ severity, where, message, points }) => [
      severity,
      markdownText(where),
      markdownText(message),
      points ?? '',
    ]),
  );
  yield* restLine(rest);
}

function* restLine(rest: string | null): Generator<string> {
  if (rest !== null) yield `\n${rest}\n`;
}
