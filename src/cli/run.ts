import { answersTo, calculate } from './calc';
import { checkFiles, checksHere, type FileChecks, type FileCheckSettings, statusOf } from './check';
import { type CheckedFile, isUnread, type RecordedFile } from './checked-file';
import { type CommandIo, exitStatus } from './command-io';
import {
  type CommandCall,
  type CommandLine,
  parseCommandLine,
  type RunnableCall,
  type UsageProblem,
} from './command-line';
import type { DiffFormat, FailureThreshold, ReportFormat } from './commands';
import { compareFiles, statusOfComparison } from './compare-files';
import { describeFunctions } from './functions';
import { commandHelp, generalHelp } from './help';
import type { CommandOutcome } from './outcome';
import { printable, printableJson, printableLines } from './printable';
import { jsonDiff } from './report/diff/json';
import { markdownDiff } from './report/diff/markdown';
import type { DiffReport } from './report/diff/report';
import { textDiff } from './report/diff/text';
import { jsonReport } from './report/json';
import type { Report } from './report/report';
import { sarifReport } from './report/sarif';
import { textReport } from './report/text';
import { readRulesFile } from './rules-file';
import { writeTemplate } from './template/write-template';
import { version } from './version';
import { isLargeFile } from './workbook-file';

const usualWidth = 80;
const widthOf = (io: CommandIo): number => io.columns ?? usualWidth;

/** Colours are for terminals, unless the user has declined them (no-color.org). */
const hasColours = ({ isTerminal, environment }: CommandIo): boolean =>
  isTerminal && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';

const isJson = ({ options }: RunnableCall): boolean =>
  'format' in options
    ? options.format === 'json' || options.format === 'sarif'
    : 'json' in options && options.json;

/** The streams as all that is written passes through them: nothing that steers a terminal or a CI server gets out. */
const guarded = (io: CommandIo, line: CommandLine): CommandIo => ({
  ...io,
  write: (text) =>
    io.write(
      line.kind === 'call' && isJson(line.call) ? printableJson(text) : printableLines(text, hasColours(io)),
    ),
  writeError: (text) => io.writeError(printableLines(text)),
});

/** Runs `plumbline` with the words after its name, and gives the exit status. Several files, and large ones, are left to `apart`. */
export async function run(
  words: readonly string[],
  streams: CommandIo,
  apart: FileChecks = checksHere,
): Promise<number> {
  const line = parseCommandLine(words);
  const io = guarded(streams, line);
  switch (line.kind) {
    case 'version':
      await io.write(`${version}\n`);
      return exitStatus.fine;
    case 'help': {
      const width = widthOf(io);
      await io.write(line.command === null ? generalHelp(width) : commandHelp(line.command, width));
      return exitStatus.fine;
    }
    case 'problem':
      return reportUsage(line, io);
    case 'call':
      return runCommand(line.call, io, apart);
  }
}

async function reportUsage({ message, command }: UsageProblem, io: CommandIo): Promise<number> {
  const help = command === null ? 'plumbline help' : `plumbline help ${command}`;
  await io.writeError(`plumbline: ${message}\nRun "${help}" for help.\n`);
  return exitStatus.failed;
}

async function runCommand(call: RunnableCall, io: CommandIo, apart: FileChecks): Promise<number> {
  switch (call.command) {
    case 'check':
      return check(call, io, (await mayEndBadly(call.operands)) ? apart : checksHere);
    case 'diff':
      return diff(call, io, apart);
    case 'calc':
      return call.options.json ? answerLines(io) : print(calculate(call.operands[0] ?? ''), io);
    case 'template':
      return print(await writeTemplate(call.options, io.today()), io);
    case 'functions': {
      const [name] = call.operands;
      return print(
        describeFunctions({ json: call.options.json, ...(name === undefined ? {} : { name }) }),
        io,
      );
    }
  }
}

/** One file of several must not take the others with it, and a large one must not end in a trace of the engine. */
const mayEndBadly = async (files: readonly string[]): Promise<boolean> =>
  files.length > 1 || (await isLargeFile(files[0] ?? ''));

async function print({ output, problems, status }: CommandOutcome, io: CommandIo): Promise<number> {
  if (output !== '') await io.write(output);
  if (problems !== '') await io.writeError(problems);
  return status;
}

