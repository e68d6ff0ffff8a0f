import { severities } from '../../../alignment/settings';
import { language } from '../../../languages/language';
import { number } from '../../../languages/words';
import { date as dayInWords } from '../../../spreadsheet/day-in-words';
import { type CheckedFile, isUnread } from '../../checked-file';
import { printable } from '../../printable';
import { version } from '../../version';
import type { Report } from '../report';
import { signs } from '../text/finding-lines';
import { points, pointsOf } from '../text/score-lines';
import { coveragePicture, whatIsNotDrawn as whatCoverageLacks } from './coverage-picture';
import { element, htmlText, table, worded } from './html-text';
import { hasPlan, type Review, reviewOf, severityHeading, uncheckedHeading } from './outline';
import { partsPicture } from './parts-picture';
import { reviewStyle } from './style';
import { timelinePicture, whatIsNotDrawn as whatTimelineLacks } from './timeline-picture';

const texts = () => language.reports.review;

/** The check as one page that holds all it needs: it asks for nothing, runs no script, and prints. */
export const htmlReport: Report = async function* (files) {
  yield [
    `<!doctype html>\n<html lang="${language.tag}">\n<head>\n<meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    // Should a text ever be taken for more than a text, the browser neither runs nor fetches anything.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    worded('title', texts().title),
    `<style>\n${reviewStyle}\n</style>\n</head>\n<body>\n<main>\n`,
  ].join('\n');
  for await (const checked of files) yield element('article', {}, ...articleOf(checked)) + '\n';
  yield `${worded('p', texts().made(version), { class: 'quiet' })}\n</main>\n</body>\n</html>\n`;
};

function articleOf(checked: CheckedFile): readonly string[] {
  const title = worded('h1', printable(checked.file));
  if (isUnread(checked)) return [title, worded('p', language.reports.unread(checked.error))];
  const review = reviewOf(checked);
  if (hasPlan(checked)) return [title, ...summaryOf(review), ...picturesOf(review), ...listOf(review)];
  const { length } = review.offers;
  return [
    title,
    worded('p', length === 0 ? language.reports.noPlan.none : language.reports.noPlan.mayBe(length)),
    ...bullets(review.offers),
  ];
}

/** What has the first page on paper. */
function summaryOf(review: Review): readonly string[] {
  const { terms, score, shownScore, verdict, meaning, beside, parts, fixFirst, holds, found } = review;
  return [
    worded('p', terms, { class: 'quiet' }),
    score === null
      ? worded('p', language.reports.noScore, { class: 'verdict' })
      : element(
          'p',
          { class: 'score' },
          worded('span', shownScore, { class: 'number' }),
          worded('span', texts().of, { class: 'quiet' }),
          worded('span', verdict, { class: 'verdict' }),
        ),
    worded('p', meaning),
    worded('p', [...beside, tally(found)].join(' '), { class: 'quiet' }),
    ...(score === null ? [] : [worded('h2', texts().parts.heading), partsPicture(parts), partsTable(parts)]),
    ...(fixFirst.length === 0
      ? []
      : [worded('h2', language.reports.fixFirst.heading), fixFirstTable(fixFirst)]),
    ...(holds.length === 0 ? [] : [worded('h2', language.reports.holds.heading), holdsTable(holds)]),
  ];
}

/** How many findings there are of each severity, in a sentence. */
function tally(found: Review['found']): string {
  const counts = severities
    .filter((severity) => found[severity] > 0)
    .map((severity) => language.reports.findingsCounted(severity, found[severity]));
  return counts.length === 0 ? texts().noFindings : `${counts.join(', ')}.`;
}

/** The plan as pictures, on a page of their own on paper. */
function picturesOf({ pictures }: Review): readonly string[] {
  const { coverage = null, timeline = null } = pictures ?? {};
  const noted = (note: string | null): readonly string[] =>
    note === null ? [] : [worded('p', note, { class: 'quiet' })];
  const drawn = [
    ...(coverage === null
      ? []
      : [
          worded('h2', texts().coverage.heading(coverage.dimension)),
          coveragePicture(coverage),
          ...noted(whatCoverageLacks(coverage)),
        ]),
    ...(timeline === null
      ? []
      : [
          worded('h2', texts().timeline.heading),
          timelinePicture(timeline),
          ...noted(texts().timeline.legend(dayInWords(timeline.date))),
          ...noted(whatTimelineLacks(timeline)),
        ]),
  ];
  return drawn.length === 0 ? [] : [element('section', { class: 'behind' }, ...drawn)];
}

function partsTable(parts: Review['parts']): string {
  const { part, earned, weight, lost } = texts().parts.columns;
  return table(
    [
      [part, 'words'],
      [earned, 'figures'],
      [weight, 'figures'],
      [lost, 'figures'],
    ],
    parts.map((each) =>
      [
        language.report.partNames[each.part],
        pointsOf(each.weight, each.earned),
        number(each.weight),
        points(each.lost),
      ].map(htmlText),
    ),
  );
}

function fixFirstTable(causes: Review['fixFirst']): string {
  const { lost, what, where } = texts().fixFirst.columns;
  return table(
    [
      [lost, 'figures'],
      [what, 'words'],
      [where, 'place'],
    ],
    causes.map((cause) => [
      worded('span', cause.lost, { class: cause.severity }),
      htmlText(cause.what) + (cause.fix === null ? '' : worded('p', cause.fix, { class: 'quiet' })),
      htmlText(cause.place),
    ]),
  );
}

function holdsTable(groups: Review['holds']): string {
  const { group, holds } = texts().holds;
  return table(
    [
      [group, 'words'],
      [holds, 'figures'],
    ],
    groups.map((each) => [each.title, language.reports.holds.of(each.holds, each.asked)].map(htmlText)),
  );
}

/** What follows on the pages behind. */
function listOf(review: Review): readonly string[] {
  const { findings, unchecked, uncheckedCases, skipped, muted, off, read, leftOut, offers } = review;
  const amount = findings.reduce((sum, each) => sum + each.amount, 0);
  const notes = [
    ...(skipped > 0 ? [texts().unchecked.skipped(skipped)] : []),
    ...(muted > 0 ? [texts().unchecked.muted(muted)] : []),
    ...(off.length > 0 ? [texts().unchecked.off(off.join(', '))] : []),
  ];
  return [
    worded('h2', texts().findings.heading(amount), { class: 'behind' }),
    ...(amount === 0 ? [worded('p', texts().findings.none)] : findings.flatMap(severityOf)),
    ...(unchecked.length === 0 ? [] : [worded('h2', uncheckedHeading(uncheckedCases))]),
    ...bullets(
      unchecked.map(
        ({ title, message, cases }) => `${title} (${texts().unchecked.cases(cases)}): ${message}`,
      ),
    ),
    ...(notes.length === 0 ? [] : [worded('p', notes.join(' '), { class: 'quiet' })]),
    worded('h2', language.reports.tables.heading),
    ...bullets([...read, ...leftOut]),
    ...(offers.length === 0 ? [] : [worded('h2', language.reports.offers.heading)]),
    ...bullets(offers),
  ];
}

function severityOf({ severity, amount, rules }: Review['findings'][number]): readonly string[] {
  const { where, finding, points: lost } = texts().findings.columns;
  return [
    worded('h3', `${signs[severity]} ${severityHeading(severity, amount)}`, { class: severity }),
    ...rules.flatMap(({ title, reason, findings, more }) => [
      worded('h4', title),
      worded('p', reason, { class: 'quiet' }),
      table(
        [
          [where, 'place'],
          [finding, 'words'],
          [lost, 'figures'],
        ],
        findings.map((each) => [
          htmlText(each.place),
          htmlText(each.message) +
            (each.isHidden
              ? worded('span', ` (${language.reports.findings.hidden})`, { class: 'quiet' })
              : ''),
          htmlText(each.points),
        ]),
      ),
      ...(more === 0 ? [] : [worded('p', texts().findings.more(more), { class: 'quiet' })]),
    ]),
  ];
}

const bullets = (items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [element('ul', {}, ...items.map((item) => worded('li', item)))];
