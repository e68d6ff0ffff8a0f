import { parseArgs } from 'node:util';
import { languageOfTag } from '../languages/languages';
import { type Day, dayFromIso } from '../spreadsheet/day';
import {
  type CommandName,
  commandNames,
  type commands,
  commonOptions,
  isCommandName,
  operandsOf,
  type OptionDeclaration,
  optionsOf,
} from './commands';
import { usageProblems } from './usage-problems';

type ValueOf<Option> = Option extends {
  readonly kind: 'choice';
  readonly choices: readonly (infer Choice)[];
  readonly initial: infer Initial;
}
  ? Choice | Extract<Initial, null>
  : Option extends { readonly kind: 'day' }
    ? Day | null
    : Option extends { readonly kind: 'file'; readonly required: true }
      ? string
      : Option extends { readonly kind: 'file' }
        ? string | null
        : Option extends { readonly kind: 'count' }
          ? number | null
          : Option extends { readonly kind: 'language' }
            ? string
            : boolean;

type Options<Name extends CommandName> = (typeof commands)[Name]['options'];

/** A command as it was called, every option with its value; what was not given and has no value of its own is null. */
export type CommandCall<Name extends CommandName = CommandName> = Name extends CommandName
  ? {
      readonly command: Name;
      readonly operands: readonly string[];
      readonly options: { readonly [Option in keyof Options<Name>]: ValueOf<Options<Name>[Option]> };
    }
  : never;

/** A call of a command that does something; asking for help is told apart before. */
export type RunnableCall = CommandCall<Exclude<CommandName, 'help'>>;

/** A command line that was not understood. */
export interface UsageProblem {
  readonly kind: 'problem';
  readonly message: string;
  /** The command whose help tells more; null where the command itself is the problem. */
  readonly command: CommandName | null;
}

export type CommandLine =
  | { readonly kind: 'call'; readonly call: RunnableCall }
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'version' }
  | UsageProblem;

/* Which command it is only shows once the words are told from the options: all commands' options are known to the parser. */
const parserOptions = Object.fromEntries(
  [commonOptions, ...commandNames.map(optionsOf)].flatMap((options) =>
    Object.entries<OptionDeclaration>(options).map(([name, option]) => [
      name,
      option.kind === 'switch'
        ? { type: 'boolean' as const, ...(option.short === undefined ? {} : { short: option.short }) }
        : { type: 'string' as const },
    ]),
  ),
);

/** An option as it was given. */
interface GivenOption {
  readonly name: string;
  /** As written: `--format`, `-h`. */
  readonly written: string;
  readonly value: string | undefined;
  /** The value stands in the same word: `--format=json`. */
  readonly isInline: boolean;
}

