import type { StockOutAnswer } from '../../forecast/sales-history/sales-series';
import { type Mapping, noMapping } from '../../plan/mapping';
import type { Day } from '../../spreadsheet/day';
import type { Approval } from '../approvals/approved-content';
import { type CheckSettings, defaultCheckSettings, type Muting } from '../settings';
import type { Marks } from './value-kinds';

/** All that a workbook says about how it is read, checked and marked. */
export interface WorkbookSettings extends Omit<CheckSettings, 'problems'> {
  /** The day that the plan is judged on; null for today. */
  readonly planDate: Day | null;
  /** The month in which the fiscal year begins, 1 to 12. */
  readonly fiscalYearStart: number;
  /** BCP 47 tag; decides which text is a number. */
  readonly language: string;
  /** Which findings are marked in the workbook. */
  readonly marks: Marks;
  /** Whether status and reason of each row are written beside the checked tables. */
  readonly writesColumn: boolean;
  readonly mapping: Mapping;
}

const { problems: _problems, ...checkDefaults } = defaultCheckSettings;

/** What goes for a workbook that says nothing. */
export const defaultSettings: WorkbookSettings = {
  ...checkDefaults,
  planDate: null,
  fiscalYearStart: 1,
  language: 'en-US',
  marks: 'backing',
  writesColumn: false,
  mapping: noMapping,
};

type Fillable<Value> = Value extends ReadonlyMap<infer Key, infer Held> ? Map<Key, Fillable<Held>> : Value;

/** Settings as their rows are read one after the other. */
export type SettingsDraft = {
  -readonly [
    Key in Exclude<
      keyof WorkbookSettings,
      'rules' | 'limits' | 'muted' | 'approvals' | 'stockOuts' | 'mapping'
    >
  ]: WorkbookSettings[Key];
} & {
  readonly rules: { -readonly [Id in keyof WorkbookSettings['rules']]: WorkbookSettings['rules'][Id] };
  readonly limits: { -readonly [Id in keyof WorkbookSettings['limits']]: WorkbookSettings['limits'][Id] };
  readonly muted: Muting[];
  readonly approvals: Approval[];
  readonly stockOuts: StockOutAnswer[];
  readonly mapping: { readonly [Part in keyof Mapping]: Fillable<Mapping[Part]> };
};

/** What goes for a workbook that says nothing, to be written over. */
export const newDraft = (): SettingsDraft => ({
  ...defaultSettings,
  rules: {},
  limits: {},
  muted: [],
  approvals: [],
  stockOuts: [],
  mapping: { tables: new Map(), columns: new Map(), fillDown: new Map(), sections: new Map() },
});
