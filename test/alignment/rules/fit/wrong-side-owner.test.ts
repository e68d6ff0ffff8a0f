import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const tactics = (...rows: readonly string[]) => ({
  tactics: sheet('ID | Tactic | Activity | Department | Status', ...rows),
});
const found = (key: string, row: number, says: string) => ({
  key,
  at: `Tactics!D${row} C${row}`,
  field: 'Department',
  says,
});

testRule('wrong-side-owner', {
  finds: {
    'selling that marketing does': {
      plan: tactics('T1 | Call them | new calls | marketing', 'T2 | Sign | closing | marketing'),
      findings: [
        {
          ...found(
            'T1',
            2,
            'The activity of T1 (Call them) is new calls, which sales usually does, but its department is marketing. Agree on who does it.',
          ),
          points: 0,
        },
        found('T2', 3, 'T2 (Sign) is closing,'),
      ],
    },
    'what marketing usually does, done by sales': {
      plan: tactics(
        'T1 | A | advertising | sales',
        'T2 | B | public relations | sales',
        'T3 | C | content | sales',
        'T4 | D | events | sales',
      ),
      findings: [
        found(
          'T1',
          2,
          'The activity of T1 (A) is advertising, which marketing usually does, but its department is sales.',
        ),
        found('T2', 3, 'public relations'),
        found('T3', 4, 'content'),
        found('T4', 5, 'events'),
      ],
    },
  },

  passes: {
    'what either side may do': {
      plan: tactics(
        'T1 | A | existing customers | marketing',
        'T2 | B | objections | marketing',
        'T3 | C | relationships | marketing',
        'T4 | D | email | sales',
        'T5 | E | promotion | sales',
      ),
    },
    'the usual side, or a third one': {
      plan: tactics(
        'T1 | A | new calls | sales',
        'T2 | B | events | marketing',
        'T3 | C | closing | service',
        'T4 | D | content | other',
      ),
    },
    'a tactic without an activity or a department': {
      plan: tactics('T1 | A | new calls', 'T2 | B || marketing'),
    },
    'a small firm': { plan: tactics('T1 | A | new calls | marketing'), settings: { smallFirm: true } },
    'a retired tactic': { plan: tactics('T1 | A | new calls | marketing | dropped') },
    'a cell that could not be read beside one with which nothing would be found': {
      plan: tactics('T1 | A | #N/A | service', 'T2 | B | email | #N/A', 'T3 | C || #N/A', 'T4 | D | #N/A'),
    },
  },

  leavesOpen: {
    'an Activity or a Department that could not be read': {
      plan: tactics(
        'T1 | A | #N/A | sales',
        'T2 | B | closing | #N/A',
        'T3 | C | #N/A | #N/A',
        'T4 | D | knitting | marketing',
        'T5 | E | email | sales',
        'T6 | F | email | sales',
        'T7 | G | email | sales',
      ),
      incomplete: [
        { key: 'T1', at: 'Tactics!C2' },
        { key: 'T2', at: 'Tactics!D3' },
        { key: 'T3', at: 'Tactics!C4 D4' },
        { key: 'T4', at: 'Tactics!C5' },
      ],
    },
  },

  isInapplicable: {
    'without an Activity': { plan: { tactics: sheet('ID | Tactic | Department', 'T1 | A | sales') } },
    'without a Department': { plan: { tactics: sheet('ID | Tactic | Activity', 'T1 | A | closing') } },
  },
});
