import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellPlaces } from '../../alignment/finding';
import { language } from '../../languages/language';
import { ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { placeText } from './place-text';

const useStyles = makeStyles({
  line: {
    display: 'block',
    marginTop: '2px',
    color: ink.link,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface PlaceWordsProps {
  /** null for the whole plan. */
  readonly sheet: string | null;
  readonly cells: CellPlaces['cells'];
}

/** Where something stands, in a button that goes there. */
export function PlaceWords({ sheet, cells }: PlaceWordsProps): React.JSX.Element {
  const { visuallyHidden } = useSharedStyles();
  return (
    <>
      {sheet === null ? null : <span className={visuallyHidden}>{`${language.pane.findings.goTo} `}</span>}
      {placeText(sheet, cells)}
    </>
  );
}

interface PlaceLineProps extends PlaceWordsProps {
  /** What else is to be known of it. */
  readonly children?: React.ReactNode;
}

/** The same in a line of its own, under what is said of it. */
export function PlaceLine({ sheet, cells, children }: PlaceLineProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <span className={styles.line}>
      <PlaceWords sheet={sheet} cells={cells} />
      {children}
    </span>
  );
}
