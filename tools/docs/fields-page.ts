import { fieldKeys, fieldOf, sheetCatalogue } from '../../src/plan/fields/catalogue';
import type { ChoiceField, Field } from '../../src/plan/fields/field';
import { descriptionOf, unitOf } from '../../src/plan/fields/in-words';
import { type Role, roles } from '../../src/plan/fields/roles';
import { sheetNames } from '../../src/plan/sheet-names';
import { anchor, enumeration, list, page, table } from './markdown';

const inEnglish = ({ en = [] }: { readonly en?: readonly string[] }): string => en.join(', ');

interface FieldOfSheet {
  readonly key: string;
  readonly field: Field;
}

const fieldsOf = (role: Role): readonly FieldOfSheet[] =>
  fieldKeys(role).flatMap((key) => {
    const field = fieldOf(role, key);
    return field === undefined ? [] : [{ key, field }];
  });

const bySheet = roles.map((role) => ({ role, fields: fieldsOf(role) }));

/** A choice field has its own place on the page, once for all sheets that have it. */
const choiceAnchor = (field: ChoiceField): string =>
  `choice-${field.name.toLowerCase().replaceAll(' ', '-')}`;

function holds(role: Role, { key, field }: FieldOfSheet): string {
  switch (field.kind) {
    case 'text':
      return 'text';
    case 'id':
      return 'a short unique key';
    case 'reference':
      return `${sheetNames[field.to].toLowerCase()} by ID or name, separated by ;${field.withShares ? ', with shares such as S1 60%' : ''}`;
    case 'list':
      return field.to === null
        ? 'names, separated by ;'
        : `${sheetNames[field.to].toLowerCase()} by name, separated by ;`;
    case 'number':
    case 'money':
    case 'share': {
      const kind = { number: 'a number', money: 'money', share: 'a share: 20% or 0.2' }[field.kind];
      const floor = field.minimum === undefined ? '' : `, at least ${field.minimum}`;
      return `${kind} (${unitOf(role, key) ?? ''})${floor}`;
    }
    case 'date':
      return 'a date';
    case 'period':
      return 'a period';
    case 'choice':
      return `[one of these](#${choiceAnchor(field)})`;
  }
}

function sheetText({
  role,
  fields,
}: {
  readonly role: Role;
  readonly fields: readonly FieldOfSheet[];
}): string {
  const { titles, rowNoun } = sheetCatalogue[role];
  const rows = fields.map((each) => [
    `**${each.field.name}**${each.field.required === true ? ' (required)' : ''}`,
    descriptionOf(role, each.key),
    holds(role, each),
    inEnglish(each.field.synonyms),
  ]);
  return [
    anchor(role),
    `## ${sheetNames[role]}`,
    `One row for each ${rowNoun}. Names of the sheet or table, for example: ${inEnglish(titles)}.`,
    table(['Field', 'What it says', 'Holds', 'Other headings'], rows),
  ].join('\n\n');
}

interface SharedChoice {
  readonly field: ChoiceField;
  readonly sheets: string[];
}

/** The choice fields, each once, with the sheets that have it. */
function sharedChoices(): readonly SharedChoice[] {
  const byName = new Map<string, SharedChoice>();
  for (const { role, fields } of bySheet) {
    for (const { field } of fields) {
      if (field.kind !== 'choice') continue;
      const shared = byName.get(field.name);
      if (shared === undefined) byName.set(field.name, { field, sheets: [sheetNames[role]] });
      else shared.sheets.push(sheetNames[role]);
    }
  }
  return [...byName.values()];
}

function choiceText({ field, sheets }: SharedChoice): string {
  const rows = Object.entries(field.choices).map(([choice, synonyms]) => [
    `**${choice}**`,
    (synonyms.en ?? []).filter((word) => word !== choice).join(', '),
  ]);
  return [
    anchor(choiceAnchor(field)),
    `### ${field.name}`,
    `In ${enumeration(sheets)}.`,
    table(['Choice', 'Also read as it'], rows),
  ].join('\n\n');
}

const introduction = [
  'A plan can be in any workbook: on any sheets, in any layout, under title rows, with or without Excel tables. Plumbline recognises tables and columns first by their headings and then by their values. These are the fields that it knows, with their names in the template and other English headings for them. German, Spanish, French, Italian, Portuguese, Dutch, Japanese and Chinese headings are recognised too.',
  'Only required fields must be there: without them Plumbline does not recognise the sheet. Every other column can be missing. Capitals, spaces and the order of the columns do not matter.',
  list([
    '**Lists** are separated by `;`, `|` or line breaks, and by commas that are not part of a name.',
    '**Shares** of a tactic that serves several strategies: `S1 60%; S2 40%`. Without shares they are divided equally.',
    '**Dates** are Excel dates, or text that can be read in only one way. `03/04/2026` could be two days, so Plumbline reports it instead of guessing.',
    '**A period** gives the first and last day if the row does not have them.',
    '**What cannot be read** counts as empty and is reported at its cell. So does a budget, price, cost or volume below 0.',
  ]),
];

/** The reference page of the sheets and fields. */
export const fieldsPage = (): string =>
  page(
    'Sheets and fields',
    ...introduction,
    `Sheets: ${enumeration(roles.map((role) => `[${sheetNames[role]}](#${role})`))}.`,
    ...bySheet.map(sheetText),
    '## Choices',
    'Any of these words works in a cell, and so do their translations.',
    ...sharedChoices().map(choiceText),
  );
