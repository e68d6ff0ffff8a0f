import { Button, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { language } from '../../languages/language';
import { headingOfName } from '../../plan/fields/in-words';
import { type StartingSheet, startingSheets } from '../../plan/starting-sheets';
import { Fold } from '../look/fold';
import { ink, outline } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import type { NoPlan as NoPlanFound } from '../pane-host';
import { FirstChangeNote } from '../tables/first-change-note';
import { OtherTables } from '../tables/other-tables';
import { QuestionList } from '../tables/question-list';
import { SettingsProblems } from '../tables/settings-problems';
import { useTables } from '../tables/use-tables';
import { usePaneCommands } from '../use-pane';
import { Screen } from './screen';

const useStyles = makeStyles({
  starting: { marginBottom: '20px' },
  advice: { marginTop: '4px' },
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
  example: { marginTop: '16px' },
  leftOut: { marginTop: '20px' },
});

/** No table is surely part of a plan: which may be, what else is there, how to begin one, or an example to look at. */
export function NoPlan({ noPlan: { sheets, leftOut } }: { readonly noPlan: NoPlanFound }): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { openExample, askTemplate } = usePaneCommands();
  const { tables, questions } = useTables();
  const { title, lead, offersTitle, offersLead, headingsTitle, example, template } = language.pane.noPlan;
  const hasOffers = questions.length > 0;
  return (
    <Screen
      level={2}
      title={hasOffers ? offersTitle : title}
      lead={hasOffers ? offersLead(sheets, questions.length) : lead(sheets)}
    >
      <SettingsProblems />
      {tables.length === 0 ? null : <FirstChangeNote />}
      <QuestionList questions={questions} />
      <OtherTables tables={tables} />
      <div className={styles.starting}>
        {tables.length === 0 ? (
          <StartingHeadings />
        ) : (
          <Fold title={headingsTitle}>
            <StartingHeadings />
          </Fold>
        )}
      </div>
      <p className={shared.paragraph}>{template}</p>
      <Button onClick={askTemplate}>{language.pane.commands.insertTemplate}</Button>
      <p className={mergeClasses(shared.paragraph, styles.example)}>{example}</p>
      <Button onClick={openExample}>{language.pane.commands.openExample}</Button>
      {leftOut.length === 0 ? null : (
        <section className={styles.leftOut}>
          <h3 className={shared.heading}>{language.pane.noPlan.leftOut}</h3>
          {leftOut.map((sentence) => (
            <p key={sentence} className={shared.paragraph}>
              {sentence}
            </p>
          ))}
        </section>
      )}
    </Screen>
  );
}

function StartingHeadings(): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <>
      <p className={mergeClasses(shared.paragraph, styles.advice)}>{language.pane.noPlan.advice}</p>
      {startingSheets().map(({ role, headings }) => (
        <div key={role} className={mergeClasses(shared.ruledOff, styles.sheet)}>
          <span className={styles.role}>{language.roles[role].title}</span>
          <ul
            className={mergeClasses(shared.list, styles.headings)}
            aria-label={language.pane.noPlan.headingsOf(role)}
          >
            {neededFirst(headings).map(({ heading, isNeeded }) => (
              <li key={heading} className={mergeClasses(styles.heading, isNeeded && styles.needed)}>
                {headingOfName(heading)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** The heading without which the sheet is not recognised leads; the others keep their order. */
const neededFirst = (headings: StartingSheet['headings']): StartingSheet['headings'] =>
  [...headings].sort((one, other) => Number(other.isNeeded) - Number(one.isNeeded));
