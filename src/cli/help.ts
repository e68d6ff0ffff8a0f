import {
  type CommandDeclaration,
  type CommandName,
  commandNames,
  commands,
  commonOptions,
  type OperandsDeclaration,
  operandsOf,
  type OptionDeclaration,
  optionsOf,
} from './commands';
import { displayWidth, padded, wrap } from './report/wrap';
import { languageList } from './usage-problems';

const what = 'Plumbline checks that a sales plan hangs true from the marketing plan.';

/** Rows of a term and its text, the texts aligned. */
function definitions(entries: readonly (readonly [string, string])[], width: number): string {
  const termWidth = Math.max(0, ...entries.map(([term]) => displayWidth(term)));
  const start = termWidth + 4;
  return entries
    .map(([term, text]) => {
      const lines = wrap(text, Math.max(24, width - start));
      return `  ${padded(term, termWidth)}  ${lines.join(`\n${' '.repeat(start)}`)}\n`;
    })
    .join('');
}

const paragraphs = (texts: readonly string[], width: number): string =>
  texts.map((text) => `\n${wrap(text, width).join('\n')}\n`).join('');

function operandText({ name, fewest, most }: OperandsDeclaration): string {
  if (most === 0) return '';
  const repeated = most > fewest && most > 1 ? `${name}…` : name;
  return fewest === 0 ? `[${repeated}]` : repeated;
}

function usageOf(command: CommandName): string {
  const operands = operandsOf(command);
  const hasOptions = Object.keys(optionsOf(command)).length > 0;
  const usual = [
    'plumbline',
    command,
    ...requiredTerms(command),
    hasOptions ? '[options]' : '',
    operandText(operands),
  ]
    .filter((word) => word !== '')
    .join(' ');
  return operands.notWith === undefined
    ? usual
    : `${usual}\n       plumbline ${command} --${operands.notWith}`;
}

const requiredTerms = (command: CommandName): readonly string[] =>
  Object.entries(optionsOf(command)).flatMap(([name, option]) =>
    option.kind === 'file' && option.required === true ? [optionTerm(name, option)] : [],
  );

function optionTerm(name: string, option: OptionDeclaration): string {
  if (option.kind === 'day') return `--${name} YYYY-MM-DD`;
  if (option.kind === 'count') return `--${name} N`;
  if (option.kind === 'language') return `--${name} TAG`;
  if (option.kind === 'choice' || option.kind === 'file') return `--${name} ${option.placeholder}`;
  return option.short === undefined ? `--${name}` : `-${option.short}, --${name}`;
}

function optionText(option: OptionDeclaration): string {
  const { description } = option;
  if (option.kind === 'choice')
    return `${description} One of ${option.choices.join(', ')} (default: ${option.initial ?? 'what the workbook says'}).`;
  return option.kind === 'language'
    ? `${description} ${languageList()}, with a region or without, such as de-AT (default: en).`
    : description;
}

const optionEntries = (
  options: Readonly<Record<string, OptionDeclaration>>,
): readonly (readonly [string, string])[] =>
  Object.entries(options).map(([name, option]) => [optionTerm(name, option), optionText(option)]);

/** The help of the whole program. */
export function generalHelp(width: number): string {
  const list = commandNames.map((command): [string, string] => [
    [command, ...requiredTerms(command), operandText(operandsOf(command))]
      .filter((word) => word !== '')
      .join(' '),
    commands[command].summary,
  ]);
  return [
    `${wrap(what, width).join('\n')}\n`,
    '\nUsage: plumbline COMMAND [options]\n',
    `\nCommands:\n${definitions(list, width)}`,
    `\nOptions:\n${definitions(optionEntries(commonOptions), width)}`,
    '\nRun "plumbline help COMMAND" for the details of a command.\n',
  ].join('');
}

/** The help of one command. */
export function commandHelp(command: CommandName, width: number): string {
  const { summary, details, examples }: CommandDeclaration = commands[command];
  const options = { ...optionsOf(command), help: commonOptions.help };
  return [
    `${wrap(summary, width).join('\n')}\n`,
    `\nUsage: ${usageOf(command)}\n`,
    `\nOptions:\n${definitions(optionEntries(options), width)}`,
    paragraphs(details, width),
    `\nExamples:\n${examples.map((example) => `  ${example}\n`).join('')}`,
  ].join('');
}
