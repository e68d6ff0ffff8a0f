import type { Finding } from '../../src/alignment/finding';
import { limits } from '../../src/alignment/limits';
import type { Need, SingleNeed } from '../../src/alignment/needs';
import type { Rule } from '../../src/alignment/rule';
import { ruleTexts } from '../../src/alignment/rule-texts';
import { groupTitle } from '../../src/alignment/what-holds';
import { language } from '../../src/languages/language';
import { fieldName, sheetCatalogue } from '../../src/plan/fields/catalogue';
import type { Role } from '../../src/plan/fields/roles';
import { sheetNames } from '../../src/plan/sheet-names';
import { code, enumeration, list, literal, page, quotation, table } from './markdown';

/** Where the page of a rule lies, seen from the page that lists them all. */
export const rulePagePath = (id: string): string => `rules/${id}.md`;

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

/** `Start of the tactics or Status of the tactics`; an alternative of several needs has them joined by `with`. */
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

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `Warning; advice if the row is done.` */
function severityText({ id, severity, group }: Rule): string {
  const { otherSeverities = {} } = ruleTexts(id);
  const cases = Object.entries(otherSeverities).map(([other, when]) => `${other} if ${when}`);
  const ofIdeas =
    group === 'measurement' && severity !== 'advice' ? ['advice for a row whose Status is idea'] : [];
  return `${capitalised([severity, ...cases, ...ofIdeas].join('; '))}. The settings of a workbook can give it another severity, which then counts in every case, or switch it off. Neither changes the alignment score.`;
}

function whenAsked({ usuallyOff, onlyIn, id }: Rule): readonly string[] {
  return [
    ...(onlyIn === null ? [] : [`Only in the profile ${onlyIn}.`]),
    ...(usuallyOff
      ? [
          `Off unless the settings give it a severity (${code(`Rule ${id}`)}): it is not sure enough to speak unasked.`,
        ]
      : []),
  ];
}

const limitsText = ({ limits: ids }: Rule): readonly string[] =>
  ids.length === 0
    ? []
    : [
        '## Limits',
        'The settings of a workbook can change what it judges by.',
        list(
          ids.map(
            (id) =>
              `${code(`Limit ${id}`)}, usually ${limits[id].usual}: ${language.settingsSheet.limits[id]}`,
          ),
        ),
      ];

function exampleText(example: Finding | undefined): readonly string[] {
  if (example === undefined) return [];
  const fixes = example.fixes();
  return [
    '## Example',
    'What it says about the worked example with a mistake in it:',
    quotation(example.message),
    ...(fixes.length === 0
      ? []
      : [
          fixes.length === 1 ? 'The suggested fix:' : 'The suggested fixes, best first:',
          list(fixes.map(({ label }) => literal(label))),
        ]),
  ];
}

/** The page of one rule. */
export function rulePage(rule: Rule, example: Finding | undefined): string {
  const { id, group } = rule;
  const { title, question, reason, pass, incomplete, inapplicable } = ruleTexts(id);
  return page(
    title,
    `**${question}**`,
    `[All rules](../rules.md) · ${groupTitle(group)} · ${code(id)}`,
    '## Why it matters',
    reason,
    '## What it looks at',
    list([`Looks at ${looksAt(rule)}.`, ...needsItem(rule), ...whenAsked(rule)]),
    '## Severity',
    severityText(rule),
    ...limitsText(rule),
    '## What it says',
    table(
      ['Outcome', 'In words'],
      [
        ['**Pass**', pass],
        ['**Finding**', 'What is wrong, where, and what to do, as in the example.'],
        ['**Could not check**', incomplete],
        ...(canBeInapplicable(rule) ? [['**Skipped**', inapplicable]] : []),
      ],
    ),
    ...exampleText(example),
    '## If you see it differently',
    `Mute the finding with a reason, or switch the rule off: [Settings](../settings.md) says how.`,
  );
}
