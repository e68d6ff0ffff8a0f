import { numberOfText } from '../../functions/coercion';
import { explainFormula } from '../../functions/explain/explain-formula';
import type { Shown } from '../../functions/explain/explanation';
import { allParts, isReference } from '../../functions/explain/expressions';
import { isOptional, type Parameter, type WorksheetFunction } from '../../functions/function';
import { namespace } from '../../functions/lookup';
import { language } from '../../languages/language';
import { parseFormula } from '../../spreadsheet/formula/parse';
import { isSyntaxProblem } from '../../spreadsheet/formula/syntax-problem';
import { textLiteral } from '../../spreadsheet/formula/text-literal';

/** What was typed for the arguments, by their names. */
export type Typed = Readonly<Record<string, string>>;

/** An argument as the formula is to hold it, or what is wrong with it. */
type Written = { readonly text: string } | { readonly problem: string };

export interface FormulaDraft {
  /** With its `=`, as far as the arguments can be read. */
  readonly formula: string;
  /** Required arguments for which nothing was typed. */
  readonly missing: readonly string[];
  /** By the name of the argument. */
  readonly problems: Readonly<Record<string, string>>;
  /** What it gives; null where that depends on cells, or something is missing or wrong. */
  readonly answer: {
    readonly shown: Shown;
    readonly sentence: string | null;
    readonly unit: string | null;
  } | null;
}

/** A text is quoted unless it was typed as a formula: in quotes, with `=`, or as cells. A bare word is a text, not a name. */
function writtenText(typed: string): Written {
  const formula = typed.startsWith('=') ? typed.slice(1) : typed;
  const expression = parseFormula(formula, 'workbook');
  const isText =
    isSyntaxProblem(expression) ||
    (!typed.startsWith('=') && (expression.kind === 'name' || expression.kind === 'operation'));
  return { text: isText ? textLiteral(typed) : formula };
}

function writtenValue(typed: string): Written {
  const formula = typed.startsWith('=') ? typed.slice(1).trim() : typed;
  const expression = parseFormula(formula, 'workbook');
  if (!isSyntaxProblem(expression)) return { text: formula };
  // With commas between thousands, as numbers are written and formulas are not.
  const number = numberOfText(typed);
  if (number !== null) return { text: String(number) };
  return { problem: typed.startsWith('=') ? expression.message : language.functionBrowser.form.notANumber };
}

/** What was typed as an argument of a formula: rates such as 20% stay as they are, texts get quotes. */
const writtenAs = ({ kind }: Parameter, typed: string): Written =>
  kind === 'text' || kind === 'values' ? writtenText(typed) : writtenValue(typed);

/* Where an argument ends early it would take the next one in. */
const isWhole = (text: string): boolean => !isSyntaxProblem(parseFormula(`(${text})`, 'workbook'));

const noCells = () => ({ kind: 'unknown', because: '' }) as const;

function answerOf(formula: string): FormulaDraft['answer'] {
  const expression = parseFormula(formula, 'workbook');
  if (isSyntaxProblem(expression) || allParts(expression).some(isReference)) return null;
  const cell = { formula, values: [[null]], size: { rows: 1, columns: 1 }, selected: { row: 0, column: 0 } };
  const [call] = explainFormula(cell, noCells).calls;
  if (call === undefined || call.answer.kind === 'unknown') return null;
  return { shown: call.answer, sentence: call.sentence, unit: call.unit };
}

/** The formula that calls a function with what was typed; omitted arguments are left out at the end and empty before it. */
export function formulaDraft({ id, parameters }: WorksheetFunction, typed: Typed): FormulaDraft {
  const problems: Record<string, string> = {};
  const missing: string[] = [];
  const given = parameters.map((parameter): string => {
    const text = (typed[parameter.name] ?? '').trim();
    if (text === '') {
      if (!isOptional(parameter)) missing.push(parameter.name);
      return '';
    }
    const written = writtenAs(parameter, text);
    if ('problem' in written || !isWhole(written.text)) {
      problems[parameter.name] =
        'problem' in written ? written.problem : language.functionBrowser.form.notANumber;
      return '';
    }
    return written.text;
  });
  while (given.at(-1) === '') given.pop();
  const formula = `=${namespace}.${id}(${given.join(',')})`;
  const isWholeDraft = missing.length === 0 && Object.keys(problems).length === 0;
  return { formula, missing, problems, answer: isWholeDraft ? answerOf(formula) : null };
}

/** The arguments of a function's example, by their names, as they would be typed. */
export function typedExample({ example, parameters }: WorksheetFunction): Typed {
  const call = parseFormula(example.call);
  if (isSyntaxProblem(call) || call.kind !== 'call') return {};
  const texts = argumentTexts(example.call);
  return Object.fromEntries(parameters.map(({ name }, place) => [name, texts[place] ?? '']));
}

/** Splits a call at the commas between its arguments: those in texts, arrays and parentheses are none. */
function argumentTexts(call: string): readonly string[] {
  const texts: string[] = [];
  let depth = 0;
  let isText = false;
  let from = call.indexOf('(') + 1;
  for (let at = from; at < call.length; at += 1) {
    const character = call.charAt(at);
    if (character === '"') isText = !isText;
    if (isText) continue;
    const isEnd = depth === 0 && (character === ',' || character === ')');
    if (isEnd) {
      texts.push(call.slice(from, at).trim());
      from = at + 1;
    }
    if (character === '(' || character === '{') depth += 1;
    else if (character === ')' || character === '}') depth -= 1;
  }
  return texts;
}
