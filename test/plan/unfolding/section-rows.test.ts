import { datesOf, drawnPlan, drawnTable, linksOf } from './drawn-plan';

const tacticKeys = (drawing: string, said: Parameters<typeof drawnTable>[2] = {}): readonly string[] =>
  drawnPlan([drawnTable('tactics', drawing, said)]).tactics.map(({ key }) => key);

describe('a row of one text', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'above fuller rows heads a section and is no tactic',
      `
        Tactic  | Owner | Budget
        Digital | .     | .
        Mail    | Ann   | 500
        Print   | .     | .
        Flyer   | Bob   | 300
        Poster  | Cleo  | 300
      `,
      ['Mail', 'Flyer', 'Poster'],
    ],
    [
      'is one of two headings, a section and its part',
      `
        Tactic  | Owner | Budget
        Digital | .     | .
        Owned   | .     | .
        Mail    | Ann   | 500
        Blog    | Ann   | 200
      `,
      ['Mail', 'Blog'],
    ],
    [
      'is a tactic where nothing stands below it',
      'Tactic | Owner | Budget\nMail | Ann | 500\nFlyer | Bob | 300\nPoster | . | .',
      ['Mail', 'Flyer', 'Poster'],
    ],
    [
      'is a tactic where it stands in another column',
      'Tactic | Owner | Budget\nMail | Ann | 500\n. | Bob | .\nPoster | Bob | 300',
      ['Mail', '', 'Poster'],
    ],
    [
      'is a tactic where most rows hold no more',
      'Tactic | Owner | Budget\nMail | . | .\nBlog | Ann | 200\nFlyer | . | .\nTour | Bob | 100\nFilm | . | .\nFair | . | .\nOpen day | Ann | 5',
      ['Mail', 'Blog', 'Flyer', 'Tour', 'Film', 'Fair', 'Open day'],
    ],
    [
      'is a row where it is an ID in the column of IDs: the rest of it is not written yet',
      'ID | Tactic | Owner | Budget\nT1 | Mail | Ann | 5\nT2 | . | . | .\nT3 | Blog | Ann | 200',
      ['T1', 'T2', 'T3'],
    ],
    [
      'heads a section where it stands in the column of IDs and is none',
      'ID | Tactic | Owner | Budget\nDigital | . | . | .\nT1 | Mail | Ann | 5\nT3 | Blog | Ann | 200',
      ['T1', 'T3'],
    ],
    [
      'is a row where it is a number',
      'Tactic | Owner | Budget\nMail | Ann | 500\n2026 | . | .\nPoster | Bob | 300',
      ['Mail', '2026', 'Poster'],
    ],
  ])('%s', (_, drawing, expected) => {
    expect(tacticKeys(drawing)).toEqual(expected);
  });

  it('that is merged over the table heads a section in any column', () => {
    const drawing = 'ID | Tactic | Owner\n. | Digital | .\nT1 | Mail | Ann\nT2 | Blog | Bob';
    const merges = [{ top: 0, bottom: 0, left: 1, right: 2 }];
    expect(tacticKeys(drawing, { merges })).toEqual(['T1', 'T2']);
    expect(tacticKeys(drawing)).toEqual(['Digital', 'T1', 'T2']);
  });
});

