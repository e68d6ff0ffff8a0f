import { sheetPrefix } from '../../spreadsheet/sheet-name';
import { hostError } from '../protocol/host-error';
import { areaAddress } from '../workbook/areas';
import type { SheetId } from '../workbook/host-workbook';
import { conditionalFormats } from './conditional-formats';
import { rangeFormat } from './range-format';
import { areaIn, rangeAt, type RangeState } from './range-state';
import { declareExcelKind, type ExcelKind, type ExcelSession, sheetView } from './session';

export interface RangeAreasState {
  readonly sheet: SheetId;
  readonly ranges: readonly RangeState[];
}

/** The ranges of an address such as `A5:B9,D5:D9`. */
export function rangesAt(session: ExcelSession, sheet: SheetId, addresses: string): RangeAreasState {
  if (addresses.length > session.behaviour.addressLimit) throw hostError('InvalidArgument');
  return { sheet, ranges: addresses.split(',').map((address) => rangeAt(session, sheet, address.trim())) };
}

export const rangeAreas: ExcelKind<Excel.RangeAreas, RangeAreasState> = declareExcelKind({
  name: 'RangeAreas',
  kept: true,
  properties: {
    address: {
      since: '1.9',
      get: ({ sheet, ranges }, session) =>
        ranges.map((one) => sheetPrefix(sheetView(session, sheet).name) + areaAddress(areaIn(one))).join(','),
    },
    areaCount: { since: '1.9', get: ({ ranges }) => ranges.length },
  },
  navigations: {
    format: {
      since: '1.9',
      get: ({ sheet, ranges }) => rangeFormat.of({ sheet, areas: () => ranges.map(areaIn) }),
    },
    conditionalFormats: {
      since: '1.9',
      get: ({ sheet, ranges }) => conditionalFormats.of({ sheet, areas: () => ranges.map(areaIn) }),
    },
  },
});
