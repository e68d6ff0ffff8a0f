import * as fc from 'fast-check';
import { fieldKeys, fieldOf, sheetCatalogue } from '../../../src/plan/fields/catalogue';
import { type Role, roles } from '../../../src/plan/fields/roles';
import type { CellValue } from '../../../src/spreadsheet/cell';
import type { TemplateRow } from '../../../src/template/template';

/* Plans as people type them into the template: every field filled or left blank, with texts that look like something else. */

const words = [
  'Test rides',
  'Fleet deals',
  'Open days',
  'Newsletter',
  'Trade fair',
  'Workshops',
  'Café visits',
];
const oddTexts = [
  '=1+1',
  '+49 30 1234',
  '-5',
  "O'Brien & Söhne <b>",
  '"quoted"',
  'line one\nline two',
  '  spaces around  ',
  '🧳 luggage',
  '_x0041_ is no A',
  '日本語',
];
const periods = ['Q3 2027', 'H1 2027', 'Mar–May 2027', 'Week 34 2027', '2027', 'March 2027'];

const letters: Readonly<Record<Role, string>> = {
  goals: 'G',
  strategies: 'S',
  tactics: 'T',
  products: 'P',
  segments: 'Segment ',
  history: '',
  components: '',
};

type Counts = Readonly<Record<Role, number>>;

const keysOf = (role: Role, counts: Counts): readonly string[] =>
  Array.from({ length: counts[role] }, (_, index) => `${letters[role]}${index + 1}`);

/** Several of some texts, each once. */
const several = (texts: readonly string[]): fc.Arbitrary<readonly string[]> =>
  fc.uniqueArray(fc.constantFrom(...texts), { minLength: 1, maxLength: 3 });

const links = (texts: readonly string[], withShares: boolean): fc.Arbitrary<string> =>
  several(texts).chain((keys) =>
    withShares
      ? fc.boolean().map((stated) => {
          const share = Math.floor(100 / keys.length);
          return keys.map((key) => (stated ? `${key} ${share}%` : key)).join('; ');
        })
      : fc.constant(keys.join('; ')),
  );

function cellOf(role: Role, key: string, counts: Counts): fc.Arbitrary<CellValue> {
  const field = fieldOf(role, key);
  if (field === undefined) return fc.constant(null);
  switch (field.kind) {
    case 'text':
      return fc.oneof(fc.constantFrom(...words), fc.constantFrom(...oddTexts));
    case 'id':
      return fc.constant(null);
    case 'reference':
      return counts[field.to] === 0 ? fc.constant(null) : links(keysOf(field.to, counts), field.withShares);
    case 'list': {
      const texts = field.to === null ? ['Online store', 'Boutiques', 'France'] : keysOf(field.to, counts);
      return texts.length === 0 ? fc.constant(null) : links(texts, false);
    }
    case 'number':
    case 'money':
      return fc.oneof(
        fc.integer({ min: field.minimum ?? -1000, max: 10_000_000 }),
        fc.integer({ min: 0, max: 100_000 }).map((cents) => cents / 100),
      );
    case 'share':
      return fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    case 'date':
      return fc.integer({ min: 44_000, max: 50_000 });
    case 'period':
      return fc.constantFrom(...periods);
    case 'choice':
      return fc.constantFrom(...Object.keys(field.choices));
  }
}

function rowOf(role: Role, index: number, counts: Counts): fc.Arbitrary<TemplateRow> {
  const { nameField } = sheetCatalogue[role];
  const cells = Object.fromEntries(
    fieldKeys(role).map((key): [string, fc.Arbitrary<CellValue>] => {
      const cell = cellOf(role, key, counts);
      if (key === 'id') return [key, fc.constant(`${letters[role]}${index + 1}`)];
      if (key === nameField && role === 'segments')
        return [key, fc.constant(`${letters.segments}${index + 1}`)];
      // What names a row stands in every row; so does what makes a row more than a heading between others.
      const isThere =
        key === nameField || fieldOf(role, key)?.required === true || key === 'need' || key === 'content';
      return [key, isThere ? cell : fc.option(cell, { freq: 3 })];
    }),
  );
  return fc.record(cells);
}

/** A plan with something in each of its three levels. */
export const randomPlan: fc.Arbitrary<Readonly<Record<Role, readonly TemplateRow[]>>> = fc
  .record({
    goals: fc.integer({ min: 1, max: 5 }),
    strategies: fc.integer({ min: 1, max: 6 }),
    tactics: fc.integer({ min: 1, max: 9 }),
    products: fc.integer({ min: 0, max: 4 }),
    segments: fc.integer({ min: 0, max: 4 }),
    history: fc.integer({ min: 0, max: 8 }),
    components: fc.integer({ min: 0, max: 5 }),
  })
  .chain((counts) =>
    fc.record(
      Object.fromEntries(
        roles.map((role) => [
          role,
          fc.tuple(...Array.from({ length: counts[role] }, (_, index) => rowOf(role, index, counts))),
        ]),
      ) as unknown as Readonly<Record<Role, fc.Arbitrary<readonly TemplateRow[]>>>,
    ),
  );
