import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { exampleSheets, exampleVersions } from '../../../src/plan/example/example-sheets';
import { exampleWorkbook } from '../../../tools/example/example-workbook';

const assets = join(__dirname, '../../../assets');
const committed = (version: string): Uint8Array =>
  new Uint8Array(readFileSync(join(assets, `handbag-launch-${version}.xlsx`)));

describe.each(exampleVersions)('the workbook of the worked example, %s', (version) => {
  const files = unzipSync(committed(version));
  const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  const paths = (folder: string): string[] =>
    Object.keys(files).filter((path) => path.startsWith(folder) && path.endsWith('.xml'));

  it('is up to date with its data: npm run generate writes it', async () => {
    expect(Buffer.from(await exampleWorkbook(version)).equals(Buffer.from(committed(version)))).toBe(true);
  });

  it('holds a sheet for each role with the cells of the example', () => {
    const workbook = read(committed(version), { cellDates: false });
    expect(workbook.SheetNames).toEqual(exampleSheets(version).map(({ title }) => title));
    for (const { title, headings, rows } of exampleSheets(version)) {
      const sheet = workbook.Sheets[title];
      expect(sheet).toBeDefined();
      const cells = utils.sheet_to_json<unknown[]>(sheet ?? {}, {
        header: 1,
        range: 3,
        defval: null,
        raw: true,
      });
      expect(cells).toEqual([headings, ...rows]);
    }
  });

  it('has one Excel table without a totals row in each sheet', () => {
    const tables = paths('xl/tables/').map(text);
    expect(tables).toHaveLength(exampleSheets(version).length);
    for (const table of tables) {
      expect(table).toMatch(/ ref="A4:[A-Z]+\d+"/);
      expect(table).toContain('totalsRowShown="0"');
      expect(table).not.toContain('totalsRowCount');
    }
  });

  it('offers lists without ranges that overlap', () => {
    const seen = paths('xl/worksheets/').map((path) =>
      [...text(path).matchAll(/sqref="([A-Z]+)\d+:\1\d+"/g)].map((match) => match[1]),
    );
    expect(seen.flat().length).toBeGreaterThanOrEqual(10);
    for (const columns of seen) expect(new Set(columns).size).toBe(columns.length);
  });

  it('names Plumbline and a fixed day in its properties, and nobody', () => {
    const properties = text('docProps/core.xml');
    expect(properties).toContain('<dc:creator>Plumbline</dc:creator>');
    expect(properties).toContain('<cp:lastModifiedBy>Plumbline</cp:lastModifiedBy>');
    expect(properties.match(/\d{4}-\d{2}-\d{2}T[\d:]+Z/g)).toEqual([
      '2026-11-22T00:00:00Z',
      '2026-11-22T00:00:00Z',
    ]);
  });
});
