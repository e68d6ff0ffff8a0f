import { answersTo, calculate } from './calc';
import { checkFile, checkFiles, type FileCheck, statusOf } from './check';
import { type CheckedFile, isUnread } from './checked-file';
import { type CommandIo, exitStatus } from './command-io';
import {
  type CommandCall,
  type CommandLine,
  parseCommandLine,
  type RunnableCall,
  type UsageProblem,
} from './command-line';
import type { FailureThreshold, ReportFormat } from './commands';
import { describeFunctions } from './functions';
import { commandHelp, generalHelp } from './help';
import type { CommandOutcome } from './outcome';
import { printable, printableJson, printableLines } from './printable';
import { jsonReport } from './report/json';
import type { Report } from './report/report';
import { sarifReport } from './report/sarif';
import { textReport } from './report/text';
import { readRulesFile } from './rules-file';
import { version } from './version';
import { isLargeFile } from './workbook-file';

const usualWidth = 80;
const widthOf = (io: CommandIo): number => io.columns ?? usualWidth;

/** Colours are for terminals, unless the user has declined them (no-color.org). */
const hasColours = ({ isTerminal, environment }: CommandIo): boolean =>
  isTerminal && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';

const isJson = ({ options }: RunnableCall): boolean =>
  'format' in options ? options.format !== 'text' : options.json;

/** The streams as all that is written passes through them: nothing that steers a terminal or a CI server gets out. */
const guarded = (io: CommandIo, line: CommandLine): CommandIo => ({
  ...io,
  write: (text) =>
    io.write(
      line.kind === 'call' && isJson(line.call) ? printableJson(text) : printableLines(text, hasColours(io)),
    ),
  writeError: (text) => io.writeError(printableLines(text)),
});

/** Runs `plumbline` with the words after its name, and gives the exit status. Several files, and large ones, are left to `checkApart`. */
export async function run(
  words: readonly string[],
  streams: CommandIo,
  checkApart: FileCheck = checkFile,
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
      return runCommand(line.call, io, checkApart);
  }
}

async function reportUsage({ message, command }: UsageProblem, io: CommandIo): Promise<number> {
  const help = command === null ? 'plumbline help' : `plumbline help ${command}`;
  await io.writeError(`plumbline: ${message}\nRun "${help}" for help.\n`);
  return exitStatus.failed;
}

async function runCommand(call: RunnableCall, io: CommandIo, checkApart: FileCheck): Promise<number> {
  switch (call.command) {
    case 'check':
      return check(call, io, (await mayEndBadly(call.operands)) ? checkApart : checkFile);
    case 'calc':
      return call.options.json ? answerLines(io) : print(calculate(call.operands[0] ?? ''), io);
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

/** Pieces of a report are collected up to this length: written one by one, each would cost a system call. */
const longestPiece = 65_536;

async function check(
  { operands, options }: CommandCall<'check'>,
  io: CommandIo,
  checkOne: FileCheck,
): Promise<number> {
  const { format, date, profile, lead } = options;
  const failOn = options['fail-on'];
  const rules = options.rules === null ? {} : await readRulesFile(options.rules);
  if ('problems' in rules) {
    for (const each of rules.problems) {
      await io.writeError(`plumbline: ${printable(options.rules ?? '')}: ${printable(each)}\n`);
    }
    return exitStatus.failed;
  }
  const files = checkFiles(
    operands,
    {
      today: io.today(),
      acceptsOffers: options['accept-offers'],
      given: {
        ...rules,
        ...(date === null ? {} : { planDate: date }),
        ...(profile === null ? {} : { profile }),
        ...(lead === null ? {} : { lead }),
      },
    },
    checkOne,
  );
  const { passed, status } = withStatus(files, failOn, format === 'text' ? async () => {} : namingUnread(io));
  const report = reports[format](passed, {
    failOn,
    width: widthOf(io),
    colours: hasColours(io),
    explains: options.explain,
  });
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
  return status();
}

/** Reports for programs often go to files: whoever watches the terminal should still see what could not be read. */
const namingUnread =
  (io: CommandIo) =>
  async (checked: CheckedFile): Promise<void> => {
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
