import { makeStyles, mergeClasses, shorthands } from '@fluentui/react-components';
import { useState } from 'react';
import { type Day, dayFromIso, firstExcelDay, isoText, lastExcelDay } from '../../spreadsheet/day';
import { ink } from '../look/inks';
import { useFieldStyles } from '../tables/choice-field';
import { useChoice } from '../tables/use-choice';

const useStyles = makeStyles({
  wrong: {
    ...shorthands.borderColor(ink.error),
    boxShadow: `inset 0 0 0 1px ${ink.error}`,
    '@media (forced-colors: active)': { outline: '2px dashed Mark' },
  },
});

interface DateFieldProps {
  readonly id: string;
  readonly setting: string;
  readonly describedBy: string;
  readonly value: Day | null;
  /** Whether the change was begun. */
  readonly onChoose: (value: Day | null) => boolean;
  readonly onWrong: (isWrong: boolean) => void;
}

/** A day, or none. It counts when the field is left or Enter is pressed: while a year is typed it is another one at each digit. */
export function DateField(props: DateFieldProps): React.JSX.Element {
  const { id, setting, describedBy, value, onChoose, onWrong } = props;
  const styles = useStyles();
  const fields = useFieldStyles();
  const [isWrong, setIsWrong] = useState(false);
  const { chosen, look, choose, forget } = useChoice((text: string) =>
    onChoose(text === '' ? null : dayFromIso(text)),
  );
  const before = value === null ? '' : isoText(value);

  const settle = (input: HTMLInputElement): void => {
    const day = dayFromIso(input.value);
    const isPossible =
      input.value === ''
        ? !input.validity.badInput
        : day !== null && day >= firstExcelDay && day <= lastExcelDay;
    setIsWrong(!isPossible);
    onWrong(!isPossible);
    if (!isPossible) return;
    if (input.value === before) forget();
    else choose(input.value);
  };

  return (
    <input
      id={id}
      type="date"
      className={mergeClasses(fields.field, isWrong && styles.wrong)}
      data-setting={setting}
      aria-describedby={describedBy}
      aria-invalid={isWrong}
      min={isoText(firstExcelDay)}
      max={isoText(lastExcelDay)}
      value={chosen ?? before}
      onChange={({ target }) => look(target.value)}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') settle(currentTarget);
      }}
      onBlur={({ target }) => settle(target)}
    />
  );
}
