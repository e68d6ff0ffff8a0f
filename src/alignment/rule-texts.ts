import { language } from '../languages/language';
import type { RuleId } from './rule-id';
import type { Severity } from './settings';

/** What a language says of every rule; the sentences of its findings stand beside it, and each rule asks for its own. */
export interface RuleTexts {
  readonly title: string;
  /** One sentence. */
  readonly question: string;
  /** Why the rule exists. */
  readonly reason: string;
  /** When a finding has another severity than the usual one: what follows "if". */
  readonly otherSeverities?: Readonly<Partial<Record<Severity, string>>>;
  readonly pass: string;
  readonly incomplete: string;
  readonly inapplicable: string;
}

export const ruleTexts = (id: RuleId): RuleTexts => language.rules[id];
