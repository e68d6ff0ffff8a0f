import * as fc from 'fast-check';
import { fieldKeys, fieldName, fieldOf, sheetCatalogue } from '../../../src/plan/fields/catalogue';
import { type Role, roles } from '../../../src/plan/fields/roles';
import { recogniseTable, type Recognition } from '../../../src/plan/recognition/recognise';
import type { CellValue } from '../../../src/spreadsheet/cell';
import type { SheetTable } from '../../../src/spreadsheet/sheet';

const tableOf = (
  headings: readonly string[],
  {
    sheet = 'Sheet1',
    name = null,
    rows = [],
  }: { sheet?: string; name?: string | null; rows?: readonly CellValue[][] } = {},
): SheetTable => ({ sheet, name, top: 0, left: 0, headings, rows, formats: null, hiddenRows: new Set() });

const recognise = (headings: readonly string[], rest?: Parameters<typeof tableOf>[1]): Recognition =>
  recogniseTable(tableOf(headings, rest));

const names = (role: Role): readonly string[] => fieldKeys(role).map((key) => fieldName(role, key));
const required = (role: Role): readonly string[] =>
  fieldKeys(role).filter((key) => fieldOf(role, key)?.required === true);

describe('canonical headings', () => {
  it.each(roles)('are surely %s when all of them stand together', (role) => {
    expect(recognise(names(role))).toMatchObject({ role, confidence: 'sure', columns: fieldKeys(role) });
  });

  it.each(roles)(
    'are surely %s in any selection and order that holds the required ones, whatever the sheet is called',
    (role) => {
      const optional = fieldKeys(role).filter((key) => !required(role).includes(key));
      const selection = fc
        .subarray([...optional], { minLength: required(role).length > 1 ? 0 : 1 })
        .chain((keys) =>
          fc.shuffledSubarray([...required(role), ...keys], {
            minLength: required(role).length + keys.length,
          }),
        );
      const sheet = fc.constantFrom(
        'Sheet1',
        'Goals',
        'Sales plan',
        'Stakeholders',
        'Products 2026',
        'Segments',
        'Budget',
      );
      fc.assert(
        fc.property(selection, sheet, (keys, title) => {
          const recognition = recognise(
            keys.map((key) => fieldName(role, key)),
            { sheet: title },
          );
          expect(recognition).toMatchObject({ role, confidence: 'sure', columns: keys });
        }),
      );
    },
  );

  it.each<[readonly string[], Role]>([
    [['ID', 'Goal'], 'goals'],
    [['Strategy', 'Goal'], 'strategies'],
    [['ID', 'Strategy'], 'strategies'],
    [['Tactic', 'Strategy'], 'tactics'],
    [['Tactic', 'Strategy', 'Goal'], 'tactics'],
    [['Goal', 'Strategy', 'Tactic'], 'tactics'],
    [['ID', 'Tactic'], 'tactics'],
    [['Tactic', 'Goal'], 'tactics'],
    [['Goal'], 'goals'],
    [['Strategy'], 'strategies'],
    [['Tactic'], 'tactics'],
    [['Product', 'Price', 'Unit cost'], 'products'],
    [['Segment', 'Need'], 'segments'],
    [['Period', 'Units'], 'history'],
    [['Component', 'Content'], 'components'],
  ])('%j are surely %s', (headings, role) => {
    expect(recognise(headings)).toMatchObject({ role, confidence: 'sure' });
  });

  it.each<[string, string, string | null, 'sure' | 'unsure']>([
    ['Segment', 'Sheet1', null, 'unsure'],
    ['Segment', 'Segments', null, 'sure'],
    ['Segment', 'Sheet1', 'Segments', 'sure'],
    ['Segment', 'Sheet1', 'tblSegments', 'sure'],
    ['Product', 'Sheet1', null, 'unsure'],
    ['Product', 'Price list', null, 'sure'],
  ])('a lone %s on sheet %s in table %s is %s', (heading, sheet, name, confidence) => {
    expect(recognise([heading], { sheet, name }).confidence).toBe(confidence);
  });
});

