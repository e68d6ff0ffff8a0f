import { makeStyles, tokens } from '@fluentui/react-components';
import { ink, paper } from '../look/inks';
import { schemeChoices } from '../store/pane-state';
import { texts } from '../texts';
import { usePane, usePaneCommands } from '../use-pane';

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

/** Light or dark, for where the application does not say which it is. */
export function SchemeSwitch(): React.JSX.Element {
  const styles = useStyles();
  const choice = usePane((state) => state.scheme);
  const { chooseScheme } = usePaneCommands();
  return (
    <label className={styles.label}>
      {texts.themes.label}
      <select
        className={styles.choices}
        value={choice}
        onChange={(event) => {
          const chosen = schemeChoices.find((each) => each === event.target.value);
          if (chosen !== undefined) chooseScheme(chosen);
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
