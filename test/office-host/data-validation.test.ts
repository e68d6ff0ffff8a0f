import type { LineEdit } from '../../src/office-host/workbook/areas';
import type { ValidationView } from '../../src/office-host/workbook/data-validation';
import type { HostWorkbook } from '../../src/office-host/workbook/host-workbook';
import { createMemoryWorkbook } from '../../src/office-host/workbook/memory-workbook';
import type { Area } from '../../src/spreadsheet/area';

const at = (top: number, left: number, bottom = top, right = left): Area => ({ top, left, bottom, right });

const validated = (areas: readonly Area[], formulas: readonly string[]): HostWorkbook => {
  const workbook = createMemoryWorkbook();
  const validation: Omit<ValidationView, 'id'> = {
    sheet: workbook.activeSheet(),
    areas,
    type: 'Custom',
    operator: 'Between',
    formulas,
    ignoreBlank: true,
    inCellDropDown: true,
    prompt: null,
    alert: null,
  };
  workbook.addValidation(validation);
  return workbook;
};
const only = (workbook: HostWorkbook): ValidationView | undefined =>
  workbook.validations(workbook.activeSheet())[0];

describe('a data validation moves with the rows and columns', () => {
  it.each<[what: string, edit: LineEdit, areas: readonly Area[] | null, formula: string]>([
    ['rows above', { axis: 'row', at: 0, count: 2 }, [at(4, 1, 7, 1)], '=B5>$C$9'],
    ['rows inside', { axis: 'row', at: 3, count: 1 }, [at(2, 1, 6, 1)], '=B3>$C$8'],
    ['rows below', { axis: 'row', at: 9, count: 1 }, [at(2, 1, 5, 1)], '=B3>$C$7'],
    ['columns before', { axis: 'column', at: 1, count: 1 }, [at(2, 2, 5, 2)], '=C3>$D$7'],
    ['rows that go at the end', { axis: 'row', at: 4, count: -2 }, [at(2, 1, 3, 1)], '=B3>$C$5'],
    ['rows that go at the start', { axis: 'row', at: 1, count: -2 }, [at(1, 1, 3, 1)], '=B2>$C$5'],
    ['all of it that goes', { axis: 'row', at: 0, count: -6 }, null, ''],
  ])('%s', (_, edit, areas, formula) => {
    const workbook = validated([at(2, 1, 5, 1)], ['=B3>$C$7']);
    workbook.editLines(workbook.activeSheet(), edit);
    const validation = only(workbook);
    expect(validation?.areas ?? null).toEqual(areas);
    expect(validation?.formulas[0] ?? '').toBe(formula);
  });

  it('and reads along when lines of another sheet move', () => {
    const workbook = validated([at(0, 0)], ['=Lists!$A$5>1']);
    const lists = workbook.addSheet('Lists');
    workbook.editLines(lists, { axis: 'row', at: 0, count: 1 });
    expect(only(workbook)?.formulas).toEqual(['=Lists!$A$6>1']);
    workbook.changeSheet(lists, { name: 'Choices' });
    expect(only(workbook)?.formulas).toEqual(['=Choices!$A$6>1']);
    workbook.deleteSheet(lists);
    expect(only(workbook)?.formulas).toEqual(['=#REF!>1']);
  });
});

describe('a data validation', () => {
  it('can be changed, deleted and brought back', () => {
    const workbook = validated([at(0, 0)], ['=TRUE']);
    const id = only(workbook)?.id ?? '';
    workbook.changeValidation(id, { ignoreBlank: false });
    expect(only(workbook)?.ignoreBlank).toBe(false);
    workbook.deleteValidation(id);
    expect(only(workbook)).toBeUndefined();
    workbook.undo();
    expect(only(workbook)?.ignoreBlank).toBe(false);
  });

  it('goes on with a table that grows', () => {
    const workbook = validated([at(1, 0, 3, 0)], ['=TRUE']);
    const sheet = workbook.activeSheet();
    workbook.addTable({
      name: 'T',
      sheet,
      area: at(0, 0, 3, 1),
      showHeaders: true,
      showTotals: false,
      style: '',
    });
    workbook.enter(sheet, at(4, 0), () => 'G4');
    expect(only(workbook)?.areas).toEqual([at(1, 0, 4, 0)]);
  });

  it('goes with its sheet, and gets a new id when the workbook is opened again', () => {
    const workbook = validated([at(0, 0)], ['=TRUE']);
    const before = only(workbook)?.id;
    workbook.reopen();
    expect(only(workbook)?.id).not.toBe(before);
    const sheet = workbook.activeSheet();
    workbook.addSheet('Rest');
    workbook.deleteSheet(sheet);
    expect(workbook.validations(sheet)).toEqual([]);
  });
});

describe('what a sheet keeps by its lines moves with them', () => {
  it('merges, heights, hidden columns and links', () => {
    const workbook = createMemoryWorkbook();
    const sheet = workbook.activeSheet();
    const link = { target: 'https://example.com', location: '', tip: '' };
    workbook.changeSheet(sheet, {
      merges: [at(1, 1, 2, 2), at(5, 0, 6, 0)],
      rowHeights: new Map([[5, 30]]),
      hiddenColumns: new Set([3]),
      links: [{ ...link, area: at(5, 5) }],
    });
    workbook.editLines(sheet, { axis: 'row', at: 6, count: -1 });
    workbook.editLines(sheet, { axis: 'row', at: 0, count: 1 });
    workbook.editLines(sheet, { axis: 'column', at: 2, count: 1 });
    expect(workbook.sheets()[0]).toMatchObject({
      merges: [at(2, 1, 3, 3)],
      rowHeights: new Map([[6, 30]]),
      hiddenColumns: new Set([4]),
      links: [{ ...link, area: at(6, 6) }],
    });
  });
});
