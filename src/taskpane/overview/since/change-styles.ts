import { makeStyles, tokens } from '@fluentui/react-components';
import { ink } from '../../look/inks';

/** What the lists of changes share: rows as findings have them, to the edges of the pane. */
export const useChangeStyles = makeStyles({
  /** Its rows keep to the edges of the pane, as those of other sections do. */
  unfolded: { marginInline: '-16px' },
  row: { padding: '0 8px' },
  sign: { textAlign: 'center', color: ink.quiet },
  text: { color: ink.text },
  detail: {
    display: 'block',
    marginTop: '2px',
    color: ink.quiet,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
