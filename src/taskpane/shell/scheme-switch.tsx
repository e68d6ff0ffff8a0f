import { makeStyles, tokens } from '@fluentui/react-components';
import { ink, paper } from '../look/inks';
import { type SchemeChoice, schemeChoices } from '../look/scheme';
import { texts } from '../texts';

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

export interface SchemeSwitchProps {
  readonly choice: SchemeChoice;
  readonly onChoose: (choice: SchemeChoice) => void;
}

/** Light or dark, for where the application does not say which it is. */
export function SchemeSwitch({ choice, onChoose }: SchemeSwitchProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <label className={styles.label}>
      {texts.themes.label}
      <select
        className={styles.choices}
        value={choice}
        onChange={(event) => {
          const chosen = schemeChoices.find((each) => each === event.target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {schemeChoices.map((each) => (
          <option key={each} value={each}>
            {texts.themes[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
