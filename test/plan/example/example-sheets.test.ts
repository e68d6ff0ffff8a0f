import { exampleSheets, exampleVersions } from '../../../src/plan/example/example-sheets';
import { handbagLaunch } from '../../../src/plan/example/handbag-launch';
import { fieldName, fieldOf } from '../../../src/plan/fields/catalogue';
import { dayFromIso, serialFromDay } from '../../../src/spreadsheet/day';

const cellOf = (version: (typeof exampleVersions)[number], title: string, key: string, heading: string) => {
  const sheet = exampleSheets(version).find((candidate) => candidate.title === title);
  const column = sheet?.headings.indexOf(heading) ?? -1;
  return sheet?.rows.find((row) => row[0] === key)?.[column];
};

describe('the sheets of the worked example', () => {
  it.each(exampleVersions)('come in the order of the plan, %s', (version) => {
    expect(exampleSheets(version).map(({ title }) => title)).toEqual([
      'Goals',
      'Strategies',
      'Tactics',
      'Products',
      'Segments',
      'Sales history',
    ]);
  });

  it.each(exampleVersions)('have canonical headings and a cell under each, %s', (version) => {
    for (const { role, fields, headings, rows } of exampleSheets(version)) {
      expect(headings).toEqual(fields.map((field) => fieldName(role, field)));
      expect(new Set(headings).size).toBe(headings.length);
      for (const row of rows) expect(row).toHaveLength(headings.length);
    }
  });

  it('have the same columns in both versions', () => {
    expect(exampleSheets('as-first-written').map(({ headings }) => headings)).toEqual(
      exampleSheets('fixed').map(({ headings }) => headings),
    );
  });

  it('hold every value of the fixed plan', () => {
    for (const { role, fields, rows } of exampleSheets('fixed')) {
      const written = handbagLaunch[role].map((row: Readonly<Record<string, string | number | undefined>>) =>
        fields.map((field) => {
          const value = row[field] ?? null;
          const isDate = fieldOf(role, field)?.kind === 'date' && value !== null;
          return isDate ? serialFromDay(dayFromIso(String(value)) ?? 0, 1900) : value;
        }),
      );
      expect(rows).toEqual(written);
    }
  });

  it.each([
    ['fixed', 'Products', 'P1', 'Available from', 46_464],
    ['fixed', 'Tactics', 'T01', 'Start', 46_272],
    ['fixed', 'Tactics', 'T01', 'Units', 0],
    ['fixed', 'Tactics', 'T19', 'Segment', null],
    ['as-first-written', 'Tactics', 'T17', 'Approved on', '03/11/2026'],
    ['as-first-written', 'Segments', 'First-bag buyers', 'Size', '260,000'],
    ['as-first-written', 'Tactics', 'T27', 'Strategy', null],
    ['as-first-written', 'Strategies', 'S8', 'Goal', 'G4'],
  ] as const)('%s: %s %s %s is %p', (version, title, key, heading, value) => {
    expect(cellOf(version, title, key, heading)).toBe(value);
  });
});
