import { language } from '../../languages/language';
import { quote } from '../../languages/words';
import { comparable, withoutUnseen } from '../../plan/names';
import { isSettingsSheet } from '../../plan/own-sheets';
import { shown } from '../../spreadsheet/cell-text';
import type { DateSystem, Sheet, Workbook } from '../../spreadsheet/sheet';
import type { SettingsProblem, Severity } from '../settings';
import { type SettingDeclaration, settingDeclarations } from './declarations';
import { type SettingRow, type SettingsTable, settingsTable } from './settings-table';
import { comparableStockOut, readStockOut } from './stock-out-subject';
import { monthKind, type SettingValue } from './value-kinds';
import { defaultSettings, newDraft, type WorkbookSettings } from './workbook-settings';

/** What a setting's name means: its declaration, and what follows its name. */
export interface NamedSetting {
  readonly declaration: SettingDeclaration;
  /** In comparable form. */
  readonly subject: string;
  /** As it is written. */
  readonly writtenSubject: string;
}

/** A row that was understood and that counts. */
export interface ReadSetting extends NamedSetting {
  readonly row: SettingRow;
  readonly value: SettingValue;
}

export interface SettingsReading {
  readonly settings: WorkbookSettings;
  readonly problems: readonly SettingsProblem[];
  /** The rows that the settings come from. */
  readonly read: readonly ReadSetting[];
  /** The column of their values in the sheet, from 0. */
  readonly valueColumn: number;
}

/** The settings of a workbook; those that go without any where it has no sheet for them. Nothing is thrown. */
export function readSettings(workbook: Workbook): SettingsReading {
  const sheet = workbook.sheets.find(({ name }) => isSettingsSheet(name));
  return sheet === undefined
    ? { settings: newDraft(), problems: [], read: [], valueColumn: 1 }
    : readSettingsSheet(sheet, workbook.dateSystem);
}

/** Reads the rows from the top down. One that is not understood changes nothing; of two about the same the lower one counts. */
export function readSettingsSheet(sheet: Sheet, dateSystem: DateSystem): SettingsReading {
  const settings = newDraft();
  const problems: SettingsProblem[] = [];
  const table = settingsTable(sheet);
  if (table === null) {
    if (!isEmpty(sheet)) problems.push(withoutHeadings(sheet));
    return { settings, problems, read: [], valueColumn: 1 };
  }
  const report = (row: SettingRow, severity: Severity, message: string): void => {
    const cell = { row: row.row, column: table.columns.value };
    problems.push({ sheet: sheet.name, cell, setting: row.setting, message, severity });
  };

  const texts = language.settingsSheet.problems;
  // It says when the quarters are that other rows name, above it or below.
  settings.fiscalYearStart = fiscalYearStartIn(table, dateSystem);
  const understood = new Map<string, ReadSetting>();
  for (const row of table.rows) {
    const named = row.setting === '' ? null : namedSetting(row.setting);
    if (named === null) {
      if (row.setting !== '') report(row, 'advice', texts.unknownSetting(quote(row.setting)));
      else if (row.value !== null) report(row, 'error', texts.noSetting(shown(row.value)));
      continue;
    }
    const reading = readValue(named, row, dateSystem);
    if (reading.problem !== null) report(row, reading.problem.severity, reading.problem.message);
    if (reading.value === null) continue;
    const identity = identityOf(named, settings.fiscalYearStart);
    const before = understood.get(identity);
    if (before !== undefined && before.value !== reading.value) {
      report(before.row, 'warning', texts.setAgain(quote(before.row.setting), row.row + 1));
    }
    // In the order of the rows that count.
    understood.delete(identity);
    understood.set(identity, { ...named, row, value: reading.value });
  }
  for (const { declaration, subject, value, row } of understood.values()) {
    declaration.put(settings, subject, value, row.note);
  }
  const read = [...understood.values()];
  return { settings, problems, read, valueColumn: table.columns.value };
}

/** The month in which the fiscal year begins, 1 to 12, as the lowest row that is understood has it. */
export function fiscalYearStartIn({ rows }: SettingsTable, dateSystem: DateSystem): number {
  const months = rows.flatMap(({ setting, value }) => {
    if (namedSetting(setting)?.declaration.name !== 'Fiscal year starts') return [];
    const read = monthKind.schema.safeParse(monthKind.meaning(value, dateSystem));
    return read.success ? [read.data] : [];
  });
  return months.at(-1) ?? defaultSettings.fiscalYearStart;
}

