import { language } from '../../src/languages/language';
import { fieldKeys, fieldName, fieldOf, sheetCatalogue } from '../../src/plan/fields/catalogue';
import type { ChoiceField, Field, Synonyms } from '../../src/plan/fields/field';
import { choiceWord, descriptionOf, headingOf, unitOf } from '../../src/plan/fields/in-words';
import { type Role, roles } from '../../src/plan/fields/roles';
import { inSentence } from '../../src/spreadsheet/cell-text';
import { anchor, list, page, table } from './markdown';

/** Those of the language that is spoken. */
const spoken = (synonyms: Synonyms): readonly string[] =>
  Object.entries(synonyms).find(([tag]) => tag === language.tag)?.[1] ?? [];

interface FieldOfSheet<AField extends Field = Field> {
  readonly role: Role;
  readonly key: string;
  readonly field: AField;
}

const fieldsOf = (role: Role): readonly FieldOfSheet[] =>
  fieldKeys(role).flatMap((key) => {
    const field = fieldOf(role, key);
    return field === undefined ? [] : [{ role, key, field }];
  });

/** A choice field has its own place on the page, once for all sheets that have it. */
const choiceAnchor = (field: ChoiceField): string =>
  `choice-${field.name.toLowerCase().replaceAll(' ', '-')}`;

function holds({ role, key, field }: FieldOfSheet): string {
  const texts = language.pages.fields.holds;
  switch (field.kind) {
    case 'reference':
      return texts.reference(field.to, field.withShares);
    case 'list':
      return field.to === null ? texts.names : texts.namesOf(field.to);
    case 'number':
    case 'money':
    case 'share': {
      const minimum = field.minimum === undefined ? null : inSentence(field.minimum);
      return texts.quantity(field.kind, unitOf(role, key) ?? '', minimum);
    }
    case 'choice':
      return texts.choice(`#${choiceAnchor(field)}`);
    case 'text':
    case 'id':
    case 'date':
    case 'period':
      return texts[field.kind];
  }
}

function sheetText(role: Role): string {
  const texts = language.pages.fields;
  const rows = fieldsOf(role).map((each) => [
    texts.field(headingOf(role, each.key), fieldName(role, each.key), each.field.required === true),
    descriptionOf(role, each.key),
    holds(each),
    spoken(each.field.synonyms).join(', '),
  ]);
  return [
    anchor(role),
    `## ${language.template.sheets[role]}`,
    texts.sheet(language.roles[role].one, spoken(sheetCatalogue[role].titles)),
    table(texts.columns, rows),
  ].join('\n\n');
}

interface SharedChoice extends FieldOfSheet<ChoiceField> {
  readonly sheets: Role[];
}

/** The choice fields, each once, with the sheets that have it. */
function sharedChoices(): readonly SharedChoice[] {
  const byName = new Map<string, SharedChoice>();
  for (const { role, key, field } of roles.flatMap(fieldsOf)) {
    if (field.kind !== 'choice') continue;
    const shared = byName.get(field.name);
    if (shared === undefined) byName.set(field.name, { role, key, field, sheets: [role] });
    else shared.sheets.push(role);
  }
  return [...byName.values()];
}

function choiceText({ role, key, field, sheets }: SharedChoice): string {
  const texts = language.pages.fields.choices;
  const rows = Object.entries(field.choices).map(([choice, synonyms]) => {
    const word = choiceWord(key, choice);
    const others = spoken(synonyms).filter((other) => other.toLowerCase() !== word.toLowerCase());
    return [texts.choice(word, choice), others.join(', ')];
  });
  return [
    anchor(choiceAnchor(field)),
    `### ${headingOf(role, key)}`,
    texts.sheets(sheets.map((sheet) => language.template.sheets[sheet])),
    table(texts.columns, rows),
  ].join('\n\n');
}

/** The reference page of the sheets and fields. */
export function fieldsPage(): string {
  const { title, introduction, notes, sheets, choices } = language.pages.fields;
  return page(
    title,
    ...introduction,
    list(notes),
    sheets(roles.map((role) => `[${language.template.sheets[role]}](#${role})`)),
    ...roles.map(sheetText),
    `## ${choices.title}`,
    choices.lead,
    ...sharedChoices().map(choiceText),
  );
}
