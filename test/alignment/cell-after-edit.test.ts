import * as fc from 'fast-check';
import { cellAfterEdit } from '../../src/alignment/cell-after-edit';
import type { CellValue } from '../../src/spreadsheet/cell';

const place = { sheet: 'Tactics', cell: { row: 1, column: 2 }, field: 'Strategy' };
const part = (holds: CellValue, oldPart: string, newPart: string): string | number | null =>
  cellAfterEdit({ ...place, oldPart, newPart }, holds);

describe('an edit of a whole cell', () => {
  it.each<[string, CellValue, CellValue, string | number | null]>([
    ['a text', 'S66', 'S66', 'S6'],
    ['a blank', null, null, 'S6'],
    ['an error', { error: '#N/A' }, { error: '#N/A' }, 'S6'],
    ['a cell that holds something else', 'S66', 'S7', null],
    ['a number where a text was', '6', 6, null],
  ])('is made in %s only if it still holds that', (_, oldValue, holds, after) => {
    expect(cellAfterEdit({ ...place, oldValue, newValue: 'S6' }, holds)).toBe(after);
  });
});

describe('an edit of a part', () => {
  it.each([
    ['the whole', 'S9', 'S9', 'S1', 'S1'],
    ['one of several', 'S2; S9; S3', 'S9', 'S1', 'S2; S1; S3'],
    ['the separators and blanks of the user', 'S2 |S9 , S3\nS4', 'S9', 'S1', 'S2 |S1 , S3\nS4'],
    ['the share', 'S2 40%; S9: 60%', 'S9', 'S1', 'S2 40%; S1: 60%'],
    ['the share after several blanks', 'S9   60 %; S2', 'S9', 'S1', 'S1   60 %; S2'],
    ['the share after blanks and a sign', 'S9 : 60%, S2', 'S9', 'S1', 'S1 : 60%, S2'],
    ['a share below 0', 'S9 -60%; S2', 'S9', 'S1', 'S1 -60%; S2'],
    ['blanks between the parts', 'S2 ;  S9  ; S3', 'S9', 'S1', 'S2 ;  S1  ; S3'],
    ['no part of which it is the beginning', 'S9 60% more; S9', 'S9', 'S1', 'S9 60% more; S1'],
    ['each time it occurs', 'S9 30%, S9=70%', 'S9', 'S1', 'S1 30%, S1=70%'],
    ['not what only contains it', 'S99; S9; xS9', 'S9', 'S1', 'S99; S1; xS9'],
    ['with a comma, set off by semicolons', 'S2, S9, S3', 'S9', 'Grow, fast', 'S2; Grow, fast; S3'],
    ['with a comma, and no other comma', 'S2, S3,S9', 'S9', 'Grow, fast', 'S2, S3;Grow, fast'],
    ['with a comma, between two blanks', 'S2,  S9 | S3', 'S9', 'Grow, fast', 'S2;  Grow, fast | S3'],
    ['a number', 7, '7', 'S7', 'S7'],
  ] as const)('replaces it and keeps the rest: %s', (_, holds, oldPart, newPart, after) => {
    expect(part(holds, oldPart, newPart)).toBe(after);
  });

  it.each([null, 'S99', 'S1; S2', '', { error: '#REF!' }])(
    'is not made where the part is gone: %p',
    (holds) => {
      expect(part(holds, 'S9', 'S1')).toBeNull();
    },
  );

  it('of a cell with thousands of parts takes no longer than their number', () => {
    const texts = Array.from({ length: 10_922 }, () => 'S9');
    expect(part(texts.join('; '), 'S9', 'S1')).toBe(texts.map(() => 'S1').join('; '));
  });

  it('can be taken back', () => {
    const names = fc.array(fc.constantFrom('S1', 'S2', 'Grow', 'a b'), { maxLength: 5 });
    fc.assert(
      fc.property(names, names, fc.constantFrom('; ', ', ', ' | ', '\n'), (before, behind, separator) => {
        const text = [...before, 'S9', ...behind].join(separator);
        const after = part(text, 'S9', 'S8');
        expect(after).not.toBe(text);
        expect(part(after, 'S8', 'S9')).toBe(text);
      }),
    );
  });
});
