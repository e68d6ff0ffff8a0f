import type { Expression, Name, Reference } from '../../spreadsheet/formula/expression';

/* Formulas lean far to the left where they are long sums: they are walked with a stack of our own. */

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'sign':
    case 'percent':
      return [expression.operand];
    case 'operation':
      return [expression.left, expression.right];
    case 'call':
      return expression.arguments.filter((argument) => argument !== null);
    case 'number':
    case 'text':
    case 'boolean':
    case 'error':
    case 'array':
    case 'name':
    case 'cells':
    case 'structured':
      return [];
  }
}

/** An expression with all its parts: the outer before the inner, from left to right. */
export function allParts(expression: Expression): readonly Expression[] {
  const found: Expression[] = [];
  const waiting: Expression[] = [expression];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    found.push(part);
    waiting.push(...[...partsOf(part)].reverse());
  }
  return found;
}

export const isReference = (part: Expression): part is Reference | Name =>
  part.kind === 'cells' || part.kind === 'structured' || part.kind === 'name';

/** What a formula refers to, each as often as it is written. */
export const referencesIn = (expression: Expression): readonly (Reference | Name)[] =>
  allParts(expression).filter(isReference);
