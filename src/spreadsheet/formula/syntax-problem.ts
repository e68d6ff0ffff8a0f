import { type Language, language } from '../../languages/language';
import { fill, type Mentions } from '../failure';

/** Where a formula stops making sense. */
export interface SyntaxProblem {
  /** The character, counted from 0. */
  readonly position: number;
  /** What was expected and what was found, in a sentence. */
  readonly message: string;
}

export const isSyntaxProblem = (value: object): value is SyntaxProblem =>
  'position' in value && 'message' in value;

export type SyntaxMessage = keyof Language['calls']['syntax'];

export function syntaxProblem(key: SyntaxMessage, position: number, mentions: Mentions = {}): SyntaxProblem {
  const { syntax, syntaxProblem: sentence } = language.calls;
  const problem = fill(syntax[key], mentions);
  return { position, message: fill(sentence, { position: position + 1, problem }) };
}