describe('the level of a table', () => {
  it('is the lowest that it names', () => {
    expect(recognise(['Goal', 'Strategy', 'Tactic', 'Owner'])).toMatchObject({
      role: 'tactics',
      columns: [null, 'strategy', 'tactic', 'owner'],
    });
  });

  it.each([{ sheet: 'Strategies' }, { name: 'Strategies' }])(
    'is the lowest one where its title (%j) names another: the levels above are read from its columns',
    (title) => {
      expect(recognise(['Strategy', 'Goal', 'Tactic'], title)).toMatchObject({
        role: 'tactics',
        columns: ['strategy', null, 'tactic'],
        layout: { goalColumn: 1 },
      });
    },
  );

  it('is not the one that its title names where the headings say more', () => {
    expect(recognise(['Strategy', 'Goal', 'Owner'], { sheet: 'Goals' }).role).toBe('strategies');
    expect(recognise(['Tactic', 'Strategy'], { sheet: 'Marketing strategy' }).role).toBe('tactics');
  });

  it('may be the same in several tables', () => {
    const north = recognise(['Tactic', 'Strategy', 'Units'], { sheet: 'North' });
    const south = recognise(['Tactic', 'Strategy', 'Units'], { sheet: 'South' });
    expect([north.role, south.role]).toEqual(['tactics', 'tactics']);
  });
});

describe('the columns of a table', () => {
  it.each<[readonly string[], readonly (string | null)[]]>([
    [
      ['Tactic', 'Strategy', 'Due'],
      ['tactic', 'strategy', 'end'],
    ],
    [
      ['Tactic', 'Strategy', 'Due', 'End'],
      ['tactic', 'strategy', null, 'end'],
    ],
    [
      ['Strategy', 'Goal', 'Deadline'],
      ['strategy', 'goal', 'end'],
    ],
    [
      ['Goal', 'Metric', 'Due', 'Deadline'],
      ['goal', 'metric', 'due', null],
    ],
    [
      ['Tactic', 'Campaign', 'Strategy'],
      ['tactic', null, 'strategy'],
    ],
    [
      ['Campaign', 'Tactic', 'Strategy'],
      [null, 'tactic', 'strategy'],
    ],
    [
      ['Tactic', 'Strategy', 'Owner', 'Owner'],
      ['tactic', 'strategy', 'owner', null],
    ],
    [
      ['Tactic*', 'strategy:', 'Budget (€)', 'UNITS', 'Start Date'],
      ['tactic', 'strategy', 'budget', 'units', 'start'],
    ],
    [
      ['TACTIC', 'kpi_target', 'kpiActual', 'Stage [funnel]'],
      ['tactic', 'kpiTarget', 'kpiActual', 'stage'],
    ],
    [
      ['Tactics', 'Strategies', 'Owner(s)', 'Budget in EUR'],
      ['tactic', 'strategy', 'owner', 'budget'],
    ],
    [
      ['Strategy', 'Goal', 'Budget', 'Budget (%)'],
      ['strategy', 'goal', 'budget', 'fundingShare'],
    ],
    [
      ['Tactic', 'Strategy', 'Notes', 'Priority'],
      ['tactic', 'strategy', null, null],
    ],
    [
      ['Tactic', 'Strategy', 'Campaign start date', 'Marketing budget'],
      ['tactic', 'strategy', 'start', 'budget'],
    ],
    [
      ['Tactic', 'Strategy', 'KPI / Metric'],
      ['tactic', 'strategy', 'kpi'],
    ],
  ])('%j mean %j', (headings, columns) => {
    expect(recognise(headings).columns).toEqual(columns);
  });

  it.each<[string, readonly string[], Role, readonly (string | null)[]]>([
    [
      'German',
      ['Nr.', 'Maßnahme', 'Strategie', 'Verantwortlich', 'Budget (€)'],
      'tactics',
      ['id', 'tactic', 'strategy', 'owner', 'budget'],
    ],
    [
      'Spanish',
      ['Código', 'Estrategia', 'Objetivo', 'Presupuesto'],
      'strategies',
      ['id', 'strategy', 'goal', 'budget'],
    ],
    ['French', ['Objectif', 'Indicateur', 'Échéance'], 'goals', ['goal', 'metric', 'due']],
    ['Italian', ['Prodotto', 'Prezzo', 'Costo unitario'], 'products', ['product', 'price', 'unitCost']],
    [
      'Portuguese',
      ['Data', 'Produto', 'Quantidade', 'Receita'],
      'history',
      ['period', 'product', 'units', 'revenue'],
    ],
    [
      'Japanese',
      ['施策', '戦略', '担当者', '開始日', '終了日'],
      'tactics',
      ['tactic', 'strategy', 'owner', 'start', 'end'],
    ],
    ['Chinese', ['细分市场', '需求', '规模'], 'segments', ['segment', 'need', 'size']],
  ])('are understood in %s', (_, headings, role, columns) => {
    expect(recognise(headings)).toMatchObject({ role, confidence: 'sure', columns });
  });
});

