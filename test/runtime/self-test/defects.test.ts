/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import {
  createMemoryWorkbook,
  formulaEngine,
  type HostWorkbook,
  usualBehaviour,
} from '../../../src/office-host';
import { excelInJsdom } from '../../office-host/excel-in-jsdom';
import { declareFunctions } from '../functions/excel-with-functions';
import { failedIn, reported } from './running';

const host = excelInJsdom();
declareFunctions(host);

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
      ['DATE(1904,1,1) reveals the date system without using a cell'],
    ],
    [
      'a priority is not taken',
      () => ({ moveConditionalFormat: () => undefined }),
      ['one format covers two areas, with a lower priority than that of the user'],
    ],
    [
      'a format goes to the first of its areas alone',
      ({ addConditionalFormat }) => ({
        addConditionalFormat: (sheet, areas, type) => addConditionalFormat(sheet, areas.slice(0, 1), type),
      }),
      ['one format covers two areas, with a lower priority than that of the user'],
    ],
    [
      'formats count as used cells',
      ({ usedArea }) => ({ usedArea: (sheet) => usedArea(sheet, false) }),
      ['the used range of a blank sheet is a null object'],
    ],
    ['rows cannot be hidden', () => ({ hideRows: () => undefined }), ['hidden rows are reported row by row']],
    [
      'own writes look like those of the user',
      ({ listen }) => ({
        listen: (listener) =>
          listen((event) => {
            listener('author' in event ? { ...event, author: 'user' } : event);
          }),
      }),
      ['changes by the add-in itself raise events with the source ThisLocalAddin'],
    ],
    [
      'a name that is there cannot be changed',
      ({ names, putName }) => ({
        putName: (name) => {
          if (!names().some((each) => each.name === name.name)) putName(name);
        },
      }),
      [
        'names can be added, found, changed and deleted',
        'a name set to ="" is empty, and a lookup in it finds nothing',
        'a plan is read, checked, marked and cleared again',
      ],
    ],
    [
      'names stay when they are deleted',
      () => ({ deleteName: () => undefined }),
      expect.arrayContaining([
        'names can be added, found, changed and deleted',
        'a plan is read, checked, marked and cleared again',
      ]) as string[],
    ],
    [
      'a deleted format stays',
      () => ({ deleteConditionalFormat: () => undefined }),
      [
        'a custom conditional format can be found by its id and deleted',
        'all conditional formats of a sheet are listed when it has several',
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
      'one format covers two areas, with a lower priority than that of the user',
      'all conditional formats of a sheet are listed when it has several',
      'a plan is read, checked, marked and cleared again',
      'the formulas of the marks are true in the marked rows, and false once the marks are cleared',
    ]);
  });

  it('is found where Excel calculates nothing', async () => {
    host.open(createMemoryWorkbook({ name: 'Book1.xlsx' }));
    expect(failedIn(await reported())).toEqual([
      'an error is read as its text, a blank cell as an empty text',
      'DATE(1904,1,1) reveals the date system without using a cell',
      'a name set to ="" is empty, and a lookup in it finds nothing',
      'the formulas of the marks are true in the marked rows, and false once the marks are cleared',
    ]);
  });
});
