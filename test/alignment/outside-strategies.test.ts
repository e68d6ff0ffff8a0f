import { align } from '../../src/alignment/alignment';
import {
  decideOutside,
  mentionsOutside,
  proposeNamesOfStrategies,
} from '../../src/alignment/outside-strategies';
import { defaultCheckSettings } from '../../src/alignment/settings';
import { planOf, sheet } from '../support/plan-of';

/** The first tactic of a plan whose strategies have these segments, S1 and so on, and what is found of it. */
function tacticOf(ofStrategies: readonly string[], strategy: string, segment: string) {
  const alignment = align(
    planOf({
      strategies: sheet(
        'ID | Strategy | Segment',
        ...ofStrategies.map((names, place) => `S${place + 1} | Aim ${place + 1} | ${names}`),
      ),
      tactics: sheet('ID | Tactic | Strategy | Segment', `T1 | Shop | ${strategy} | ${segment}`),
    }),
    defaultCheckSettings,
  );
  const [tactic] = alignment.tactics;
  if (tactic === undefined) throw new Error('The plan has no tactic.');
  return { alignment, tactic };
}

describe('what a tactic names outside its strategies', () => {
  it.each<[string, readonly string[], string, string, readonly string[]]>([
    [
      'what none of them names',
      ['Commuters', 'Owners'],
      'S1; S2',
      'Students; owners; Families',
      ['Students', 'Families'],
    ],
    [
      'nothing where each is named by one of them',
      ['Commuters', 'Owners'],
      'S1; S2',
      'Owners; Commuters',
      [],
    ],
    ['nothing where one of them is for all', ['Commuters', ''], 'S1; S2', 'Students', []],
    ['nothing where it names none itself', ['Commuters'], 'S1', '', []],
    ['nothing where it has no strategies', ['Commuters'], '', 'Students', []],
    ['not what only other strategies name', ['Commuters', 'Owners'], 'S1', 'Owners', ['Owners']],
  ])('is %s', (_, ofStrategies, strategy, segment, expected) => {
    const { tactic } = tacticOf(ofStrategies, strategy, segment);
    expect(mentionsOutside(tactic, 'segment').map(({ text }) => text)).toEqual(expected);
  });
});

describe('whether it names something outside', () => {
  it('is said with what its strategies name, each once, and where', () => {
    const { alignment, tactic } = tacticOf(['Commuters', 'commuters; Owners'], 'S1; S2', 'Students; Owners');
    expect(decideOutside(tactic, 'segment', alignment)).toEqual({
      outcome: 'finding',
      detail: { tactic, outside: ['Students'], named: ['commuters', 'Owners'] },
      fields: ['segment'],
      related: tactic.strategies.map(({ row }) => ({ row, fields: ['segment'] })),
    });
  });

  it.each<[string, readonly string[], string, string, 'pass' | readonly string[]]>([
    ['nothing is outside', ['Commuters'], 'S1', 'Commuters', 'pass'],
    // With another strategy, S2, the segment would be outside.
    [
      'its strategy cannot be read, and could be one that leaves it out',
      ['Commuters', 'Owners'],
      '#N/A',
      'Commuters',
      ['strategy'],
    ],
    [
      'its strategy cannot be read, but all name its segment',
      ['Commuters', 'Commuters'],
      '#N/A',
      'Commuters',
      'pass',
    ],
    ['its strategy cannot be read, but all are for everybody', ['', ''], '#N/A', 'Commuters', 'pass'],
    // With another segment it would be outside.
    ['its segment cannot be read', ['Commuters', 'Owners'], 'S1; S2', '#N/A', ['segment']],
    [
      'its segment cannot be read, but one of its strategies is for all',
      ['Commuters', ''],
      'S1; S2',
      '#N/A',
      'pass',
    ],
    ['its segment cannot be read, but it has no strategy', ['Commuters'], '', '#N/A', 'pass'],
    ['neither can be read', ['Commuters', ''], '#N/A', '#N/A', ['segment', 'strategy']],
    ['neither can be read, but all strategies are for everybody', ['', ''], '#N/A', '#N/A', 'pass'],
  ])('where %s', (_, ofStrategies, strategy, segment, expected) => {
    const { alignment, tactic } = tacticOf(ofStrategies, strategy, segment);
    expect(decideOutside(tactic, 'segment', alignment)).toEqual(
      expected === 'pass'
        ? 'pass'
        : { outcome: 'incomplete', reason: 'unreadable', cells: [{ row: tactic.row, fields: expected }] },
    );
  });
});

describe('the fixes of a name outside', () => {
  it.each<[string, readonly string[], string, readonly string[]]>([
    [
      'are the names of its strategies that it has not yet, then to remove it',
      ['Commuters; Owners; Students'],
      'Families; Owners',
      [
        'Replace with "Commuters": Families > Commuters',
        'Replace with "Students": Families > Students',
        'Remove "Families": Owners',
      ],
    ],
    [
      'are three names at most',
      ['A; B; C; D'],
      'Families',
      ['Replace with "A": Families > A', 'Replace with "B": Families > B', 'Replace with "C": Families > C'],
    ],
    [
      'leave several names to be removed together',
      ['Commuters'],
      'Families; Commuters; Students',
      ['Remove "Families", "Students": Commuters'],
    ],
    ['keep all names that are inside', ['A; B'], 'B; Families; A', ['Remove "Families": B; A']],
    ['are none where several are outside and nothing is left', ['Commuters'], 'Families; Students', []],
  ])('%s', (_, ofStrategies, segment, expected) => {
    const { alignment, tactic } = tacticOf(ofStrategies, 'S1', segment);
    const outcome = decideOutside(tactic, 'segment', alignment);
    const detail = typeof outcome === 'object' && 'detail' in outcome ? outcome.detail : null;
    const fixes = detail === null ? [] : proposeNamesOfStrategies(detail, 'segment');
    expect(
      fixes.map(({ label, edits }) => {
        const [edit] = edits;
        expect(edits).toHaveLength(1);
        expect(edit).toMatchObject({ row: tactic.row, field: 'segment' });
        if (edit === undefined) return label;
        return `${label}: ${'newValue' in edit ? String(edit.newValue) : `${edit.oldPart} > ${edit.newPart}`}`;
      }),
    ).toEqual(expected);
  });
});