async function answerLines(io: CommandIo): Promise<number> {
  for await (const answer of answersTo(io.input)) if (!(await io.write(answer))) break;
  return exitStatus.fine;
}

const reports: Readonly<Record<ReportFormat, Report>> = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
};

const diffReports: Readonly<Record<DiffFormat, DiffReport>> = {
  text: textDiff,
  json: jsonDiff,
  markdown: markdownDiff,
};

/** Pieces of a report are collected up to this length: written one by one, each would cost a system call. */
const longestPiece = 65_536;

async function check(
  { operands, options }: CommandCall<'check'>,
  io: CommandIo,
  checks: FileChecks,
): Promise<number> {
  const { format } = options;
  const failOn = options['fail-on'];
  const settings = await settingsGiven(options, io);
  if (settings === null) return exitStatus.failed;
  const files = checkFiles(operands, settings, checks.check);
  const { passed, status } = withStatus(files, failOn, format === 'text' ? async () => {} : namingUnread(io));
  const report = reports[format](passed, {
    failOn,
    width: widthOf(io),
    colours: hasColours(io),
    explains: options.explain,
  });
  await writeReport(report, io);
  return status();
}

async function diff(
  { operands, options }: CommandCall<'diff'>,
  io: CommandIo,
  checks: FileChecks,
): Promise<number> {
  const { format } = options;
  const [old = '', now = ''] = operands;
  const settings = await settingsGiven(options, io);
  if (settings === null) return exitStatus.failed;
  const compared = await compareFiles(old, now, settings, checks.record);
  if (format !== 'text') for (const file of [compared.old, compared.new]) await namingUnread(io)(file);
  await writeReport(diffReports[format](compared, { width: widthOf(io), colours: hasColours(io) }), io);
  return statusOfComparison(compared);
}

/** How plans are checked, as the options say; null, with the reason written, where the file of rules cannot be used. */
async function settingsGiven(
  options: Pick<
    CommandCall<'check' | 'diff'>['options'],
    'date' | 'profile' | 'lead' | 'rules' | 'accept-offers'
  >,
  io: CommandIo,
): Promise<FileCheckSettings | null> {
  const { date, profile, lead } = options;
  const rules = options.rules === null ? {} : await readRulesFile(options.rules);
  if ('problems' in rules) {
    for (const each of rules.problems) {
      await io.writeError(`plumbline: ${printable(options.rules ?? '')}: ${printable(each)}\n`);
    }
    return null;
  }
  return {
    today: io.today(),
    acceptsOffers: options['accept-offers'],
    given: {
      ...rules,
      ...(date === null ? {} : { planDate: date }),
      ...(profile === null ? {} : { profile }),
      ...(lead === null ? {} : { lead }),
    },
  };
}

/** Writes a report until nobody reads it any more; it is made to its end all the same. */
async function writeReport(report: AsyncIterable<string> | Iterable<string>, io: CommandIo): Promise<void> {
  let piece = '';
  let isRead = true;
  for await (const text of report) {
    if (!isRead) continue;
    piece += text;
    if (piece.length < longestPiece) continue;
    isRead = await io.write(piece);
    piece = '';
  }
  if (isRead) await io.write(piece);
}

/** Reports for programs often go to files: whoever watches the terminal should still see what could not be read. */
const namingUnread =
  (io: CommandIo) =>
  async (checked: CheckedFile | RecordedFile): Promise<void> => {
    if (!isUnread(checked)) return;
    await io.writeError(`plumbline: ${printable(checked.file)}: ${printable(checked.error)}\n`);
  };

/** The same files, and the exit status of those that have passed. */
function withStatus(
  files: AsyncIterable<CheckedFile>,
  failOn: FailureThreshold,
  look: (checked: CheckedFile) => Promise<void>,
): { readonly passed: AsyncIterable<CheckedFile>; readonly status: () => number } {
  let status: number = exitStatus.fine;
  async function* passing(): AsyncGenerator<CheckedFile> {
    for await (const checked of files) {
      status = Math.max(status, statusOf(checked, failOn));
      await look(checked);
      yield checked;
    }
  }
  return { passed: passing(), status: () => status };
}
