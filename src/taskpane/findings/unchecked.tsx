import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { language } from '../../languages/language';
import { ink } from '../look/inks';
import { focusRing, plainButton, useSharedStyles } from '../look/shared-styles';
import { usePane, usePaneCommands } from '../use-pane';
import { groupUnchecked } from './group-findings';
import { PlaceWords } from './place-words';

/** More places than these are only counted. */
const mostPlaces = 3;

const useStyles = makeStyles({
  section: { marginTop: '8px' },
  group: { padding: '6px 0' },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, color: ink.text },
  places: { display: 'flex', flexWrap: 'wrap', gap: '2px 12px', color: ink.quiet },
  place: {
    ...plainButton,
    ...focusRing,
    minHeight: '24px',
    color: ink.link,
    ':hover': { textDecorationLine: 'underline' },
  },
});

/** Rows that a rule could not decide: no fault of theirs, but worth to know. */
export function Unchecked(): React.JSX.Element | null {
  const styles = useStyles();
  const shared = useSharedStyles();
  const incomplete = usePane(({ check }) => check?.result.incomplete) ?? nothing;
  const groups = useMemo(() => groupUnchecked(incomplete), [incomplete]);
  const { goTo } = usePaneCommands();
  if (groups.length === 0) return null;
  return (
    <section className={mergeClasses(shared.section, shared.ruledOff, styles.section)}>
      <h3 className={shared.heading}>{language.pane.findings.notChecked}</h3>
      <p className={shared.paragraph}>{language.pane.findings.notCheckedLead}</p>
      <ul className={shared.list}>
        {groups.map(({ rule, title, message, cases }) => (
          <li key={rule} className={styles.group}>
            <p className={styles.title}>{title}</p>
            <span>{message}</span>
            <div className={styles.places}>
              {cases.slice(0, mostPlaces).map(({ sheet, cells, key }, place) => (
                <button
                  key={`${key ?? ''}/${place}`}
                  type="button"
                  className={styles.place}
                  onClick={() => goTo({ sheet, cells })}
                >
                  <PlaceWords sheet={sheet} cells={cells} />
                </button>
              ))}
              {cases.length > mostPlaces ? language.pane.findings.moreCases(cases.length - mostPlaces) : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const nothing: readonly never[] = [];
