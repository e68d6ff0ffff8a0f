import { nearestName } from '../functions/nearest-name';
import { languages, languageTags } from '../languages/languages';
import { alternatives, enumerate } from '../languages/words';
import {
  type ChoiceOption,
  type CommandName,
  commandNames,
  commonOptions,
  type CountOption,
  type DayOption,
  type FileOption,
  type LanguageOption,
  type OperandsDeclaration,
  type OptionDeclaration,
  optionsOf,
  type SwitchOption,
} from './commands';
import { printable } from './printable';

const longestShown = 60;

/** What the user wrote, safe to show again. */
const quoted = (text: string): string => {
  const shown = printable(text);
  return `"${shown.length > longestShown ? `${shown.slice(0, longestShown)}…` : shown}"`;
};

function allowedValues(option: Exclude<OptionDeclaration, SwitchOption>): string {
  if (option.kind === 'choice') return alternatives(option.choices);
  if (option.kind === 'count') return `a whole number from 1 to ${option.most}`;
  if (option.kind === 'language') return `${languageList()}, with a region or without`;
  return option.kind === 'day' ? 'a date as YYYY-MM-DD, such as 2026-03-01' : 'the path of a file';
}

/** `en (English) or de (Deutsch)`. */
export const languageList = (): string =>
  alternatives(languageTags.map((tag) => `${tag} (${languages[tag].name})`));

const looksLikeFile = (text: string): boolean => /\.\w{2,5}$/.test(text);

const meant = (name: string | null): string => (name === null ? '' : ` Did you mean ${name}?`);

/** `OLD.xlsx and NEW.xlsx`. */
const inWords = (name: string): string => enumerate(name.split(' '));

/** Every way in which a command line can be wrong, as the user sees it. */
export const usageProblems = {
  noCommand: (): string => `No command given. Use ${alternatives(commandNames)}.`,
  noCommandFor: (option: string): string =>
    `No command given before ${quoted(option)}. Use ${alternatives(commandNames)}.`,
  unknownCommand: (given: string): string => {
    const hint = looksLikeFile(given)
      ? ' To check a workbook, put "plumbline check" before its name.'
      : meant(nearestName(given.toLowerCase(), commandNames));
    return `Unknown command ${quoted(given)}.${hint} Use ${alternatives(commandNames)}.`;
  },
  unknownOption: (written: string, command: CommandName): string => {
    const name = written.replace(/^--?/, '');
    const other = commandNames.find((each) => Object.hasOwn(optionsOf(each), name));
    if (other !== undefined)
      return `${quoted(written)} is an option of "plumbline ${other}", not of "plumbline ${command}".`;
    const own = [...Object.keys(optionsOf(command)), ...Object.keys(commonOptions)];
    const nearest = written.startsWith('--') ? nearestName(name, own) : null;
    // What else begins with a dash is a file or a formula.
    const hint = written.startsWith('--')
      ? meant(nearest === null ? null : `--${nearest}`)
      : ' If it is not an option, put -- before it.';
    return `Unknown option ${quoted(written)} for "plumbline ${command}".${hint}`;
  },
  unwantedValue: (written: string): string => `${quoted(written)} takes no value.`,
  missingValue: (written: string, option: Exclude<OptionDeclaration, SwitchOption>): string =>
    `${quoted(written)} needs a value: ${allowedValues(option)}.`,
  wrongValue: (
    written: string,
    option: ChoiceOption | DayOption | CountOption | LanguageOption,
    value: string,
  ): string => `${quoted(written)} must be ${allowedValues(option)}, not ${quoted(value)}.`,
  tooFew: ({ name, fewest, advice }: OperandsDeclaration, command: CommandName): string =>
    `"plumbline ${command}" needs ${fewest > 1 ? inWords(name) : `a ${name}`}. ${advice}`,
  tooMany: ({ name, most, advice }: OperandsDeclaration, command: CommandName): string =>
    most === 0
      ? `"plumbline ${command}" takes nothing but options. ${advice}`
      : `"plumbline ${command}" takes only ${most > 1 ? inWords(name) : `one ${name}`}. ${advice}`,
  missingOption: (
    name: string,
    { placeholder }: FileOption,
    { advice }: OperandsDeclaration,
    command: CommandName,
  ): string => `"plumbline ${command}" needs --${name} ${placeholder}. ${advice}`,
  operandWith: (operand: string, { name, notWith }: OperandsDeclaration, command: CommandName): string =>
    `"plumbline ${command} --${notWith ?? ''}" takes no ${name}, but got ${quoted(operand)}.`,
} as const;
