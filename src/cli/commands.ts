import { leads, profiles, severities } from '../alignment/settings';

/** An option without a value. */
export interface SwitchOption {
  readonly kind: 'switch';
  readonly short?: string;
  readonly description: string;
}

/** An option whose value is one of a few words. */
export interface ChoiceOption {
  readonly kind: 'choice';
  /** What stands for the value in the help. */
  readonly placeholder: string;
  readonly choices: readonly string[];
  /** What it is where the option is not given; null where the workbook says. */
  readonly initial: string | null;
  readonly description: string;
}

/** An option whose value is a day, YYYY-MM-DD. */
export interface DayOption {
  readonly kind: 'day';
  readonly description: string;
}

/** An option whose value is the path of a file. */
export interface FileOption {
  readonly kind: 'file';
  readonly placeholder: string;
  /** The command does nothing without it. */
  readonly required?: true;
  readonly description: string;
}

export type OptionDeclaration = SwitchOption | ChoiceOption | DayOption | FileOption;

/** What a command takes beside its options. */
export interface OperandsDeclaration {
  /** What it is called in the help; several words where each of several is something else. */
  readonly name: string;
  readonly fewest: 0 | 1 | 2;
  readonly most: number;
  /** A switch with which the command takes none. */
  readonly notWith?: string;
  /** What to do after giving too few or too many. */
  readonly advice: string;
}

export interface CommandDeclaration {
  readonly summary: string;
  readonly operands: OperandsDeclaration;
  readonly options: Readonly<Record<string, OptionDeclaration>>;
  /** Paragraphs of the command's own help. */
  readonly details: readonly string[];
  readonly examples: readonly string[];
}

