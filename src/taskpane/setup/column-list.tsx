import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { edit } from '../../alignment/workbook-settings/setting-edits';
import type { ColumnExplanation, TableExplanation } from '../../plan/explain-tables';
import { fieldKeys, fieldName } from '../../plan/fields/catalogue';
import type { Role } from '../../plan/fields/roles';
import { notUsed } from '../../plan/mapping';
import { ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { isBusy } from '../store/pane-state';
import { type Choice, ChoiceField } from '../tables/choice-field';
import { usePane, usePaneCommands } from '../use-pane';
import { texts } from './texts';

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
const fieldsOf = (role: Role): readonly string[] => {
  const names = fieldKeys(role).map((key) => fieldName(role, key));
  return role === 'tactics' ? [...names, fieldName('strategies', 'goal')] : names;
};

const choicesFor = (role: Role, { isSaid, use }: ColumnExplanation): readonly Choice[] => [
  ...(use === 'calendar' || use === 'measure' ? [{ value: use, words: texts.columns[use] }] : []),
  ...fieldsOf(role).map((name) => ({ value: name, words: name })),
  { value: notUsed, words: texts.columns.notUsed },
  ...(isSaid ? [{ value: automatic, words: texts.tables.automatic }] : []),
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
          {heading === '' ? texts.columns.noHeading : heading}
        </span>
        <ChoiceField
          setting={edit.column(table.name, name, null).setting}
          label={texts.columns.field(name)}
          value={field ?? use ?? notUsed}
          choices={choicesFor(role, column)}
          onChoose={choose}
        />
      </div>
      <p className={mergeClasses(shared.caption, styles.why)}>{why}</p>
      {fillsDown === null ? null : (
        <AskAgain
          said={texts.tables.fillsDown(fillsDown)}
          about={texts.tables.blanksUnder(heading || name)}
          onAsk={() => changeSettings({ set: [edit.fillDown(table.name, name, null)] })}
        />
      )}
    </li>
  );
}

interface AskAgainProps {
  readonly said: string;
  /** What is asked again, for those who do not see where the button stands. */
  readonly about: string;
  readonly onAsk: () => void;
}

/** An answer that was given, and the way to take it back. */
export function AskAgain({ said, about, onAsk }: AskAgainProps): React.JSX.Element {
  const styles = useStyles();
  const busy = usePane(isBusy);
  return (
    <>
      <p className={styles.said}>{said}</p>
      <Button
        size="small"
        disabledFocusable={busy}
        aria-label={texts.tables.askAgainAbout(about)}
        onClick={onAsk}
      >
        {texts.tables.askAgain}
      </Button>
    </>
  );
}
