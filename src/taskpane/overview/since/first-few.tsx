import { makeStyles } from '@fluentui/react-components';
import { language } from '../../../languages/language';
import { ink } from '../../look/inks';
import { useSharedStyles } from '../../look/shared-styles';

/** So many of each kind are listed. */
const mostListed = 5;

const useStyles = makeStyles({ more: { margin: '0 16px 4px 38px', color: ink.quiet } });

interface FirstFewProps<Item> {
  readonly items: readonly Item[];
  readonly children: (item: Item) => React.ReactNode;
}

/** The first of a list that may be long; the rest is counted. */
export function FirstFew<Item>({ items, children }: FirstFewProps<Item>): React.JSX.Element {
  const styles = useStyles();
  const { list } = useSharedStyles();
  return (
    <>
      <ul className={list}>{items.slice(0, mostListed).map(children)}</ul>
      {items.length > mostListed ? (
        <p className={styles.more}>{language.pane.findings.moreCases(items.length - mostListed)}</p>
      ) : null}
    </>
  );
}
