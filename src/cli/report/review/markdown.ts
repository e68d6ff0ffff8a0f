import { language } from '../../../languages/language';
import { number } from '../../../languages/words';
import { headingOf } from '../../../plan/fields/in-words';
import { date } from '../../../spreadsheet/day-in-words';
import { isUnread } from '../../checked-file';
import { markdownTable, markdownText } from '../markdown';
import type { Report } from '../report';
import { points, pointsOf } from '../text/score-lines';
import { columnLabel, isGap, whatIsNotDrawn as whatCoverageLacks } from './coverage-picture';
import { hasPlan, type Review, reviewOf, severityHeading, uncheckedHeading } from './outline';
import { strategyLabel } from './pictured-plan';
import { whatIsNotDrawn as whatTimelineLacks } from './timeline-picture';

const texts = () => language.reports.review;

/** The check as Markdown, for a review mail, a wiki or a pull request. */
export const markdownReport: Report = async function* (files) {
  let separator = '';
  for await (const checked of files) {
    yield `${separator}# ${markdownText(checked.file)}\n`;
    separator = '\n';
    if (isUnread(checked)) yield `\n${markdownText(language.reports.unread(checked.error))}\n`;
    else if (hasPlan(checked)) yield* planMarkdown(reviewOf(checked));
    else {
      const { offers } = checked.result;
      yield `\n${offers.length === 0 ? language.reports.noPlan.none : language.reports.noPlan.mayBe(offers.length)}\n`;
      yield* listMarkdown(reviewOf(checked).offers);
    }
  }
};

function* planMarkdown(review: Review): Generator<string> {
  const { score, shownScore, verdict, meaning, terms, beside, parts, fixFirst, holds, findings } = review;
  yield score === null
    ? `\n**${language.reports.noScore}.** ${markdownText(meaning)}\n`
    : `\n**${language.reports.score(shownScore)}: ${verdict}.** ${markdownText(meaning)}\n`;
  yield `\n${[terms, ...beside].map(markdownText).join(' ')}\n`;
  if (score !== null) yield* partsMarkdown(parts);
  if (fixFirst.length > 0) {
    const { columns } = texts().fixFirst;
    yield `\n## ${language.reports.fixFirst.heading}\n`;
    yield* markdownTable(
      [
        [columns.lost, 'right'],
        [columns.what, 'left'],
        [columns.where, 'left'],
      ],
      fixFirst.map(({ lost, what, fix, place }) => [
        lost,
        [what, ...(fix === null ? [] : [fix])].map(markdownText).join('<br>'),
        markdownText(place),
      ]),
    );
  }
  yield* picturesMarkdown(review);
  if (holds.length > 0) {
    const columns = texts().holds;
    const { heading, of } = language.reports.holds;
    yield `\n## ${heading}\n`;
    yield* markdownTable(
      [
        [columns.group, 'left'],
        [columns.holds, 'right'],
      ],
      holds.map((group) => [group.title, of(group.holds, group.asked)]),
    );
  }
  const amount = findings.reduce((sum, each) => sum + each.amount, 0);
  yield `\n## ${texts().findings.heading(amount)}\n`;
  if (amount === 0) yield `\n${texts().findings.none}\n`;
  for (const each of findings) yield* severityMarkdown(each);
  yield* restMarkdown(review);
}

/** What the pictures of the page show, as tables: Markdown has no pictures of its own. */
function* picturesMarkdown({ pictures }: Review): Generator<string> {
  const { coverage = null, timeline = null } = pictures ?? {};
  const strategy = headingOf('strategies', 'strategy');
  if (coverage !== null) {
    const { heading, gap } = texts().coverage;
    yield `\n## ${heading(coverage.dimension)}\n`;
    yield* markdownTable(
      [
        [strategy, 'left'],
        ...coverage.columns.map((column) => [markdownText(columnLabel(coverage, column)), 'right'] as const),
      ],
      coverage.rows.map((row, at) => [
        markdownText(strategyLabel(row)),
        ...coverage.columns.map((_, column) => {
          const amount = coverage.tactics[at]?.[column] ?? 0;
          return amount > 0 ? number(amount) : isGap(coverage, at, column) ? `**${gap}**` : '';
        }),
      ]),
    );
    yield* noteMarkdown(whatCoverageLacks(coverage));
  }
  if (timeline !== null) {
    const { heading, columns, days } = texts().timeline;
    yield `\n## ${heading}\n`;
    yield* markdownTable(
      [
        [strategy, 'left'],
        [columns.period, 'left'],
        [columns.tactics, 'right'],
        [columns.late, 'right'],
      ],
      timeline.lanes.map(({ strategy: row, period, tactics, late }) => [
        markdownText(strategyLabel(row)),
        period === null ? '' : markdownText(days(date(period.start), date(period.end))),
        number(tactics),
        late === 0 ? '' : number(late),
      ]),
    );
    yield* noteMarkdown(whatTimelineLacks(timeline));
  }
}

function* noteMarkdown(note: string | null): Generator<string> {
  if (note !== null) yield `\n${markdownText(note)}\n`;
}

const partsMarkdown = (parts: Review['parts']): Iterable<string> => {
  const { part, earned, weight, lost } = texts().parts.columns;
  return markdownTable(
    [
      [part, 'left'],
      [earned, 'right'],
      [weight, 'right'],
      [lost, 'right'],
    ],
    parts.map((each) => [
      language.report.partNames[each.part],
      pointsOf(each.weight, each.earned),
      number(each.weight),
      points(each.lost),
    ]),
  );
};

function* severityMarkdown({ severity, amount, rules }: Review['findings'][number]): Generator<string> {
  const { columns } = texts().findings;
  yield `\n### ${severityHeading(severity, amount)}\n`;
  for (const { title, reason, findings, more } of rules) {
    yield `\n**${markdownText(title)}** ${markdownText(reason)}\n`;
    yield* markdownTable(
      [
        [columns.where, 'left'],
        [columns.finding, 'left'],
        [columns.points, 'right'],
      ],
      findings.map(({ place, message, points: lost, isHidden }) => [
        markdownText(place),
        markdownText(message) + (isHidden ? ` (${language.reports.findings.hidden})` : ''),
        lost,
      ]),
    );
    if (more > 0) yield `\n${texts().findings.more(more)}\n`;
  }
}

/** What could not be checked, and what was read. */
function* restMarkdown(review: Review): Generator<string> {
  const { unchecked, uncheckedCases, skipped, muted, off, read, leftOut, offers } = review;
  if (unchecked.length > 0) {
    yield `\n## ${uncheckedHeading(uncheckedCases)}\n`;
    yield* listMarkdown(
      unchecked.map(
        ({ title, message, cases }) => `${title} (${texts().unchecked.cases(cases)}): ${message}`,
      ),
    );
  }
  const notes = [
    ...(skipped > 0 ? [texts().unchecked.skipped(skipped)] : []),
    ...(muted > 0 ? [texts().unchecked.muted(muted)] : []),
    ...(off.length > 0 ? [texts().unchecked.off(off.join(', '))] : []),
  ];
  if (notes.length > 0) yield `\n${notes.map(markdownText).join(' ')}\n`;
  yield `\n## ${language.reports.tables.heading}\n`;
  yield* listMarkdown([...read, ...leftOut]);
  if (offers.length > 0) yield `\n## ${language.reports.offers.heading}\n`;
  yield* listMarkdown(offers);
}

function* listMarkdown(items: readonly string[]): Generator<string> {
  if (items.length === 0) return;
  yield '\n';
  for (const item of items) yield `- ${markdownText(item)}\n`;
}
