import { sheetCatalogue } from '../../../src/plan/fields/catalogue';
import type { Field, SheetDeclaration, Synonyms } from '../../../src/plan/fields/field';
import { roles } from '../../../src/plan/fields/roles';
import { comparable } from '../../../src/plan/names';
import { forEvery } from '../../support/for-every';

type AnySheet = Omit<SheetDeclaration, 'nameField'> & { readonly nameField: string };
const sheets: readonly AnySheet[] = roles.map((role) => sheetCatalogue[role]);
const fieldsOf = (sheet: AnySheet): readonly (readonly [string, Field])[] => Object.entries(sheet.fields);
const allFields = sheets.flatMap((sheet) =>
  fieldsOf(sheet).map(([key, field]) => ({ place: `${sheet.role}.${key}`, sheet, key, field })),
);
const words = (synonyms: Synonyms): readonly string[] => Object.values(synonyms).flat();

/** The words that two of the entries claim, in comparable form. */
function claimedTwice(
  claims: readonly (readonly [owner: string, words: readonly string[]])[],
): readonly string[] {
  const owners = new Map<string, string>();
  const clashes: string[] = [];
  for (const [owner, claimed] of claims) {
    for (const word of new Set(claimed.map(comparable))) {
      const other = owners.get(word);
      if (other !== undefined) clashes.push(`${word}: ${other}, ${owner}`);
      owners.set(word, owner);
    }
  }
  return clashes;
}

describe('the catalogue of fields', () => {
  forEvery(sheets.map((sheet) => [sheet.role, sheet] as const))(
    'declares each sheet under its own role',
    (role, sheet) => {
      expect(sheet.role).toBe(role);
      expect(sheet.rowNoun).toMatch(/^[a-z]+$/);
    },
  );

  forEvery(sheets.map((sheet) => [sheet.role, sheet] as const))(
    'gives each field of a sheet a name of its own',
    (_, sheet) => {
      expect(claimedTwice(fieldsOf(sheet).map(([key, field]) => [key, [field.name]]))).toEqual([]);
    },
  );

  forEvery(sheets.map((sheet) => [sheet.role, sheet] as const))(
    'lets no two fields of a sheet claim the same heading',
    (_, sheet) => {
      expect(
        claimedTwice(fieldsOf(sheet).map(([key, field]) => [key, [field.name, ...words(field.synonyms)]])),
      ).toEqual([]);
    },
  );

  forEvery(sheets.map((sheet) => [sheet.role, sheet] as const))(
    'names the rows of each sheet by a required field',
    (_, sheet) => {
      expect(sheet.fields[sheet.nameField]?.required).toBe(true);
    },
  );

  it('lets no two roles claim the same title', () => {
    expect(claimedTwice(sheets.map((sheet) => [sheet.role, words(sheet.titles)]))).toEqual([]);
  });

  forEvery(allFields.map((entry) => [entry.place, entry.field] as const))(
    'writes the synonyms of each field without blanks',
    (_, field) => {
      const written = words(field.synonyms);
      expect(written.filter((word) => word === '' || word.trim() !== word)).toEqual([]);
    },
  );

  forEvery(
    allFields.flatMap(({ place, field }) =>
      field.kind === 'choice' ? [[place, field.choices] as const] : [],
    ),
  )(
    'lets no two choices of a field claim the same word',
    (_, choices: Readonly<Record<string, Synonyms>>) => {
      expect(
        claimedTwice(
          Object.entries(choices).map(([value, synonyms]) => [value, [value, ...words(synonyms)]]),
        ),
      ).toEqual([]);
    },
  );

  forEvery(
    allFields.flatMap(({ place, field }) =>
      (field.kind === 'reference' || field.kind === 'list') && field.to !== null
        ? [[place, field.to] as const]
        : [],
    ),
  )('lets each reference be to a sheet that exists', (_, to) => {
    expect(roles).toContain(to);
  });

  forEvery(
    allFields.flatMap(({ place, sheet, field }) =>
      field.kind === 'period' && field.gives !== null ? [[place, sheet, field.gives] as const] : [],
    ),
  )('lets each period give dates that its sheet has', (_, sheet, gives) => {
    expect(sheet.fields[gives.start]?.kind).toBe('date');
    expect(sheet.fields[gives.end]?.kind).toBe('date');
  });

  it('calls exactly those quantities unreadable where negative that the plan model names', () => {
    const bounded = allFields.filter(({ field }) => 'minimum' in field).map(({ field }) => field.name);
    expect([...new Set(bounded)].sort()).toEqual([
      'Base volume',
      'Budget',
      'Funding share',
      'Importance',
      'Price',
      'Unit cost',
      'Units',
    ]);
  });

  it('bounds those quantities at zero, and in every sheet that has them', () => {
    const names = ['Base volume', 'Budget', 'Funding share', 'Importance', 'Price', 'Unit cost', 'Units'];
    const bounds = allFields
      .filter(({ field }) => names.includes(field.name))
      .map(({ place, field }) => [place, 'minimum' in field ? field.minimum : undefined]);
    expect(bounds.filter(([, minimum]) => minimum !== 0)).toEqual([]);
  });
});
