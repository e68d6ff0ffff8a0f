import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const products = (...rows: readonly string[]) => sheet('ID | Product | Big push', ...rows);
const strategies = sheet('ID | Strategy | Product', 'S1 | Win commuters | P1', 'S2 | Care | P2');
const tactics = (...rows: readonly string[]) => sheet('ID | Tactic | Strategy | Product | Status', ...rows);
const found = { key: 'P1', at: 'Products!C2', field: 'Big push' };

testRule('push-without-tactic', {
  finds: {
    'a big push that no tactic has': {
      plan: { products: products('P1 | Tarn | yes'), strategies, tactics: tactics('T1 | Shop | S2') },
      findings: [
        {
          ...found,
          says: 'P1 (Tarn) is a big push, but no live tactic sells it. Plan one, or enter the product in the Product column of a tactic or strategy.',
        },
      ],
    },
    'one whose tactics are retired, or name another product': {
      plan: {
        products: products('P1 | Tarn | yes', 'P2 | Lune | no'),
        strategies,
        tactics: tactics('T1 | Shop || P1 | dropped', 'T2 | Film | S1 | P2', 'T3 | Fair || Gadget'),
      },
      findings: [{ ...found, says: 'P1 (Tarn)' }],
    },
    'one whose name cannot be read, where every tactic sells what is known': {
      plan: {
        products: products('P1 | #N/A | yes', 'P2 | Lune | no'),
        strategies,
        tactics: tactics('T1 | Shop | S2', 'T2 | Film || P2'),
      },
      findings: [{ ...found, says: 'P1 is a big push' }],
    },
  },
  passes: {
    'a big push that a tactic names, or has from its strategy whatever its share': {
      plan: {
        products: products('P1 | Tarn | yes', 'P2 | Lune | yes'),
        strategies,
        tactics: tactics('T1 | Shop | S1 0%', 'T2 | Film || lune'),
      },
    },
    'a product that is none': {
      plan: {
        products: products('P1 | Tarn | no', 'P2 | Lune'),
        strategies,
        tactics: tactics('T1 | Shop | S1'),
      },
    },
    'an unreadable Big push of a product with a tactic': {
      plan: {
        products: products('P1 | Tarn | #N/A', 'P2 | Lune | no'),
        strategies,
        tactics: tactics('T1 | A | S1'),
      },
    },
  },
  leavesOpen: {
    'an unreadable Big push of a product without a tactic': {
      plan: {
        products: products('P1 | Tarn | #N/A', 'P2 | Lune | no'),
        strategies,
        tactics: tactics('T1 | A | S2'),
      },
      incomplete: [{ key: 'P1', at: 'Products!C2' }],
    },
    'a big push whose name cannot be read, where a tactic sells what nobody knows': {
      plan: {
        products: products('P1 | #N/A | yes', 'P2 | Lune | yes'),
        strategies,
        tactics: tactics('T1 | Shop | S2', 'T2 | Film || Lune; Gadget'),
      },
      incomplete: [{ key: 'P1', at: 'Products!B2' }],
    },
    both: {
      plan: {
        products: products('P1 | #N/A | #N/A', 'P2 | Lune | yes'),
        strategies,
        tactics: tactics('T2 | Film || Lune; Gadget'),
      },
      incomplete: [{ key: 'P1', at: 'Products!C2 B2' }],
    },
  },
  isInapplicable: {
    'a plan that never says what a tactic sells': {
      plan: { products: products('P1 | Tarn | yes'), tactics: sheet('ID | Tactic', 'T1 | Shop') },
    },
    'without tactics': { plan: { products: products('P1 | Tarn | yes'), strategies } },
    'without Big push': {
      plan: { products: products('P1 | Tarn'), strategies, tactics: tactics('T1 | A | S2') },
    },
  },
});
