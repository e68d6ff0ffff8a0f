import type { Language } from '../../languages/language';
import type { Approval } from '../approvals/approved-content';
import { rules } from '../catalogue';
import { isLimitId, type LimitId, limits } from '../limits';
import type { RuleId } from '../rule-id';
import { readStockOut } from './stock-out-subject';
import {
  contentKind,
  dayKind,
  fieldKind,
  languageKind,
  leadKind,
  limitKind,
  marksKind,
  monthKind,
  profileKind,
  roleKind,
  sectionsKind,
  type SettingValue,
  severityKind,
  stockOutKind,
  type ValueKind,
  yesOrNo,
} from './value-kinds';
import { defaultSettings, type SettingsDraft } from './workbook-settings';

/** What follows the name of a setting in the sheet. */
export type Subject = 'nothing' | 'rule' | 'limit' | 'table' | 'column' | 'finding' | 'row' | 'period';

/** The subject of a setting as the sheet shows it. */
export const subjectForms: Readonly<Record<Subject, string>> = {
  nothing: '',
  rule: 'ID',
  limit: 'ID',
  table: 'NAME',
  column: 'NAME › HEADING',
  finding: 'FINDING',
  row: 'ROLE › KEY',
  period: 'PRODUCT › PERIOD',
};

/** What a setting is called on the sheet, in every language. */
type SettingName = keyof Language['settingsSheet']['about'];

/** A setting, or a family of them. What it selects is all that it is given, so that the type of its value can stay behind it. */
export interface SettingDeclaration {
  readonly name: SettingName;
  /** Other names for it. */
  readonly synonyms: readonly string[];
  readonly subject: Subject;
  /** What goes without it; null where nothing does. */
  readonly usual: (subject: string) => SettingValue | null;
  /** What its value may be; null for a subject that there is not. */
  readonly kind: (subject: string) => ValueKind | null;
  readonly put: (draft: SettingsDraft, subject: string, value: SettingValue, note: string) => void;
}

interface Declared<Value extends SettingValue> {
  readonly synonyms?: readonly string[];
  readonly subject?: Subject;
  readonly usual?: Value | ((subject: string) => Value | null);
  readonly kind: ValueKind<Value> | ((subject: string) => ValueKind<Value> | null);
  readonly put: (draft: SettingsDraft, subject: string, value: Value, note: string) => void;
}

function declare<Value extends SettingValue>(
  name: SettingName,
  { synonyms = [], subject = 'nothing', usual, kind, put }: Declared<Value>,
): SettingDeclaration {
  const kindOf = typeof kind === 'function' ? kind : () => kind;
  return {
    name,
    synonyms,
    subject,
    usual: typeof usual === 'function' ? usual : () => usual ?? null,
    kind: kindOf as SettingDeclaration['kind'],
    put: put as SettingDeclaration['put'],
  };
}

export const ruleIds: readonly RuleId[] = rules.map(({ id }) => id);
const knownRules: ReadonlySet<string> = new Set(ruleIds);
const isRuleId = (id: string): id is RuleId => knownRules.has(id);

/** What may be said of a rule; null for one that there is not. */
export const ruleKindOf = (id: string): typeof severityKind | null => (isRuleId(id) ? severityKind : null);

/** What a limit may be; null for one that there is not. */
export const limitKindOf = (id: string): ValueKind<number> | null =>
  isLimitId(id) ? limitKind(limits[id]) : null;

/** What may be said of a zero in the sales history; null where no period is named. Whenever the fiscal year begins, it has quarters. */
const stockOutKindOf = (subject: string): typeof stockOutKind | null =>
  readStockOut(subject, defaultSettings.fiscalYearStart) === null ? null : stockOutKind;

