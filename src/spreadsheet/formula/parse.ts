import { type Constant, type Expression, type Operator, precedence } from './expression';
import { isSyntaxProblem, type SyntaxMessage, type SyntaxProblem, syntaxProblem } from './syntax-problem';
import { type Token, tokenInWords, tokensOf, type Vocabulary } from './tokens';

/* Excel's own limits. They keep a hostile formula from exhausting the stack too. */
const longestFormula = 8192;
const deepestNesting = 64;

type Read<Node> = Node | SyntaxProblem;

/** What a formula should go on with. */
type Expected = Extract<SyntaxMessage, `${string}Expected` | `${string}GoesOn`>;

const isOperator = (mark: string): mark is Operator => Object.hasOwn(precedence, mark);

function parser(tokens: readonly Token[]) {
  let next = 0;
  let depth = 0;

  const peek = (): Token => tokens[next] ?? { kind: 'end', at: 0 };
  const isAt = (mark: string): boolean => {
    const token = peek();
    return token.kind === 'mark' && token.value === mark;
  };
  const skip = (mark: string): boolean => {
    if (!isAt(mark)) return false;
    next += 1;
    return true;
  };
  const expected = (what: Expected): SyntaxProblem =>
    syntaxProblem(what, peek().at, { found: tokenInWords(peek()) });
  const nested = <Node>(read: () => Read<Node>): Read<Node> => {
    if (depth === deepestNesting) return syntaxProblem('tooDeep', peek().at, { most: deepestNesting });
    depth += 1;
    const node = read();
    depth -= 1;
    return node;
  };

  function constant(): Read<Constant> {
    const sign = skip('-') ? -1 : 1;
    const signed = sign === -1 || skip('+');
    const token = peek();
    if (token.kind === 'number') {
      next += 1;
      // Adding 0 makes a 0 of −0.
      return { kind: 'number', value: sign * token.value + 0 };
    }
    if (signed) return expected('numberExpected');
    if (token.kind === 'text' || token.kind === 'error') {
      next += 1;
      return token.kind === 'text'
        ? { kind: 'text', value: token.value }
        : { kind: 'error', value: token.value };
    }
    const word = token.kind === 'word' ? token.value.toUpperCase() : null;
    if (word !== 'TRUE' && word !== 'FALSE') return expected('constantExpected');
    next += 1;
    return { kind: 'boolean', value: word === 'TRUE' };
  }

  function arrayRow(): Read<readonly Constant[]> {
    const cells: Constant[] = [];
    do {
      const cell = constant();
      if (isSyntaxProblem(cell)) return cell;
      cells.push(cell);
    } while (skip(','));
    return cells;
  }

  /** After its `{`. */
  function array(): Read<Expression> {
    const rows: (readonly Constant[])[] = [];
    do {
      const start = peek().at;
      const row = arrayRow();
      if (isSyntaxProblem(row)) return row;
      const columns = rows[0]?.length ?? row.length;
      if (row.length !== columns)
        return syntaxProblem('unequalRow', start, { count: row.length, first: columns });
      rows.push(row);
    } while (skip(';'));
    return skip('}') ? { kind: 'array', rows } : expected('arrayGoesOn');
  }

  /** After the `(` of a call. */
  function callArguments(): Read<readonly (Expression | null)[]> {
    if (skip(')')) return [];
    const given: (Expression | null)[] = [];
    do {
      if (isAt(',') || isAt(')')) {
        given.push(null);
        continue;
      }
      const argument = operation(1);
      if (isSyntaxProblem(argument)) return argument;
      given.push(argument);
    } while (skip(','));
    return skip(')') ? given : expected('callGoesOn');
  }

  /** After its `(`. */
  function group(): Read<Expression> {
    const inside = operation(1);
    return isSyntaxProblem(inside) || skip(')') ? inside : expected('groupGoesOn');
  }

  function word(name: string, sheet: string | undefined): Read<Expression> {
    if (sheet !== undefined) return { kind: 'name', name, sheet };
    if (skip('(')) {
      const given = nested(callArguments);
      return isSyntaxProblem(given) ? given : { kind: 'call', name, arguments: given };
    }
    const upper = name.toUpperCase();
    return upper === 'TRUE' || upper === 'FALSE'
      ? { kind: 'boolean', value: upper === 'TRUE' }
      : { kind: 'name', name };
  }

  function primary(): Read<Expression> {
    const token = peek();
    if (token.kind === 'mark') {
      if (skip('(')) return nested(group);
      return skip('{') ? array() : expected('valueExpected');
    }
    if (token.kind === 'end') return expected('valueExpected');
    next += 1;
    switch (token.kind) {
      case 'word':
        return word(token.value, token.sheet);
      case 'reference':
        return token.value;
      case 'number':
        return { kind: 'number', value: token.value };
      case 'text':
        return { kind: 'text', value: token.value };
      case 'error':
        return { kind: 'error', value: token.value };
    }
  }

  /** A value with the signs before it and the percent signs after it. */
  function operand(): Read<Expression> {
    const signs: ('+' | '-')[] = [];
    for (;;) {
      if (skip('-')) signs.push('-');
      else if (skip('+')) signs.push('+');
      else break;
    }
    const value = primary();
    if (isSyntaxProblem(value)) return value;
    let node: Expression = value;
    for (const operator of signs.reverse()) node = { kind: 'sign', operator, operand: node };
    while (skip('%')) node = { kind: 'percent', operand: node };
    return node;
  }

  /** Operands with the operators between them that bind at least so tightly. */
  function operation(tightness: number): Read<Expression> {
    const first = operand();
    if (isSyntaxProblem(first)) return first;
    let left: Expression = first;
    for (;;) {
      const token = peek();
      if (token.kind !== 'mark' || !isOperator(token.value) || precedence[token.value] < tightness)
        return left;
      next += 1;
      const right: Read<Expression> = operation(precedence[token.value] + 1);
      if (isSyntaxProblem(right)) return right;
      left = { kind: 'operation', operator: token.value, left, right };
    }
  }

  return (): Read<Expression> => {
    skip('=');
    const formula = operation(1);
    return isSyntaxProblem(formula) || peek().kind === 'end' ? formula : expected('formulaGoesOn');
  };
}

/**
 * A formula in Excel's own (English) syntax, with its leading `=` or without, as a tree; or where it stops making sense.
 * References to cells and tables are read in the vocabulary of a workbook only.
 */
export function parseFormula(formula: string, vocabulary: Vocabulary = 'values'): Expression | SyntaxProblem {
  if (formula.length > longestFormula)
    return syntaxProblem('tooLong', longestFormula, { most: longestFormula });
  const tokens = tokensOf(formula, vocabulary);
  return isSyntaxProblem(tokens) ? tokens : parser(tokens)();
}
