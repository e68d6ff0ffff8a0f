import { parseCommandLine } from '../../src/cli/command-line';
import { commandNames, commonOptions, type OptionDeclaration, optionsOf } from '../../src/cli/commands';
import { day, runInMemory } from './memory-io';

describe('a command line that is understood', () => {
  const usual = {
    format: 'text',
    date: null,
    profile: null,
    lead: null,
    rules: null,
    'fail-on': 'error',
    'accept-offers': false,
    explain: false,
    jobs: null,
    language: 'en',
  };

  it.each<[string, object]>([
    ['check a.xlsx', { command: 'check', operands: ['a.xlsx'], options: usual }],
    ['check a.xlsx b.xlsx', { command: 'check', operands: ['a.xlsx', 'b.xlsx'], options: usual }],
    [
      'check --format json a.xlsx',
      { command: 'check', operands: ['a.xlsx'], options: { ...usual, format: 'json' } },
    ],
    [
      '--format=sarif check a.xlsx',
      { command: 'check', operands: ['a.xlsx'], options: { ...usual, format: 'sarif' } },
    ],
    [
      'check a.xlsx --date 2026-02-28 --profile full --lead joint --rules rules.json --fail-on never --jobs 3',
      {
        command: 'check',
        operands: ['a.xlsx'],
        options: {
          format: 'text',
          date: day('2026-02-28'),
          profile: 'full',
          lead: 'joint',
          rules: 'rules.json',
          'fail-on': 'never',
          'accept-offers': false,
          explain: false,
          jobs: 3,
          language: 'en',
        },
      },
    ],
    [
      'check --lead sales --lead joint a.xlsx',
      { command: 'check', operands: ['a.xlsx'], options: { ...usual, lead: 'joint' } },
    ],
    [
      'check --accept-offers a.xlsx',
      { command: 'check', operands: ['a.xlsx'], options: { ...usual, 'accept-offers': true } },
    ],
    [
      'check a.xlsx --explain',
      { command: 'check', operands: ['a.xlsx'], options: { ...usual, explain: true } },
    ],
    ['check -- --format', { command: 'check', operands: ['--format'], options: usual }],
    [
      'diff old.xlsx new.xlsx --format markdown --profile full',
      {
        command: 'diff',
        operands: ['old.xlsx', 'new.xlsx'],
        options: {
          format: 'markdown',
          date: null,
          profile: 'full',
          lead: null,
          rules: null,
          'accept-offers': false,
          language: 'en',
        },
      },
    ],
    [
      'portfolio plans --out all.ndjson --format markdown',
      {
        command: 'portfolio',
        operands: ['plans'],
        options: {
          format: 'markdown',
          out: 'all.ndjson',
          date: null,
          profile: null,
          lead: null,
          rules: null,
          'accept-offers': false,
          'fail-on': 'error',
          jobs: null,
          language: 'en',
        },
      },
    ],
    [
      'check a.xlsx --language de-at',
      { command: 'check', operands: ['a.xlsx'], options: { ...usual, language: 'de-AT' } },
    ],
    ['calc -- -2+3', { command: 'calc', operands: ['-2+3'], options: { json: false, language: 'en' } }],
    ['calc --json', { command: 'calc', operands: [], options: { json: true, language: 'en' } }],
    ['functions', { command: 'functions', operands: [], options: { json: false, language: 'en' } }],
    [
      'functions CLV --json',
      { command: 'functions', operands: ['CLV'], options: { json: true, language: 'en' } },
    ],
  ])('%s', (line, call) => {
    expect(parseCommandLine(line.split(' '))).toEqual({ kind: 'call', call });
  });

  it.each<[string, object]>([
    ['--help', { kind: 'help', command: null }],
    ['-h', { kind: 'help', command: null }],
    ['help', { kind: 'help', command: null }],
    ['help calc', { kind: 'help', command: 'calc' }],
    ['check --help', { kind: 'help', command: 'check' }],
    ['check --nonsense -h', { kind: 'help', command: 'check' }],
    ['--version', { kind: 'version' }],
    ['-v', { kind: 'version' }],
    ['check --version', { kind: 'version' }],
  ])('%s', (line, expected) => {
    expect(parseCommandLine(line.split(' '))).toEqual(expected);
  });
});

