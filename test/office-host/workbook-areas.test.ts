import * as fc from 'fast-check';
import { areaAddress, areaAfter, without } from '../../src/office-host/workbook/areas';
import { area } from './contract-workbook';

describe('areas after rows or columns came or went', () => {
  it.each([
    ['C5:D8', 'row', 3, 2, 'C7:D10', 'moves down below inserted rows'],
    ['C5:D8', 'row', 4, 1, 'C6:D9', 'moves down when rows come in right before it'],
    ['C5:D8', 'row', 6, 2, 'C5:D10', 'grows when rows come in inside'],
    ['C5:D8', 'row', 8, 2, 'C5:D8', 'stays when rows come in below'],
    ['C5:D8', 'row', 2, -2, 'C3:D6', 'moves up when rows above go'],
    ['C5:D8', 'row', 5, -2, 'C5:D6', 'shrinks when rows inside go'],
    ['C5:D8', 'row', 2, -4, 'C3:D4', 'keeps what is left when its first rows go'],
    ['C5:D8', 'column', 2, 1, 'D5:E8', 'moves right below inserted columns'],
    ['C5:D8', 'column', 3, -1, 'C5:C8', 'shrinks when a column goes'],
  ] as const)('%s, %ss at %i by %i: %s (%s)', (before, axis, at, count, after, _) => {
    expect(areaAddress(areaAfter(area(before), { axis, at, count }) ?? area('XFD1'))).toBe(after);
  });

  it('is gone when all of it was deleted', () => {
    expect(areaAfter(area('C5:D8'), { axis: 'row', at: 4, count: -4 })).toBeNull();
  });

  it('comes back when inserted rows are deleted again', () => {
    const line = fc.integer({ min: 0, max: 50 });
    fc.assert(
      fc.property(line, line, line, fc.integer({ min: 1, max: 9 }), (top, height, at, count) => {
        const before = { top, left: 0, bottom: top + height, right: 3 };
        const inserted = areaAfter(before, { axis: 'row', at, count });
        expect(inserted && areaAfter(inserted, { axis: 'row', at, count: -count })).toEqual(before);
      }),
    );
  });

  it('is split around a hole into parts that cover the rest once', () => {
    expect(without(area('A1:C5'), area('B2:B3')).map(areaAddress)).toEqual([
      'A1:C1',
      'A2:A3',
      'C2:C3',
      'A4:C5',
    ]);
    expect(without(area('A1:C5'), area('E1'))).toEqual([area('A1:C5')]);
    expect(without(area('A1:C5'), area('A1:Z9'))).toEqual([]);
  });
});
