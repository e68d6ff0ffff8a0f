import { locateTables } from '../../src/plan/recognition/locate-tables';
import { fieldKeys, fieldName } from '../../src/plan/fields/catalogue';
import type { CellValue, Sheet } from '../../src/plan/sheet-table';
const names = fieldKeys('tactics').map((k) => fieldName('tactics', k)).slice(0, 27);
const run = (label: string, cells: CellValue[][]) => {
  const sheet: Sheet = { name: 'S', top: 0, left: 0, cells, formats: null, hiddenRows: new Set(), tables: [], merges: [] };
  const t0 = performance.now(); const tables = locateTables(sheet); const t1 = performance.now();
  console.log(label, tables.length, 'locate', Math.round(t1 - t0));
};
const body = (n: number, f: (r: number, c: number) => CellValue): CellValue[][] => [names, ...Array.from({ length: n }, (_, r) => names.map((_, c) => f(r, c)))];
run('mixed', body(50000, (r, c) => (c % 3 === 0 ? r : `text ${r} ${c}`)));
run('text heading words', body(50000, (r, c) => (c === 0 ? 'Product' : 'some words here')));
run('cjk heading words', body(50000, (r, c) => (c === 0 ? '产品' : '認知度を上げるための施策です')));
run('alternating heading words', body(50000, (r, c) => (c === 0 ? ['Product', 'Price'][r%2]! : 'some words here')));
run('lone', Array.from({ length: 100000 }, (_, r) => [r % 2 ? null : 'Some note']));
run('lone under table', [['Tactic','Owner'],['a',1], ...Array.from({ length: 100000 }, (_, r) => [r % 2 ? null : 'Some note', null] as CellValue[])]);
run('many tables', Array.from({ length: 50000 }, (_, r) => r % 4 === 0 ? ['Title', null, null] : r % 4 === 1 ? ['Tactic', 'Strategy', 'Owner'] : r % 4 === 2 ? ['a b','c d', r] : [null, null, null]));
run('blank every other row, text', body(50000, (r, c) => (r % 2 ? null : `words and ${'abcdefgh'[r % 8]} ${c}x`)));
run('wide', [Array.from({length:16000},(_, c)=>`H${c} x`), ...Array.from({length:100},()=>Array.from({length:16000},(_, c)=>c))]);
