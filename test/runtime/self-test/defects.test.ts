/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { usualBehaviour } from '../../../src/office-host/behaviour/behaviour';
import { formulaEngine } from '../../../src/office-host/formulas/excel-formulas';
import type { HostWorkbook } from '../../../src/office-host/workbook/host-workbook';
import { createMemoryWorkbook } from '../../../src/office-host/workbook/memory-workbook';
import { excelInJsdom } from '../../office-host/excel-in-jsdom';
import { failedIn, reported } from './running';

const host = excelInJsdom();

beforeEach(() => {
  Object.assign(host.behaviour, usualBehaviour());
  host.open(createMemoryWorkbook({ name: 'Book1.xlsx', engine: formulaEngine }));
});

describe('a defect of the Excel that it runs in', () => {
  type Defect = (sound: HostWorkbook) => Partial<HostWorkbook>;
  const defects: readonly (readonly [string, Defect, readonly string[]])[] = [
    [
      'the date system of the workbook is not that of its cells',
      () => ({ dateSystem: 1904 }),
      ['DATE(1904,1,1) tells the date system without a cell'],
    ],
    [
      'a priority is not taken',
      () => ({ moveConditionalFormat: () => undefined }),
      ['one format over two areas, below the format that the user has there'],
    ],
    [
      'a format goes to the first of its areas alone',
      ({ addConditionalFormat }) => ({
        addConditionalFormat: (sheet, areas, type) => addConditionalFormat(sheet, areas.slice(0, 1), type),
      }),
      ['one format over two areas, below the format that the user has there'],
    ],
    [
      'formats count as used cells',
      ({ usedArea }) => ({ usedArea: (sheet) => usedArea(sheet, false) }),
      ['the used range of a blank sheet is a null object'],
    ],
    ['rows cannot be hidden', () => ({ hideRows: () => undefined }), ['hidden rows are told row by row']],
    [
      'own writes look like those of the user',
      ({ listen }) => ({
        listen: (listener) =>
          listen((event) => {
            listener('author' in event ? { ...event, author: 'user' } : event);
          }),
      }),
      ['own writes raise events that say ThisLocalAddin'],
    ],
    [
      'a name that is there cannot be changed',
      ({ names, putName }) => ({
        putName: (name) => {
          if (!names().some((each) => each.name === name.name)) putName(name);
        },
      }),
      [
        'names are added, found, changed and deleted',
        'a name emptied to ="" keeps nothing, and a lookup in it finds nothing',
      ],
    ],
    [
      'names stay when they are deleted',
      () => ({ deleteName: () => undefined }),
      expect.arrayContaining([
        'names are added, found, changed and deleted',
        'a plan is read, checked, marked and cleared again',
      ]) as string[],
    ],
    [
      'a deleted format stays',
      () => ({ deleteConditionalFormat: () => undefined }),
      [
        'a custom conditional format is found again by its id, and deleted',
        'the conditional formats of a whole sheet are listed where there are several',
        'a plan is read, checked, marked and cleared again',
      ],
    ],
  ];

  it.each(defects)('is found where %s', async (_, defect, cases) => {
    const sound = createMemoryWorkbook({ name: 'Book1.xlsx', engine: formulaEngine });
    host.open(
      Object.defineProperties(
        Object.create(sound) as HostWorkbook,
        Object.getOwnPropertyDescriptors(defect(sound)),
      ),
    );
    expect(failedIn(await reported())).toEqual(cases);
  });

  it('is found where several formats of a range cannot be read', async () => {
    host.behaviour.failsOnSeveralFormats = true;
    expect(failedIn(await reported())).toEqual([
      'one format over two areas, below the format that the user has there',
      'the conditional formats of a whole sheet are listed where there are several',
      'a plan is read, checked, marked and cleared again',
      'the formulas of the marks are true in the rows that are meant, and false once the marks are cleared',
    ]);
  });

  it('is found where Excel calculates nothing', async () => {
    host.open(createMemoryWorkbook({ name: 'Book1.xlsx' }));
    expect(failedIn(await reported())).toEqual([
      'an error is read as its text, a blank cell as an empty text',
      'DATE(1904,1,1) tells the date system without a cell',
      'a name emptied to ="" keeps nothing, and a lookup in it finds nothing',
      'the formulas of the marks are true in the rows that are meant, and false once the marks are cleared',
    ]);
  });
});
