import { isUnread } from '../../checked-file';
import { markdownTable, markdownText } from '../markdown';
import type { Report } from '../report';
import { points, pointsOf } from '../text/score-lines';
import { hasPlan, type Review, reviewOf } from './outline';
import { reviewTexts as texts } from './texts';

/** The check as Markdown, for a review mail, a wiki or a pull request. */
export const markdownReport: Report = async function* (files) {
  let separator = '';
  for await (const checked of files) {
    yield `${separator}# ${markdownText(checked.file)}\n`;
    separator = '\n';
    if (isUnread(checked)) yield `\n${markdownText(texts.unread(checked.error))}\n`;
    else if (hasPlan(checked)) yield* planMarkdown(reviewOf(checked));
    else {
      const { offers } = checked.result;
      yield `\n${offers.length === 0 ? texts.noPlan : texts.mayBePlan(offers.length)}\n`;
      yield* listMarkdown(reviewOf(checked).offers);
    }
  }
};

function* planMarkdown(review: Review): Generator<string> {
  const { score, shownScore, verdict, meaning, terms, beside, parts, fixFirst, holds, findings } = review;
  yield score === null
    ? `\n**${texts.noScore}.** ${markdownText(meaning)}\n`
    : `\n**${texts.scoreOf(shownScore)}: ${verdict}.** ${markdownText(meaning)}\n`;
  yield `\n${[terms, ...beside].map(markdownText).join(' ')}\n`;
  if (score !== null) yield* partsMarkdown(parts);
  if (fixFirst.length > 0) {
    const { heading, columns } = texts.fixFirst;
    yield `\n## ${heading}\n`;
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
  if (holds.length > 0) {
    const { heading, columns, of } = texts.holds;
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
  yield `\n## ${texts.findings.heading(amount)}\n`;
  if (amount === 0) yield `\n${texts.findings.none}\n`;
  for (const each of findings) yield* severityMarkdown(each);
  yield* restMarkdown(review);
}

const partsMarkdown = (parts: Review['parts']): Iterable<string> => {
  const { part, earned, weight, lost } = texts.parts.columns;
  return markdownTable(
    [
      [part, 'left'],
      [earned, 'right'],
      [weight, 'right'],
      [lost, 'right'],
    ],
    parts.map((each) => [
      each.part,
      pointsOf(each.weight, each.earned),
      String(each.weight),
      points(each.lost),
    ]),
  );
};

function* severityMarkdown({ severity, amount, rules }: Review['findings'][number]): Generator<string> {
  const { columns } = texts.findings;
  yield `\n### ${texts.findings.severity(severity, amount)}\n`;
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
        markdownText(message) + (isHidden ? ` (${texts.findings.hidden})` : ''),
        lost,
      ]),
    );
    if (more > 0) yield `\n${texts.findings.more(more)}\n`;
  }
}

/** What could not be checked, and what was read. */
function* restMarkdown(review: Review): Generator<string> {
  const { unchecked, uncheckedCases, skipped, muted, off, read, leftOut, offers } = review;
  if (unchecked.length > 0) {
    yield `\n## ${texts.unchecked.heading(uncheckedCases)}\n`;
    yield* listMarkdown(
      unchecked.map(({ title, message, cases }) => `${title} (${texts.unchecked.cases(cases)}): ${message}`),
    );
  }
  const notes = [
    ...(skipped > 0 ? [`${texts.unchecked.skipped(skipped)}.`] : []),
    ...(muted > 0 ? [texts.unchecked.muted(muted)] : []),
    ...(off.length > 0 ? [texts.unchecked.off(off.join(', '))] : []),
  ];
  if (notes.length > 0) yield `\n${notes.map(markdownText).join(' ')}\n`;
  yield `\n## ${texts.read.heading}\n`;
  yield* listMarkdown([...read, ...leftOut]);
  if (offers.length > 0) yield `\n## ${texts.read.offers}\n`;
  yield* listMarkdown(offers);
}

function* listMarkdown(items: readonly string[]): Generator<string> {
  if (items.length === 0) return;
  yield '\n';
  for (const item of items) yield `- ${markdownText(item)}\n`;
}
