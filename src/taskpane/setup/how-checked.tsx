import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { leads, profiles } from '../../alignment/settings';
import { languageNames } from '../../alignment/workbook-settings/languages';
import { edit, type SettingEdit } from '../../alignment/workbook-settings/setting-edits';
import type { Marks } from '../../alignment/workbook-settings/value-kinds';
import type { WorkbookSettings } from '../../alignment/workbook-settings/workbook-settings';
import { language } from '../../languages/language';
import { ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { type Choice, ChoiceField } from '../tables/choice-field';
import { usePaneCommands } from '../use-pane';
import { DateField } from './date-field';

const useStyles = makeStyles({
  setting: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(132px, 45%)',
    columnGap: '10px',
    alignItems: 'center',
    padding: '8px 0',
  },
  label: { color: ink.text },
  wholeLine: { gridColumn: '1 / -1' },
  below: { marginTop: '4px' },
  about: { gridColumn: '1 / -1', marginTop: '2px' },
  wrong: { color: ink.error },
});

const markable = ['backing', 'all', 'errors', 'none'] as const satisfies readonly Marks[];

const months = Array.from({ length: 12 }, (_, place) => place + 1);

interface ListedSetting {
  /** Its name in the settings. */
  readonly setting: string;
  readonly label: string;
  readonly about: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  /** Its words need the whole width. */
  readonly isWide?: boolean;
  /** The change that makes it a value; null for one that it cannot be. */
  readonly editTo: (value: string) => SettingEdit | null;
}

/** The settings that are chosen from lists. */
function beforeDate(settings: WorkbookSettings): readonly ListedSetting[] {
  const { profile, lead } = language.setup.checking;
  return [
    {
      setting: edit.profile(null).setting,
      ...profile,
      value: settings.profile,
      choices: profiles.map((value) => ({ value, words: profile.choices[value] })),
      editTo: (value) => found(profiles, value, edit.profile),
    },
    {
      setting: edit.lead(null).setting,
      ...lead,
      value: settings.lead,
      choices: leads.map((value) => ({ value, words: lead.choices[value] })),
      editTo: (value) => found(leads, value, edit.lead),
    },
  ];
}

function afterDate(settings: WorkbookSettings): readonly ListedSetting[] {
  const { fiscalYear, smallFirm, language: numbers, marks, column } = language.setup.checking;
  return [
    {
      setting: edit.fiscalYearStart(null).setting,
      ...fiscalYear,
      value: String(settings.fiscalYearStart),
      choices: months.map((number) => ({ value: String(number), words: language.words.month(number) })),
      editTo: (value) => edit.fiscalYearStart(Number(value)),
    },
    {
      setting: edit.smallFirm(null).setting,
      ...smallFirm,
      ...yesOrNo(settings.smallFirm, edit.smallFirm),
    },
    {
      setting: edit.language(null).setting,
      ...numbers,
      value: settings.language,
      // The workbook may say a tag that is not listed.
      choices: [...new Set([...Object.keys(languageNames), settings.language])].map((tag) => ({
        value: tag,
        words: languageWords(tag),
      })),
      isWide: true,
      editTo: edit.language,
    },
    {
      setting: edit.marks(null).setting,
      ...marks,
      value: settings.marks,
      choices: markable.map((value) => ({ value, words: marks.choices[value] })),
      isWide: true,
      editTo: (value) => found(markable, value, edit.marks),
    },
    {
      setting: edit.writesColumn(null).setting,
      ...column,
      ...yesOrNo(settings.writesColumn, edit.writesColumn),
    },
  ];
}

/** A language by its name in the language that is spoken, with a number as it is written there. */
function languageWords(tag: string): string {
  const name = new Intl.DisplayNames(language.locale, { type: 'language' }).of(tag) ?? tag;
  return `${name}: ${new Intl.NumberFormat(tag).format(12_345.6)}`;
}

function yesOrNo(
  isSet: boolean,
  editTo: (value: boolean) => SettingEdit,
): Pick<ListedSetting, 'value' | 'choices' | 'editTo'> {
  const { yes, no } = language.setup.checking;
  return {
    value: isSet ? 'yes' : 'no',
    choices: [
      { value: 'no', words: no },
      { value: 'yes', words: yes },
    ],
    editTo: (value) => editTo(value === 'yes'),
  };
}

function found<Value extends string>(
  values: readonly Value[],
  value: string,
  editTo: (value: Value) => SettingEdit,
): SettingEdit | null {
  const known = values.find((each) => each === value);
  return known === undefined ? null : editTo(known);
}

/** By which settings the plan is checked, each with what it does. */
export function HowChecked({ settings }: { readonly settings: WorkbookSettings }): React.JSX.Element {
  const { changeSettings } = usePaneCommands();
  const listed = (setting: ListedSetting): React.JSX.Element => (
    <Listed
      key={setting.setting}
      setting={setting}
      onChoose={(value) => {
        const change = setting.editTo(value);
        return change === null || changeSettings({ set: [change] });
      }}
    />
  );
  return (
    <>
      {beforeDate(settings).map(listed)}
      <PlanDate settings={settings} />
      {afterDate(settings).map(listed)}
    </>
  );
}

interface ListedProps {
  readonly setting: ListedSetting;
  readonly onChoose: (value: string) => boolean;
}

function Listed({
  setting: { setting, label, about, value, choices, isWide = false },
  onChoose,
}: ListedProps): React.JSX.Element {
  const styles = useStyles();
  const { caption } = useSharedStyles();
  const id = useId();
  return (
    <div className={styles.setting}>
      <label className={mergeClasses(styles.label, isWide && styles.wholeLine)} htmlFor={id}>
        {label}
      </label>
      <ChoiceField
        id={id}
        setting={setting}
        describedBy={`${id}about`}
        value={value}
        choices={choices}
        onChoose={onChoose}
        className={isWide ? mergeClasses(styles.wholeLine, styles.below) : undefined}
      />
      <p id={`${id}about`} className={mergeClasses(caption, styles.about)}>
        {about}
      </p>
    </div>
  );
}

function PlanDate({ settings }: { readonly settings: WorkbookSettings }): React.JSX.Element {
  const styles = useStyles();
  const { caption } = useSharedStyles();
  const id = useId();
  const [isWrong, setIsWrong] = useState(false);
  const { planDate } = language.setup.checking;
  const { changeSettings } = usePaneCommands();
  return (
    <div className={styles.setting}>
      <label className={styles.label} htmlFor={id}>
        {planDate.label}
      </label>
      <DateField
        id={id}
        setting={edit.planDate(null).setting}
        describedBy={`${id}about`}
        value={settings.planDate}
        onChoose={(day) => changeSettings({ set: [edit.planDate(day)] })}
        onWrong={setIsWrong}
      />
      <p id={`${id}about`} className={mergeClasses(caption, styles.about, isWrong && styles.wrong)}>
        {isWrong ? planDate.wrong : planDate.about}
      </p>
    </div>
  );
}
