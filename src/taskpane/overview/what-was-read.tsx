import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { language } from '../../languages/language';
import { headingCell, tableAddress } from '../../spreadsheet/address';
import { ink, paper } from '../look/inks';
import { focusRing, plainButton, useSharedStyles } from '../look/shared-styles';
import { usePane, usePaneCommands } from '../use-pane';

const useStyles = makeStyles({
  section: { marginTop: '20px', padding: '16px 8px 4px' },
  heading: { paddingInline: '8px' },
  table: {
    ...plainButton,
    ...focusRing,
    width: '100%',
    minHeight: '36px',
    padding: '6px 8px',
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: '12px',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: paper.pointedAt },
    ':active': { backgroundColor: paper.pressed },
  },
  role: { color: ink.text },
  place: {
    color: ink.link,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    display: 'block',
  },
  rows: { color: ink.quiet },
  setup: { padding: '6px 8px' },
  leftOut: { padding: '6px 8px' },
});

/** The tables that the check rests on, which a click shows, and what of the workbook was not read. */
export function WhatWasRead(): React.JSX.Element | null {
  const styles = useStyles();
  const shared = useSharedStyles();
  const tables = usePane(({ check }) => check?.result.alignment.plan.tables ?? null);
  const leftOut = usePane(({ check }) => check?.leftOut) ?? nothing;
  const { goTo, openSetup } = usePaneCommands();
  if (tables === null) return null;
  return (
    <section className={mergeClasses(shared.ruledOff, styles.section)}>
      <h3 className={mergeClasses(shared.heading, styles.heading)}>{language.pane.read.title}</h3>
      <ul className={shared.list}>
        {tables.map(({ role, source, rowCount }) => {
          const address = tableAddress(source);
          return (
            <li key={`${role}/${source.sheet}/${address}`}>
              <button
                type="button"
                className={styles.table}
                onClick={() => goTo({ sheet: source.sheet, cells: [headingCell(source, 0)] })}
              >
                <span>
                  <span className={styles.role}>{language.roles[role].title}</span>{' '}
                  <span className={styles.place}>{`${source.sheet}, ${address}`}</span>
                </span>
                <span className={mergeClasses(shared.figures, styles.rows)}>
                  {language.pane.read.rows(rowCount)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <div className={mergeClasses(shared.actions, styles.setup)}>
        <Button size="small" onClick={() => openSetup('tables')}>
          {language.pane.read.setup}
        </Button>
      </div>
      {leftOut.map((sentence) => (
        <p key={sentence} className={mergeClasses(shared.paragraph, styles.leftOut)}>
          {sentence}
        </p>
      ))}
    </section>
  );
}

const nothing: readonly never[] = [];
