import { severities } from '../../../alignment/settings';
import { language } from '../../../languages/language';
import type { PlanEntry } from '../../portfolio/entry';
import type { Listed } from '../../portfolio/portfolio';
import { markdownTable, markdownText } from '../markdown';
import { averageOf, changeShown, closingOf, scoreOfGone, shownScore, sinceLastRun } from './figures';
import { hadScore, type PortfolioReport, reasonOf } from './report';

const texts = () => language.reports.portfolio;

/** A portfolio as Markdown for a review mail or a pull request. */
export const markdownPortfolio: PortfolioReport = function* ({ portfolio }) {
  const { scored, unscored, unread, gone, average, since } = portfolio;
  yield `# ${texts().title(scored.length + unscored.length)}\n`;
  yield `\n**${average === null ? texts().noScores : averageOf(average, since?.average ?? null)}**\n`;
  if (since !== null) yield `\n${sinceLastRun(since, gone.length)}\n`;
  for (const what of since?.differs ?? []) yield `\n> ${texts().differs[what]}\n`;
  if (scored.length > 0) yield* plansTable(scored, since !== null);
  yield* section(
    texts().headings.unscored,
    unscored.map(({ path, entry, change }) => [path, reasonOf(entry, change)]),
  );
  yield* section(
    texts().headings.unread,
    unread.map(({ path, entry, change }) => [path, [entry.error, ...hadScore(change)].join(' ')]),
  );
  yield* section(
    texts().headings.gone,
    gone.map((each) => [each.file, scoreOfGone(each)]),
  );
  yield `\n${closingOf(portfolio)}\n`;
};

function* plansTable(plans: readonly Listed<PlanEntry>[], hasChanges: boolean): Generator<string> {
  const { headings } = texts();
  const { severities: severityNames } = language.reports;
  yield* markdownTable(
    [
      [headings.score, 'right'],
      ...(hasChanges ? [[headings.change, 'right'] as const] : []),
      [headings.plan, 'left'],
      [headings.owner, 'left'],
      [severityNames.error.heading, 'right'],
      [severityNames.warning.heading, 'right'],
      [severityNames.advice.heading, 'right'],
      [headings.fixFirst, 'left'],
    ],
    plans.map(({ path, entry, change }) => [
      shownScore(entry.score ?? 0),
      ...(hasChanges ? [changeShown(change)] : []),
      markdownText(path),
      markdownText(entry.owner ?? ''),
      ...severities.map((severity) => String(entry.found[severity])),
      entry.fixFirst
        .slice(0, 1)
        .map(({ title, points }) => markdownText(texts().cause(title, points)))
        .join(''),
    ]),
  );
}

function* section(
  heading: string,
  entries: readonly (readonly [file: string, text: string])[],
): Generator<string> {
  if (entries.length === 0) return;
  yield `\n## ${heading} (${entries.length})\n\n`;
  for (const [file, text] of entries) yield `- ${markdownText(file)}: ${markdownText(text)}\n`;
}
