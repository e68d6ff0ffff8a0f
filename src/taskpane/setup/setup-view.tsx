import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { language } from '../../languages/language';
import { useSharedStyles } from '../look/shared-styles';
import { takesFocus } from '../shell/focus-keeper';
import { lastRead, type SetupPlace } from '../store/pane-state';
import { FirstChangeNote } from '../tables/first-change-note';
import { QuestionList } from '../tables/question-list';
import { SettingsProblems } from '../tables/settings-problems';
import { useTables } from '../tables/use-tables';
import { usePane, usePaneCommands } from '../use-pane';
import { AtAGlance } from './at-a-glance';
import { HowChecked } from './how-checked';
import { ResetSection } from './reset-section';
import { RulesAndLimits } from './rules-and-limits';
import { TableList } from './table-list';
import { useKeptField } from './use-kept-field';

const useStyles = makeStyles({
  part: { marginTop: '20px', paddingTop: '16px' },
});

/** How the workbook is read and checked, and what its owner says of it. */
export function SetupView(): React.JSX.Element {
  const shared = useSharedStyles();
  const read = usePane(lastRead);
  const { place, noteFocus } = useKeptField();
  return (
    <section className={shared.section} ref={place} onFocus={noteFocus}>
      <h2 className={shared.title} {...takesFocus}>
        {language.setup.title}
      </h2>
      {read === null ? <p className={shared.paragraph}>{language.setup.beforeCheck}</p> : <Parts />}
    </section>
  );
}

function Parts(): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const read = usePane(lastRead);
  const { tables, questions } = useTables();
  const heading = useWantedPlace();
  const part = mergeClasses(shared.ruledOff, styles.part);
  return (
    <>
      <AtAGlance tables={tables} />
      <SettingsProblems />
      <FirstChangeNote />
      {questions.length === 0 ? null : (
        <section>
          <h3 className={shared.heading} {...heading('questions')}>
            {language.tables.questions.title(questions.length)}
          </h3>
          <QuestionList questions={questions} />
        </section>
      )}
      <section className={part}>
        <h3 className={shared.heading} {...heading('tables')}>
          {language.setup.tables.title}
        </h3>
        <p className={shared.paragraph}>{language.setup.tables.lead}</p>
        <TableList tables={tables} />
      </section>
      {read === null ? null : (
        <>
          <section className={part}>
            <h3 className={shared.heading} {...heading('checking')}>
              {language.setup.checking.title}
            </h3>
            <HowChecked settings={read.settings} />
          </section>
          <section className={part}>
            <h3 className={shared.heading} {...heading('rules')}>
              {language.setup.rules.title}
            </h3>
            <RulesAndLimits settings={read.settings} />
          </section>
          <section className={part}>
            <h3 className={shared.heading}>{language.setup.reset.title}</h3>
            <ResetSection hasSheet={read.hasSettingsSheet} />
          </section>
        </>
      )}
    </>
  );
}

type HeadingProps = Pick<React.ComponentProps<'h3'>, 'ref' | 'tabIndex'>;

/** Takes who was led to a part of the setup to its heading. */
function useWantedPlace(): (place: SetupPlace) => HeadingProps {
  const wanted = usePane((state) => state.wantedPlace);
  const { reachSetupPlace } = usePaneCommands();
  const headings = useRef(new Map<SetupPlace, HTMLElement>());
  useEffect(() => {
    if (wanted === null) return;
    // Questions may have been answered meanwhile.
    const heading = headings.current.get(wanted) ?? headings.current.get('tables');
    heading?.focus();
    reachSetupPlace();
  }, [wanted, reachSetupPlace]);
  return (place) => ({
    tabIndex: -1,
    ref: (heading) => {
      if (heading === null) headings.current.delete(place);
      else headings.current.set(place, heading);
    },
  });
}
