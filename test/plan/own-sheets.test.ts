import { english } from '../../src/languages/english';
import { german } from '../../src/languages/german';
import { keptWordsOfAll } from '../../src/languages/kept-words';
import { type Language, speak } from '../../src/languages/language';
import { languageTags } from '../../src/languages/languages';
import { withoutOwnSheets } from '../../src/plan/own-sheets';
import type { CellValue } from '../../src/spreadsheet/cell';
import type { Sheet } from '../../src/spreadsheet/sheet';

const sheet = (name: string, first: CellValue): Sheet => ({
  name,
  top: 0,
  left: 0,
  cells: [[first]],
  formats: null,
  hiddenRows: new Set(),
  tables: [],
  merges: [],
});

const left = (...sheets: readonly Sheet[]): readonly string[] =>
  withoutOwnSheets({ sheets, dateSystem: 1900, leftOut: [] }).sheets.map(({ name }) => name);

afterEach(() => {
  speak(english);
});

describe('a sheet with the plan over time', () => {
  it.each<[string, Language]>([
    ['English', english],
    ['German', german],
  ])('is known by its %s title, whatever it is called, unfinished too, and whoever reads it', (_, writer) => {
    speak(writer);
    const title = writer.kept.titles.timeline;
    const unfinished = writer.timelineSheet.unfinished(title);
    for (const reader of [english, german]) {
      speak(reader);
      expect(left(sheet('Whatever', title), sheet('Begun', unfinished), sheet('Plan', 'Tactic'))).toEqual([
        'Plan',
      ]);
    }
  });

  it('has a title in every language, of which none is that of another', () => {
    expect(keptWordsOfAll).toHaveLength(languageTags.length);
    expect(new Set(keptWordsOfAll.map(({ titles }) => titles.timeline)).size).toBe(languageTags.length);
  });
});
