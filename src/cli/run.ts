import { defaultCheckSettings } from '../alignment/settings';
import { answersTo, calculate } from './calc';
import { checkFiles, statusOf, type CheckedFile } from './check';
import { exitStatus, type CommandIo } from './command-io';
import { parseCommandLine, type CommandCall, type RunnableCall, type UsageProblem } from './command-line';
import type { FailureThreshold, ReportFormat } from './commands';
import { describeFunctions } from './functions';
import { commandHelp, generalHelp } from './help';
import type { CommandOutcome } from './outcome';
import { jsonReport } from './report/json';
import type { Report } from './report/report';
import { sarifReport } from './report/sarif';
import { textReport } from './report/text';
import { version } from './version';

const usualWidth = 80;
const widthOf = (io: CommandIo): number => io.columns ?? usualWidth;

/** Colours are for terminals whose user has not declined them (no-color.org). */
const hasColours = ({ isTerminal, environment }: CommandIo): boolean =>
  isTerminal && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';

/** Runs `plumbline` with the words after its name, and gives the exit status. */
export async function run(words: readonly string[], io: CommandIo): Promise<number> {
  const line = parseCommandLine(words);
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
      return complainOfUsage(line, io);
    case 'call':
      return runCommand(line.call, io);
  }
}

async function complainOfUsage({ message, command }: UsageProblem, io: CommandIo): Promise<number> {
  const more = command === null ? 'plumbline help' : `plumbline help ${command}`;
  await io.complain(`plumbline: ${message}\n"${more}" tells more.\n`);
  return exitStatus.failed;
}

async function runCommand(call: RunnableCall, io: CommandIo): Promise<number> {
  switch (call.command) {
    case 'check':
      return check(call, io);
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

async function print({ output, problems, status }: CommandOutcome, io: CommandIo): Promise<number> {
  if (output !== '') await io.write(output);
  if (problems !== '') await io.complain(problems);
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

/** Pieces of a report are written together once they are so long: one by one they would cost a call of the system each. */
const longestPiece = 65_536;

async function check({ operands, options }: CommandCall<'check'>, io: CommandIo): Promise<number> {
  const { format, date, profile, lead } = options;
  const failOn = options['fail-on'];
  const rules = { ...defaultCheckSettings, profile, lead };
  const files = checkFiles(operands, { planDate: date ?? io.today(), rules });
  const judged = judging(files, failOn, format === 'text' ? async () => {} : complainTo(io));
  const report = reports[format](judged.files, { failOn, width: widthOf(io), colours: hasColours(io) });
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
  return judged.status();
}

/** Reports for programs go to files: who waits at the terminal is to see all the same what could not be read. */
const complainTo =
  (io: CommandIo) =>
  async (checked: CheckedFile): Promise<void> => {
    if ('error' in checked) await io.complain(`plumbline: ${checked.file}: ${checked.error}\n`);
  };

/** The same files, with the exit status of those that have passed through. */
function judging(
  files: AsyncIterable<CheckedFile>,
  failOn: FailureThreshold,
  look: (checked: CheckedFile) => Promise<void>,
): { readonly files: AsyncIterable<CheckedFile>; readonly status: () => number } {
  let status: number = exitStatus.fine;
  async function* passing(): AsyncGenerator<CheckedFile> {
    for await (const checked of files) {
      status = Math.max(status, statusOf(checked, failOn));
      await look(checked);
      yield checked;
    }
  }
  return { files: passing(), status: () => status };
}
