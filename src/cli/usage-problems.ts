import { nearestName } from '../functions/nearest-name';
import { commandNames, commonOptions, optionsOf } from './commands';
import type { ChoiceOption, CommandName, DayOption, OperandsDeclaration } from './commands';
import { printable } from './report/printable';

const longestShown = 60;

/** What the user wrote, safe to show again. */
const quoted = (text: string): string => {
  const shown = printable(text);
  return `"${shown.length > longestShown ? `${shown.slice(0, longestShown)}…` : shown}"`;
};

/** `a, b or c`. */
const alternatives = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;

const allowedValues = (option: ChoiceOption | DayOption): string =>
  option.kind === 'choice' ? alternatives(option.choices) : 'a day as YYYY-MM-DD, such as 2026-03-01';

const looksLikeFile = (text: string): boolean => /\.\w{2,5}$/.test(text);

const meant = (name: string | null): string => (name === null ? '' : ` Did you mean ${name}?`);

/** Every way in which a command line can be wrong, as the user sees it. */
export const usageProblems = {
  noCommand: (): string => `What is to be done? Name a command: ${alternatives(commandNames)}.`,
  noCommandFor: (option: string): string =>
    `${quoted(option)} needs a command before it: ${alternatives(commandNames)}.`,
  unknownCommand: (given: string): string => {
    const hint = looksLikeFile(given)
      ? ' To check a workbook, write "plumbline check" before its name.'
      : meant(nearestName(given.toLowerCase(), commandNames));
    return `${quoted(given)} is no command.${hint} The commands are ${commandNames.join(', ')}.`;
  },
  unknownOption: (written: string, command: CommandName): string => {
    const name = written.replace(/^--?/, '');
    const other = commandNames.find((each) => Object.hasOwn(optionsOf(each), name));
    if (other !== undefined)
      return `"plumbline ${command}" has no option ${quoted(written)}; "plumbline ${other}" has.`;
    const own = [...Object.keys(optionsOf(command)), ...Object.keys(commonOptions)];
    const nearest = written.startsWith('--') ? nearestName(name, own) : null;
    // What else begins with a dash is a file or a formula.
    const hint = written.startsWith('--')
      ? meant(nearest === null ? null : `--${nearest}`)
      : ' If it is no option, write -- before it.';
    return `"plumbline ${command}" has no option ${quoted(written)}.${hint}`;
  },
  unwantedValue: (written: string): string => `${quoted(written)} takes no value.`,
  missingValue: (written: string, option: ChoiceOption | DayOption): string =>
    `${quoted(written)} needs a value: ${allowedValues(option)}.`,
  wrongValue: (written: string, option: ChoiceOption | DayOption, value: string): string =>
    `${quoted(written)} takes ${allowedValues(option)}, not ${quoted(value)}.`,
  tooFew: ({ name, advice }: OperandsDeclaration, command: CommandName): string =>
    `"plumbline ${command}" needs a ${name}. ${advice}`,
  tooMany: ({ name, advice }: OperandsDeclaration, command: CommandName): string =>
    `"plumbline ${command}" takes one ${name} only. ${advice}`,
  operandWith: (operand: string, option: string, command: CommandName): string =>
    `"plumbline ${command} --${option}" takes nothing beside it, but got ${quoted(operand)}.`,
} as const;
