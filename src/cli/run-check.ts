import { checkFiles, checksHere, type FileChecks, statusOf } from './check';
import type { CheckedFile } from './checked-file';
import { type CommandIo, exitStatus } from './command-io';
import type { CommandCall } from './command-line';
import type { ReportFormat } from './commands';
import { jsonReport, ndjsonReport } from './report/json';
import type { Report } from './report/report';
import { htmlReport } from './report/review/html';
import { markdownReport } from './report/review/markdown';
import { sarifReport } from './report/sarif';
import { textReport } from './report/text';
import { hasColours, namingUnread, reportWriter, widthOf, writeReport } from './report-writer';
import { settingsGiven } from './settings-given';
import { isLargeFile } from './workbook-file';
import { type NamedFile, namedFiles } from './workbook-paths';

const reports: Readonly<Record<ReportFormat, Report>> = {
  text: textReport,
  html: htmlReport,
  markdown: markdownReport,
  json: jsonReport,
  ndjson: ndjsonReport,
  sarif: sarifReport,
};

/** Below so many files for each, the start of one more process takes longer than it saves. */
const filesPerProcess = 16;

/** How many of so many files to check at once. */
export const atOnce = (files: number, jobs: number): number =>
  Math.max(1, Math.min(jobs, Math.ceil(files / filesPerProcess)));

/** Several files are left to `apart`, and large ones. */
export async function runCheck(
  { operands, options }: CommandCall<'check'>,
  io: CommandIo,
  apart: FileChecks,
): Promise<number> {
  const { format, jobs } = options;
  const failOn = options['fail-on'];
  const given = await settingsGiven(options, io);
  if (given === null) return exitStatus.failed;
  const settings = { ...given, draws: format === 'html' || format === 'markdown' };
  const named = namedFiles(operands);
  const { check } = (await mayEndBadly(named)) ? apart : checksHere;
  const files = checkFiles(named, settings, check, atOnce(named.length, jobs ?? io.cores));

  const writer = reportWriter(io);
  const nameUnread = namingUnread(io);
  let status: number = exitStatus.fine;
  async function* passing(): AsyncGenerator<CheckedFile> {
    for await (const checked of files) {
      status = Math.max(status, statusOf(checked, failOn));
      if (format !== 'text') await nameUnread(checked);
      yield checked;
      // Whoever asks for the next has said all about this one: it can be read before the next is there.
      await writer.flush();
    }
  }
  const report = reports[format](passing(), {
    failOn,
    width: widthOf(io),
    colours: hasColours(io),
    explains: options.explain,
  });
  await writeReport(report, writer);
  return status;
}

/** One file of several must not take the others with it, and a large one must not end in a trace of the engine. */
const mayEndBadly = async ([first, ...others]: readonly NamedFile[]): Promise<boolean> =>
  others.length > 0 || (await isLargeFile(first?.file ?? ''));
