import type { Need } from '../../src/alignment/alignment';
import { rules } from '../../src/alignment/catalogue';
import { ruleGroups } from '../../src/alignment/rule';
import type { Rule, RuleGroup } from '../../src/alignment/rule';
import { fieldName, sheetCatalogue } from '../../src/plan/fields/catalogue';
import type { Role } from '../../src/plan/fields/roles';
import { anchor, code, enumeration, list, page, quotation, table } from './markdown';
import { ruleExamples } from './rule-examples';
import { sheetNames } from './sheet-names';

const groups: Readonly<Record<RuleGroup, { readonly title: string; readonly about: string }>> = {
  backing: {
    title: 'Backing',
    about: 'Does every tactic hang from a strategy, and every strategy from a goal?',
  },
  order: { title: 'Order', about: 'Is the work planned, approved and done in an order that makes sense?' },
  fit: {
    title: 'Fit',
    about:
      'Does a tactic do what its strategy has in mind: for the same people, with the same products, at the same price?',
  },
  economics: {
    title: 'Economics',
    about: 'Can price, margin, volume and budget carry what the plan promises?',
  },
  coverage: { title: 'Coverage', about: 'Is anything that the plan names left without work?' },
  measurement: { title: 'Measurement', about: 'Can anybody tell afterwards whether it worked?' },
};

const sheetName = (role: Role): string => sheetNames[role].toLowerCase();

/** `their Segment, Segment of the strategies and products`; empty where rows of the sheet will do as they are. */
function needsInWords(judged: Role | 'plan', needs: readonly Need[]): string {
  const fieldsByRole = new Map<Role, readonly string[]>();
  for (const need of needs) {
    const [role, field] = need.split('.') as [Role, string | undefined];
    const fields = fieldsByRole.get(role) ?? [];
    fieldsByRole.set(role, field === undefined ? fields : [...fields, fieldName(role, field)]);
  }
  const phrases = [...fieldsByRole].flatMap(([role, fields]) => {
    if (role === judged) return fields.length === 0 ? [] : [`their ${enumeration(fields)}`];
    return [fields.length === 0 ? sheetName(role) : `${enumeration(fields)} of the ${sheetName(role)}`];
  });
  return phrases.join('; ');
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
  const exception = alwaysApplicableIn === null ? '' : `; asked without them too${where}`;
  return [`**Needs:** ${text}${exception}.`];
}

/** Whether a plan can lack what the rule needs. */
const canBeInapplicable = ({ judges, alwaysApplicableIn, onlyIn }: Rule): boolean =>
  Object.values(judges).every((needs) => needs.length > 0) &&
  (alwaysApplicableIn === null || alwaysApplicableIn !== onlyIn);

function looksAt({ judges }: Rule): string {
  const judged = Object.keys(judges) as (Role | 'plan')[];
  if (judged.length === Object.keys(sheetCatalogue).length) return 'all sheets';
  return enumeration(
    judged.map((role) => (role === 'plan' ? 'the plan as a whole' : sheetNames[role].toLowerCase())),
  );
}

function ruleText(rule: Rule, example: string | undefined): string {
  const { id, title, question, reason, severity, onlyIn, messages } = rule;
  const facts = [code(id), severity, `looks at ${looksAt(rule)}`];
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
      `**Left open:** ${messages.incomplete}`,
      ...(canBeInapplicable(rule) ? [`**Not asked:** ${messages.inapplicable}`] : []),
    ]),
  ]
    .filter((piece) => piece !== '')
    .join('\n\n');
}

const introduction = [
  'Plumbline asks each of these questions of a plan. A question has one of four answers for a row: it **passes**; it is a **finding**, with a message that says what was seen and what to do; it is **left open**, because a cell that it depends on cannot be read or is missing; or it is **not asked**, because the plan has no such sheet or column.',
  list([
    '**Error**: the plan contradicts itself, or cannot come true as it stands.',
    '**Warning**: something is probably wrong or forgotten.',
    '**Advice**: worth a look.',
  ]),
  'The severity beside a rule is the usual one; some rules are milder or stricter as the case may be. In the settings of a workbook each rule can be given another severity, or be switched off. Neither changes the alignment score.',
  'Rows whose status is paused, dropped, cancelled, rejected or archived are left out of the check. A column that the whole plan lacks is said once, and no row is blamed for it.',
  'The profile **core** asks about links, coverage and care. The profile **full** also asks about funding and feasibility, and needs budgets, prices, costs and units for it. The quoted messages are those of the worked example as its team first wrote it; what it cannot show is quoted from a copy with a sheet or a column emptied.',
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
