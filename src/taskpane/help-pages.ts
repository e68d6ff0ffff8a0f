import type { RuleId } from '../alignment/rule-id';
import { type Language, language } from '../languages/language';

/** Where the reference pages of a language lie, below the address of the add-in: nobody else is asked for them. */
export const helpFolder = ({ tag }: Pick<Language, 'tag'>): string => (tag === 'en' ? 'help' : `help/${tag}`);

/** The page of a rule, as the pane links to it: in the language that is spoken. */
export const ruleHelp = (rule: RuleId): string => `${helpFolder(language)}/rules/${rule}.html`;
