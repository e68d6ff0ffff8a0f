import { Button, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { type StartingSheet, startingSheets } from '../../plan/starting-sheets';
import { ink, outline } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { texts } from '../texts';
import { usePane, usePaneCommands } from '../use-pane';
import { Screen } from './screen';

const useStyles = makeStyles({
  sheets: { margin: '0 0 20px' },
  sheet: { padding: '10px 0' },
  role: { color: ink.text, fontWeight: tokens.fontWeightSemibold },
  headings: { margin: '6px 0 0', display: 'flex', flexWrap: 'wrap', gap: '6px' },
  heading: {
    padding: '1px 8px',
    border: `1px solid ${outline}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: ink.quiet,
  },
  needed: { color: ink.text, fontWeight: tokens.fontWeightSemibold, ...shorthands.borderColor(ink.edge) },
});

/** No table was recognised: what to name the columns, or an example to look at. */
export function NoPlan(): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const sheets = usePane((state) => state.noPlanIn) ?? [];
  const { openExample } = usePaneCommands();
  const { title, lead, advice, example } = texts.noPlan;
  return (
    <Screen level={2} title={title} lead={lead(sheets)}>
      <p className={shared.paragraph}>{advice}</p>
      <div className={styles.sheets}>
        {startingSheets.map(({ role, headings }) => (
          <div key={role} className={mergeClasses(shared.ruledOff, styles.sheet)}>
            <span className={styles.role}>{texts.read.roles[role]}</span>
            <ul
              className={mergeClasses(shared.list, styles.headings)}
              aria-label={texts.noPlan.headingsOf(role)}
            >
              {neededFirst(headings).map(({ heading, isNeeded }) => (
                <li key={heading} className={mergeClasses(styles.heading, isNeeded && styles.needed)}>
                  {heading}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p className={shared.paragraph}>{example}</p>
      <Button onClick={openExample}>{texts.commands.openExample}</Button>
    </Screen>
  );
}

/** The heading without which the sheet is not recognised leads; the others keep their order. */
const neededFirst = (headings: StartingSheet['headings']): StartingSheet['headings'] =>
  [...headings].sort((one, other) => Number(other.isNeeded) - Number(one.isNeeded));
