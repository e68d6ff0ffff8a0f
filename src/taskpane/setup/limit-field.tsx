import { makeStyles, mergeClasses, shorthands } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { type LimitId, limits } from '../../alignment/limits';
import { edit } from '../../alignment/workbook-settings/setting-edits';
import { limitKind } from '../../alignment/workbook-settings/value-kinds';
import { language, numberLocale } from '../../languages/language';
import { readNumberText } from '../../spreadsheet/number-text';
import { ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { useFieldStyles } from '../tables/choice-field';
import { useChoice } from '../tables/use-choice';
import { usePaneCommands } from '../use-pane';
import { texts } from './texts';

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
  const [isWrong, setIsWrong] = useState(false);
  const declared = limits[limit];
  const { allowed, schema } = limitKind(declared);
  const isShare = declared.maximum === 1;
  const before = texts.limits.value(value ?? declared.usual, isShare);

  /** Null for the usual one; undefined for what cannot be. */
  const numberIn = (text: string): number | null | undefined =>
    text.trim() === ''
      ? null
      : schema.safeParse(readNumberText(text, numberLocale, { currency: false })).data;
  const { chosen, look, choose, forget } = useChoice((text: string) =>
    changeSettings({ set: [edit.limit(limit, numberIn(text) ?? null)] }),
  );

  const settle = (text: string): void => {
    const entered = numberIn(text);
    setIsWrong(entered === undefined);
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
        className={mergeClasses(fields.field, styles.input, isWrong && styles.wrong)}
        data-setting={edit.limit(limit, null).setting}
        aria-describedby={`${id}about`}
        aria-invalid={isWrong}
        value={chosen ?? before}
        onChange={({ target }) => look(target.value)}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') settle(currentTarget.value);
        }}
        onBlur={({ target }) => settle(target.value)}
      />
      <p id={`${id}about`} className={mergeClasses(caption, styles.about, isWrong && styles.problem)}>
        {isWrong ? texts.limits.wrong(allowed) : texts.limits.usual(declared.usual, isShare)}
      </p>
    </div>
  );
}
