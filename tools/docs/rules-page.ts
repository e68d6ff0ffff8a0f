import { rules } from '../../src/alignment/catalogue';
import { ruleGroups } from '../../src/alignment/rule';
import { ruleTexts } from '../../src/alignment/rule-texts';
import { groupTitle } from '../../src/alignment/what-holds';
import { language } from '../../src/languages/language';
import { list, page, table } from './markdown';
import { ruleExamples } from './rule-examples';
import { rulePage, rulePagePath } from './rule-page';

/** The page that lists the rules. */
export function rulesPage(): string {
  const texts = language.pages.rules;
  const sections = ruleGroups.flatMap((group) => {
    const contents = rules
      .filter((rule) => rule.group === group)
      .map(({ id, severity, usuallyOff }) => {
        const { title, question } = ruleTexts(id);
        const usual = texts.severity[usuallyOff ? 'off' : severity];
        return [`[${title}](${rulePagePath(id)})`, question, usual];
      });
    return [`## ${groupTitle(group)}`, texts.groups[group], table(texts.columns, contents)];
  });
  return page(
    texts.title,
    texts.introduction,
    list(texts.severities),
    ...texts.notes('settings.md'),
    ...sections,
  );
}

/** A page for each rule, by path. */
export const rulePages = (): Readonly<Record<string, () => string>> =>
  Object.fromEntries(
    rules.map((rule) => [rulePagePath(rule.id), () => rulePage(rule, ruleExamples().get(rule.id))]),
  );
