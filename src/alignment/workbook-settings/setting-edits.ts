import type { PeriodLength } from '../../forecast/sales-history/period-grid';
import type { StockOutAnswer } from '../../forecast/sales-history/sales-series';
import type { Role } from '../../plan/fields/roles';
import { nameSeparator, type SectionLevel } from '../../plan/mapping';
import type { Day } from '../../spreadsheet/day';
import type { Approval } from '../approvals/approved-content';
import type { LimitId } from '../limits';
import type { RuleId } from '../rule-id';
import type { Lead, Profile, Severity } from '../settings';
import { stockOutSubject } from './stock-out-subject';
import type { Marks, SettingValue } from './value-kinds';

/** One setting as it is to be; null puts it back to what goes without it. */
export interface SettingEdit {
  /** Its name as the sheet shows it: `Column Tactics › Team`. */
  readonly setting: string;
  readonly value: SettingValue | null;
  /** What the note is to say; without it a note that is there stays. */
  readonly note?: string;
}

export type SettingsChange =
  | { readonly set: readonly SettingEdit[] }
  /** Puts back what was said of tables and columns, or all that this version knows. */
  | { readonly reset: 'mapping' | 'all' };

const as = (setting: string, value: SettingValue | null): SettingEdit => ({ setting, value });

const ofColumn = (name: string, table: string, column: string): string =>
  `${name} ${table}${nameSeparator}${column}`;

/** Every edit. Tables go by `tableNames` and columns by `columnNames`. */
export const edit = {
  profile: (value: Profile | null) => as('Profile', value),
  lead: (value: Lead | null) => as('Lead', value),
  planDate: (value: Day | null) => as('Plan date', value),
  /** 1 to 12. */
  fiscalYearStart: (value: number | null) => as('Fiscal year starts', value),
  smallFirm: (value: boolean | null) => as('Small firm', value),
  /** A BCP 47 tag. */
  language: (value: string | null) => as('Language', value),
  marks: (value: Marks | null) => as('Marks', value),
  writesColumn: (value: boolean | null) => as('Plumbline column', value),
  /** The note says why, where somebody said so. */
  rule: (id: RuleId, value: 'off' | Severity | null, note?: string): SettingEdit => ({
    ...as(`Rule ${id}`, value),
    ...(note === undefined ? {} : { note }),
  }),
  limit: (id: LimitId, value: number | null) => as(`Limit ${id}`, value),
  table: (name: string, value: Role | 'leave alone' | null) => as(`Table ${name}`, value),
  /** The canonical name of a field, or `notUsed`. */
  column: (table: string, column: string, value: string | null) =>
    as(ofColumn('Column', table, column), value),
  fillDown: (table: string, column: string, value: boolean | null) =>
    as(ofColumn('Fill down', table, column), value),
  sections: (table: string, value: SectionLevel | null) => as(`Sections ${table}`, value),
  /** A finding by its id; without a reason it is told again. */
  mute: (finding: string, reason: string | null): SettingEdit =>
    reason === null
      ? { setting: `Mute ${finding}`, value: null }
      : { setting: `Mute ${finding}`, value: true, note: reason },
  /** What is approved of a row, as `approvedContent` has it; null takes the approval back. The note is free for remarks. */
  approve: (role: Approval['role'], key: string, content: string | null): SettingEdit =>
    as(`Approval ${role}${nameSeparator}${key}`, content),
  /**
   * What a zero in the sales history was: in the series of a product, by its key (`series.row?.key ?? series.product`; null where
   * rows name none), in the period of a length that holds a day. Null takes the answer back.
   */
  stockOut: (
    product: string | null,
    start: Day,
    length: PeriodLength,
    answer: StockOutAnswer['answer'] | null,
  ): SettingEdit => as(`Stock-out ${stockOutSubject(product, start, length)}`, answer),
} as const;

/** Edits that are a change by themselves. */
export const settingEdits = {
  stockOut: (...given: Parameters<typeof edit.stockOut>): SettingsChange => ({
    set: [edit.stockOut(...given)],
  }),
} as const;
