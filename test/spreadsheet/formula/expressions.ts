import * as fc from 'fast-check';
import { excelErrors } from '../../../src/spreadsheet/excel-error';
import {
  type Constant,
  type Expression,
  type Operator,
  precedence,
} from '../../../src/spreadsheet/formula/expression';
import { tableParts } from '../../../src/spreadsheet/formula/structured-reference';

const plainNumber = fc
  .double({ min: 0, noNaN: true, noDefaultInfinity: true })
  .map((value) => ({ kind: 'number' as const, value }));

const otherConstant: fc.Arbitrary<Constant> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }).map((value) => ({ kind: 'text' as const, value })),
  fc.boolean().map((value) => ({ kind: 'boolean' as const, value })),
  fc.constantFrom(...excelErrors).map((value) => ({ kind: 'error' as const, value })),
);

const arrayConstant: fc.Arbitrary<Constant> = fc.oneof(
  otherConstant,
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value) => ({ kind: 'number' as const, value: value + 0 })),
);

const array = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(arrayConstant, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  .map((rows) => ({ kind: 'array' as const, rows }));

const functionName = fc.constantFrom('F', 'CONTRIBUTION_MARGIN', 'plumb.Price_For_Margin', 'Ω.2');

/* Trees of constants and of the leaves that stand for something else. */
const treeOf = (leaf: fc.Arbitrary<Expression>) =>
  fc.letrec<{ expression: Expression }>((tie) => {
    const expression = tie('expression');
    return {
      expression: fc.oneof(
        { maxDepth: 6 },
        plainNumber,
        otherConstant,
        array,
        leaf,
        fc.record({
          kind: fc.constant('sign' as const),
          operator: fc.constantFrom('+' as const, '-' as const),
          operand: expression,
        }),
        fc.record({ kind: fc.constant('percent' as const), operand: expression }),
        fc.record({
          kind: fc.constant('operation' as const),
          operator: fc.constantFrom(...(Object.keys(precedence) as Operator[])),
          left: expression,
          right: expression,
        }),
        fc.record({
          kind: fc.constant('call' as const),
          name: functionName,
          arguments: fc
            .array(fc.option(expression), { maxLength: 4 })
            .filter((given) => given.length !== 1 || given[0] !== null),
        }),
      ),
    };
  });

const nameOf = (...names: readonly string[]) =>
  fc.constantFrom(...names).map((name) => ({ kind: 'name' as const, name }));

/** Trees such as `parseFormula` makes. */
export const anyExpression: fc.Arbitrary<Expression> = treeOf(nameOf('A1', 'price', 'Preis_2')).expression;

const row = fc.record({ row: fc.nat(1_048_575), absoluteRow: fc.boolean() });
const column = fc.record({ column: fc.nat(16_383), absoluteColumn: fc.boolean() });
const noRow = fc.constant({ row: null, absoluteRow: false });
const noColumn = fc.constant({ column: null, absoluteColumn: false });
const cell = fc.tuple(row, column).map(([one, other]) => ({ ...one, ...other }));
const wholeRow = fc.tuple(row, noColumn).map(([one, other]) => ({ ...one, ...other }));
const wholeColumn = fc.tuple(noRow, column).map(([one, other]) => ({ ...one, ...other }));

const sheet = fc.oneof(
  fc.constantFrom('Plan', 'Sales plan', "Bob's plan", 'A1', 'Q1', '2026', 'Übersicht', "''", 'R1C1', 'a!b'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
);

const cells: fc.Arbitrary<Expression> = fc
  .tuple(
    fc.option(sheet),
    fc.oneof(
      fc.tuple(cell, fc.option(cell)),
      fc.tuple(wholeRow, wholeRow),
      fc.tuple(wholeColumn, wholeColumn),
    ),
  )
  .map(([named, [start, end]]) => ({ kind: 'cells' as const, sheet: named, start, end }));

const heading = fc.oneof(
  fc.constantFrom('ID', 'Unit price', "Cost [EUR] 'net' #1", '@home', '#All', ' padded ', 'a,b:c'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }).filter((text) => text.trim() !== ''),
);

const tableName = fc.option(fc.constantFrom('Tactics', 'T_1', 'Übersicht'));
const tableColumns = fc.option(
  fc.oneof(
    heading.map((one) => ({ first: one, last: one })),
    fc.record({ first: heading, last: heading }),
  ),
);

const structured: fc.Arbitrary<Expression> = fc
  .tuple(tableName, fc.subarray([...tableParts]), tableColumns)
  .map(([table, parts, columns]) => ({ kind: 'structured', table, parts, columns }));

const sheetName: fc.Arbitrary<Expression> = fc.record({
  kind: fc.constant('name' as const),
  name: fc.constantFrom('Budget', 'Plumbline_T1_row'),
  sheet,
});

/** Trees such as `parseFormula` makes of a workbook's formulas. */
export const anyWorkbookExpression: fc.Arbitrary<Expression> = treeOf(
  fc.oneof(nameOf('price', 'Preis_2', 'LOG1048577'), cells, structured, sheetName),
).expression;
