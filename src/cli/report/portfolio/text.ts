import { severities } from '../../../alignment/settings';
import { language } from '../../../languages/language';
import type { PlanEntry } from '../../portfolio/entry';
import type { Listed, Portfolio } from '../../portfolio/portfolio';
import { printable } from '../../printable';
import { signs } from '../text/finding-lines';
import { labelled, type Paper, paper, paragraph } from '../text/paper';
import { displayWidth, padded, paddedBefore } from '../wrap';
import {
  averageOf,
  changeShown,
  closingOf,
  lostShown,
  scoreOfGone,
  shownScore,
  sinceLastRun,
} from './figures';
import { hadScore, type PortfolioReport, reasonOf } from './report';

const texts = () => language.reports.portfolio;

/** A portfolio as a table for people. */
export const textPortfolio: PortfolioReport = function* ({ portfolio, out }, { width, colours }) {
  const on = paper(width, colours);
  for (const line of lines(portfolio, out, on)) yield `${line}\n`;
};

function* lines(portfolio: Portfolio, out: string | null, on: Paper): Generator<string> {
  const { scored, unscored, unread, gone, average, since } = portfolio;
  yield on.bold(on.underlined(texts().title(scored.length + unscored.length)));
  yield '';
  const summary = average === null ? texts().noScores : averageOf(average, since?.average ?? null);
  yield* paragraph(summary, 2, on, on.bold);
  if (since !== null) yield* paragraph(sinceLastRun(since, gone.length), 2, on);
  for (const what of since?.differs ?? [])
    yield* paragraph(texts().differs[what], 2, on, on.severity.warning);
  if (scored.length > 0) yield* ['', ...tableLines(scored, since !== null, on)];
  yield* section(
    texts().headings.unscored,
    unscored.map(({ path, entry, change }) => [path, reasonOf(entry, change)]),
    on,
  );
  yield* section(
    texts().headings.unread,
    unread.map(({ path, entry, change }) => [path, [entry.error, ...hadScore(change)].join(' ')]),
    on,
  );
  yield* section(
    texts().headings.gone,
    gone.map((each) => [each.file, scoreOfGone(each)]),
    on,
  );
  yield '';
  yield* paragraph(closingOf(portfolio), 0, on, on.bold);
  if (out !== null) yield* paragraph(texts().kept(printable(out)), 0, on, on.faint);
}

const gap = '  ';

interface Column {
  readonly width: number;
  readonly text: (listed: Listed<PlanEntry>) => string;
  readonly heading: string;
}

/** A plan a line, and below it what to fix first; the lowest score first. */
function* tableLines(plans: readonly Listed<PlanEntry>[], hasChanges: boolean, on: Paper): Generator<string> {
  const column = (heading: string, text: Column['text']): Column => ({
    heading,
    text,
    width: Math.max(displayWidth(heading), ...plans.map((listed) => displayWidth(text(listed)))),
  });
  const figures: readonly Column[] = [
    column(texts().headings.score, ({ entry }) => shownScore(entry.score ?? 0)),
    ...(hasChanges ? [column(texts().headings.change, ({ change }) => changeShown(change))] : []),
    ...severities.map((severity) => column(signs[severity], ({ entry }) => String(entry.found[severity]))),
  ];
  const start = figures.reduce((sum, { width }) => sum + width + gap.length, gap.length);
  const room = on.width - start;
  const ownerOf = ({ entry }: Listed<PlanEntry>): string => printable(entry.owner ?? '');
  const owners = plans.map((listed) => displayWidth(ownerOf(listed)));
  const ownerWidth = Math.min(Math.max(displayWidth(texts().headings.owner), ...owners), room >> 1);
  const paths = plans.map(({ path }) => displayWidth(printable(path)));
  const pathWidth = Math.min(
    Math.max(displayWidth(texts().headings.plan), ...paths),
    room - ownerWidth - gap.length,
  );

  const headings = figures.map(({ heading, width }) => paddedBefore(heading, width)).join(gap);
  yield (
    gap +
    on.faint(`${headings}${gap}${padded(texts().headings.plan, pathWidth)}${gap}${texts().headings.owner}`)
  );
  for (const listed of plans) {
    const [score, ...others] = figures.map(({ text, width }) => paddedBefore(text(listed), width));
    const path = printable(listed.path);
    const owner = ownerOf(listed);
    const shown = `${gap}${on.bold(score ?? '')}${gap}${others.join(gap)}${gap}`;
    // What is too long for its column stands on lines of its own.
    const fits = displayWidth(path) <= pathWidth && displayWidth(owner) <= ownerWidth;
    if (fits)
      yield (
        shown + on.place(owner === '' ? path : padded(path, pathWidth)) + (owner === '' ? '' : gap + owner)
      );
    else {
      yield shown + on.place(path);
      if (owner !== '') yield* paragraph(owner, start, on);
    }
    yield* causeLines(listed.entry, start, on);
  }
}

const mostCauses = 2;

function* causeLines({ fixFirst }: PlanEntry, indent: number, on: Paper): Generator<string> {
  const shown = fixFirst.slice(0, mostCauses);
  const labelWidth = Math.max(0, ...shown.map(({ points }) => displayWidth(lostShown(points))));
  for (const { title, points, severity } of shown) {
    const label = paddedBefore(lostShown(points), labelWidth);
    yield* labelled(label, printable(title), { indent, labelWidth, paint: on.severity[severity] }, on);
  }
}

/** Files with what there is to say of each. */
function* section(
  heading: string,
  entries: readonly (readonly [file: string, text: string])[],
  on: Paper,
): Generator<string> {
  if (entries.length === 0) return;
  yield '';
  yield `${gap}${on.bold(heading)} ${on.faint(`(${entries.length})`)}`;
  for (const [file, text] of entries) {
    yield* paragraph(printable(file), 4, on, on.place);
    yield* paragraph(printable(text), 6, on);
  }
}
