import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { ink, paper } from '../look/inks';
import { focusRing } from '../look/shared-styles';
import { useChoice } from './use-choice';

export const useFieldStyles = makeStyles({
  field: {
    ...focusRing,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '32px',
    padding: '4px 8px',
    border: `1px solid ${ink.edge}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: paper.page,
    color: ink.text,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textOverflow: 'ellipsis',
  },
});

export interface Choice {
  readonly value: string;
  readonly words: string;
}

interface ChoiceFieldProps {
  readonly id?: string;
  /** The name of the setting, by which the field is found again where the page puts it elsewhere. */
  readonly setting: string;
  /** Where no label beside it says so. */
  readonly label?: string;
  readonly describedBy?: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  /** Whether the change was begun. */
  readonly onChoose: (value: string) => boolean;
  readonly className?: string | undefined;
}

/**
 * A list to choose from. A choice by pointer counts at once. One by arrow key counts when the field is left or Enter is pressed: the
 * keys go through every choice on the way.
 */
export function ChoiceField(props: ChoiceFieldProps): React.JSX.Element {
  const { id, setting, label, describedBy, value, choices, onChoose, className } = props;
  const styles = useFieldStyles();
  const { chosen, isLookedAt, look, choose } = useChoice(onChoose);
  const isWalking = useRef(false);

  const settle = (): void => {
    isWalking.current = false;
    if (isLookedAt && chosen !== null) choose(chosen);
  };

  return (
    <select
      id={id}
      className={mergeClasses(styles.field, className)}
      data-setting={setting}
      aria-label={label}
      aria-describedby={describedBy}
      value={chosen ?? value}
      onPointerDown={() => {
        isWalking.current = false;
      }}
      onKeyDown={(event) => {
        const { key, altKey } = event;
        if (key === 'Enter') {
          // It would open the list.
          if (isLookedAt) event.preventDefault();
          settle();
        } else isWalking.current = key !== ' ' && !altKey;
      }}
      onBlur={settle}
      onChange={({ target }) => (isWalking.current ? look(target.value) : choose(target.value))}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.words}
        </option>
      ))}
    </select>
  );
}
