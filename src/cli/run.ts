import { answersTo, calculate } from './calc';
import { checksHere, type FileChecks } from './check';
import { type CommandIo, exitStatus } from './command-io';
import {
  type CommandCall,
  type CommandLine,
  parseCommandLine,
  type RunnableCall,
  type UsageProblem,
} from './command-line';
import type { DiffFormat } from './commands';
import { compareFiles, statusOfComparison } from './compare-files';
import { describeFunctions } from './functions';
import { commandHelp, generalHelp } from './help';
import type { CommandOutcome } from './outcome';
import { printableJson, printableLines } from './printable';
import { jsonDiff } from './report/diff/json';
import { markdownDiff } from './report/diff/markdown';
import type { DiffReport } from './report/diff/report';
import { textDiff } from './report/diff/text';
import { hasColours, namingUnread, reportWriter, widthOf, writeReport } from './report-writer';
import { runCheck } from './run-check';
import { runPortfolio } from './run-portfolio';
import { settingsGiven } from './settings-given';
import { speakTag } from './speak-tag';
import { writeTemplate } from './template/write-template';
import { version } from './version';

const jsonFormats: ReadonlySet<string> = new Set(['json', 'ndjson', 'sarif']);

const isJson = ({ options }: RunnableCall): boolean =>
  'format' in options ? jsonFormats.has(options.format) : 'json' in options && options.json;

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
  // Help and problems of usage are in English, whatever language is asked for.
  await speakTag('en');
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
      await speakTag(line.call.options.language);
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
      return runCheck(call, io, apart);
    case 'diff':
      return diff(call, io, apart);
    case 'portfolio':
      return runPortfolio(call, io, apart);
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

async function print({ output, problems, status }: CommandOutcome, io: CommandIo): Promise<number> {
  if (output !== '') await io.write(output);
  if (problems !== '') await io.writeError(problems);
  return status;
}

async function answerLines(io: CommandIo): Promise<number> {
  for await (const answer of answersTo(io.input)) if (!(await io.write(answer))) break;
  return exitStatus.fine;
}

const diffReports: Readonly<Record<DiffFormat, DiffReport>> = {
  text: textDiff,
  json: jsonDiff,
  markdown: markdownDiff,
};

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
  await writeReport(
    diffReports[format](compared, { width: widthOf(io), colours: hasColours(io) }),
    reportWriter(io),
  );
  return statusOfComparison(compared);
}
