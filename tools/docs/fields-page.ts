import { fieldKeys, fieldOf, sheetCatalogue } from '../../src/plan/fields/catalogue';
import type { ChoiceField, Field } from '../../src/plan/fields/field';
import { roles } from '../../src/plan/fields/roles';
import type { Role } from '../../src/plan/fields/roles';
import { anchor, enumeration, list, page, table } from './markdown';
import { sheetNames } from './sheet-names';

const inEnglish = ({ en = [] }: { readonly en?: readonly string[] }): string => en.join(', ');

const fieldsOf = (role: Role): readonly Field[] =>
  fieldKeys(role).flatMap((key) => {
    const field = fieldOf(role, key);
    return field === undefined ? [] : [field];
  });

const bySheet = roles.map((role) => ({ role, fields: fieldsOf(role) }));

/** A choice field has its own place on the page, once for all sheets that have it. */
const choiceAnchor = (field: ChoiceField): string =>
  `choice-${field.name.toLowerCase().replaceAll(' ', '-')}`;

function holds(field: Field): string {
  switch (field.kind) {
    case 'text':
      return 'text';
    case 'id':
      return 'a short unique key';
    case 'reference':
      return `${sheetNames[field.to].toLowerCase()} by ID or name, parted by ;${field.withShares ? ', with shares such as S1 60%' : ''}`;
    case 'list':
      return field.to === null
        ? 'names, parted by ;'
        : `${sheetNames[field.to].toLowerCase()} by name, parted by ;`;
    case 'number':
    case 'money':
    case 'share': {
      const kind = { number: 'a number', money: 'money', share: 'a share: 20% or 0.2' }[field.kind];
      const floor = field.minimum === undefined ? '' : `, at least ${field.minimum}`;
      return `${kind} (${field.unit})${floor}`;
    }
    case 'date':
      return 'a date';
    case 'period':
      return 'a stretch of time';
    case 'choice':
      return `[one of these](#${choiceAnchor(field)})`;
  }
}

function sheetText({ role, fields }: { readonly role: Role; readonly fields: readonly Field[] }): string {
  const { titles, rowNoun } = sheetCatalogue[role];
  const rows = fields.map((field) => [
    `**${field.name}**${field.required === true ? ' (required)' : ''}`,
    field.description,
    holds(field),
    inEnglish(field.synonyms),
  ]);
  return [
    anchor(role),
    `## ${sheetNames[role]}`,
    `One row for each ${rowNoun}. A sheet or table is taken for it under names such as: ${inEnglish(titles)}.`,
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
    for (const field of fields) {
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
  'A plan can stand in any workbook: on any sheets, in any layout, under title rows, with or without Excel tables. Plumbline recognises what a table and each of its columns mean, first from the headings and then from the values. These are the fields that it knows, under the names that the template gives them, with the other English headings that mean the same. German, Spanish, French, Italian, Portuguese, Japanese and Chinese headings are recognised too.',
  'Only a required field must be there: a table without it is not taken for that sheet. Every other column can be missing. Capitals, spaces and the order of the columns do not matter.',
  list([
    '**Lists** are parted by `;`, `|` or line breaks, and by commas where a comma is not part of a name.',
    '**Shares** of a tactic that serves several strategies: `S1 60%; S2 40%`. Without shares they divide equally.',
    '**Dates** are Excel dates, or text that can be read in one way only. `03/04/2026` could be two days, and is reported instead of guessed.',
    '**A period** gives the first and last day where the row does not state them.',
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
    'Any of these words will do in the cell, and so will their translations.',
    ...sharedChoices().map(choiceText),
  );
