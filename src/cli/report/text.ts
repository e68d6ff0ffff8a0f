import { severities, type Severity } from '../../alignment/settings';
import { language } from '../../languages/language';
import { type CheckedFile, type CheckedPlan, isUnread } from '../checked-file';
import { printable } from '../printable';
import type { ReportSettings } from './report';
import { askedLines, offLines } from './text/asked-lines';
import { explanationLines } from './text/explanation-lines';
import { findingLines, fixFirstLines } from './text/finding-lines';
import { noPlanLines } from './text/no-plan-lines';
import { offerLines } from './text/offer-lines';
import { type Paper, paper, paragraph } from './text/paper';
import { scoreLines } from './text/score-lines';
import { tableLines } from './text/table-lines';
import { inapplicableLines, incompleteLines, mutedLines } from './text/unchecked-lines';

/** The check as a text for people. */
export async function* textReport(
  files: AsyncIterable<CheckedFile>,
  { width, colours, explains }: Pick<ReportSettings, 'width' | 'colours' | 'explains'>,
): AsyncGenerator<string> {
  const on = paper(width, colours);
  const tally: Tally = { plans: 0, planless: 0, unread: 0, found: { error: 0, warning: 0, advice: 0 } };
  for await (const checked of files) {
    const isFirst = tally.plans + tally.planless + tally.unread === 0;
    yield `${isFirst ? '' : '\n'}${on.bold(on.underlined(printable(checked.file)))}\n\n`;
    if (isUnread(checked)) {
      tally.unread += 1;
      yield linesText(paragraph(language.reports.unread(printable(checked.error)), 2, on, on.severity.error));
      continue;
    }
    if (checked.result.tables.every(({ outcome }) => outcome !== 'read')) {
      tally.planless += 1;
      yield linesText(noPlanLines(checked.result.offers.length, on));
      yield linesText(leftOutLines(checked.leftOut, on));
      yield linesText(offerLines(checked.result.offers, on));
      // Without a plan only the settings have cells: what is wrong with them may be why none was found.
      yield linesText(
        findingLines(
          checked.result.findings.filter(({ sheet }) => sheet !== null),
          on,
        ),
      );
      if (explains) yield linesText(explanationLines(checked.result.tables, on));
      continue;
    }
    tally.plans += 1;
    for (const { severity } of checked.result.findings) tally.found[severity] += 1;
    yield linesText(planLines(checked, on));
    if (explains) yield linesText(explanationLines(checked.result.tables, on));
  }
  yield linesText(closingLines(tally, on));
}

const linesText = (lines: Iterable<string>): string => [...lines].map((line) => `${line}\n`).join('');

function* planLines({ result, leftOut }: CheckedPlan, on: Paper): Generator<string> {
  const { score, tables, offers, findings, muted, causes } = result;
  yield* scoreLines(result, on);
  yield '';
  yield* tableLines(tables, on);
  yield* leftOutLines(leftOut, on);
  yield* offerLines(offers, on);
  if (findings.length === 0 && score.score !== null) yield* ['', `  ${on.good(language.report.noFindings)}`];
  yield* findingLines(findings, on);
  yield* fixFirstLines(causes, on);
  yield* mutedLines(muted.length, on);
  yield* incompleteLines(result.incomplete, on);
  yield* askedLines(result.asked, on);
  yield* inapplicableLines(result.inapplicable, on);
  yield* offLines(result.off, on);
}

/** What of the workbook was not read. */
function* leftOutLines(leftOut: readonly string[], on: Paper): Generator<string> {
  for (const sentence of leftOut) yield* paragraph(printable(sentence), 4, on, on.severity.warning);
}

interface Tally {
  plans: number;
  planless: number;
  unread: number;
  readonly found: Record<Severity, number>;
}

function* closingLines({ plans, planless, unread, found }: Tally, on: Paper): Generator<string> {
  const { closing, findingsCounted } = language.reports;
  const counts = severities
    .filter((severity) => found[severity] > 0)
    .map((severity) => findingsCounted(severity, found[severity]));
  const sentences = [
    ...(plans === 0 ? [] : [closing.found(counts, plans === 1 ? null : plans)]),
    ...(planless === 0 ? [] : [closing.planless(planless)]),
    ...(unread === 0 ? [] : [closing.unread(unread)]),
  ];
  yield '';
  yield* paragraph(sentences.join(' '), 0, on, on.bold);
}
