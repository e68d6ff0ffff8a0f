import { declareExcelKind, type ExcelKind } from './session';

export const application: ExcelKind<Excel.Application, null> = declareExcelKind({
  name: 'Application',
  properties: {
    calculationMode: { since: '1.1', get: () => 'Automatic' },
    calculationState: { since: '1.9', get: () => 'Done' },
    decimalSeparator: { since: '1.11', get: () => '.' },
    thousandsSeparator: { since: '1.11', get: () => ',' },
  },
  methods: {
    calculate: {
      since: '1.1',
      call: (_, __, { workbook }) => {
        workbook.recalculate();
      },
    },
    /* Nothing of this host is on a screen, and it calculates only what is asked for. */
    suspendApiCalculationUntilNextSync: { since: '1.6', call: () => undefined },
    suspendScreenUpdatingUntilNextSync: { since: '1.9', call: () => undefined },
  },
});
