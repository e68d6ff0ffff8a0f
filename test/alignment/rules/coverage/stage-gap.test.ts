import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const products = (...rows: readonly string[]) => sheet('ID | Product | Big push', ...rows);
const strategies = sheet('ID | Strategy | Product', 'S1 | Win commuters | P1', 'S2 | Care | P2');
const tactics = (...rows: readonly string[]) =>
  sheet('ID | Tactic | Strategy | Product | Stage | Status', ...rows);
const atAll = (strategy: string): readonly string[] =>
  ['awareness', 'consideration', 'purchase', 'retention', 'advocacy'].map(
    (stage) => `${stage} | Do ${stage} | ${strategy} || ${stage}`,
  );
const push = { at: 'Products!C2', field: 'Big push' };

testRule('stage-gap', {
  finds: {
    'each stage at which a big push has no tactic': {
      plan: {
        products: products('P1 | Tarn | yes', 'P2 | Lune | no'),
        strategies,
        tactics: tactics(
          'T1 | Film | S1 || awareness',
          'T2 | Shop | S2 | P1; P2 | purchase',
          'T3 | Care | S2 || retention',
          'T4 | Test | S1 || consideration | dropped',
        ),
      },
      findings: [
        {
          ...push,
          key: 'P1 / consideration',
          says: 'P1 (Tarn) has no live tactic at the stage consideration. Plan one, or enter the Stage of the tactic that makes people consider it.',
        },
        { ...push, key: 'P1 / retention', says: 'keeps its customers', severity: 'advice' },
        { ...push, key: 'P1 / advocacy', says: 'makes customers recommend it', severity: 'advice' },
      ],
    },
    'each stage at which a strategy has none, where no product is a big push': {
      plan: {
        products: products('P1 | Tarn | no'),
        strategies,
        tactics: tactics(...atAll('S1'), 'T1 | Film | S2 50%; S1 50% || awareness', 'T2 | Sale | S2 || #N/A'),
      },
      settings: { limits: { 'stages-needed': 3 } },
      findings: [
        {
          key: 'S2 / consideration',
          at: 'Strategies!B3',
          field: 'Strategy',
          says: 'S2 (Care) has no live tactic',
        },
        { key: 'S2 / purchase', at: 'Strategies!B3', field: 'Strategy', says: 'the tactic that sells it' },
      ],
    },
    'a big push by what its tactics name themselves, where no tactic names a strategy': {
      plan: {
        products: products('P1 | Tarn | yes'),
        strategies,
        tactics: sheet('ID | Tactic | Product | Stage', 'T1 | Film | P1 | awareness'),
      },
      settings: { limits: { 'stages-needed': 2 } },
      findings: [{ ...push, key: 'P1 / consideration', says: 'P1 (Tarn)' }],
    },
  },
  passes: {
    'a tactic at each stage': {
      plan: { products: products('P1 | Tarn | yes'), strategies, tactics: tactics(...atAll('S1')) },
    },
    'every strategy where no tactic names one, which column-missing says once': {
      plan: { strategies, tactics: tactics('T1 | Film |||awareness') },
    },
    'a big push in a plan that never says what a tactic sells': {
      plan: {
        products: products('P1 | Tarn | yes'),
        strategies: sheet('ID | Strategy', 'S1 | A'),
        tactics: sheet('ID | Tactic | Strategy | Stage', 'T1 | Film | S1 | awareness'),
      },
    },
    'an unreadable Big push of a product with a tactic at each stage': {
      plan: {
        products: products('P1 | Tarn | #N/A', 'P2 | Lune | yes'),
        strategies,
        tactics: tactics(...atAll('S1; S2')),
      },
    },
  },
  leavesOpen: {
    'an unreadable Big push of a product without a tactic at some stage': {
      plan: {
        products: products('P1 | Tarn | #N/A', 'P2 | Lune | yes'),
        strategies,
        tactics: tactics(...atAll('S2')),
      },
      incomplete: [{ key: 'P1', at: 'Products!C2' }],
    },
  },
  isInapplicable: {
    'without Stage': {
      plan: {
        products: products('P1 | Tarn | yes'),
        strategies,
        tactics: sheet('ID | Tactic | Strategy', 'T1 | A | S1'),
      },
    },
    'without big pushes and strategies': { plan: { tactics: tactics('T1 | Film |||awareness') } },
  },
});
