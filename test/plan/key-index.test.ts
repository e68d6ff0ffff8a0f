import * as fc from 'fast-check';
import { indexKeys, type KeyedRow, type Resolution } from '../../src/plan/key-index';
import { comparable } from '../../src/plan/names';

/** Rows as 'ID: name'; either may be missing: 'S1:', ':Brand', ':'. */
const rowsOf = (...lines: readonly string[]): readonly KeyedRow[] =>
  lines.map((line) => {
    const [id = '', name = ''] = line.split(':').map((part) => part.trim());
    return { id: id === '' ? null : id, name: name === '' ? null : name };
  });

const indexOf = (...lines: readonly string[]) => indexKeys(rowsOf(...lines));

describe('the key of a row', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['is its ID', ['S1: Brand', 'S2: Loyalty'], ['S1', 'S2']],
    ['is its ID, where it has no name', ['S1:'], ['S1']],
    ['is its name, where it has no ID', [': Brand', ': Loyalty'], ['Brand', 'Loyalty']],
    ['is nothing, where it has neither', [':', 'S1: Brand', ':'], ['', 'S1', '']],
    [
      'has its occurrence, where the name occurs again',
      [': Mail', ': Mail', ': Mail'],
      ['Mail', 'Mail #2', 'Mail #3'],
    ],
    [
      'has its occurrence in its own spelling',
      [': Mail', ': MAIL ', ': mail'],
      ['Mail', 'MAIL #2', 'mail #3'],
    ],
    [
      'has its occurrence across rows of other names',
      [': Mail', ': Fair', ': Mail'],
      ['Mail', 'Fair', 'Mail #2'],
    ],
    [
      'does not count rows with an ID',
      ['T1: Mail', ': Mail', 'T2: Mail', ': Mail'],
      ['T1', 'Mail', 'T2', 'Mail #2'],
    ],
    ['is the ID again, where that is repeated', ['S1: Brand', 'S1: Loyalty'], ['S1', 'S1']],
    [
      'is its name, be it written like an occurrence',
      [': Mail', ': Mail #2', ': Mail'],
      ['Mail', 'Mail #2', 'Mail #2'],
    ],
  ])('%s', (_, lines, keys) => {
    expect(indexOf(...lines).keys).toEqual(keys);
  });
});

describe('an ID is repeated', () => {
  it.each<[string, readonly string[], readonly boolean[]]>([
    ['in each later row that has it', ['S1: a', 'S1: b', 'S2: c', 'S1: d'], [false, true, false, true]],
    ['whatever its case, width and white space', ['S 1: a', 's  1: b', 'Ｓ １: c'], [false, true, true]],
    ['not by a name that is the same', ['Brand: a', ': Brand'], [false, false]],
    ['not by names that are the same', [': Brand', ': Brand'], [false, false]],
    ['not by rows without one', [': a', ':', ':'], [false, false, false]],
  ])('%s', (_, lines, repeatsId) => {
    expect(indexOf(...lines).repeatsId).toEqual(repeatsId);
  });
});

describe('a name is shared', () => {
  it.each<[string, readonly string[], readonly boolean[]]>([
    ['by all rows that bear it', [': Mail', ': Fair', 'T1: Mail'], [true, false, true]],
    ['whatever its case, width and white space', [': Spring  fair', ': SPRING FAIR'], [true, true]],
    ['not by a row without a name', ['T1:', 'T2:'], [false, false]],
    ['not by the repetition of an ID', ['T1: Mail', 'T1: Mail'], [false, false]],
    [
      'by others even where the ID of one is repeated',
      ['T1: Fair', 'T1: Mail', ': Mail', ': Mail'],
      [false, true, true, true],
    ],
    ['not by the ID of another', ['Mail: Fair', ': Mail'], [false, false]],
  ])('%s', (_, lines, sharesName) => {
    expect(indexOf(...lines).sharesName).toEqual(sharesName);
  });
});