describe('a command line that is not understood exits with 2 and says', () => {
  it.each<[string, string, string]>([
    [
      '',
      'No command given. Use check, diff, portfolio, calc, template, functions or help.',
      'plumbline help',
    ],
    [
      '--json',
      'No command given before "--json". Use check, diff, portfolio, calc, template, functions or help.',
      'plumbline help',
    ],
    [
      'chek plan.xlsx',
      'Unknown command "chek". Did you mean check? Use check, diff, portfolio, calc, template, functions or help.',
      'plumbline help',
    ],
    [
      'plan.xlsx',
      'Unknown command "plan.xlsx". To check a workbook, put "plumbline check" before its name. Use check, diff, portfolio, calc, template, functions or help.',
      'plumbline help',
    ],
    [
      'toString',
      'Unknown command "toString". Use check, diff, portfolio, calc, template, functions or help.',
      'plumbline help',
    ],
    [
      'help me',
      'Unknown command "me". Use check, diff, portfolio, calc, template, functions or help.',
      'plumbline help',
    ],
    [
      'check',
      '"plumbline check" needs a FILE.xlsx. Name the workbook with the plan, as in "plumbline check plan.xlsx", or a folder of workbooks.',
      'plumbline help check',
    ],
    [
      'check --formt json a.xlsx',
      'Unknown option "--formt" for "plumbline check". Did you mean --format?',
      'plumbline help check',
    ],
    [
      'check --constructor a.xlsx',
      'Unknown option "--constructor" for "plumbline check".',
      'plumbline help check',
    ],
    [
      'check --json a.xlsx',
      '"--json" is an option of "plumbline calc", not of "plumbline check".',
      'plumbline help check',
    ],
    [
      'calc -2+3',
      'Unknown option "-2" for "plumbline calc". If it is not an option, put -- before it.',
      'plumbline help calc',
    ],
    [
      'check --format yaml a.xlsx',
      '"--format" must be text, html, markdown, json, ndjson or sarif, not "yaml".',
      'plumbline help check',
    ],
    [
      'check --format JSON a.xlsx',
      '"--format" must be text, html, markdown, json, ndjson or sarif, not "JSON".',
      'plumbline help check',
    ],
    [
      'check --format nd-json a.xlsx',
      '"--format" must be text, html, markdown, json, ndjson or sarif, not "nd-json".',
      'plumbline help check',
    ],
    ['check --jobs', '"--jobs" needs a value: a whole number from 1 to 256.', 'plumbline help check'],
    ...['0', '257', '1.5', 'all', '1e2', '99999999999'].map((jobs): [string, string, string] => [
      `check --jobs ${jobs} a.xlsx`,
      `"--jobs" must be a whole number from 1 to 256, not "${jobs}".`,
      'plumbline help check',
    ]),
    [
      'portfolio',
      '"plumbline portfolio" needs a FOLDER. Name the folder with the plans, as in "plumbline portfolio plans".',
      'plumbline help portfolio',
    ],
    [
      'portfolo plans',
      'Unknown command "portfolo". Did you mean portfolio? Use check, diff, portfolio, calc, template, functions or help.',
      'plumbline help',
    ],
    [
      'check --out all.ndjson plans',
      '"--out" is an option of "plumbline portfolio", not of "plumbline check".',
      'plumbline help check',
    ],
    ['check --profile= a.xlsx', '"--profile" needs a value: core or full.', 'plumbline help check'],
    ['check a.xlsx --rules', '"--rules" needs a value: the path of a file.', 'plumbline help check'],
    ['check a.xlsx --lead', '"--lead" needs a value: marketing, sales or joint.', 'plumbline help check'],
    [
      'check --lead --format json a.xlsx',
      '"--lead" needs a value: marketing, sales or joint.',
      'plumbline help check',
    ],
    [
      'check --lead nobody a.xlsx',
      '"--lead" must be marketing, sales or joint, not "nobody".',
      'plumbline help check',
    ],
    [
      'check --fail-on none a.xlsx',
      '"--fail-on" must be error, warning, advice or never, not "none".',
      'plumbline help check',
    ],
    [
      'check --date 2026-02-30 a.xlsx',
      '"--date" must be a date as YYYY-MM-DD, such as 2026-03-01, not "2026-02-30".',
      'plumbline help check',
    ],
    [
      'check --date tomorrow a.xlsx',
      '"--date" must be a date as YYYY-MM-DD, such as 2026-03-01, not "tomorrow".',
      'plumbline help check',
    ],
    ...['fr', 'english', 'de_AT', 'de-'].map((language): [string, string, string] => [
      `check --language ${language} plan.xlsx`,
      `"--language" must be en (English) or de (Deutsch), with a region or without, not "${language}".`,
      'plumbline help check',
    ]),
    [
      'diff old.xlsx',
      '"plumbline diff" needs OLD.xlsx and NEW.xlsx. Name the older workbook first, as in "plumbline diff march.xlsx april.xlsx".',
      'plumbline help diff',
    ],
    [
      'diff a.xlsx b.xlsx c.xlsx',
      '"plumbline diff" takes only OLD.xlsx and NEW.xlsx. Name the older workbook first, as in "plumbline diff march.xlsx april.xlsx".',
      'plumbline help diff',
    ],
    [
      'diff --format sarif a.xlsx b.xlsx',
      '"--format" must be text, json or markdown, not "sarif".',
      'plumbline help diff',
    ],
    [
      'calc',
      '"plumbline calc" needs a FORMULA. Put one formula in quotes, as in plumbline calc "REQUIRED_VOLUME(50000,250,150)".',
      'plumbline help calc',
    ],
    [
      'calc SUM(1, 2)',
      '"plumbline calc" takes only one FORMULA. Put one formula in quotes, as in plumbline calc "REQUIRED_VOLUME(50000,250,150)".',
      'plumbline help calc',
    ],
    ['calc --json 1+1', '"plumbline calc --json" takes no FORMULA, but got "1+1".', 'plumbline help calc'],
    ['calc --json=yes', '"--json" takes no value.', 'plumbline help calc'],
    [
      'template',
      '"plumbline template" needs --out FILE.xlsx. Name the file with --out, as in "plumbline template --out plan.xlsx".',
      'plumbline help template',
    ],
    [
      'template --example plan.xlsx',
      '"plumbline template" takes nothing but options. Name the file with --out, as in "plumbline template --out plan.xlsx".',
      'plumbline help template',
    ],
    ['template --out', '"--out" needs a value: the path of a file.', 'plumbline help template'],
    [
      'functions CLV ROMI',
      '"plumbline functions" takes only one NAME. Name one function, as in "plumbline functions REQUIRED_VOLUME", or none to list them all.',
      'plumbline help functions',
    ],
  ])('%j: %s', async (line, message, more) => {
    expect(await runInMemory(line === '' ? [] : line.split(' '))).toEqual({
      status: 2,
      output: '',
      problems: `plumbline: ${message}\nRun "${more}" for help.\n`,
    });
  });

  it('nothing that steers a terminal, and nothing without end', async () => {
    const { problems } = await runInMemory([`\u001b[31m${'x'.repeat(200)}`]);
    expect(problems).toContain(`Unknown command "[31m${'x'.repeat(56)}…".`);
  });
});

describe('the options', () => {
  const declared = commandNames.flatMap((command) => Object.entries<OptionDeclaration>(optionsOf(command)));

  it('of one name take a value in every command or in none, since they are read before the command is known', () => {
    const kinds = new Map<string, Set<boolean>>();
    for (const [name, { kind }] of declared) {
      kinds.set(name, (kinds.get(name) ?? new Set()).add(kind === 'switch'));
    }
    expect([...kinds].filter(([, set]) => set.size > 1)).toEqual([]);
  });

  it('are not among those that every command has', () => {
    expect(declared.map(([name]) => name).filter((name) => Object.hasOwn(commonOptions, name))).toEqual([]);
  });

  it('have an initial value that they allow, or leave it to the workbook', () => {
    for (const [, option] of declared) {
      if (option.kind === 'choice') expect([...option.choices, null]).toContain(option.initial);
    }
  });
});
