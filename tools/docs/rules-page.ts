import { rules } from '../../src/alignment/catalogue';
import { type RuleGroup, ruleGroups } from '../../src/alignment/rule';
import { ruleTexts } from '../../src/alignment/rule-texts';
import { groupTitle } from '../../src/alignment/what-holds';
import { list, page, table } from './markdown';
import { ruleExamples } from './rule-examples';
import { rulePage, rulePagePath } from './rule-page';

const questions: Readonly<Record<RuleGroup, string>> = {
  backing: 'Does every tactic support a strategy, and every strategy a goal?',
  order: 'Is the work planned, approved and done in a sensible order?',
  fit: 'Does a tactic match its strategy: the same customers, the same products, the same price?',
  economics: 'Do price, margin, volume and budget add up to what the plan promises?',
  coverage: 'Does anything in the plan have no work behind it?',
  measurement: 'Will anybody be able to tell whether it worked?',
};

const introduction = [
  'Plumbline checks a plan with these rules. For each row a rule has one of four outcomes: it **passes**; it is a **finding**, with a message that says what is wrong and what to do; Plumbline **could not check** it, because a cell that the rule needs is missing or cannot be read; or the rule was **skipped**, because the plan has no such sheet or column.',
  list([
    '**Error**: the plan contradicts itself, or cannot come true as it stands.',
    '**Warning**: something is probably wrong or forgotten.',
    '**Advice**: worth a look.',
  ]),
  'The severity shown is the usual one; some rules are milder or stricter in some cases, and some are off until they are switched on. In the [settings](settings.md) of a workbook each rule can have another severity or be switched off. Neither changes the alignment score.',
  'Rows whose status is paused, dropped, cancelled, rejected or archived are left out of the check. If the whole plan lacks a column, that is one finding, not one for every row.',
  'The profile **core** checks links, coverage and care. The profile **full** also checks funding and feasibility, for which it needs budgets, prices, costs and units. Each rule has a page that says why it exists, what it needs and what it says.',
];

/** The page that lists the rules. */
export function rulesPage(): string {
  const sections = ruleGroups.flatMap((group) => {
    const contents = rules
      .filter((rule) => rule.group === group)
      .map(({ id, severity, usuallyOff }) => {
        const { title, question } = ruleTexts(id);
        return [`[${title}](${rulePagePath(id)})`, question, usuallyOff ? 'off' : severity];
      });
    return [`## ${groupTitle(group)}`, questions[group], table(['Rule', 'Question', 'Severity'], contents)];
  });
  return page('Rules', ...introduction, ...sections);
}

/** A page for each rule, by path. */
export function rulePages(): Readonly<Record<string, () => string>> {
  let examples: ReturnType<typeof ruleExamples> | undefined;
  return Object.fromEntries(
    rules.map((rule) => [
      rulePagePath(rule.id),
      () => rulePage(rule, (examples ??= ruleExamples()).get(rule.id)),
    ]),
  );
}