describe('a text resolves', () => {
  const lines = [
    'S1: Brand', // 0
    'Brand: Loyalty', // 1
    ': Mail', // 2
    ': Mail', // 3
    'S4: Fair', // 4
    'S4: Repeated', // 5
    'S5: Care', // 6
    'S6: Care', // 7
    ':', // 8
    ': Straße 7', // 9
    ': Tour #2', // 10
    ': Tour', // 11
    ': Tour', // 12
    '12:', // 13
  ];
  const index = indexOf(...lines);

  it.each<[string, string, Resolution]>([
    ['to the row with that ID', 'S1', 0],
    ['in any case', 's1', 0],
    ['in any width', 'Ｓ１', 0],
    ['with white space around it', '\u00A0S1\n', 0],
    ['to an ID before a name', 'Brand', 1],
    ['to the row with that name', 'Loyalty', 1],
    ['by name in any case and white space', ' STRASSE  7', 9],
    ['to an ID of figures', '12', 13],
    ['to the first row with a repeated ID', 'S4', 4],
    ['to a name beside a repeated ID', 'Fair', 4],
    ['to nothing by the name of a repetition', 'Repeated', 'none'],
    ['to none of several rows with the name and without IDs', 'Mail', 'ambiguous'],
    ['to none of several rows with the name and with IDs', 'Care', 'ambiguous'],
    ['to one of them by its ID', 'S6', 7],
    ['to one of them by its occurrence', 'mail #2', 3],
    ['to nothing by the occurrence of the first', 'Mail #1', 'none'],
    ['to nothing by an occurrence that there is not', 'Mail #3', 'none'],
    ['to a name before an occurrence', 'Tour #2', 10],
    ['to nothing, where no row has it', 'S9', 'none'],
    ['to nothing by a part of a name', 'Straße', 'none'],
    ['to nothing, where it is empty', '', 'none'],
    ['to nothing by a word that every object knows', 'constructor', 'none'],
  ])('%s: %j', (_, text, resolution) => {
    expect(index.resolve(text)).toBe(resolution);
    expect(index.knows(text)).toBe(resolution !== 'none');
  });

  it('to each row by its key, but for the first of a shared name, for repetitions, and for rows without a key', () => {
    const resolvesToItself = index.keys.map((key, place) => index.resolve(key) === place);
    expect(index.nameable).toEqual(resolvesToItself);
    expect(lines.filter((_, place) => index.nameable[place] === false)).toEqual([
      ': Mail',
      'S4: Repeated',
      ':',
      ': Tour',
      ': Tour',
    ]);
  });
});

describe('among any rows', () => {
  const word = fc.constantFrom(
    'a',
    'A',
    'b',
    'B ',
    'ｃ',
    'c',
    'a #2',
    'b #2',
    'straße',
    'STRASSE',
    'S1',
    's1',
  );
  const anyRows = fc.array(fc.record<KeyedRow>({ id: fc.option(word), name: fc.option(word) }), {
    maxLength: 12,
  });

  /** What the specification says of one text, found by looking through all rows. */
  function resolutionByHand(rows: readonly KeyedRow[], text: string): Resolution {
    const same = (other: string | null): boolean => other !== null && comparable(other) === comparable(text);
    const isRepetition = ({ id }: KeyedRow, place: number): boolean =>
      id !== null &&
      rows.findIndex((row) => row.id !== null && comparable(row.id) === comparable(id)) < place;
    const byId = rows.findIndex(({ id }) => same(id));
    if (byId >= 0) return byId;
    const byName = rows.flatMap((row, place) => (same(row.name) && !isRepetition(row, place) ? [place] : []));
    if (byName.length > 1) return 'ambiguous';
    if (byName[0] !== undefined) return byName[0];
    const byOccurrence = rows.findIndex(({ id, name }, place) => {
      if (id !== null || name === null) return false;
      const before = rows
        .slice(0, place)
        .filter((row) => row.id === null && row.name !== null && comparable(row.name) === comparable(name));
      return before.length > 0 && same(`${name} #${before.length + 1}`);
    });
    return byOccurrence >= 0 ? byOccurrence : 'none';
  }

  it('every text resolves as the specification says', () => {
    fc.assert(
      fc.property(
        anyRows,
        fc.array(
          fc.oneof(
            word,
            word.map((text) => `${text} #2`),
            fc.string(),
          ),
        ),
        (rows, texts) => {
          const index = indexKeys(rows);
          for (const text of [...texts, ...index.keys]) {
            expect(index.resolve(text)).toBe(resolutionByHand(rows, text));
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('a key resolves to its row, or the row repeats an ID, or another row has that text as its ID or name', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const index = indexKeys(rows);
        const same = (text: string | null, key: string): boolean =>
          text !== null && comparable(text) === comparable(key);
        index.keys.forEach((key, place) => {
          if (key === '' || index.repeatsId[place] === true || index.resolve(key) === place) return;
          const others = rows.filter((_, other) => other !== place);
          expect(others.some(({ id, name }) => same(id, key) || same(name, key))).toBe(true);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('an ID that is not repeated always resolves to its row', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const index = indexKeys(rows);
        rows.forEach(({ id }, place) => {
          if (id !== null && index.repeatsId[place] === false) expect(index.resolve(id)).toBe(place);
        });
      }),
    );
  });

  it('rows without IDs and without shared names are all nameable', () => {
    const distinctNames = fc.uniqueArray(fc.string({ minLength: 1 }), { selector: comparable });
    fc.assert(
      fc.property(distinctNames, (names) => {
        const named = names.filter((name) => name.trim() !== '');
        const index = indexKeys(named.map((name) => ({ id: null, name })));
        expect(index.keys).toEqual(named);
        expect(index.nameable).toEqual(named.map(() => true));
      }),
    );
  });
});
