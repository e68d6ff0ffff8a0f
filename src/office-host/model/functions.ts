import { dayFromParts, serialFromDay } from '../../spreadsheet/day';
import { hostError } from '../protocol/host-error';
import { declareExcelKind, type ExcelKind, notModelled } from './session';

interface ResultState {
  readonly value: number;
}

const functionResult: ExcelKind<Excel.FunctionResult<number>, ResultState> = declareExcelKind({
  name: 'FunctionResult',
  properties: {
    value: { since: '1.2', get: ({ value }) => value },
    error: { since: '1.2', get: () => null },
  },
});

/** The functions of the workbook that can be called without a cell. */
export const functions: ExcelKind<Excel.Functions, null> = declareExcelKind({
  name: 'Functions',
  methods: {
    date: {
      since: '1.2',
      call: (_, [year, month, day], session) => {
        const given = [year, month, day];
        if (!given.every((part) => typeof part === 'number')) {
          throw notModelled(session, 'Functions.date of ranges');
        }
        const [y = 0, m = 0, d = 0] = given as readonly number[];
        const serial = serialFromDay(dayFromParts(y, m, d) ?? NaN, session.workbook.dateSystem);
        if (serial === null) throw hostError('InvalidArgument');
        return functionResult.of({ value: serial });
      },
    },
  },
});
