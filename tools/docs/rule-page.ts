import type { Finding } from '../../src/alignment/finding';
import { limits } from '../../src/alignment/limits';
import type { Need, SingleNeed } from '../../src/alignment/needs';
import type { Rule } from '../../src/alignment/rule';
import { ruleTexts } from '../../src/alignment/rule-texts';
import type { Severity } from '../../src/alignment/settings';
import { groupTitle } from '../../src/alignment/what-holds';
import { language } from '../../src/languages/language';
import { alternatives } from '../../src/languages/words';
import { sheetCatalogue } from '../../src/plan/fields/catalogue';
import { headingOf } from '../../src/plan/fields/in-words';
import type { Role } from '../../src/plan/fields/roles';
import { inSentence } from '../../src/spreadsheet/cell-text';
import { code, list, literal, page, quotation, table } from './markdown';

/** Where the page of a rule lies, seen from the page that lists them all. */
export const rulePagePath = (id: string): string => `rules/${id}.md`;

/** `their Segment, Segment of the strategies and products`; empty where rows of the sheet will do as they are. */
function needsInWords(judged: Role | 'plan', needs: readonly Need[]): string {
  const { own, columns, sheet } = language.pages.rule.need;
  const fieldsByRole = new Map<Role, readonly string[]>();
  for (const need of needs.filter((one): one is SingleNeed => typeof one === 'string')) {
    const [role, field] = need.split('.') as [Role, string | undefined];
    const fields = fieldsByRole.get(role) ?? [];
    fieldsByRole.set(role, field === undefined ? fields : [...fields, headingOf(role, field)]);
  }
  const phrases = [...fieldsByRole].flatMap(([role, fields]) => {
    if (role === judged) return fields.length === 0 ? [] : [own(fields)];
    return [fields.length === 0 ? sheet(role) : columns(role, fields)];
  });
  const choices = needs.flatMap((need) => (typeof need === 'string' ? [] : [choiceInWords(need)]));
  return [...phrases, ...choices].join('; ');
}

/** `Start of the tactics or Status of the tactics`; an alternative of several needs has them put together. */
function choiceInWords({ oneOf }: Exclude<Need, SingleNeed>): string {
  const inWords = (need: Need): string =>
    typeof need === 'string' ? needsInWords('plan', [need]) : `(${choiceInWords(need)})`;
  return alternatives(
    oneOf.map((one) =>
      Array.isArray(one) ? language.pages.rule.need.together(one.map(inWords)) : inWords(one as Need),
    ),
  );
}

/** What a rule needs, by what it looks at; a need that all have is said once. */
function needsItem({ judges, alwaysApplicableIn, onlyIn }: Rule): readonly string[] {
  const texts = language.pages.rule;
  const judged = Object.entries(judges) as [Role | 'plan', readonly Need[]][];
  const phrases = judged.map(([role, needs]) => [role, needsInWords(role, needs)] as const);
  const asked = phrases.filter(([, phrase]) => phrase !== '');
  if (asked.length === 0) return [];
  const isCommon = new Set(asked.map(([, phrase]) => phrase)).size === 1;
  const text = isCommon
    ? (asked[0]?.[1] ?? '')
    : asked.map(([role, phrase]) => texts.need.lookingAt(phrase, role)).join('; ');
  if (alwaysApplicableIn === null) return [texts.needs(text, 'nowhere')];
  return [texts.needs(text, alwaysApplicableIn === onlyIn ? 'everywhere' : alwaysApplicableIn)];
}

/** Whether a plan can lack what the rule needs. */
const canBeInapplicable = ({ judges, alwaysApplicableIn, onlyIn }: Rule): boolean =>
  Object.values(judges).every((needs) => needs.length > 0) &&
  (alwaysApplicableIn === null || alwaysApplicableIn !== onlyIn);

function looksAt({ judges }: Rule): string {
  const texts = language.pages.rule;
  const judged = Object.keys(judges) as (Role | 'plan')[];
  const sheets = judged.filter((role) => role !== 'plan');
  if (sheets.length < Object.keys(sheetCatalogue).length) return texts.looksAt(judged);
  return sheets.length === judged.length ? texts.looksAtAllSheets : texts.looksAtEverything;
}

/** `Warning; advice if the row is done.` */
function severityText({ id, severity, group }: Rule): string {
  const others = Object.entries(ruleTexts(id).otherSeverities ?? {}) as [Severity, string][];
  return language.pages.rule.severity(
    severity,
    others.map(([other, when]) => ({ severity: other, when })),
    group === 'measurement' && severity !== 'advice',
  );
}

function whenAsked({ usuallyOff, onlyIn, id }: Rule): readonly string[] {
  const texts = language.pages.rule;
  return [
    ...(onlyIn === null ? [] : [texts.onlyIn[onlyIn]]),
    ...(usuallyOff ? [texts.usuallyOff(`Rule ${id}`)] : []),
  ];
}

function limitsText({ limits: ids }: Rule): readonly string[] {
  const { headings, limitsLead, limit } = language.pages.rule;
  const { limits: about } = language.settingsSheet;
  if (ids.length === 0) return [];
  const items = ids.map((id) => limit(`Limit ${id}`, inSentence(limits[id].usual), about[id]));
  return [`## ${headings.limits}`, limitsLead, list(items)];
}

function exampleText(example: Finding | undefined): readonly string[] {
  if (example === undefined) return [];
  const { headings, exampleLead, fixesLead } = language.pages.rule;
  const fixes = example.fixes();
  return [
    `## ${headings.example}`,
    exampleLead,
    quotation(example.message),
    ...(fixes.length === 0 ? [] : [fixesLead(fixes.length), list(fixes.map(({ label }) => literal(label)))]),
  ];
}

/** The page of one rule. */
export function rulePage(rule: Rule, example: Finding | undefined): string {
  const { id, group } = rule;
  const { title, question, reason, pass, incomplete, inapplicable } = ruleTexts(id);
  const { allRules, headings, outcomes, disagree } = language.pages.rule;
  return page(
    title,
    `**${question}**`,
    `[${allRules}](../rules.md) · ${groupTitle(group)} · ${code(id)}`,
    `## ${headings.reason}`,
    reason,
    `## ${headings.looksAt}`,
    list([looksAt(rule), ...needsItem(rule), ...whenAsked(rule)]),
    `## ${headings.severity}`,
    severityText(rule),
    ...limitsText(rule),
    `## ${headings.says}`,
    table(outcomes.columns, [
      [`**${outcomes.pass}**`, pass],
      [`**${outcomes.finding}**`, outcomes.findingInWords],
      [`**${outcomes.incomplete}**`, incomplete],
      ...(canBeInapplicable(rule) ? [[`**${outcomes.inapplicable}**`, inapplicable]] : []),
    ]),
    ...exampleText(example),
    `## ${headings.disagree}`,
    disagree('../settings.md'),
  );
}
