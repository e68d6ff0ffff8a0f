import { textOf } from '../cell-text';
import { sheetPrefix } from '../sheet-name';
import { cellReferenceText } from './cell-reference';
import {
  type Constant,
  type Expression,
  type Operation,
  type Percent,
  precedence,
  type Sign,
} from './expression';
import { structuredReferenceText } from './structured-reference';
import { textLiteral } from './text-literal';

function constantText(constant: Constant): string {
  switch (constant.kind) {
    case 'number':
      return String(constant.value);
    case 'text':
      return textLiteral(constant.value);
    case 'boolean':
      return textOf(constant.value);
    case 'error':
      return constant.value;
  }
}

/* From the innermost outwards, so that a thousand signs before a number are no deep recursion. */
function wrappedText(expression: Sign | Percent): string {
  const wrappers: (Sign | Percent)[] = [];
  let innermost: Expression = expression;
  while (innermost.kind === 'sign' || innermost.kind === 'percent') {
    wrappers.push(innermost);
    innermost = innermost.operand;
  }
  let text = printFormula(innermost);
  for (const wrapper of wrappers.reverse()) {
    const inside = wrapper.operand.kind;
    const isLooser = inside === 'operation' || (inside === 'percent' && wrapper.kind === 'sign');
    const operand = isLooser ? `(${text})` : text;
    text = wrapper.kind === 'sign' ? `${wrapper.operator}${operand}` : `${operand}%`;
  }
  return text;
}

/* From the innermost left operand outwards: a long sum is a tree that leans far to the left. */
function operationText(operation: Operation): string {
  const chain: Operation[] = [];
  let innermost: Expression = operation;
  while (innermost.kind === 'operation') {
    chain.push(innermost);
    innermost = innermost.left;
  }
  let text = printFormula(innermost);
  let loosest = Number.POSITIVE_INFINITY;
  for (const { operator, right } of chain.reverse()) {
    const tightness = precedence[operator];
    if (loosest < tightness) text = `(${text})`;
    const needsParentheses = right.kind === 'operation' && precedence[right.operator] <= tightness;
    text = `${text}${operator}${needsParentheses ? `(${printFormula(right)})` : printFormula(right)}`;
    loosest = tightness;
  }
  return text;
}

/** A formula as Excel writes it, without the leading `=`, with no more parentheses than it needs. */
export function printFormula(expression: Expression): string {
  switch (expression.kind) {
    case 'array':
      return `{${expression.rows.map((row) => row.map(constantText).join(',')).join(';')}}`;
    case 'name':
      return (expression.sheet === undefined ? '' : sheetPrefix(expression.sheet)) + expression.name;
    case 'cells':
      return cellReferenceText(expression);
    case 'structured':
      return structuredReferenceText(expression);
    case 'sign':
    case 'percent':
      return wrappedText(expression);
    case 'operation':
      return operationText(expression);
    case 'call': {
      const given = expression.arguments.map((argument) => (argument === null ? '' : printFormula(argument)));
      return `${expression.name}(${given.join(',')})`;
    }
    case 'number':
    case 'text':
    case 'boolean':
    case 'error':
      return constantText(expression);
  }
}
