import { rules } from '../../alignment/catalogue';
import type { Rule } from '../../alignment/rule';

const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** What a rule says of itself; a rule that this version does not know is called by its id. */
export function ruleFacts(id: string): {
  readonly title: string;
  readonly reason: string;
  readonly inapplicable: string;
} {
  const rule = ruleById.get(id);
  return {
    title: rule?.title ?? id,
    reason: rule?.reason ?? '',
    inapplicable: rule?.messages.inapplicable ?? '',
  };
}
