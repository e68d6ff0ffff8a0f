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

/** An option whose value is a whole number from 1. */
export interface CountOption {
  readonly kind: 'count';
  readonly most: number;
  readonly description: string;
}

/** An option whose value is the tag of a language that we have (BCP 47), perhaps with a region; English where it is not given. */
export interface LanguageOption {
  readonly kind: 'language';
  readonly description: string;
}

export type OptionDeclaration =
  SwitchOption | ChoiceOption | DayOption | FileOption | CountOption | LanguageOption;

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
export const reportFormats = ['text', 'html', 'markdown', 'json', 'ndjson', 'sarif'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What a comparison of two workbooks can be written as. */
export const diffFormats = ['text', 'json', 'markdown'] as const;
export type DiffFormat = (typeof diffFormats)[number];

/** What a portfolio can be written as. */
export const portfolioFormats = ['text', 'json', 'ndjson', 'markdown'] as const;
export type PortfolioFormat = (typeof portfolioFormats)[number];

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

/** What makes a command that checks plans fail. */
const failOn = {
  kind: 'choice',
  placeholder: 'SEVERITY',
  choices: failureThresholds,
  initial: 'error',
  description: 'Exit with status 1 if a finding is at least this severe.',
} as const satisfies OptionDeclaration;

const languageOption = {
  kind: 'language',
  description: 'Language of what is said, and how numbers are written:',
} as const satisfies OptionDeclaration;

const jobs = {
  kind: 'count',
  most: 256,
  description: 'How many workbooks to check at once (default: as many as the machine has cores).',
} as const satisfies OptionDeclaration;

/** Every command of `plumbline` with its options: parsing, help and the errors about wrong usage derive from it. */
export const commands = {
  check: {
    summary: 'Check that the sales plan in a workbook follows from its marketing plan.',
    operands: {
      name: 'FILE.xlsx',
      fewest: 1,
      most: Number.POSITIVE_INFINITY,
      advice: 'Name the workbook with the plan, as in "plumbline check plan.xlsx", or a folder of workbooks.',
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
      'fail-on': failOn,
      jobs,
      language: languageOption,
    },
    details: [
      'Tables of goals, strategies, tactics, products, segments and sales history are recognised by their headings and values, on any sheet and in any layout. The workbook is not changed, and nothing in it is sent anywhere.',
      'The sheet "Plumbline settings" of a workbook says how it is read and checked. What is given here wins. A file of rules holds {"rules": {"missing-kpi": "off"}, "limits": {"funding-difference": 0.1}}.',
      'FILE.xlsx can be a folder: all .xlsx and .xlsm files in it and below are checked, except hidden ones and those in node_modules. It can also be a pattern in quotes, such as "plans/**/*2027*.xlsx".',
      'Several files are checked at once and reported in their order, each as soon as it is its turn. With --format ndjson each file is one line: the same object as in the array of --format json. What is said of a file depends on that file and the options alone, so a long list can be split between machines.',
      'Exit status: 0 if no finding reaches the chosen severity, 1 if one does, 2 if a file could not be read. The other files are still checked.',
    ],
    examples: [
      'plumbline check plan.xlsx',
      'plumbline check --profile full --fail-on warning north.xlsx south.xlsx',
      'plumbline check --format sarif plan.xlsx > plan.sarif',
      'plumbline check --format ndjson plans > checks.ndjson',
      'plumbline check --language de --format html plan.xlsx > plan.html',
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
      language: languageOption,
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
  portfolio: {
    summary: 'List all plans of a folder by score, with owners, causes and what changed since the last run.',
    operands: {
      name: 'FOLDER',
      fewest: 1,
      most: Number.POSITIVE_INFINITY,
      advice: 'Name the folder with the plans, as in "plumbline portfolio plans".',
    },
    options: {
      format: {
        kind: 'choice',
        placeholder: 'FORMAT',
        choices: portfolioFormats,
        initial: 'text',
        description: 'Format of the report.',
      },
      out: {
        kind: 'file',
        placeholder: 'FILE.ndjson',
        description: 'Where the portfolio is kept (default: plumbline-portfolio.ndjson in the folder).',
      },
      ...judgingOptions,
      'fail-on': failOn,
      jobs,
      language: languageOption,
    },
    details: [
      'The plan with the lowest score comes first. Its owner is who owns most of its live goals, strategies and tactics. Below it stands what to fix first, with the points that it costs.',
      'The portfolio is kept as NDJSON, one line for each workbook, and the next run says what changed since. A workbook is checked again only if its content, the options, the version of Plumbline or the date has changed; with --date, the day on which you run it does not matter. If a run is stopped, start it again: it goes on where it was.',
      'FOLDER can also be a file or a pattern in quotes, and there can be several; then say with --out where the portfolio is kept.',
      'Exit status: 0 if no finding reaches the chosen severity, 1 if one does, 2 if a file could not be read or the portfolio could not be kept in the file that --out names.',
    ],
    examples: [
      'plumbline portfolio plans',
      'plumbline portfolio --profile full --format markdown plans > review.md',
      'plumbline portfolio --out all.ndjson north south',
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
      language: languageOption,
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
      language: languageOption,
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
      language: languageOption,
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
