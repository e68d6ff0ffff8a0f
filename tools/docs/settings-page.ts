import { limitIds, limits } from '../../src/alignment/limits';
import {
  type SettingDeclaration,
  settingDeclarations,
  subjectForms,
} from '../../src/alignment/workbook-settings/declarations';
import { settingsColumns } from '../../src/alignment/workbook-settings/settings-table';
import { language } from '../../src/languages/language';
import { settingsSheetName } from '../../src/plan/own-sheets';
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
};

function valueText({ kind, subject, name }: SettingDeclaration): string {
  if (subject === 'limit') return 'a number: see below';
  const allowed = kind(anySubject[subject])?.allowed ?? '';
  return name === 'Mute' ? `${allowed}; blank is yes` : allowed;
}

function usualText({ usual, kind, subject }: SettingDeclaration): string {
  if (subject !== 'nothing') return '';
  const value = usual('');
  return value === null ? 'today' : String(kind('')?.written(value) ?? value);
}

const nameText = ({ name, subject }: SettingDeclaration): string =>
  code(subject === 'nothing' ? name : `${name} ${subjectForms[subject]}`);

const { setting, value, note } = settingsColumns;

const example = [
  ['Profile', 'full', ''],
  ['Fiscal year starts', 'April', ''],
  ['Rule missing-kpi', 'off', ''],
  ['Table Budget 2026', 'leave alone', 'that of the agency'],
  ['Column Tactics › Team', 'Owner', ''],
  ['Mute missing-owner/tactics/t7', 'yes', 'Ida decides in May'],
];

/** The reference page of the settings. */
export const settingsPage = (): string =>
  page(
    'Settings',
    `A workbook says how it is read, checked and marked on a visible sheet named *${settingsSheetName}*, with the headings ${setting.heading}, ${value.heading} and ${note.heading}. It holds only what differs from the default. You can write it by hand, sort it, put a title above it or columns beside it. The command line reads it too; what is given on the command line wins.`,
    table([setting.heading, value.heading, note.heading], example),
    '## Every setting',
    table(
      [setting.heading, value.heading, 'Without it', 'What it does'],
      settingDeclarations.map((each) => [
        nameText(each),
        valueText(each),
        usualText(each),
        language.settingsSheet.about[each.name],
      ]),
    ),
    list([
      '**Tables** are named by their Excel table, else by their sheet; where a sheet has several, with their first heading: `Plan › Tactic`. Where two would have the same name, the second is `Plan › Tactic #2`.',
      '**Columns** are named by their heading. A second column with the same heading is `Notes #2`, and one without a heading is named by its place in the table: `column 3`. You can type `>` for `›`.',
      '**Findings** are named by their `id` in the JSON of the command line.',
      '**Capitals and spaces** do not matter, and common words in other languages are understood: `Profil`, `ja`, `Verantwortlich`.',
      '**Dates** are Excel dates, or text that can be read in only one way.',
    ]),
    '## Limits',
    'Numbers that rules judge by. A share is a fraction: 0.05 or 5%. No limit changes the score.',
    table(
      ['Limit', 'Without it', 'What it is'],
      limitIds.map((id) => [code(id), String(limits[id].usual), language.settingsSheet.limits[id]]),
    ),
    '## What goes wrong',
    list([
      `A row that is not understood changes nothing, and the check reports its cell under [unreadable-cell](${rulePagePath('unreadable-cell')}).`,
      'A setting, rule or limit that this version does not know is kept as it is, and reported as advice: a later version may have written it.',
      'A table or heading that the workbook no longer has is reported as a warning.',
      'If two rows differ about a setting, the lower one counts, and the other is reported.',
      'Adding the sheet clears the undo history of Excel. Changing it later does not.',
    ]),
    '## A file of rules',
    'The command line also takes rules and limits for several workbooks from a JSON file, with `--rules FILE.json`:',
    '```json\n{ "rules": { "missing-kpi": "off", "missing-owner": "error" }, "limits": { "funding-difference": 0.1 } }\n```',
  );
