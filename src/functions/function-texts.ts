import { type Language, language } from '../languages/language';

/** What a parameter is called for. */
export interface ParameterTexts {
  /** One sentence for the reference pages and Excel's function wizard. */
  readonly description: string;
  /** What one of it is, of numbers and rates: 'units', 'currency per unit', 'of the price'. */
  readonly unit?: string;
}

export interface ColumnTexts {
  readonly title: string;
  readonly unit?: string;
}

export interface ErrorTexts {
  /** When, for the reference page: 'the price is not above the variable cost'. */
  readonly when: string;
  /** What was seen and what to do. `{price}` stands for the argument of that name. */
  readonly message: string;
}

/** All that is said of a function. */
export interface FunctionTexts {
  /** What it gives, in one sentence of at most 128 characters: Excel shows no more. */
  readonly description: string;
  /** What else is to be known of it, for the reference page. */
  readonly notes?: string;
  readonly parameters: Readonly<Record<string, ParameterTexts>>;
  /** What one of its result is, where it is one number or rate. */
  readonly unit?: string;
  /** The columns that spill; a sentence where they depend on the arguments. */
  readonly columns?: Readonly<Record<string, ColumnTexts>> | string;
  /** By the reason of the `NoAnswer`. */
  readonly errors: Readonly<Record<string, ErrorTexts>>;
  /** Where the definition comes from. */
  readonly source: string;
}

export function functionTexts(id: string, spoken: Language = language): FunctionTexts {
  const texts: Readonly<Record<string, FunctionTexts>> = spoken.functions;
  return found(texts[id], id);
}

export const parameterTexts = (id: string, name: string, spoken: Language = language): ParameterTexts =>
  found(functionTexts(id, spoken).parameters[name], `${name} of ${id}`);

export const errorTexts = (id: string, reason: string): ErrorTexts =>
  found(functionTexts(id).errors[reason], `${reason} of ${id}`);

/** A column of a result that spills, where its columns are known. */
export function columnTexts(id: string, name: string): ColumnTexts {
  const { columns } = functionTexts(id);
  return found(typeof columns === 'object' ? columns[name] : undefined, `${name} of ${id}`);
}

function found<Texts>(texts: Texts | undefined, what: string): Texts {
  if (texts === undefined) throw new Error(`There are no texts for ${what}.`);
  return texts;
}
