import { type GriffelStyle, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { hairline, ink, paper } from './inks';

/** How much of the lower edge of the window is taken by what the user is told. */
export const heightOfNotices = '--plumbline-notices';
/** And how much above it by what a view ends in. */
export const heightOfFoot = '--plumbline-foot';

/** A window in which what sticks to its edges would cover what it is about; perhaps as it is zoomed in far. */
export const lowWindow = '@media (max-height: 480px)';

/** A page that the user enlarged until it is narrower than Excel makes any pane. */
export const enlarged = '@media (max-width: 290px)';

export const usePageStyles = makeStaticStyles({
  // What has the focus is never hidden behind what stays at the top and at the bottom.
  html: {
    scrollPaddingTop: '112px',
    scrollPaddingBottom: `calc(var(${heightOfNotices}, 0px) + var(${heightOfFoot}, 0px) + 16px)`,
  },
  body: { margin: 0, overflowWrap: 'anywhere' },
});

/** The same ring round whatever has the focus by keyboard; Windows draws it in its own colour in high contrast. */
export const focusRing: GriffelStyle = {
  ':focus-visible': {
    outlineWidth: '2px',
    outlineStyle: 'solid',
    outlineColor: ink.focus,
    outlineOffset: '-2px',
    borderRadius: tokens.borderRadiusMedium,
  },
};

/** A button that looks like the text that it holds. */
export const plainButton: GriffelStyle = {
  appearance: 'none',
  backgroundColor: 'transparent',
  border: 'none',
  margin: 0,
  padding: 0,
  color: 'inherit',
  fontFamily: 'inherit',
  fontSize: 'inherit',
  lineHeight: 'inherit',
  textAlign: 'start',
  cursor: 'pointer',
};

/** A button that stands in running text. */
export const linkInText: GriffelStyle = {
  ...plainButton,
  ...focusRing,
  display: 'inline',
  color: ink.link,
  textDecorationLine: 'underline',
  textUnderlineOffset: '2px',
  ':hover': { backgroundColor: paper.pointedAt },
  ':active': { backgroundColor: paper.pressed },
};

/** A title over the whole width that opens what belongs to it. */
export const groupOpener: GriffelStyle = {
  ...plainButton,
  ...focusRing,
  width: '100%',
  minHeight: '44px',
  padding: '8px 16px',
  display: 'grid',
  columnGap: '8px',
  alignItems: 'center',
  color: ink.text,
  ':hover': { backgroundColor: paper.pointedAt },
  ':active': { backgroundColor: paper.pressed },
};

/** How many there are of what a title stands for. */
export const amountMark: GriffelStyle = {
  padding: '0 7px',
  borderRadius: tokens.borderRadiusCircular,
  backgroundColor: paper.raised,
  color: ink.quiet,
  fontSize: tokens.fontSizeBase200,
};

/** Texts and spaces that all parts of the pane share. */
export const useSharedStyles = makeStyles({
  section: { padding: '20px 16px 4px' },
  heading: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    color: ink.text,
    ...focusRing,
  },
  title: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    color: ink.text,
    textWrap: 'balance',
    ...focusRing,
  },
  paragraph: { margin: '0 0 12px', color: ink.quiet, textWrap: 'pretty' },
  caption: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: ink.faint,
    textWrap: 'pretty',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  /** A button for what is done now and then, in a line under what it is about. */
  small: {
    ...plainButton,
    ...focusRing,
    minHeight: '24px',
    padding: '2px 6px',
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    borderRadius: tokens.borderRadiusMedium,
    color: ink.quiet,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ':hover': { color: ink.text, backgroundColor: paper.pointedAt },
  },
  figures: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  ruledOff: {
    borderTopWidth: '1px',
    borderTopStyle: 'solid',
    borderTopColor: hairline,
  },
  raised: { backgroundColor: paper.raised },
  /** Heard, not seen. */
  visuallyHidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    padding: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
