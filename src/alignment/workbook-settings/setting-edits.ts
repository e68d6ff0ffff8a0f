import type { Role } from '../../plan/fields/roles';
import { nameSeparator, type SectionLevel } from '../../plan/mapping';
import type { Day } from '../../spreadsheet/day';
import type { LimitId } from '../limits';
import type { RuleId } from '../rule-id';
import type { Lead, Profile, Severity } from '../settings';
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

const plain =
  <Value extends SettingValue>(setting: string) =>
  (value: Value | null): SettingEdit => ({ setting, value });

const ofSubject =
  <Subject extends string, Value extends SettingValue>(name: string) =>
  (subject: Subject, value: Value | null): SettingEdit => ({ setting: `${name} ${subject}`, value });

const ofColumn =
  <Value extends SettingValue>(name: string) =>
  (table: string, column: string, value: Value | null): SettingEdit => ({
    setting: `${name} ${table}${nameSeparator}${column}`,
    value,
  });

/** Every edit. Tables go by `tableNames` and columns by `columnNames`. */
export const edit = {
  profile: plain<Profile>('Profile'),
  lead: plain<Lead>('Lead'),
  planDate: plain<Day>('Plan date'),
  /** 1 to 12. */
  fiscalYearStart: plain<number>('Fiscal year starts'),
  smallFirm: plain<boolean>('Small firm'),
  /** A BCP 47 tag. */
  language: plain<string>('Language'),
  marks: plain<Marks>('Marks'),
  rule: ofSubject<RuleId, 'off' | Severity>('Rule'),
  limit: ofSubject<LimitId, number>('Limit'),
  table: ofSubject<string, Role | 'leave alone'>('Table'),
  /** The canonical name of a field, or `notUsed`. */
  column: ofColumn<string>('Column'),
  fillDown: ofColumn<boolean>('Fill down'),
  sections: ofSubject<string, SectionLevel>('Sections'),
  /** A finding by its id; without a reason it is told again. */
  mute: (finding: string, reason: string | null): SettingEdit =>
    reason === null
      ? { setting: `Mute ${finding}`, value: null }
      : { setting: `Mute ${finding}`, value: true, note: reason },
} as const;
