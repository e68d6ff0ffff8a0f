import * as fc from 'fast-check';
import { cellAddress } from '../../../src/spreadsheet/address';
import { isCellName } from '../../../tools/metadata/cell-names';

describe('isCellName', () => {
  it.each(['A1', 'xfd1048576', 'CLV7', 'R', 'C', 'RC', 'R1C1', 'r1048576c16384', 'RC3', 'R5', 'C16384'])(
    'sees that %s is a cell',
    (name) => {
      expect(isCellName(name)).toBe(true);
    },
  );

  it.each([
    'XFE1',
    'A1048577',
    'A0',
    'R0C1',
    'R1048577',
    'R1C16385',
    'CLV',
    'ROMI',
    'A1B',
    'COST_2',
    'ABCD1',
    '',
  ])('sees that %s is none', (name) => {
    expect(isCellName(name)).toBe(false);
  });

  it('sees every address that a sheet has', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_048_575 }),
        fc.integer({ min: 0, max: 16_383 }),
        (row, column) => {
          expect(isCellName(cellAddress(row, column))).toBe(true);
          expect(isCellName(`R${row + 1}C${column + 1}`)).toBe(true);
        },
      ),
    );
  });
});
