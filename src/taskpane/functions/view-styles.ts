import { makeStyles, tokens } from '@fluentui/react-components';
import { ink, outline, paper } from '../look/inks';
import { focusRing } from '../look/shared-styles';

/** What the parts of the view share. */
export const useViewStyles = makeStyles({
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    color: ink.text,
  },
  formula: {
    display: 'block',
    margin: '0 0 12px',
    padding: '8px 10px',
    backgroundColor: paper.raised,
    borderRadius: tokens.borderRadiusMedium,
  },
  label: {
    margin: '0 0 2px',
    color: ink.faint,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  strong: { color: ink.text, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: ink.quiet },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  trouble: { color: ink.error },
  input: {
    ...focusRing,
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    minHeight: '32px',
    padding: '4px 8px',
    border: `1px solid ${outline}`,
    borderBottomColor: ink.edge,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: paper.page,
    color: ink.text,
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    '::placeholder': { color: ink.faint, opacity: 1 },
  },
});
