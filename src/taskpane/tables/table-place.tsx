import { makeStyles } from '@fluentui/react-components';
import type { TableExplanation } from '../../plan/explain-tables';
import { inSheet } from '../../spreadsheet/sheet-name';
import { linkInText } from '../look/shared-styles';
import { usePaneCommands } from '../use-pane';

const useStyles = makeStyles({
  place: linkInText,
});

interface TablePlaceProps {
  readonly table: Pick<TableExplanation, 'sheet' | 'address' | 'cell'>;
}

/** Where a table stands, as Excel writes it; a click shows it. */
export function TablePlace({ table }: TablePlaceProps): React.JSX.Element {
  const styles = useStyles();
  const { goTo } = usePaneCommands();
  const { sheet, address, cell } = table;
  return (
    <button type="button" className={styles.place} onClick={() => goTo({ sheet, cells: [cell] })}>
      {inSheet(sheet, address)}
    </button>
  );
}
