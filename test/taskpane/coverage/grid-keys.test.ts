import { cellByKey, type GridPlace } from '../../../src/taskpane/coverage/grid-keys';

const size = { rows: 30, columns: 4 };
const none = { ctrlKey: false, metaKey: false, altKey: false };

it.each<[string, Partial<typeof none>, GridPlace | null]>([
  ['ArrowRight', {}, { row: 5, column: 2 }],
  ['ArrowLeft', {}, { row: 5, column: 0 }],
  ['ArrowDown', {}, { row: 6, column: 1 }],
  ['ArrowUp', {}, { row: 4, column: 1 }],
  ['ArrowRight', { ctrlKey: true }, { row: 5, column: 3 }],
  ['ArrowLeft', { metaKey: true }, { row: 5, column: 0 }],
  ['ArrowDown', { ctrlKey: true }, { row: 29, column: 1 }],
  ['ArrowUp', { ctrlKey: true }, { row: 0, column: 1 }],
  ['Home', {}, { row: 5, column: 0 }],
  ['End', {}, { row: 5, column: 3 }],
  ['Home', { ctrlKey: true }, { row: 0, column: 0 }],
  ['End', { ctrlKey: true }, { row: 29, column: 3 }],
  ['PageDown', {}, { row: 15, column: 1 }],
  ['PageUp', {}, { row: 0, column: 1 }],
  ['ArrowDown', { altKey: true }, null],
  ['Tab', {}, null],
  ['a', {}, null],
])('%s with %j leads from the second cell of the sixth row to %j', (key, held, place) => {
  expect(cellByKey({ key, ...none, ...held }, { row: 5, column: 1 }, size)).toEqual(place);
});

it('stops at the edges', () => {
  const corner = { row: 29, column: 3 };
  expect(cellByKey({ key: 'ArrowRight', ...none }, corner, size)).toEqual(corner);
  expect(cellByKey({ key: 'PageDown', ...none }, corner, size)).toEqual(corner);
});
