import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { edit } from '../../alignment/workbook-settings/setting-edits';
import { language } from '../../languages/language';
import type { TableExplanation } from '../../plan/explain-tables';
import { type Role, roles } from '../../plan/fields/roles';
import { inSheet } from '../../spreadsheet/sheet-name';
import { useSharedStyles } from '../look/shared-styles';
import { usePaneCommands } from '../use-pane';
import { ChoiceField } from './choice-field';
import { TablePlace } from './table-place';

/** So many are listed: the others are in the setup. */
const mostListed = 5;

const useStyles = makeStyles({
  section: { marginBottom: '20px' },
  table: { padding: '10px 0' },
  headings: { margin: '2px 0 6px' },
});

const isRole = (value: string): value is Role => (roles as readonly string[]).includes(value);

/** The tables that look like no part of a plan: their owner may know better. */
export function OtherTables({
  tables,
}: {
  readonly tables: readonly TableExplanation[];
}): React.JSX.Element | null {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { changeSettings, openSetup } = usePaneCommands();
  const others = tables.filter(({ outcome }) => outcome === 'left alone');
  if (others.length === 0) return null;
  const { title, lead, readAs, choose, headings, more } = language.tables.others;
  return (
    <section className={styles.section}>
      <h3 className={shared.heading}>{title}</h3>
      <p className={shared.paragraph}>{lead}</p>
      <ul className={shared.list}>
        {others.slice(0, mostListed).map((table) => (
          <li key={table.name} className={mergeClasses(shared.ruledOff, styles.table)}>
            <TablePlace table={table} />
            <p className={mergeClasses(shared.caption, styles.headings)}>{headings(table.headings)}</p>
            <ChoiceField
              setting={`Table ${table.name}`}
              label={readAs(inSheet(table.sheet, table.address))}
              value=""
              choices={[
                { value: '', words: choose },
                ...roles.map((role) => ({ value: role, words: language.roles[role].title })),
              ]}
              onChoose={(role) =>
                isRole(role) ? changeSettings({ set: [edit.table(table.name, role)] }) : true
              }
            />
          </li>
        ))}
      </ul>
      {others.length > mostListed ? (
        <Button size="small" onClick={() => openSetup('tables')}>
          {more(others.length - mostListed)}
        </Button>
      ) : null}
    </section>
  );
}
