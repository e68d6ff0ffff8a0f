import { rules } from '../../src/alignment/catalogue';
import type { Need, SingleNeed } from '../../src/alignment/needs';
import { type Rule, type RuleGroup, ruleGroups } from '../../src/alignment/rule';
import { fieldName, sheetCatalogue } from '../../src/plan/fields/catalogue';
import type { Role } from '../../src/plan/fields/roles';
import { anchor, code, enumeration, list, page, quotation, table } from './markdown';
import { ruleExamples } from './rule-examples';
import { sheetNames } from './sheet-names';

const groups: Readonly<Record<RuleGroup, { readonly title: string; readonly about: string }>> = {
  backing: {
    title: 'Backing',
    about: 'Does every tactic support a strategy, and every strategy a goal?',
  },
  order: { title: 'Order', about: 'Is the work planned, approved and done in a sensible order?' },
  fit: {
    title: 'Fit',
    about: 'Does a tactic match its strategy: the same customers, the same products, the same price?',
  },
  economics: {
    title: 'Economics',
    about: 'Do price, margin, volume and budget add up to what the plan promises?',
  },
  coverage: { title: 'Coverage', about: 'Does anything in the plan have no work behind it?' },
  measurement: { title: 'Measurement', about: 'Will anybody be able to tell whether it worked?' },
};

const sheetName = (role: Role): string => sheetNames[role].toLowerCase();

/** `their Segment, Segment of the strategies and products`; empty where rows of the sheet will do as they are. */
function needsInWords(judged: Role | 'plan', needs: readonly Need[]): string {
  const fieldsByRole = new Map<Role, readonly string[]>();
  for (const need of needs.filter((one): one is SingleNeed => typeof one === 'string')) {
    const [role, field] = need.split('.') as [Role, string | undefined];
    const fields = fieldsByRole.get(role) ?? [];
    fieldsByRole.set(role, field === undefined ? fields : [...fields, fieldName(role, field)]);
  }
  const phrases = [...fieldsByRole].flatMap(([role, fields]) => {
    if (role === judged) return fields.length === 0 ? [] : [`their ${enumeration(fields)}`];
    return [fields.length === 0 ? sheetName(role) : `${enumeration(fields)} of the ${sheetName(role)}`];
  });
  const choices = needs.flatMap((need) => (typeof need === 'string' ? [] : [choiceInWords(need)]));
  return [...phrases, ...choices].join('; ');
}

/** `one of these: Start of the tactics; Status of the tactics`. */
function choiceInWords({ oneOf }: Exclude<Need, SingleNeed>): string {
  const inWords = (need: Need): string =>
    typeof need === 'string' ? needsInWords('plan', [need]) : `(${choiceInWords(need)})`;
  const alternatives = oneOf.map((one) =>
    Array.isArray(one) ? one.map(inWords).join(' with ') : inWords(one as Need),
  );
  return `${alternatives.slice(0, -1).join(', ')} or ${alternatives.at(-1) ?? ''}`;
}

/** What a rule needs, by what it looks at; a need that all have is said once. */
function needsItem({ judges, alwaysApplicableIn, onlyIn }: Rule): readonly string[] {
  const judged = Object.entries(judges) as [Role | 'plan', readonly Need[]][];
  const phrases = judged.map(([role, needs]) => [role, needsInWords(role, needs)] as const);
  const asked = phrases.filter(([, phrase]) => phrase !== '');
  if (asked.length === 0) return [];
  const isCommon = new Set(asked.map(([, phrase]) => phrase)).size === 1;
  const text = isCommon
    ? (asked[0]?.[1] ?? '')
    : asked
        .map(([role, phrase]) => `${phrase} (for ${role === 'plan' ? 'the plan' : sheetName(role)})`)
        .join('; ');
  const where = alwaysApplicableIn === onlyIn ? '' : ` in the profile ${alwaysApplicableIn ?? ''}`;
  const exception = alwaysApplicableIn === null ? '' : `; checked without them too${where}`;
  return [`**Needs:** ${text}${exception}.`];
}

/** Whether a plan can lack what the rule needs. */
const canBeInapplicable = ({ judges, alwaysApplicableIn, onlyIn }: Rule): boolean =>
  Object.values(judges).every((needs) => needs.length > 0) &&
  (alwaysApplicableIn === null || alwaysApplicableIn !== onlyIn);

function looksAt({ judges }: Rule): string {
  const judged = Object.keys(judges) as (Role | 'plan')[];
  const sheets = judged.filter((role) => role !== 'plan');
  if (sheets.length === Object.keys(sheetCatalogue).length) {
    return sheets.length === judged.length ? 'all sheets' : 'the plan as a whole and all sheets';
  }
  return enumeration(
    judged.map((role) => (role === 'plan' ? 'the plan as a whole' : sheetNames[role].toLowerCase())),
  );
}

function ruleText(rule: Rule, example: string | undefined): string {
  const { id, title, question, reason, severity, usuallyOff, onlyIn, messages } = rule;
  const facts = [code(id), severity, `looks at ${looksAt(rule)}`];
  if (usuallyOff) facts.push('off unless the settings give it a severity');
  if (onlyIn !== null) facts.push(`only in the profile ${onlyIn}`);
  return [
    anchor(id),
    `### ${title}`,
    facts.join(' · '),
    `**${question}** ${reason}`,
    example === undefined ? '' : quotation(example),
    list([
      ...needsItem(rule),
      `**Passes:** ${messages.pass}`,
      `**Could not check:** ${messages.incomplete}`,
      ...(canBeInapplicable(rule) ? [`**Skipped:** ${messages.inapplicable}`] : []),
    ]),
  ]
    .filter((piece) => piece !== '')
    .join('\n\n');
}

const introduction = [
  'Plumbline checks a plan with these rules. For each row a rule has one of four outcomes: it **passes**; it is a **finding**, with a message that says what is wrong and what to do; Plumbline **could not check** it, because a cell that the rule needs is missing or cannot be read; or the rule was **skipped**, because the plan has no such sheet or column.',
  list([
    '**Error**: the plan contradicts itself, or cannot come true as it stands.',
    '**Warning**: something is probably wrong or forgotten.',
    '**Advice**: worth a look.',
  ]),
  'The severity shown is the usual one; some rules are milder or stricter in some cases. In the settings of a workbook each rule can have another severity or be switched off. Neither changes the alignment score.',
  'Rows whose status is paused, dropped, cancelled, rejected or archived are left out of the check. If the whole plan lacks a column, that is one finding, not one for every row.',
  'The profile **core** checks links, coverage and care. The profile **full** also checks funding and feasibility, for which it needs budgets, prices, costs and units. The quoted messages come from the example plan as its team first wrote it, or from a copy of it with a sheet or a column emptied.',
];

/** The reference page of the rules. */
export function rulesPage(): string {
  const examples = ruleExamples();
  const sections = ruleGroups.flatMap((group) => {
    const members = rules.filter((rule) => rule.group === group);
    if (members.length === 0) return [];
    const contents = members.map(({ id, title, question, severity }) => [
      `[${title}](#${id})`,
      question,
      severity,
    ]);
    return [
      `## ${groups[group].title}`,
      groups[group].about,
      table(['Rule', 'Question', 'Severity'], contents),
      ...members.map((rule) => ruleText(rule, examples.get(rule.id))),
    ];
  });
  return page('Rules', ...introduction, ...sections);
}
