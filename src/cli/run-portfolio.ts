import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { severities } from '../alignment/settings';
import { language } from '../languages/language';
import { type FileChecks, statusOfFound } from './check';
import { type CommandIo, exitStatus } from './command-io';
import type { CommandCall } from './command-line';
import type { PortfolioFormat } from './commands';
import { checkPortfolio } from './portfolio/check-portfolio';
import { termsOf } from './portfolio/entry';
import { besides, type KeptPortfolio, openKept, type Refusal } from './portfolio/kept-portfolio';
import { goneSince, type Listed, type Portfolio, portfolioOf } from './portfolio/portfolio';
import { goneLineFacts, jsonPortfolio, listedFacts } from './report/portfolio/json';
import { markdownPortfolio } from './report/portfolio/markdown';
import type { PortfolioReport } from './report/portfolio/report';
import { textPortfolio } from './report/portfolio/text';
import { hasColours, reportProblem, reportWriter, widthOf, writeReport } from './report-writer';
import { atOnce } from './run-check';
import { settingsGiven } from './settings-given';
import { namedFiles } from './workbook-paths';

const texts = () => language.reports.portfolio;

const reports: Readonly<Record<Exclude<PortfolioFormat, 'ndjson'>, PortfolioReport>> = {
  text: textPortfolio,
  json: jsonPortfolio,
  markdown: markdownPortfolio,
};

/** Files are left to `apart`. */
export async function runPortfolio(
  call: CommandCall<'portfolio'>,
  io: CommandIo,
  apart: FileChecks,
): Promise<number> {
  const out = placeToKeep(call);
  if (out === null) {
    const { operands } = call;
    const problem = operands.some((operand) => existsSync(operand))
      ? texts().problems.whereToKeep
      : texts().problems.noFolder;
    await reportProblem(io, operands.join(' '), problem);
    return exitStatus.failed;
  }
  const kept = await openKept(out);
  if ('kind' in kept) {
    await reportProblem(io, out, refusalOf(kept, out));
    return exitStatus.failed;
  }
  const stop = (): void => {
    void kept.release();
    void io.writeError(`plumbline: ${texts().stopped}\n`);
  };
  io.stopped.addEventListener('abort', stop);
  try {
    return await checkAndKeep(call, out, kept, io, apart);
  } finally {
    io.stopped.removeEventListener('abort', stop);
    await kept.release();
  }
}

/** The file that is named, else one in the folder that is; null where it is not plain which. */
function placeToKeep({ operands, options: { out } }: CommandCall<'portfolio'>): string | null {
  if (out !== null) return out;
  const [folder = '', ...others] = operands;
  const isFolder = existsSync(folder) && statSync(folder).isDirectory();
  return isFolder && others.length === 0 ? join(folder, 'plumbline-portfolio.ndjson') : null;
}

function refusalOf(refusal: Refusal, out: string): string {
  const { problems } = texts();
  if (refusal.kind !== 'busy') return problems[refusal.kind];
  const { process: id, computer } = refusal.run;
  return `${problems.busy(id, computer)} ${problems.stale(besides(out).lock)}`;
}

async function checkAndKeep(
  { operands, options }: CommandCall<'portfolio'>,
  out: string,
  kept: KeptPortfolio,
  io: CommandIo,
  { summarize }: FileChecks,
): Promise<number> {
  const settings = await settingsGiven(options, io);
  if (settings === null) return exitStatus.failed;
  const files = namedFiles(operands);
  const listed: Listed[] = [];
  const writer = reportWriter(io);
  const run = { settings, summarize, atOnce: atOnce(files.length, options.jobs ?? io.cores), out, kept };
  for await (const each of checkPortfolio(files, run)) {
    listed.push(each);
    if (options.format === 'ndjson') {
      await writer.add(`${JSON.stringify(listedFacts(each))}\n`);
      await writer.flush();
    }
    if (isToTell(listed.length, files.length, io))
      await io.writeError(`plumbline: ${texts().progress(listed.length, files.length)}\n`);
  }

  const entries = listed.map(({ entry }) => entry);
  const hindrance = await kept.replace(entries);
  if (hindrance !== null) await reportProblem(io, out, texts().problems.notKept(hindrance));
  if (kept.passedOver > 0) await reportProblem(io, out, texts().problems.passedOver(kept.passedOver));

  const portfolio = portfolioOf(listed, termsOf(settings), kept.last);
  if (options.format === 'ndjson') {
    for (const gone of goneSince(entries, kept.last))
      await writer.add(`${JSON.stringify(goneLineFacts(gone))}\n`);
    await writer.flush();
  } else {
    const report = reports[options.format](
      { portfolio, out: hindrance === null ? out : null },
      { width: widthOf(io), colours: hasColours(io) },
    );
    await writeReport(report, writer);
  }
  return Math.max(
    statusOfPortfolio(portfolio, options['fail-on']),
    // Who names a file relies on it; who may only read a folder has got what there is.
    hindrance !== null && options.out !== null ? exitStatus.failed : exitStatus.fine,
  );
}

/** Of many files it is told nine times how far they are. */
const isToTell = (done: number, all: number, { isTerminal }: CommandIo): boolean =>
  isTerminal && all >= 100 && done < all && done % Math.ceil(all / 10) === 0;

function statusOfPortfolio(
  { unread, found }: Portfolio,
  failOn: CommandCall<'portfolio'>['options']['fail-on'],
): number {
  if (unread.length > 0) return exitStatus.failed;
  return statusOfFound(
    severities.filter((severity) => found[severity] > 0),
    failOn,
  );
}
