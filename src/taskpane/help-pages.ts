import type { RuleId } from '../alignment/rule-id';

/** Where the reference pages lie, below the address of the add-in: nobody else is asked for them. */
export const helpFolder = 'help';

/** The page of a rule, as the pane links to it. */
export const ruleHelp = (rule: RuleId): string => `${helpFolder}/rules/${rule}.html`;
