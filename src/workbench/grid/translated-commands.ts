import type { IRange } from '@univerjs/core';
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  InsertSheetCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
} from '@univerjs/preset-sheets-core';
import { SortRangeCommand } from '@univerjs/preset-sheets-sort';
import type { Axis, HostWorkbook, SheetId } from '../../office-host';
import { sortAsAsked, type SortRequest } from './sorting';
import type { Spreadsheet } from './spreadsheet';

/* Commands of Univer that the workbook carries out in its stead. */

interface CommandParams {
  readonly subUnitId?: SheetId;
  readonly range?: IRange;
  readonly name?: string;
  readonly order?: number;
  readonly hasTitle?: boolean;
  readonly orderRules?: SortRequest['orderRules'];
}

export interface TranslationOptions {
  readonly workbook: HostWorkbook;
  readonly spreadsheet: Spreadsheet;
  readonly step: (label: string, work: () => void, undo?: 'step' | 'ends') => void;
}

const newSheetName = (workbook: HostWorkbook): string => {
  const taken = new Set(workbook.sheets().map(({ name }) => name.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
};

export function translatedCommands({
  workbook,
  spreadsheet,
  step,
}: TranslationOptions): ReadonlyMap<string, (params: object) => void> {
  const sheetOf = ({ subUnitId }: CommandParams): SheetId =>
    subUnitId ?? spreadsheet.book().getActiveSheet().getSheetId();

  const lines =
    (axis: Axis, inserted: boolean) =>
    (params: CommandParams): void => {
      const { range } = params;
      if (range === undefined) return;
      const [first, last] =
        axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
      const count = (last - first + 1) * (inserted ? 1 : -1);
      step(`${inserted ? 'Insert' : 'Delete'} ${axis}s`, () => {
        workbook.editLines(sheetOf(params), { axis, at: first, count });
      });
    };

  const sort = (params: CommandParams): void => {
    const { range, orderRules = [], hasTitle = false } = params;
    if (range === undefined) return;
    step('Sort', () => {
      sortAsAsked(workbook, spreadsheet, { sheet: sheetOf(params), range, hasTitle, orderRules });
    });
  };

  return new Map<string, (params: CommandParams) => void>([
    [InsertRowByRangeCommand.id, lines('row', true)],
    [RemoveRowByRangeCommand.id, lines('row', false)],
    [InsertColByRangeCommand.id, lines('column', true)],
    [RemoveColByRangeCommand.id, lines('column', false)],
    [SortRangeCommand.id, sort],
    [
      InsertSheetCommand.id,
      () => {
        // As in Excel, nothing before it can be undone.
        step(
          'Insert sheet',
          () => {
            workbook.activate(workbook.addSheet(newSheetName(workbook)));
          },
          'ends',
        );
      },
    ],
    [
      RemoveSheetCommand.id,
      (params) => {
        if (workbook.sheets().length === 1) return;
        // Excel cannot bring a sheet back.
        step(
          'Delete sheet',
          () => {
            workbook.deleteSheet(sheetOf(params));
          },
          'ends',
        );
      },
    ],
    [
      SetWorksheetNameCommand.id,
      (params) => {
        step('Rename sheet', () => {
          workbook.changeSheet(sheetOf(params), { name: params.name ?? '' });
        });
      },
    ],
    [
      SetWorksheetOrderCommand.id,
      (params) => {
        step('Move sheet', () => {
          workbook.moveSheet(sheetOf(params), params.order ?? 0);
        });
      },
    ],
  ]);
}
