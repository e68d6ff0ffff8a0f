import { hostError } from '../protocol/host-error';
import type { SheetId } from '../workbook/host-workbook';
import { mayIf } from './permissions';
import { areaIn, rangeAt } from './range-state';
import { declareExcelKind, type ExcelKind, type ExcelSession, notModelled, sheetView } from './session';

/* Breaks between rows are kept as a file says them: `rowBreaks` among the elements, each break by the row above it. */

interface BreaksState {
  readonly id: SheetId;
}

interface BreakState extends BreaksState {
  /** The first row after the break, counted from 0. */
  readonly row: number;
}

const breaksPattern = /<rowBreaks\b[^>]*>(.*?)<\/rowBreaks>/su;
/* They come after `rowBreaks` in a file. */
const laterPattern = /<colBreaks\b/u;
const lastColumn = 16_383;

/** The first rows after the breaks of a sheet, in their order. */
function breaksOf(session: ExcelSession, { id }: BreaksState): readonly number[] {
  const said = breaksPattern.exec(sheetView(session, id).printing.elements)?.[1] ?? '';
  return [...said.matchAll(/<brk\b[^>]*?\bid="(\d+)"/gu)].map(([, row]) => Number(row));
}

function putBreaks(session: ExcelSession, { id }: BreaksState, rows: readonly number[]): void {
  mayIf(session, id, null);
  const { printing } = sheetView(session, id);
  const others = printing.elements.replace(breaksPattern, '');
  const sorted = [...new Set(rows)].sort((one, other) => one - other);
  const said = sorted.map((row) => `<brk id="${row}" max="${lastColumn}" man="1"/>`).join('');
  const element =
    said === ''
      ? ''
      : `<rowBreaks count="${sorted.length}" manualBreakCount="${sorted.length}">${said}</rowBreaks>`;
  const later = laterPattern.exec(others)?.index ?? others.length;
  session.workbook.changeSheet(id, {
    printing: { ...printing, elements: others.slice(0, later) + element + others.slice(later) },
  });
}

const pageBreak: ExcelKind<Excel.PageBreak, BreakState> = declareExcelKind({
  name: 'PageBreak',
  properties: {
    rowIndex: { since: '1.9', get: ({ row }) => row },
  },
});

/** The breaks between rows of a sheet. */
export const horizontalPageBreaks: ExcelKind<Excel.PageBreakCollection, BreaksState> = declareExcelKind({
  name: 'PageBreakCollection',
  items: (it, session) => breaksOf(session, it).map((row) => pageBreak.of({ id: it.id, row })),
  methods: {
    add: {
      since: '1.9',
      call: (it, [given], session) => {
        if (typeof given !== 'string')
          throw notModelled(session, 'PageBreakCollection.add but by an address');
        const row = areaIn(rangeAt(session, it.id, given)).top;
        if (row === 0) throw hostError('InvalidArgument');
        putBreaks(session, it, [...breaksOf(session, it), row]);
        return pageBreak.of({ id: it.id, row });
      },
    },
    removePageBreaks: {
      since: '1.9',
      call: (it, _, session) => {
        putBreaks(session, it, []);
      },
    },
  },
});
