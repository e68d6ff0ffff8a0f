import { makeStyles, mergeClasses, shorthands } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { type Limit, type LimitId, limits } from '../../alignment/limits';
import { edit } from '../../alignment/workbook-settings/setting-edits';
import { limitKind } from '../../alignment/workbook-settings/value-kinds';
import { language } from '../../languages/language';
import { numberLocale } from '../../languages/spoken-words';
import { numberFormat, shorten } from '../../languages/words';
import { readNumberText } from '../../spreadsheet/number-text';
import { ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { useFieldStyles } from '../tables/choice-field';
import { useChoice } from '../tables/use-choice';
import { exampleNumber, isAmbiguous } from '../typed-number';
import { usePaneCommands } from '../use-pane';

const share: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 6 };
const plain: Intl.NumberFormatOptions = { useGrouping: false, maximumFractionDigits: 6 };

/** A limit as it can be typed again. */
const limitText = (value: number, isShare: boolean): string =>
  numberFormat(isShare ? share : plain).format(value);

/** The number that was typed for a limit. */
const readLimit = (text: string): number | null => readNumberText(text, numberLocale, limitSigns);
const limitSigns = { currency: false } as const;

const useStyles = makeStyles({
  limit: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 96px',
    columnGap: '10px',
    alignItems: 'center',
    padding: '8px 0',
  },
  label: { color: ink.text },
  input: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  wrong: {
    ...shorthands.borderColor(ink.error),
    boxShadow: `inset 0 0 0 1px ${ink.error}`,
    '@media (forced-colors: active)': { outline: '2px dashed Mark' },
  },
  about: { gridColumn: '1 / -1', marginTop: '2px' },
  problem: { color: ink.error },
});

interface LimitFieldProps {
  readonly id: LimitId;
  /** Null where it is the usual one. */
  readonly value: number | null;
}

/** A number that rules judge by. It counts when the field is left or Enter is pressed; an empty field means the usual one. */
export function LimitField({ id: limit, value }: LimitFieldProps): React.JSX.Element {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { caption } = useSharedStyles();
  const { changeSettings } = usePaneCommands();
  const id = useId();
  const [wrong, setWrong] = useState<string | null>(null);
  const declared = limits[limit];
  const { schema } = limitKind(declared);
  const isShare = declared.maximum === 1;
  const before = limitText(value ?? declared.usual, isShare);

  /** Null for the usual one; undefined for what cannot be. */
  const numberIn = (text: string): number | null | undefined =>
    text.trim() === '' ? null : schema.safeParse(readLimit(text)).data;
  const { chosen, look, choose, forget } = useChoice((text: string) =>
    changeSettings({ set: [edit.limit(limit, numberIn(text) ?? null)] }),
  );

  const settle = (text: string): void => {
    const entered = numberIn(text);
    setWrong(entered === undefined ? text : null);
    if (entered === undefined) return;
    if ((entered ?? declared.usual) === (value ?? declared.usual)) forget();
    else choose(text);
  };

  return (
    <div className={styles.limit}>
      <label className={styles.label} htmlFor={id}>
        {language.settingsSheet.limits[limit]}
      </label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className={mergeClasses(fields.field, styles.input, wrong !== null && styles.wrong)}
        data-setting={edit.limit(limit, null).setting}
        aria-describedby={`${id}about`}
        aria-invalid={wrong !== null}
        value={chosen ?? before}
        onChange={({ target }) => look(target.value)}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') settle(currentTarget.value);
        }}
        onBlur={({ target }) => settle(target.value)}
      />
      <p id={`${id}about`} className={mergeClasses(caption, styles.about, wrong !== null && styles.problem)}>
        {wrong === null
          ? language.setup.limits.usual(limitText(declared.usual, isShare))
          : wrongWords(wrong, declared)}
      </p>
    </div>
  );
}

/** What is wrong with what was typed, and how to write it. */
function wrongWords(text: string, { minimum, maximum }: Limit): string {
  const { ambiguous, wrong, wrongShare } = language.setup.limits;
  const [least, most] = [limitText(minimum, false), limitText(maximum, false)];
  if (maximum > 1)
    return isAmbiguous(text, limitSigns)
      ? ambiguous(shorten(text.trim()), exampleNumber())
      : wrong(least, most);
  return wrongShare(least, most, limitText(0.05, true), limitText(0.05, false));
}
