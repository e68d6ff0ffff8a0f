import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const products = sheet(
  'ID | Product | Available from | Channel',
  'P1 | Tote | 2027-03-01',
  'P2 | Wallet | 2027-05-01 | Shop; Web',
  'P3 | Belt',
);
const strategies = sheet(
  'ID | Strategy | Product | Channel',
  'S1 | Win commuters',
  'S2 | Launch the Tote | P1',
  'S3 | Sell by phone || Phone',
  'S4 | Belts | P3',
);
const headings =
  'ID | Tactic | Strategy | Product | Channel | Start | End | Phase | Stage | Discount | Activity | Status | Period';
const tactics = (...rows: readonly string[]) => ({ products, strategies, tactics: sheet(headings, ...rows) });
const early = { key: 'T1', at: 'Tactics!F2 D2', field: 'Start' };
const elsewhere = { key: 'T1', at: 'Tactics!E2 D2', field: 'Channel', severity: 'error' } as const;
const moved = 'Start on 1 Mar 2027: Tactics!F2 2027-02-28 becomes 2027-03-01';

testRule('promoted-before-available', {
  finds: {
    'a tactic that starts the day before its product is available': {
      plan: tactics('T1 | Film | S1 | P1 || 2027-02-28 | 2027-04-30'),
      findings: [
        {
          ...early,
          says: 'T1 (Film) starts on 28 Feb 2027, but P1 (Tote) is not available until 1 Mar 2027. Move its start, or give it the Phase before if it only announces the product.',
          related: ['P1 Products!C2'],
          fixes: [moved],
          points: 0,
        },
      ],
    },
    'products of its strategies, where it names none': {
      plan: tactics('T1 | Film | S2 ||| 2027-02-28'),
      findings: [{ ...early, says: 'P1 (Tote)', related: ['P1 Products!C2'], fixes: [moved] }],
    },
    'several products once each, with a start when the last is available': {
      plan: tactics('T1 | Film | S1 | P1; Tote; Wallet; P9; P3 || 2027-02-28'),
      findings: [
        {
          ...early,
          says: 'P1 (Tote) is not available until 1 Mar 2027 and P2 (Wallet) is not available until 1 May 2027.',
          related: ['P1 Products!C2', 'P2 Products!C3'],
          fixes: ['Start on 1 May 2027: Tactics!F2 2027-02-28 becomes 2027-05-01'],
        },
      ],
    },
    'a tactic that ends before its product is available, which no later start would help': {
      plan: tactics('T1 | Film | S1 | P1 || 2027-02-01 | 2027-02-28'),
      findings: [{ ...early, says: 'T1', related: ['P1 Products!C2'] }],
    },
    'selling as an error: at the stage purchase, with a discount, by a selling activity or closing': {
      plan: tactics(
        'T1 | A | S1 | P1 || 2027-02-28 ||| purchase',
        'T2 | B | S1 | P1 || 2027-02-28 |||| 0.1',
        'T3 | C | S1 | P1 || 2027-02-28 ||||| new calls',
        'T4 | D | S1 | P1 || 2027-02-28 ||||| closing',
        'T5 | E | S1 | P1 || 2027-02-28 || launch | retention | 0 | advertising',
      ),
      findings: (['T1', 'T2', 'T3', 'T4', 'T5'] as const).map((key, place) => ({
        ...early,
        key,
        at: `Tactics!F${place + 2} D${place + 2}`,
        says: key,
        severity: key === 'T5' ? 'advice' : 'error',
        related: ['P1 Products!C2'],
        fixes: [moved.replace('F2', `F${place + 2}`)],
      })),
    },
    'a channel in which its product is not sold, whatever its phase': {
      plan: tactics('T1 | Calls | S1 | P2 | Phone; Web | 2027-06-01 || before'),
      findings: [
        {
          ...elsewhere,
          says: 'T1 (Calls) uses "Phone", where P2 (Wallet) is not sold. Choose a channel in which the product is sold, or add this one to the product.',
          related: ['P2 Products!D3'],
        },
      ],
    },
    'a channel of its strategies': {
      plan: tactics('T1 | Calls | S3 | P2'),
      findings: [{ ...elsewhere, says: 'uses "Phone"', related: ['P2 Products!D3'] }],
    },
    'both at once': {
      plan: tactics('T1 | Calls | S1 | P2 | Phone | 2027-02-28'),
      findings: [
        {
          key: 'T1',
          at: 'Tactics!F2 E2 D2',
          field: 'Start',
          severity: 'error',
          says: 'is not available until 1 May 2027. It uses "Phone", where P2 (Wallet) is not sold. Move its start, and choose',
          related: ['P2 Products!C3', 'P2 Products!D3'],
        },
      ],
    },
    'what does not depend on a cell that could not be read': {
      plan: tactics(
        'T1 | Film | #REF! | P1 || 2027-02-28 | #N/A',
        'T2 | Calls | S1 | P2 | Phone | #N/A || #N/A',
        'T3 | Film | S1 | P1 | #N/A | 2027-02-28',
        'T4 | Film | S1',
      ),
      findings: [
        { ...elsewhere, key: 'T2', at: 'Tactics!E3 D3', says: 'uses "Phone"', related: ['P2 Products!D3'] },
        { ...early, says: 'T1', related: ['P1 Products!C2'], fixes: [moved] },
        {
          ...early,
          key: 'T3',
          at: 'Tactics!F4 D4',
          says: 'T3',
          related: ['P1 Products!C2'],
          fixes: [moved.replace('F2', 'F4')],
        },
      ],
    },
  },

  passes: {
    'a tactic that starts on the day, or for a product that is always available': {
      plan: tactics('T1 | Film | S1 | P1 || 2027-03-01', 'T2 | Mail | S1 | P3 || 2020-01-01'),
    },
    'what announces a product, or makes it known': {
      plan: tactics(
        'T1 | A | S1 | P1 || 2027-02-01 || before | purchase | 0.1 | closing',
        'T2 | B | S1 | P1 || 2027-02-01 |||awareness',
        'T3 | C | S1 | P1 || 2027-02-01 || launch | consideration',
      ),
    },
    'a tactic without a Start, or without a product that is known': {
      plan: tactics('T1 | A | S1 | P1 ||| 2027-01-01', 'T2 | B | S1 | P9 | Phone | 2020-01-01', 'T3 | C'),
    },
    'channels in which the product is sold, in other forms, and products that name none': {
      plan: tactics('T1 | A | S1 | P2 | web; ＳＨＯＰ', 'T2 | B | S1 | P1; P3 | Phone', 'T3 | C | S1 | P2'),
    },
    'a product of its strategy, where it names one itself': {
      plan: tactics('T1 | A | S2 | P3 || 2027-01-01'),
    },
    'a retired tactic': { plan: tactics('T1 | A | S1 | P1 || 2027-01-01 |||||| dropped') },
    'cells that could not be read where no value would make it early': {
      plan: tactics(
        'T1 | A | S1 | #N/A || 2027-05-01',
        'T2 | B | S1 | P3 | #N/A | #N/A',
        'T3 | C | #REF! ||| 2027-03-01',
        'T4 | D | S1 | P1 || #N/A || before',
        'T5 | E | S2 | P2 | Web',
        'T6 | F | #REF! | P1; P3 || 2027-03-01',
      ),
    },
  },

  leavesOpen: {
    'cells with which it could be early': {
      plan: tactics(
        'T1 | A | S1 | P1 || #N/A',
        'T2 | B | S1 | P1 || 2027-02-01 || #N/A',
        'T3 | C | S1 | P1 || 2027-02-01 ||| #N/A',
        'T4 | D | S1 | #N/A || 2027-04-30',
        'T5 | E | #REF! ||| 2027-02-01',
        'T6 | F | S2',
        'T7 | G | S1 | P1 ||||||||| soon',
      ),
      incomplete: [
        { key: 'T1', at: 'Tactics!F2' },
        { key: 'T2', at: 'Tactics!H3' },
        { key: 'T3', at: 'Tactics!I4' },
        { key: 'T4', at: 'Tactics!D5' },
        { key: 'T5', at: 'Tactics!C6' },
        { key: 'T7', at: 'Tactics!M8' },
      ],
    },
    'cells with which it could use a channel in which the product is not sold': {
      plan: tactics(
        'T1 | A | S1 | P2 | #N/A',
        'T2 | B | S1 | #N/A | Phone',
        'T3 | C | #REF! | P2',
        'T4 | D | S3; S1 | P3',
      ),
      incomplete: [
        { key: 'T1', at: 'Tactics!E2' },
        { key: 'T2', at: 'Tactics!D3' },
        { key: 'T3', at: 'Tactics!C4' },
      ],
    },
  },

  isInapplicable: {
    'without products': {
      plan: { strategies, tactics: sheet(headings, 'T1 | A | S1 | P1 || 2027-01-01') },
    },
    'without tactics': { plan: { products, strategies } },
  },
});
