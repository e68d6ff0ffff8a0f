import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const found = (field: string, part: string, at: string, says: string, fixes: readonly string[] = []) => ({
  key: null,
  at,
  field,
  part: `tactics/Tactics/${part}`,
  says,
  fixes,
});

testRule('unknown-choice', {
  finds: {
    'a word that is none of the choices, with what they are': {
      plan: { tactics: sheet('ID | Tactic | Status', 'T1 | Shop | hibernating', 'T2 | Film | planned') },
      findings: [
        found(
          'Status',
          'status/hibernating',
          'Tactics!C2',
          '1 cell of the column Status holds "hibernating", which is not one of its choices, so it counts as empty. Enter one of these: idea, planned, proposed, approved, active, done, paused,',
        ),
      ],
    },
    'one text once for its column, however it is written, in retired and repeated rows too': {
      plan: {
        tactics: sheet(
          'ID | Tactic | Stage | Status',
          'T1 | Shop | Awarness',
          'T2 | Film | awareness | dropped',
          'T3 | Fair | AWARNESS | dropped',
          'T1 | Mail |  awarness',
          'T5 | Post | purchase',
        ),
      },
      findings: [
        found('Stage', 'stage/awarness', 'Tactics!C2 C4 C5', '3 cells of the column Stage hold "Awarness"', [
          'Replace with awareness: Tactics!C2 Awarness becomes awareness; Tactics!C4 AWARNESS becomes awareness; Tactics!C5 awarness becomes awareness',
        ]),
      ],
    },
    'each text of a column, and each column': {
      plan: {
        tactics: sheet('ID | Tactic | Status | Phase', 'T1 | Shop | maybe | then', 'T2 | Film | 42'),
      },
      findings: [
        found('Status', 'status/maybe', 'Tactics!C2', 'holds "maybe"'),
        found('Phase', 'phase/then', 'Tactics!D2', 'holds "then", which is not one of its choices', []),
        found('Status', 'status/42', 'Tactics!C3', 'holds "42"'),
      ],
    },
  },
  passes: {
    'choices in any language, with signs around them': {
      plan: { tactics: sheet('ID | Tactic | Status', 'T1 | Shop | ✅ Geplant', 'T2 | Film | terminé') },
    },
    'an error, which unreadable-cell finds': {
      plan: { tactics: sheet('ID | Tactic | Status', 'T1 | Shop | #N/A') },
    },
    'an empty cell': { plan: { tactics: sheet('ID | Tactic | Status', 'T1 | Shop') } },
  },
});