describe('the values of a table', () => {
  it('make a column of figures called Goal the target of its metric', () => {
    const rows = [
      ['Revenue', 500, 480],
      ['Leads', 40, 35],
    ];
    expect(recognise(['Metric', 'Goal', 'Actual'], { rows })).toMatchObject({
      role: 'goals',
      columns: ['goal', 'target', 'actual'],
    });
  });

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'starts with its figure, a target',
      ['> 25 % of visitors', 'R$ 3,00', 'EUR 40', 'ca. 40'],
      ['target', 'goal'],
    ],
    [
      'says what to do, a goal',
      ['Win 10 partners', 'Reach 40% awareness', 'Earn 2m in Asia'],
      ['goal', 'metric'],
    ],
  ])('make a Goal beside a Metric that %s', (_, goals, columns) => {
    const rows = goals.map((goal, place) => [goal, ['Visitors', 'Cost', 'Profit', 'Leads'][place] ?? '']);
    expect(recognise(['Goal', 'Metric'], { rows })).toMatchObject({ role: 'goals', columns });
  });

  it('deny a synonym that they cannot be: a Target in words is no figure', () => {
    const headings = ['Tactic', 'Strategy', 'Target'];
    const figures = [
      ['Newsletter', 'S1', '5,000 leads'],
      ['Fair', 'S1', 200],
    ];
    const words = [
      ['Newsletter', 'S1', 'small firms'],
      ['Fair', 'S1', 'dealers'],
    ];
    expect(recognise(headings, { rows: figures }).columns).toEqual(['tactic', 'strategy', 'kpiTarget']);
    expect(recognise(headings, { rows: words }).columns).toEqual(['tactic', 'strategy', null]);
  });

  it('do not deny the own name of a field: what cannot be read there is for the reader to say', () => {
    const rows = [
      ['Newsletter', 'S1', 'plenty'],
      ['Fair', 'S1', 'some'],
    ];
    expect(recognise(['Tactic', 'Strategy', 'Units'], { rows }).columns).toEqual([
      'tactic',
      'strategy',
      'units',
    ]);
  });

  it('tell the ID where the first column has keys and no heading', () => {
    const rows = [
      ['S1', 'Premium', 'G1'],
      ['S2', 'Volume', 'G1'],
    ];
    expect(recognise(['', 'Strategy', 'Goal'], { rows }).columns).toEqual(['id', 'strategy', 'goal']);
  });

  it('offer the words of a first column without a heading', () => {
    const rows = [
      ['Revenue', 500, 480],
      ['Margin', 0.4, 0.38],
    ];
    expect(recognise(['', 'Target', 'Actual'], { rows })).toMatchObject({
      role: 'goals',
      columns: ['goal', 'target', 'actual'],
    });
  });
});

