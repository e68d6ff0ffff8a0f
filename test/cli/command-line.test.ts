import { parseCommandLine } from '../../src/cli/command-line';
import { commandNames, commonOptions, optionsOf, type OptionDeclaration } from '../../src/cli/commands';
import { runInMemory, day } from './memory-io';

describe('a command line that is understood', () => {
  const usual = { format: 'text', date: null, profile: 'core', lead: 'marketing', 'fail-on': 'error' };

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
      'check a.xlsx --date 2026-02-28 --profile full --lead joint --fail-on never',
      {
        command: 'check',
        operands: ['a.xlsx'],
        options: {
          format: 'text',
          date: day('2026-02-28'),
          profile: 'full',
          lead: 'joint',
          'fail-on': 'never',
        },
      },
    ],
    [
      'check --lead sales --lead joint a.xlsx',
      { command: 'check', operands: ['a.xlsx'], options: { ...usual, lead: 'joint' } },
    ],
    ['check -- --format', { command: 'check', operands: ['--format'], options: usual }],
    ['calc -- -2+3', { command: 'calc', operands: ['-2+3'], options: { json: false } }],
    ['calc --json', { command: 'calc', operands: [], options: { json: true } }],
    ['functions', { command: 'functions', operands: [], options: { json: false } }],
    ['functions CLV --json', { command: 'functions', operands: ['CLV'], options: { json: true } }],
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
    ['', 'What is to be done? Name a command: check, calc, functions or help.', 'plumbline help'],
    ['--json', '"--json" needs a command before it: check, calc, functions or help.', 'plumbline help'],
    [
      'chek plan.xlsx',
      '"chek" is no command. Did you mean check? The commands are check, calc, functions, help.',
      'plumbline help',
    ],
    [
      'plan.xlsx',
      '"plan.xlsx" is no command. To check a workbook, write "plumbline check" before its name. The commands are check, calc, functions, help.',
      'plumbline help',
    ],
    [
      'toString',
      '"toString" is no command. The commands are check, calc, functions, help.',
      'plumbline help',
    ],
    ['help me', '"me" is no command. The commands are check, calc, functions, help.', 'plumbline help'],
    [
      'check',
      '"plumbline check" needs a FILE.xlsx. Name the workbook that holds the plan, as in "plumbline check plan.xlsx".',
      'plumbline help check',
    ],
    [
      'check --formt json a.xlsx',
      '"plumbline check" has no option "--formt". Did you mean --format?',
      'plumbline help check',
    ],
    [
      'check --constructor a.xlsx',
      '"plumbline check" has no option "--constructor".',
      'plumbline help check',
    ],
    [
      'check --json a.xlsx',
      '"plumbline check" has no option "--json"; "plumbline calc" has.',
      'plumbline help check',
    ],
    [
      'calc -2+3',
      '"plumbline calc" has no option "-2". If it is no option, write -- before it.',
      'plumbline help calc',
    ],
    [
      'check --format yaml a.xlsx',
      '"--format" takes text, json or sarif, not "yaml".',
      'plumbline help check',
    ],
    [
      'check --format JSON a.xlsx',
      '"--format" takes text, json or sarif, not "JSON".',
      'plumbline help check',
    ],
    ['check --profile= a.xlsx', '"--profile" needs a value: core or full.', 'plumbline help check'],
    ['check a.xlsx --lead', '"--lead" needs a value: marketing, sales or joint.', 'plumbline help check'],
    [
      'check --lead --format json a.xlsx',
      '"--lead" needs a value: marketing, sales or joint.',
      'plumbline help check',
    ],
    [
      'check --lead nobody a.xlsx',
      '"--lead" takes marketing, sales or joint, not "nobody".',
      'plumbline help check',
    ],
    [
      'check --fail-on none a.xlsx',
      '"--fail-on" takes error, warning, advice or never, not "none".',
      'plumbline help check',
    ],
    [
      'check --date 2026-02-30 a.xlsx',
      '"--date" takes a day as YYYY-MM-DD, such as 2026-03-01, not "2026-02-30".',
      'plumbline help check',
    ],
    [
      'check --date tomorrow a.xlsx',
      '"--date" takes a day as YYYY-MM-DD, such as 2026-03-01, not "tomorrow".',
      'plumbline help check',
    ],
    [
      'calc',
      '"plumbline calc" needs a FORMULA. Put one formula in quotes, as in plumbline calc "REQUIRED_VOLUME(50000,250,150)".',
      'plumbline help calc',
    ],
    [
      'calc SUM(1, 2)',
      '"plumbline calc" takes one FORMULA only. Put one formula in quotes, as in plumbline calc "REQUIRED_VOLUME(50000,250,150)".',
      'plumbline help calc',
    ],
    [
      'calc --json 1+1',
      '"plumbline calc --json" takes nothing beside it, but got "1+1".',
      'plumbline help calc',
    ],
    ['calc --json=yes', '"--json" takes no value.', 'plumbline help calc'],
    [
      'functions CLV ROMI',
      '"plumbline functions" takes one NAME only. Name one function, as in "plumbline functions REQUIRED_VOLUME", or none for the list.',
      'plumbline help functions',
    ],
  ])('%j: %s', async (line, message, more) => {
    expect(await runInMemory(line === '' ? [] : line.split(' '))).toEqual({
      status: 2,
      output: '',
      problems: `plumbline: ${message}\n"${more}" tells more.\n`,
    });
  });

  it('nothing that steers a terminal, and nothing without end', async () => {
    const { problems } = await runInMemory([`\u001b[31m${'x'.repeat(200)}`]);
    expect(problems).toContain(`"[31m${'x'.repeat(56)}…" is no command.`);
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

  it('have an initial value that they allow', () => {
    for (const [, option] of declared) {
      if (option.kind === 'choice') expect(option.choices).toContain(option.initial);
    }
  });
});
