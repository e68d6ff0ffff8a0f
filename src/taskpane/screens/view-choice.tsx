import { makeStyles } from '@fluentui/react-components';
import { ink } from '../look/inks';
import { useFieldStyles } from '../tables/choice-field';

const useStyles = makeStyles({
  label: { display: 'block', marginBottom: '4px', color: ink.text },
});

/** Two choices beside one another, over what they change. */
export const useChoicesStyles = makeStyles({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: '8px',
    marginBottom: '12px',
  },
});

interface ViewChoiceProps<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
}

/** A choice of how a view shows what it has; it is nothing that is kept in the workbook. */
export function ViewChoice<Value extends string>(props: ViewChoiceProps<Value>): React.JSX.Element {
  const { id, label, value, choices, words, onChoose } = props;
  const styles = useStyles();
  const fields = useFieldStyles();
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={fields.field}
        value={value}
        onChange={({ target }) => {
          const chosen = choices.find((choice) => choice === target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {words[choice]}
          </option>
        ))}
      </select>
    </div>
  );
}
