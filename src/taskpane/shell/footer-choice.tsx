import { makeStyles, tokens } from '@fluentui/react-components';
import { ink, paper } from '../look/inks';

const useStyles = makeStyles({
  label: { display: 'flex', alignItems: 'center', gap: '8px' },
  choices: {
    minHeight: '24px',
    padding: '2px 6px',
    border: `1px solid ${ink.edge}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: paper.page,
    color: ink.text,
    fontFamily: 'inherit',
    fontSize: 'inherit',
  },
});

interface FooterChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly {
    readonly value: Value;
    readonly words: string;
    /** The language of the words, where it is another than that of the page. */
    readonly lang?: string;
  }[];
  readonly onChoose: (value: Value) => void;
}

/** What the user chooses for the pane itself, whatever it shows. */
export function FooterChoice<Value extends string>(props: FooterChoiceProps<Value>): React.JSX.Element {
  const { label, value, choices, onChoose } = props;
  const styles = useStyles();
  return (
    <label className={styles.label}>
      {label}
      <select
        className={styles.choices}
        value={value}
        onChange={({ target }) => {
          const chosen = choices.find((each) => each.value === target.value);
          if (chosen !== undefined) onChoose(chosen.value);
        }}
      >
        {choices.map((each) => (
          <option key={each.value} value={each.value} lang={each.lang}>
            {each.words}
          </option>
        ))}
      </select>
    </label>
  );
}