describe('a table that is no plan', () => {
  it.each<[string, readonly string[], string]>([
    ['a grid of stakeholders', ['Stakeholder', 'Influence', 'Interest', 'Strategy'], 'Stakeholders'],
    [
      'a grid of stakeholders with owners',
      ['Stakeholder', 'Power', 'Attitude', 'Strategy', 'Owner', 'Status'],
      'Sheet1',
    ],
    ['a budget tracker', ['Item', 'Category', 'Budget', 'Actual Spend', 'Variance'], 'Marketing budget'],
    ['a SWOT analysis', ['Strengths', 'Weaknesses', 'Opportunities', 'Threats'], 'SWOT'],
    ['a table of competitors', ['Competitor', 'Product', 'Price', 'Strengths', 'Weaknesses'], 'Competitors'],
    ['a risk register', ['ID', 'Risk', 'Probability', 'Impact', 'Mitigation', 'Owner', 'Status'], 'Risks'],
    ['a list of contacts', ['Name', 'Company', 'Phone', 'E-mail'], 'Contacts'],
    [
      'a sales pipeline',
      ['Opportunity', 'Client', 'Deal stage', 'Close date', 'Value', 'Owner', 'Status'],
      'Pipeline',
    ],
    [
      'a list of invoices',
      ['Invoice no', 'Date', 'Customer name', 'Amount', 'Due date', 'Status'],
      'Invoices',
    ],
    [
      'a list of battles',
      ['Campaign', 'Date', 'Commander', 'Belligerents', 'Casualties', 'Result'],
      'Campaigns of 1812',
    ],
    ['an agenda', ['Time', 'Topic', 'Speaker', 'Room'], 'Agenda'],
    ['headings without words', ['', '', ''], 'Tactics'],
    ['no columns at all', [], 'Tactics'],
  ])('is not used: %s', (_, headings, sheet) => {
    expect(recognise(headings, { sheet }).confidence).not.toBe('sure');
  });

  it.each<[readonly string[], string]>([
    [['Stakeholder', 'Influence', 'Interest', 'Strategy'], 'Stakeholders'],
    [['Name', 'Company', 'Phone', 'E-mail'], 'Contacts'],
    [['Strengths', 'Weaknesses', 'Opportunities', 'Threats'], 'SWOT'],
  ])('is left alone: %j', (headings, sheet) => {
    expect(recognise(headings, { sheet })).toMatchObject({
      role: null,
      confidence: 'none',
      columns: headings.map(() => null),
      candidates: [],
    });
  });
});

describe('a recognition', () => {
  it('needs no heading that plainly names the rows where the title and the words of a column speak for a role', () => {
    const rows = [
      ['Sell to dealers', 3, 'Q2'],
      ['Own the premium shelf', 1, 'Q3'],
    ];
    expect(recognise(['Idea', 'Votes', 'Timeline'], { sheet: 'Strategy', rows })).toMatchObject({
      role: 'strategies',
      confidence: 'sure',
      columns: ['strategy', null, 'period'],
    });
  });

  it('is the first of its candidates', () => {
    const { role, confidence, columns, candidates } = recognise(['KPI', 'Target']);
    expect({ role, confidence, columns }).toEqual({
      role: 'goals',
      confidence: 'sure',
      columns: ['goal', 'target'],
    });
    expect(candidates[0]).toMatchObject({ role, reading: { role } });
  });
});

describe('recognition', () => {
  it('gives no field twice and one answer for each column, whatever the headings', () => {
    const words = roles.flatMap((role) => [
      ...names(role),
      ...Object.values(sheetCatalogue[role].titles).flat(),
    ]);
    const heading = fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 100 }), fc.constant(''));
    fc.assert(
      fc.property(fc.array(heading, { maxLength: 12 }), fc.string(), (headings, sheet) => {
        const { role, columns, candidates } = recognise(headings, { sheet });
        const fields = columns.filter((key) => key !== null);
        expect(columns).toHaveLength(headings.length);
        expect(new Set(fields).size).toBe(fields.length);
        for (const candidate of candidates) {
          expect(
            required(candidate.role).filter(
              (key) => !candidate.reading.columns.some(({ field }) => field === key),
            ),
          ).toEqual([]);
        }
        if (role !== null) expect(candidates[0]?.role).toBe(role);
      }),
    );
  });
});
