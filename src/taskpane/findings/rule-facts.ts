import { ruleById } from '../../alignment/catalogue';
import type { RuleId } from '../../alignment/rule-id';

/** What a rule says of itself. */
export function ruleFacts(id: RuleId): {
  readonly title: string;
  readonly reason: string;
  readonly inapplicable: string;
} {
  const { title, reason, messages } = ruleById[id];
  return { title, reason, inapplicable: messages.inapplicable };
}
