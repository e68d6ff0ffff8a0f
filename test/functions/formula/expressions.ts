import fc from 'fast-check';
import { excelErrors } from '../../../src/functions/excel-error';
import { precedence } from '../../../src/functions/formula/expression';
import type { Constant, Expression, Operator } from '../../../src/functions/formula/expression';

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

const tree = fc.letrec<{ expression: Expression }>((tie) => {
  const expression = tie('expression');
  return {
    expression: fc.oneof(
      { maxDepth: 6 },
      plainNumber,
      otherConstant,
      array,
      fc.constantFrom('A1', 'price', 'Preis_2').map((name) => ({ kind: 'name' as const, name })),
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

/** Trees such as `parseFormula` makes. */
export const anyExpression: fc.Arbitrary<Expression> = tree.expression;