/** Every setting of the sheet, in the order in which the reference page lists them. */
export const settingDeclarations: readonly SettingDeclaration[] = [
  declare('Profile', {
    synonyms: ['Profil', 'Perfil', 'Profilo', 'Profiel'],
    usual: defaultSettings.profile,
    kind: profileKind,
    put: (draft, _, value) => {
      draft.profile = value;
    },
  }),
  declare('Lead', {
    synonyms: ['Leads', 'Führung'],
    usual: defaultSettings.lead,
    kind: leadKind,
    put: (draft, _, value) => {
      draft.lead = value;
    },
  }),
  declare('Plan date', {
    synonyms: ['As of', 'Stichtag', 'Date du plan', 'Fecha del plan', 'Data do plano', 'Data del piano'],
    kind: dayKind,
    put: (draft, _, value) => {
      draft.planDate = value;
    },
  }),
  declare('Fiscal year starts', {
    synonyms: ['Fiscal year start', 'Fiscal year', 'Fiscal year starts in', 'Geschäftsjahr beginnt'],
    usual: defaultSettings.fiscalYearStart,
    kind: monthKind,
    put: (draft, _, value) => {
      draft.fiscalYearStart = value;
    },
  }),
  declare('Small firm', {
    synonyms: ['Small company', 'Kleine Firma'],
    usual: defaultSettings.smallFirm,
    kind: yesOrNo,
    put: (draft, _, value) => {
      draft.smallFirm = value;
    },
  }),
  declare('Language', {
    synonyms: ['Sprache', 'Langue', 'Idioma', 'Lingua', 'Taal', '言語'],
    usual: defaultSettings.language,
    kind: languageKind,
    put: (draft, _, value) => {
      draft.language = value;
    },
  }),
  declare('Marks', {
    synonyms: ['Mark', 'Markierungen'],
    usual: defaultSettings.marks,
    kind: marksKind,
    put: (draft, _, value) => {
      draft.marks = value;
    },
  }),
  declare('Plumbline column', {
    synonyms: ['Plumbline columns', 'Plumbline-Spalte'],
    usual: defaultSettings.writesColumn,
    kind: yesOrNo,
    put: (draft, _, value) => {
      draft.writesColumn = value;
    },
  }),
  declare('Rule', {
    synonyms: ['Regel'],
    subject: 'rule',
    kind: ruleKindOf,
    put: (draft, id, value) => {
      if (isRuleId(id)) draft.rules[id] = value;
    },
  }),
  declare('Limit', {
    synonyms: ['Grenze'],
    subject: 'limit',
    usual: (id) => (isLimitId(id) ? limits[id].usual : null),
    kind: limitKindOf,
    put: (draft, id, value) => {
      draft.limits[id as LimitId] = value;
    },
  }),
  declare('Table', {
    synonyms: ['Tabelle'],
    subject: 'table',
    kind: roleKind,
    put: ({ mapping }, table, value) => {
      mapping.tables.set(table, value);
    },
  }),
  declare('Column', {
    synonyms: ['Spalte'],
    subject: 'column',
    kind: fieldKind,
    put: ({ mapping }, column, value) => {
      putByColumn(mapping.columns, column, value);
    },
  }),
  declare('Fill down', {
    subject: 'column',
    kind: yesOrNo,
    put: ({ mapping }, column, value) => {
      putByColumn(mapping.fillDown, column, value);
    },
  }),
  declare('Sections', {
    synonyms: ['Abschnitte'],
    subject: 'table',
    kind: sectionsKind,
    put: ({ mapping }, table, value) => {
      mapping.sections.set(table, value);
    },
  }),
  declare('Mute', {
    subject: 'finding',
    usual: false,
    kind: yesOrNo,
    put: (draft, finding, value, reason) => {
      if (value) draft.muted.push({ finding, reason });
    },
  }),
  declare('Approval', {
    synonyms: ['Freigabe'],
    subject: 'row',
    kind: (subject) => (approvedRow(subject) === null ? null : contentKind),
    put: (draft, subject, content) => {
      const row = approvedRow(subject);
      if (row !== null) draft.approvals.push({ ...row, content });
    },
  }),
  declare('Stock-out', {
    synonyms: [
      'Stockout',
      'Stock out',
      'Out of stock',
      'Nicht lieferbar',
      'Fehlbestand',
      'Rupture de stock',
      '欠品',
    ],
    subject: 'period',
    kind: stockOutKindOf,
    put: (draft, subject, answer) => {
      const period = readStockOut(subject, draft.fiscalYearStart);
      if (period !== null) draft.stockOuts.push({ ...period, answer });
    },
  }),
];

/** The strategy or tactic that an approval is about; null where the subject names none. */
function approvedRow(subject: string): Pick<Approval, 'role' | 'key'> | null {
  const [, role, key] = /^(strategies|tactics) [›>] (.+)$/su.exec(subject) ?? [];
  return (role === 'strategies' || role === 'tactics') && key !== undefined ? { role, key } : null;
}

/** A column's name may hold the separator, and so may its table's: every way to part them is kept, and one of them is there. */
function putByColumn<Value>(byTable: Map<string, Map<string, Value>>, subject: string, value: Value): void {
  for (const { table, column } of partings(subject)) {
    const columns = byTable.get(table);
    if (columns === undefined) byTable.set(table, new Map([[column, value]]));
    else columns.set(column, value);
  }
}

/** No name of a table and a column has more separators that are worth trying. */
const mostPartings = 4;

/** Every way to part the names of a table and a column, the most likely one first. People who type them write `>` too. */
export function partings(subject: string): readonly { readonly table: string; readonly column: string }[] {
  return [...subject.matchAll(/ [›>] /gu)]
    .slice(-mostPartings)
    .reverse()
    .map(({ index }) => ({ table: subject.slice(0, index), column: subject.slice(index + 3) }));
}