/** What a report can be written as. */
export const reportFormats = ['text', 'json', 'sarif'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What a comparison of two workbooks can be written as. */
export const diffFormats = ['text', 'json', 'markdown'] as const;
export type DiffFormat = (typeof diffFormats)[number];

/** The lowest severity of a finding that makes `check` fail. */
export const failureThresholds = [...severities, 'never'] as const;
export type FailureThreshold = (typeof failureThresholds)[number];

/** How plans are read and judged. */
const judgingOptions = {
  date: {
    kind: 'day',
    description: 'Plan date: check the plan as of this day (default: what the workbook says, or today).',
  },
  profile: {
    kind: 'choice',
    placeholder: 'PROFILE',
    choices: profiles,
    initial: null,
    description:
      'What counts towards the score: core covers backing and coverage; full adds funding and feasibility.',
  },
  lead: {
    kind: 'choice',
    placeholder: 'LEAD',
    choices: leads,
    initial: null,
    description: 'Who leads the planning. Changes wording and order, never the score.',
  },
  rules: {
    kind: 'file',
    placeholder: 'FILE.json',
    description: 'Rules to switch off, severities and limits, as JSON.',
  },
  'accept-offers': {
    kind: 'switch',
    description: 'Also read tables that look like part of a plan, but not surely.',
  },
} as const satisfies Readonly<Record<string, OptionDeclaration>>;

/** Every command of `plumbline` with its options: parsing, help and the errors about wrong usage derive from it. */
export const commands = {
  check: {
    summary: 'Check that the sales plan in a workbook follows from its marketing plan.',
    operands: {
      name: 'FILE.xlsx',
      fewest: 1,
      most: Number.POSITIVE_INFINITY,
      advice: 'Name the workbook with the plan, as in "plumbline check plan.xlsx".',
    },
    options: {
      format: {
        kind: 'choice',
        placeholder: 'FORMAT',
        choices: reportFormats,
        initial: 'text',
        description: 'Format of the report.',
      },
      ...judgingOptions,
      explain: {
        kind: 'switch',
        description: 'Say how each table and column was recognised, and what was not used.',
      },
      'fail-on': {
        kind: 'choice',
        placeholder: 'SEVERITY',
        choices: failureThresholds,
        initial: 'error',
        description: 'Exit with status 1 if a finding is at least this severe.',
      },
    },
    details: [
      'Tables of goals, strategies, tactics, products, segments and sales history are recognised by their headings and values, on any sheet and in any layout. The workbook is not changed, and nothing in it is sent anywhere.',
      'The sheet "Plumbline settings" of a workbook says how it is read and checked. What is given here wins. A file of rules holds {"rules": {"missing-kpi": "off"}, "limits": {"funding-difference": 0.1}}.',
      'Exit status: 0 if no finding reaches the chosen severity, 1 if one does, 2 if a file could not be read. The other files are still checked.',
    ],
    examples: [
      'plumbline check plan.xlsx',
      'plumbline check --profile full --fail-on warning north.xlsx south.xlsx',
      'plumbline check --format sarif plan.xlsx > plan.sarif',
    ],
  },
  diff: {
    summary: 'Compare two versions of a plan: what changed, and what that did to the score.',
    operands: {
      name: 'OLD.xlsx NEW.xlsx',
      fewest: 2,
      most: 2,
      advice: 'Name the older workbook first, as in "plumbline diff march.xlsx april.xlsx".',
    },
    options: {
      format: {
        kind: 'choice',
        placeholder: 'FORMAT',
        choices: diffFormats,
        initial: 'text',
        description: 'Format of the report.',
      },
      ...judgingOptions,
    },
    details: [
      'Rows are compared by ID, without one by name. The report gives the score before and after, its parts, the rows that cost or brought points, the rows and fields that changed, and the findings that are new or gone. In text and Markdown long lists are cut after what matters most; JSON has everything.',
      'Each workbook is judged by its own settings. What is given here goes for both.',
      'Exit status: 0 if the score did not fall, 1 if it fell or the new plan has none any more, 2 if a file could not be read.',
    ],
    examples: [
      'plumbline diff march.xlsx april.xlsx',
      'plumbline diff --format markdown march.xlsx april.xlsx > review.md',
    ],
  },
  calc: {
    summary: 'Calculate a formula with the worksheet functions, without Excel.',
    operands: {
      name: 'FORMULA',
      fewest: 1,
      most: 1,
      notWith: 'json',
      advice: 'Put one formula in quotes, as in plumbline calc "REQUIRED_VOLUME(50000,250,150)".',
    },
    options: {
      json: {
        kind: 'switch',
        description:
          'Read calls as JSON from standard input, one per line, and answer each with one line of JSON.',
      },
    },
    details: [
      'Write formulas as in Excel, including array constants. Spilled rows are printed with tabs between their cells.',
      'With --json, a line is {"function": NAME, "arguments": {PARAMETER: VALUE}}, and its answer is {"value"} or {"error", "message"}.',
      'Exit status: 0 for a value, 1 for an error value, 2 for a formula that cannot be read; always 0 with --json.',
    ],
    examples: [
      'plumbline calc "REQUIRED_VOLUME(50000,250,150)"',
      'plumbline calc "DISCOUNT_LADDER(1000,250,150,{0.05,0.1,0.2})"',
    ],
  },
  template: {
    summary: 'Write a workbook to plan in: empty, or with the worked example.',
    operands: {
      name: '',
      fewest: 0,
      most: 0,
      advice: 'Name the file with --out, as in "plumbline template --out plan.xlsx".',
    },
    options: {
      out: {
        kind: 'file',
        placeholder: 'FILE.xlsx',
        required: true,
        description: 'The workbook to write.',
      },
      example: {
        kind: 'switch',
        description: 'Fill it with the worked example, as its team first wrote it.',
      },
      force: { kind: 'switch', description: 'Replace the file if it exists.' },
    },
    details: [
      'The workbook has a guide, a table for goals, strategies, tactics, products, segments, sales history and components, with lists to choose from and a note on each heading, and a sheet on which the functions of the add-in calculate the score and the required volumes.',
      'Exit status: 0 if the file was written, 2 if not.',
    ],
    examples: ['plumbline template --out plan.xlsx', 'plumbline template --example --out example.xlsx'],
  },
  functions: {
    summary: 'List the worksheet functions, or describe one.',
    operands: {
      name: 'NAME',
      fewest: 0,
      most: 1,
      advice: 'Name one function, as in "plumbline functions REQUIRED_VOLUME", or none to list them all.',
    },
    options: {
      json: { kind: 'switch', description: 'Print JSON instead of text.' },
    },
    details: [],
    examples: ['plumbline functions', 'plumbline functions REQUIRED_VOLUME'],
  },
  help: {
    summary: 'Show help for plumbline or one of its commands.',
    operands: {
      name: 'COMMAND',
      fewest: 0,
      most: 1,
      advice: 'Name one command, as in "plumbline help check", or none.',
    },
    options: {},
    details: [],
    examples: ['plumbline help check'],
  },
} as const satisfies Readonly<Record<string, CommandDeclaration>>;

/** Options that every command has. */
export const commonOptions = {
  help: { kind: 'switch', short: 'h', description: 'Show help.' },
  version: { kind: 'switch', short: 'v', description: 'Show the version of plumbline.' },
} as const satisfies Readonly<Record<string, OptionDeclaration>>;

export type CommandName = keyof typeof commands;

export const commandNames = Object.keys(commands) as readonly CommandName[];

export const isCommandName = (text: string): text is CommandName => Object.hasOwn(commands, text);

export const optionsOf = (command: CommandName): Readonly<Record<string, OptionDeclaration>> =>
  commands[command].options;

export const operandsOf = (command: CommandName): OperandsDeclaration => commands[command].operands;
