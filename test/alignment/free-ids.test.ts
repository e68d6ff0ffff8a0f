import { proposeFreeId } from '../../src/alignment/free-ids';
import { planOf, sheet } from '../support/plan-of';

/* The IDs that are proposed for the tactics of a plan, by their names; none where there is none. */
function proposed(...lines: readonly string[]): Readonly<Record<string, string>> {
  const plan = planOf({ tactics: sheet('ID | Tactic | Status', ...lines) });
  const edits = plan.tactics.flatMap((row) => proposeFreeId(plan, row).flatMap((fix) => fix.edits));
  return Object.fromEntries(
    edits.map(({ row, ...edit }) => [
      String((row as { readonly tactic?: unknown }).tactic),
      'newValue' in edit ? String(edit.newValue) : '',
    ]),
  );
}

describe('the next ID of a sheet', () => {
  it.each([
    ['follows the highest', ['T1 | A', 'T10 | B', 'T9 | C', '| D'], { D: 'T11' }],
    ['is another for each row', ['T1 | A', '| B', '| C'], { B: 'T2', C: 'T3' }],
    ['is for a row that repeats one', ['T1 | A', 'T1 | B', 'T2 | C'], { B: 'T3' }],
    ['has as many digits', ['T-007 | A', '| B'], { B: 'T-008' }],
    ['has as many digits as the shortest', ['T-007 | A', 'T-10 | B', '| C'], { C: 'T-11' }],
    ['has more where they do not suffice', ['T9 | A', '| B'], { B: 'T10' }],
    ['is a number where the others are', ['1 | A', '2 | B', '| C'], { C: '3' }],
    ['is of the series that most have', ['T1 | A', 'T2 | B', 'X9 | C', '| D'], { D: 'T3' }],
    ['is of it wherever it begins', ['X9 | A', 'T1 | B', 'T2 | C', '| D'], { D: 'T3' }],
    ['is none that is taken but for case', ['T1 | A', 'T2 | B', 't3 | C', '| D'], { D: 'T4' }],
    ['is not where numbers stand before letters', ['T1a | A', 'T2b | B', '| C'], {}],
    ['is not where half follow another', ['T1 | A', 'X9 | B', '| C'], {}],
    ['is where more than half follow it', ['Shop | A', 'T1 | B', 'T2 | C', '| D'], { D: 'T3' }],
    ['is not where they follow none', ['Shop | A', 'Fair | B', '| C'], {}],
    ['is not where there are none', ['| A', '| B'], {}],
    ['is none that is a name', ['T1 | A', '| B', '| t2'], { B: 'T3', t2: 'T4' }],
    ['is none for a retired row', ['T1 | A', '| B | dropped'], {}],
    ['is for a retired row that repeats one', ['T1 | A', 'T1 | B | dropped'], { B: 'T2' }],
    ['is none for rows of one name', ['T1 | A', '| B', '| b', '| C'], { C: 'T2' }],
    ['counts the ID of a retired row as taken', ['T1 | A', 'T2 | B | dropped', '| C'], { C: 'T3' }],
  ])('%s', (_, lines, expected) => {
    expect(proposed(...lines)).toEqual(expected);
  });
});
