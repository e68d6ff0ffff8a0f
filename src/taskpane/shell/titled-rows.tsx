import { makeStyles } from '@fluentui/react-components';
import { useSharedStyles } from '../look/shared-styles';
import { RowList } from './row-list';

const useStyles = makeStyles({ list: { padding: '0 8px 12px' } });

interface TitledRowsProps<Item> {
  readonly title: string;
  readonly lead?: string;
  readonly items: readonly Item[];
  readonly children: (item: Item) => React.ReactNode;
}

const idOf = ({ id }: { readonly id: string }): string => id;

/** How high a row of a sign, two lines and its place is before it was drawn, in pixels. */
const height = 54;

/** A section of rows with a button each, under its heading; nothing where there are none. */
export function TitledRows<Item extends { readonly id: string }>(
  props: TitledRowsProps<Item>,
): React.JSX.Element | null {
  const { title, lead, items, children } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  if (items.length === 0) return null;
  return (
    <section>
      <div className={shared.section}>
        <h3 className={shared.heading}>{title}</h3>
        {lead === undefined ? null : <p className={shared.caption}>{lead}</p>}
      </div>
      <div className={styles.list}>
        <RowList items={items} idOf={idOf} height={height}>
          {children}
        </RowList>
      </div>
    </section>
  );
}