describe('a section that is a period', () => {
  const quarters = `
    Tactic  | Owner | Budget
    Q1 2026 | .     | .
    Mail    | Ann   | 500
    Blog    | Ann   | 100
    Q2 2026 | .     | .
    Flyer   | Bob   | 300
  `;

  it('gives its rows that period', () => {
    expect(datesOf(drawnPlan([drawnTable('tactics', quarters)]).tactics)).toEqual([
      ['Mail', '2026-01-01..2026-03-31'],
      ['Blog', '2026-01-01..2026-03-31'],
      ['Flyer', '2026-04-01..2026-06-30'],
    ]);
  });

  it('gives goals the day on which they are due', () => {
    const goals = drawnTable('goals', 'Goal | Target | Unit\nH1 2026 | . | .\nGrow | 5 | k\nHold | 3 | k');
    expect(drawnPlan([goals]).goals.map(({ key, due }) => [key, due !== null])).toEqual([
      ['Grow', true],
      ['Hold', true],
    ]);
  });

  it('gives only what a row does not state itself', () => {
    const table = drawnTable(
      'tactics',
      `
        Tactic  | Start      | End        | Owner
        Q1 2026 | .          | .          | .
        Mail    | 2026-02-01 | .          | Ann
        Blog    | 2026-02-01 | 2026-02-28 | Ann
        Flyer   | .          | .          | Bob
      `,
    );
    expect(datesOf(drawnPlan([table]).tactics)).toEqual([
      ['Mail', '2026-02-01..2026-03-31'],
      ['Blog', '2026-02-01..2026-02-28'],
      ['Flyer', '2026-01-01..2026-03-31'],
    ]);
  });

  it('ends with the next section, be that a period or not', () => {
    const table = drawnTable('tactics', `${quarters}\nSome day | . | .\nTour | Cleo | 100`);
    expect(datesOf(drawnPlan([table]).tactics).at(-1)).toEqual(['Tour', '..']);
  });

  it('holds for all of its parts', () => {
    const table = drawnTable(
      'tactics',
      `
        Tactic  | Owner | Budget
        Q1 2026 | .     | .
        Digital | .     | .
        Mail    | Ann   | 500
        Blog    | Ann   | 500
        Print   | .     | .
        Flyer   | Bob   | 300
        Poster  | Bob   | 300
        Q2 2026 | .     | .
        Tour    | Cleo  | 100
        Fair    | Cleo  | 100
      `,
      { sections: 'strategies' },
    );
    const { tactics } = drawnPlan([table]);
    expect(datesOf(tactics).map(([key, dates]) => `${key} ${dates.slice(0, 7)}`)).toEqual([
      'Mail 2026-01',
      'Blog 2026-01',
      'Flyer 2026-01',
      'Poster 2026-01',
      'Tour 2026-04',
      'Fair 2026-04',
    ]);
    expect(linksOf(tactics).map(([, links]) => links)).toEqual([
      'Digital',
      'Digital',
      'Print',
      'Print',
      '',
      '',
    ]);
  });
});

describe('sections that are no periods', () => {
  const drawing = `
    Tactic  | Owner | Budget
    Win     | .     | .
    Mail    | Ann   | 500
    Blog    | Ann   | 100
    Keep    | .     | .
    Flyer   | Bob   | 300
  `;

  it.each<[string, 'strategies' | 'goals' | 'not used' | null, readonly string[], readonly string[]]>([
    ['say nothing before somebody is asked', null, [], ['', '', '']],
    ['say nothing where somebody says so', 'not used', [], ['', '', '']],
    ['are strategies once somebody says so', 'strategies', ['Win', 'Keep'], ['Win', 'Win', 'Keep']],
    ['are goals of no strategy where somebody says so', 'goals', [], ['', '', '']],
  ])('%s', (_, sections, strategies, links) => {
    const plan = drawnPlan([drawnTable('tactics', drawing, { sections })]);
    expect(plan.strategies.map(({ key, derived }) => [key, derived])).toEqual(
      strategies.map((key) => [key, true]),
    );
    expect(linksOf(plan.tactics).map(([, texts]) => texts)).toEqual(links);
  });

  it('are goals where strategies have a column', () => {
    const table = drawnTable(
      'tactics',
      `
        Tactic | Strategy | Budget
        Grow   | .        | .
        Mail   | Win      | 500
        Blog   | Keep     | 100
        Hold   | .        | .
        Flyer  | Keep     | 300
      `,
      { sections: 'goals' },
    );
    const plan = drawnPlan([table]);
    expect(plan.goals.map(({ key }) => key)).toEqual(['Grow', 'Hold']);
    expect(linksOf(plan.strategies)).toEqual([
      ['Win', 'Grow'],
      ['Keep', 'Grow; Hold'],
    ]);
  });

  it('in the column of a level are the text of that level, filled down', () => {
    const table = drawnTable(
      'tactics',
      `
        Strategy | Tactic | Owner | Budget
        Win      | .      | .     | .
        .        | Mail   | Ann   | 500
        .        | Blog   | Ann   | 500
        Keep     | .      | .     | .
        .        | Flyer  | Bob   | 300
        .        | Tour   | Bob   | 300
      `,
    );
    expect(linksOf(drawnPlan([table]).tactics)).toEqual([
      ['Mail', 'Win'],
      ['Blog', 'Win'],
      ['Flyer', 'Keep'],
      ['Tour', 'Keep'],
    ]);
  });
});
