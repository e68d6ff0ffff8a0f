import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { edit } from '../../alignment/workbook-settings/setting-edits';
import { language } from '../../languages/language';
import type { ColumnExplanation, TableExplanation } from '../../plan/explain-tables';
import { fieldKeys, fieldName } from '../../plan/fields/catalogue';
import { headingOf } from '../../plan/fields/in-words';
import type { Role } from '../../plan/fields/roles';
import { notUsed } from '../../plan/mapping';
import { ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { isBusy } from '../store/pane-state';
import { type Choice, ChoiceField } from '../tables/choice-field';
import { usePane, usePaneCommands } from '../use-pane';

const useStyles = makeStyles({
  column: { padding: '8px 0' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(132px, 45%)',
    columnGap: '10px',
    alignItems: 'center',
  },
  heading: { color: ink.text, fontWeight: tokens.fontWeightSemibold },
  blank: { color: ink.faint, fontWeight: tokens.fontWeightRegular },
  why: { marginTop: '2px' },
  said: { margin: '4px 0', color: ink.quiet },
});

const automatic = 'automatic';

/** The fields that a column of a role may hold: those of the role, and the goal of a tactic's strategies. */
const fieldsOf = (role: Role): readonly Choice[] => {
  const own = fieldKeys(role).map((key) => choiceOf(role, key));
  return role === 'tactics' ? [...own, choiceOf('strategies', 'goal')] : own;
};

const choiceOf = (role: Role, key: string): Choice => ({
  value: fieldName(role, key),
  words: headingOf(role, key),
});

const choicesFor = (role: Role, { isSaid, use }: ColumnExplanation): readonly Choice[] => [
  ...(use === 'calendar' || use === 'measure' ? [{ value: use, words: language.setup.columns[use] }] : []),
  ...fieldsOf(role),
  { value: notUsed, words: language.setup.columns.notUsed },
  ...(isSaid ? [{ value: automatic, words: language.setup.tables.automatic }] : []),
];

interface ColumnListProps {
  readonly table: TableExplanation;
  readonly role: Role;
}

/** Each column of a table with the field that it holds and why, to be changed. */
export function ColumnList({ table, role }: ColumnListProps): React.JSX.Element {
  const { list } = useSharedStyles();
  return (
    <ul className={list}>
      {table.columns.map((column) => (
        <Column key={column.column} table={table} role={role} column={column} />
      ))}
    </ul>
  );
}

function Column({
  table,
  role,
  column,
}: ColumnListProps & { readonly column: ColumnExplanation }): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { changeSettings } = usePaneCommands();
  const { name, heading, field, use, why, fillsDown } = column;
  const choose = (value: string): boolean => {
    // What it is taken for by itself is no field that could be said.
    if (value === use) return true;
    return changeSettings({ set: [edit.column(table.name, name, value === automatic ? null : value)] });
  };
  return (
    <li className={mergeClasses(shared.ruledOff, styles.column)}>
      <div className={styles.line}>
        <span className={mergeClasses(styles.heading, heading === '' && styles.blank)}>
          {heading === '' ? language.setup.columns.noHeading : heading}
        </span>
        <ChoiceField
          setting={edit.column(table.name, name, null).setting}
          label={language.setup.columns.field(name)}
          value={field ?? use ?? notUsed}
          choices={choicesFor(role, column)}
          onChoose={choose}
        />
      </div>
      <p className={mergeClasses(shared.caption, styles.why)}>{why}</p>
      {fillsDown === null ? null : (
        <AskAgain
          said={language.setup.tables.fillsDown(fillsDown)}
          askLabel={language.setup.tables.askAgainAboutBlanks(heading || name)}
          onAsk={() => changeSettings({ set: [edit.fillDown(table.name, name, null)] })}
        />
      )}
    </li>
  );
}

interface AskAgainProps {
  readonly said: string;
  /** With what is asked again, for those who do not see where the button stands. */
  readonly askLabel: string;
  readonly onAsk: () => void;
}

/** An answer that was given, and the way to take it back. */
export function AskAgain({ said, askLabel, onAsk }: AskAgainProps): React.JSX.Element {
  const styles = useStyles();
  const busy = usePane(isBusy);
  return (
    <>
      <p className={styles.said}>{said}</p>
      <Button size="small" disabledFocusable={busy} aria-label={askLabel} onClick={onAsk}>
        {language.setup.tables.askAgain}
      </Button>
    </>
  );
}
