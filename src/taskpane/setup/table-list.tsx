import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { edit } from '../../alignment/workbook-settings/setting-edits';
import { language } from '../../languages/language';
import { notUsedColumns, type TableExplanation } from '../../plan/explain-tables';
import { roles } from '../../plan/fields/roles';
import { Fold } from '../look/fold';
import { hairline, ink } from '../look/inks';
import { amountMark, useSharedStyles } from '../look/shared-styles';
import { type Choice, ChoiceField } from '../tables/choice-field';
import { TablePlace } from '../tables/table-place';
import { usePaneCommands } from '../use-pane';
import { certaintyOf } from './at-a-glance';
import { AskAgain, ColumnList } from './column-list';

const useStyles = makeStyles({
  table: { padding: '12px 0' },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '12px' },
  name: { margin: 0, color: ink.text, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  certainty: { ...amountMark, flexShrink: 0, border: `1px solid ${hairline}` },
  unsure: { color: ink.warning, fontWeight: tokens.fontWeightSemibold },
  rows: { color: ink.quiet },
  why: { margin: '4px 0 8px' },
  others: { paddingTop: '8px' },
  role: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(132px, 45%)',
    columnGap: '10px',
    alignItems: 'center',
    margin: '8px 0 4px',
    color: ink.text,
  },
});

/** The tables that are read, offered or decided about; those that nobody asked about are folded away. */
export function TableList({ tables }: { readonly tables: readonly TableExplanation[] }): React.JSX.Element {
  const styles = useStyles();
  const { list, paragraph, ruledOff } = useSharedStyles();
  const isShown = ({ outcome, isSaid }: TableExplanation): boolean => outcome !== 'left alone' || isSaid;
  const shown = tables.filter(isShown);
  const others = tables.filter((table) => !isShown(table));
  if (tables.length === 0) return <p className={paragraph}>{language.setup.tables.none}</p>;
  return (
    <>
      <ul className={list}>
        {shown.map((table) => (
          <Table key={table.name} table={table} />
        ))}
      </ul>
      {others.length === 0 ? null : (
        <div className={mergeClasses(ruledOff, styles.others)}>
          <Fold title={language.setup.tables.others(others.length)}>
            <ul className={list}>
              {others.map((table) => (
                <Table key={table.name} table={table} />
              ))}
            </ul>
          </Fold>
        </div>
      )}
    </>
  );
}

const undecided = 'undecided';
const automatic = 'automatic';
const leaveAlone = 'leave alone';

const choicesFor = ({ outcome, isSaid }: TableExplanation): readonly Choice[] => [
  ...(outcome === 'offered' ? [{ value: undecided, words: language.setup.tables.undecided }] : []),
  ...roles.map((role) => ({ value: role, words: language.roles[role].title })),
  { value: leaveAlone, words: language.setup.tables.leaveAlone },
  ...(isSaid ? [{ value: automatic, words: language.setup.tables.automatic }] : []),
];

function Table({ table }: { readonly table: TableExplanation }): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const { changeSettings } = usePaneCommands();
  const { name, outcome, isSaid, role, rows, levels, why, columns, sections } = table;
  const choose = (value: string): boolean => {
    const said = value === leaveAlone ? leaveAlone : roles.find((each) => each === value);
    if (said === undefined && value !== automatic) return true;
    return changeSettings({ set: [edit.table(name, said ?? null)] });
  };
  return (
    <li className={mergeClasses(shared.ruledOff, styles.table)}>
      <div className={styles.line}>
        <h4 className={styles.name}>
          {role === null ? language.setup.tables.leftAlone : language.roles[role].title}
        </h4>
        {role === null && !isSaid ? null : (
          <span className={mergeClasses(styles.certainty, outcome === 'offered' && styles.unsure)}>
            {language.setup.tables.certainty[certaintyOf(table)]}
          </span>
        )}
      </div>
      <div className={styles.line}>
        <TablePlace table={table} />
        {role === null ? null : (
          <span className={mergeClasses(shared.figures, styles.rows)}>
            {language.setup.tables.rows(rows)}
          </span>
        )}
      </div>
      {levels.length === 0 ? null : <p className={shared.caption}>{language.setup.tables.levels(levels)}</p>}
      {role === null && !isSaid ? <p className={mergeClasses(shared.caption, styles.why)}>{why}</p> : null}
      <div className={styles.role}>
        <label htmlFor={id}>{language.setup.tables.role}</label>
        <ChoiceField
          id={id}
          setting={edit.table(name, null).setting}
          value={outcome === 'read' && role !== null ? role : outcome === 'offered' ? undecided : leaveAlone}
          choices={choicesFor(table)}
          onChoose={choose}
        />
      </div>
      {sections === null ? null : (
        <AskAgain
          said={language.setup.tables.sections[sections]}
          askLabel={language.setup.tables.askAgainAboutSections(name)}
          onAsk={() => changeSettings({ set: [edit.sections(name, null)] })}
        />
      )}
      {role === null ? null : (
        <Fold title={language.setup.tables.columns(columns.length, notUsedColumns(table).length)}>
          <p className={mergeClasses(shared.paragraph, styles.why)}>{why}</p>
          <ColumnList table={table} role={role} />
        </Fold>
      )}
    </li>
  );
}
