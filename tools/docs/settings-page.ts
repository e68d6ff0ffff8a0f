import { limitIds, limits } from '../../src/alignment/limits';
import {
  type SettingDeclaration,
  settingDeclarations,
  subjectForms,
} from '../../src/alignment/workbook-settings/declarations';
import { settingsColumns } from '../../src/alignment/workbook-settings/settings-table';
import { language } from '../../src/languages/language';
import { settingsSheetName } from '../../src/plan/own-sheets';
import { inSentence } from '../../src/spreadsheet/cell-text';
import { code, list, page, table } from './markdown';
import { rulePagePath } from './rule-page';

/** What stands for an id where the kind of a value asks for one. */
const anySubject: Readonly<Record<SettingDeclaration['subject'], string>> = {
  nothing: '',
  rule: 'missing-kpi',
  limit: limitIds[0] ?? '',
  table: 'tactics',
  column: 'tactics › team',
  finding: 'missing-kpi/tactics/t1',
  row: 'tactics › t1',
  period: 'oak table › mar 2026',
};

function valueText({ kind, subject, name }: SettingDeclaration): string {
  if (subject === 'limit') return language.pages.settings.numberBelow;
  const allowed = kind(anySubject[subject])?.allowed ?? '';
  return name === 'Mute' ? language.pages.settings.blankIsYes(allowed) : allowed;
}

function usualText({ usual, kind, subject }: SettingDeclaration): string {
  if (subject !== 'nothing') return '';
  const value = usual('');
  return value === null ? language.pages.settings.today : String(kind('')?.written(value) ?? value);
}

const nameText = ({ name, subject }: SettingDeclaration): string =>
  code(subject === 'nothing' ? name : `${name} ${subjectForms[subject]}`);

const headings = Object.values(settingsColumns).map(({ heading }) => heading);

function exampleRows(): readonly (readonly string[])[] {
  const { table: named, tableNote, column, muteNote } = language.pages.settings.example;
  return [
    ['Profile', 'full', ''],
    ['Fiscal year starts', 'April', ''],
    ['Rule missing-kpi', 'off', ''],
    [`Table ${named}`, 'leave alone', tableNote],
    [`Column ${column}`, 'Owner', ''],
    ['Mute missing-owner/tactics/t7', 'yes', muteNote],
  ];
}

/** The reference page of the settings. */
export function settingsPage(): string {
  const {
    title,
    introduction,
    every,
    withoutIt,
    about,
    notes,
    limits: texts,
    problems,
    file,
  } = language.pages.settings;
  const { setting, value } = settingsColumns;
  return page(
    title,
    introduction(settingsSheetName, headings),
    table(headings, exampleRows()),
    `## ${every}`,
    table(
      [setting.heading, value.heading, withoutIt, about],
      settingDeclarations.map((each) => [
        nameText(each),
        valueText(each),
        usualText(each),
        language.settingsSheet.about[each.name],
      ]),
    ),
    list(notes),
    `## ${texts.title}`,
    texts.lead,
    table(
      texts.columns,
      limitIds.map((id) => [code(id), inSentence(limits[id].usual), language.settingsSheet.limits[id]]),
    ),
    `## ${problems.title}`,
    list(problems.notes(`[unreadable-cell](${rulePagePath('unreadable-cell')})`)),
    `## ${file.title}`,
    file.lead,
    '```json\n{ "rules": { "missing-kpi": "off", "missing-owner": "error" }, "limits": { "funding-difference": 0.1 } }\n```',
  );
}
