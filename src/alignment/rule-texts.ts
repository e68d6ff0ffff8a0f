import { language } from '../languages/language';
import type { RuleId } from './rule-id';
import type { Severity } from './settings';

/** What every rule says of itself; its sentences of findings each rule knows itself. */
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