/** The words after the name of the program. */
export function parseCommandLine(words: readonly string[]): CommandLine {
  const { tokens } = parseArgs({
    args: [...words],
    options: parserOptions,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given: GivenOption[] = [];
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    given.push({ name, written: rawName, value, isInline: inlineValue === true });
  }
  const [command, ...operands] = positionals;
  const asksFor = (name: keyof typeof commonOptions): boolean => given.some((option) => option.name === name);

  if (command === undefined) {
    if (asksFor('version')) return { kind: 'version' };
    if (asksFor('help')) return { kind: 'help', command: null };
    const [option] = given;
    return problem(
      option === undefined ? usageProblems.noCommand() : usageProblems.noCommandFor(option.written),
    );
  }
  if (!isCommandName(command)) return problem(usageProblems.unknownCommand(command));
  if (asksFor('help')) return { kind: 'help', command };
  if (asksFor('version')) return { kind: 'version' };
  const options = readOptions(command, given);
  if ('kind' in options) return options;
  const wrongOperands = operandProblem(command, operands, options.values);
  if (wrongOperands !== null) return wrongOperands;
  const missing = missingOption(command, options.values);
  if (missing !== null) return missing;
  if (command === 'help') return helpOn(operands[0]);
  return { kind: 'call', call: asCall(command, operands, options.values) };
}

const problem = (message: string, command: CommandName | null = null): UsageProblem => ({
  kind: 'problem',
  message,
  command,
});

function helpOn(command: string | undefined): CommandLine {
  if (command === undefined) return { kind: 'help', command: null };
  return isCommandName(command) ? { kind: 'help', command } : problem(usageProblems.unknownCommand(command));
}

type OptionValues = Readonly<Record<string, OptionValue>>;

/** A day is a number, too. */
type OptionValue = string | boolean | number | null;

/** The one place where values become a call: each option has been given the value of its declaration. */
const asCall = (
  command: RunnableCall['command'],
  operands: readonly string[],
  options: OptionValues,
): RunnableCall => ({ command, operands, options }) as unknown as RunnableCall;

function readOptions(
  command: CommandName,
  given: readonly GivenOption[],
): { readonly values: OptionValues } | UsageProblem {
  const declared = optionsOf(command);
  const values: Record<string, OptionValue> = Object.fromEntries(
    Object.entries(declared).map(([name, option]) => [name, initialValue(option)]),
  );
  for (const option of given) {
    const declaration = Object.hasOwn(declared, option.name) ? declared[option.name] : undefined;
    if (declaration === undefined)
      return problem(usageProblems.unknownOption(option.written, command), command);
    const reading = readValue(declaration, option);
    if ('message' in reading) return problem(reading.message, command);
    values[option.name] = reading.value;
  }
  return { values };
}

const initialValue = (option: OptionDeclaration): string | boolean | null =>
  option.kind === 'choice'
    ? option.initial
    : option.kind === 'switch'
      ? false
      : option.kind === 'language'
        ? 'en'
        : null;

function readValue(
  declaration: OptionDeclaration,
  { written, value, isInline }: GivenOption,
): { readonly value: OptionValue } | { readonly message: string } {
  if (declaration.kind === 'switch') {
    return isInline ? { message: usageProblems.unwantedValue(written) } : { value: true };
  }
  const isMissing = value === undefined || value === '' || (!isInline && value.startsWith('-'));
  if (isMissing) return { message: usageProblems.missingValue(written, declaration) };
  if (declaration.kind === 'choice') {
    return declaration.choices.includes(value)
      ? { value }
      : { message: usageProblems.wrongValue(written, declaration, value) };
  }
  if (declaration.kind === 'file') return { value };
  if (declaration.kind === 'count') {
    const amount = /^\d{1,9}$/.test(value) ? Number(value) : 0;
    return amount >= 1 && amount <= declaration.most
      ? { value: amount }
      : { message: usageProblems.wrongValue(written, declaration, value) };
  }
  if (declaration.kind === 'language') {
    const tag = wellFormedTag(value);
    return tag === null || languageOfTag(tag) === null
      ? { message: usageProblems.wrongValue(written, declaration, value) }
      : { value: tag };
  }
  const day = dayFromIso(value);
  return day === null ? { message: usageProblems.wrongValue(written, declaration, value) } : { value: day };
}

/** A BCP 47 tag as it is usually written, `de-AT` for `de-at`; null for a text that is none. */
function wellFormedTag(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}

function missingOption(command: CommandName, values: OptionValues): UsageProblem | null {
  for (const [name, option] of Object.entries(optionsOf(command))) {
    if (option.kind === 'file' && option.required === true && values[name] === null)
      return problem(usageProblems.missingOption(name, option, operandsOf(command), command), command);
  }
  return null;
}

function operandProblem(
  command: CommandName,
  operands: readonly string[],
  values: OptionValues,
): UsageProblem | null {
  const declaration = operandsOf(command);
  const { notWith } = declaration;
  if (notWith !== undefined && values[notWith] === true) {
    const [first] = operands;
    return first === undefined
      ? null
      : problem(usageProblems.operandWith(first, declaration, command), command);
  }
  if (operands.length < declaration.fewest)
    return problem(usageProblems.tooFew(declaration, command), command);
  if (operands.length > declaration.most)
    return problem(usageProblems.tooMany(declaration, command), command);
  return null;
}