const isEmpty = ({ cells }: Sheet): boolean => cells.every((row) => row.every((cell) => cell === null));

const withoutHeadings = ({ name, top, left }: Sheet): SettingsProblem => ({
  sheet: name,
  cell: { row: top, column: left },
  setting: '',
  message: language.settingsSheet.problems.noHeadings(name),
  severity: 'error',
});

interface ReadValue {
  /** Null where the row changes nothing. */
  readonly value: SettingValue | null;
  readonly problem: { readonly severity: Severity; readonly message: string } | null;
}

const nothing: ReadValue = { value: null, problem: null };

function readValue(
  { declaration, subject, writtenSubject }: NamedSetting,
  { setting, value }: SettingRow,
  dateSystem: DateSystem,
): ReadValue {
  const notUnderstood = (severity: Severity, message: string): ReadValue => ({
    value: null,
    problem: { severity, message },
  });
  const texts = language.settingsSheet.problems;
  const kind = declaration.kind(subject);
  if (subject === '' && declaration.subject !== 'nothing') {
    return notUnderstood('error', texts.noSubject(quote(setting), exampleOf(declaration)));
  }
  if (kind === null && declaration.subject === 'period') {
    return notUnderstood('error', texts.noPeriod(quote(setting), exampleOf(declaration)));
  }
  if (kind === null) {
    return notUnderstood('advice', texts.unknownSubject(declaration.name, quote(writtenSubject)));
  }
  if (declaration.subject === 'column' && !/ [›>] /u.test(subject)) {
    return notUnderstood('error', texts.noColumn(quote(setting), exampleOf(declaration)));
  }
  // A finding is muted by its row alone: the reason stands in the note.
  if (value === null) return declaration.subject === 'finding' ? { value: true, problem: null } : nothing;
  const read = kind.schema.safeParse(kind.meaning(value, dateSystem));
  if (!read.success) {
    return notUnderstood('error', texts.wrongValue(quote(setting), shown(value), kind.allowed));
  }
  return { value: read.data, problem: null };
}

const examples: Readonly<Record<SettingDeclaration['subject'], string>> = {
  nothing: '',
  rule: 'missing-kpi',
  limit: 'funding-difference',
  table: 'Tactics',
  column: 'Tactics › Team',
  finding: 'missing-kpi/tactics/t1',
  row: 'tactics › T1',
  period: 'Oak table › Mar 2026',
};

export const exampleOf = ({ name, subject }: SettingDeclaration): string =>
  quote(`${name} ${examples[subject]}`);

interface KnownName {
  readonly name: string;
  readonly declaration: SettingDeclaration;
}

/* Long names first: one may begin as another does. */
const knownNames: readonly KnownName[] = settingDeclarations
  .flatMap((declaration) =>
    [declaration.name, ...declaration.synonyms].map((name) => ({ name: comparable(name), declaration })),
  )
  .sort((one, other) => other.name.length - one.name.length);

/** What a name in the sheet means; null for one that no setting has. */
export function namedSetting(setting: string): NamedSetting | null {
  const written = withoutUnseen(setting).normalize('NFKC').replace(/\s+/gu, ' ').trim();
  const text = comparable(setting);
  for (const { name, declaration } of knownNames) {
    if (declaration.subject === 'nothing') {
      if (text === name) return { declaration, subject: '', writtenSubject: '' };
    } else if (text === name || text.startsWith(`${name} `) || text.startsWith(`${name}:`)) {
      const writtenSubject = written.slice(name.length).replace(/^:/u, '').trim();
      return { declaration, subject: subjectIn(writtenSubject, declaration), writtenSubject };
    }
  }
  return null;
}

/** Rules and limits may be written as words. */
function subjectIn(written: string, { subject }: SettingDeclaration): string {
  if (subject === 'period') return comparableStockOut(written);
  const text = comparable(written);
  return subject === 'rule' || subject === 'limit' ? text.replaceAll(' ', '-') : text;
}

/** The same for rows about the same. A fiscal year that begins in another month has other quarters. */
export function identityOf({ declaration, subject }: NamedSetting, fiscalYearStart: number): string {
  const { name, subject: about } = declaration;
  if (about === 'period') {
    const read = readStockOut(subject, fiscalYearStart);
    if (read !== null) return `${name} ${read.start}/${read.end} ${read.product}`;
  }
  return `${name} ${about === 'column' || about === 'row' ? subject.replaceAll(' > ', ' › ') : subject}`;
}
