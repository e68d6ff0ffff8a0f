import { align } from '../../../src/alignment/alignment';
import { approvedContent, changesSinceApproval } from '../../../src/alignment/approvals/approved-content';
import { defaultCheckSettings } from '../../../src/alignment/settings';
import { planOf, type PlanSheets, sheet } from '../../support/plan-of';

/** The chain of a row by its key. */
function chainOf(sheets: PlanSheets, key: string) {
  const { strategies, tactics } = align(planOf(sheets), defaultCheckSettings);
  const chain = [...strategies, ...tactics].find(({ row }) => row.key === key);
  if (chain === undefined) throw new Error(`The plan has no ${key}.`);
  return chain;
}
const contentOf = (sheets: PlanSheets, key: string): readonly string[] =>
  approvedContent(chainOf(sheets, key), { by: null, on: null }).split('\n');

/** Every field of a strategy and of a tactic says something. */
const full: PlanSheets = {
  goals: sheet('ID | Goal', 'G1 | Double sales', 'G2 | Be known'),
  strategies: sheet(
    'ID | Strategy | Goal | Mix | Segment | Benefit | Evidence | Product | Channel | Price position | Target margin | Metric | Target | Start | End | Budget | Funding share | Importance | Owner | Department | Reviewed on | Status | Approved by | Approved on',
    'S1 | Win commuters | G2; Double sales | promotion | Students; Commuters | Light | Survey | P1 | Shop | premium | 0.4 | Share | 9 | 2027-01-01 | 2027-06-30 | 9000 | 0.5 | 2 | Ann | marketing | 2026-11-01 | approved | Bob | 2026-11-02',
  ),
  tactics: sheet(
    'ID | Tactic | Strategy | Activity | Supports | Department | Product | Segment | Channel | Region | Stage | Phase | Message | Owner | Start | End | Budget | Actual spend | Discount | Units | Actual units | KPI | KPI target | KPI actual | Reviewed on | Status | Approved by | Approved on',
    'T1 | Shop | S1 60% | events | T2 | sales | Tarn | Students | Shop | North; East | purchase | launch | Light  to carry | Ann | 2027-02-01 | 2027-02-28 | 500 | 100 | 0.1 | 40 | 3 | Visits | 100 | 7 | 2026-11-01 | approved | Bob | 2026-11-02',
    'T2 | Film',
  ),
  products: sheet('ID | Product', 'P1 | Tarn'),
};

const ofStrategy = [
  'Strategy = Win commuters',
  // Names mean rows, whose keys stand for them; the order of a list says nothing.
  'Goal = G1 50%; G2 50%',
  'Mix = promotion',
  'Segment = Commuters; Students',
  'Benefit = Light',
  'Product = P1',
  'Channel = Shop',
  'Price position = premium',
  'Target margin = 0.4',
  'Metric = Share',
  'Target = 9',
  'Start = 2027-01-01',
  'End = 2027-06-30',
  'Budget = 9000',
  'Funding share = 0.5',
];

describe('what an approval approves', () => {
  it('of a strategy is what it does, for whom, when and for how much', () => {
    expect(contentOf(full, 'S1')).toEqual(ofStrategy);
  });

  it('of a tactic is the same, and that of the strategies behind it', () => {
    expect(contentOf(full, 'T1')).toEqual([
      'Tactic = Shop',
      'Strategy = S1 60%',
      'Activity = events',
      'Product = P1',
      'Segment = Students',
      'Channel = Shop',
      'Region = East; North',
      'Stage = purchase',
      'Phase = launch',
      'Message = Light to carry',
      'Start = 2027-02-01',
      'End = 2027-02-28',
      'Budget = 500',
      'Discount = 0.1',
      'Units = 40',
      'KPI = Visits',
      'KPI target = 100',
      ...ofStrategy.map((line) => `S1 › ${line}`),
    ]);
  });

  it('says nothing of what a row leaves open', () => {
    expect(contentOf(full, 'T2')).toEqual(['Tactic = Film']);
  });

  it('is of a long text its beginning and a digest, one for each text', () => {
    const withBenefit = (benefit: string): PlanSheets => ({
      strategies: sheet('ID | Strategy | Benefit', `S1 | Win | ${benefit}`),
    });
    const [, whole = ''] = contentOf(withBenefit('x'.repeat(300)), 'S1');
    expect(whole).toBe(`Benefit = ${'x'.repeat(300)}`);
    const [, long = ''] = contentOf(withBenefit('x'.repeat(301)), 'S1');
    expect(long.length).toBeLessThan(150);
    expect(contentOf(withBenefit(`${'x'.repeat(300)}y`), 'S1')[1]).not.toBe(long);
  });
});

describe('what changed since an approval', () => {
  const approved =
    'Tactic = Shop\nStrategy = S1 100%\nBudget = 500\nS1 › Strategy = Win\nS1 › Benefit = Light';
  const strategies = sheet('ID | Strategy | Benefit', 'S1 | Win | Light', 'S2 | Care | Lasts');
  const changes = (content: string, row: string, ofStrategies = strategies) =>
    changesSinceApproval(
      content,
      chainOf(
        { strategies: ofStrategies, tactics: sheet('ID | Tactic | Strategy | Budget | Owner', row) },
        'T1',
      ),
    ).map(({ field, then, now }) => `${field}: ${then ?? 'nothing'} > ${now ?? 'nothing'}`);

  it.each<[string, string, readonly string[]]>([
    ['nothing', 'T1 | Shop | S1 | 500', []],
    ['nothing that was approved', 'T1 | Shop | Win | 500 | Ann', []],
    ['nothing but the case of a letter', 'T1 | SHOP | S1 | 500', []],
    ['a value', 'T1 | Shop | S1 | 600', ['Budget: 500 > 600']],
    ['a value that is gone', 'T1 | Shop | S1 |', ['Budget: 500 > nothing']],
    [
      'the strategy, and nothing of what strategies say',
      'T1 | Shop | S2 | 500',
      ['Strategy: S1 100% > S2 100%'],
    ],
    ['a strategy more', 'T1 | Shop | S1; S2 | 500', ['Strategy: S1 100% > S1 50%; S2 50%']],
  ])('is %s', (_, row, expected) => {
    expect(changes(approved, row)).toEqual(expected);
  });

  it('is what a strategy behind it says otherwise', () => {
    const now = sheet('ID | Strategy | Benefit | Segment', 'S1 | Win || Commuters');
    expect(changes(approved, 'T1 | Shop | S1 | 500', now)).toEqual([
      'S1 › Segment: nothing > Commuters',
      'S1 › Benefit: Light > nothing',
    ]);
  });

  it('is read from a cell that people may have edited', () => {
    const edited =
      '  Tactic  =  Shop \n\nsee the minutes\nStrategy = S1 100%\nBudget = 500\nS1 › Strategy = Win\nS1 › Benefit = Light';
    expect(changes(edited, 'T1 | Shop | S1 | 500')).toEqual([]);
    // A text may hold the sign that parts a field from what it says.
    expect(changes('Tactic = Shop = sale\nBudget = 500', 'T1 | Shop = sale || 500')).toEqual([]);
  });

  it('is told for a strategy whose key holds the sign of a strategy behind', () => {
    const odd = sheet('ID | Strategy | Benefit', 'A › B | Win | Dark');
    const then = 'Tactic = Shop\nStrategy = A › B 100%\nA › B › Strategy = Win\nA › B › Benefit = Light';
    expect(changes(then, 'T1 | Shop | A › B', odd)).toEqual(['A › B › Benefit: Light > Dark']);
  });
});
