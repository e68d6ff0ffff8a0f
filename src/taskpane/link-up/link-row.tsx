import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { label } from '../../alignment/wording';
import { language } from '../../languages/language';
import { PlaceWords } from '../findings/place-words';
import { hairline, ink, outline, paper } from '../look/inks';
import { focusRing, plainButton, useSharedStyles } from '../look/shared-styles';
import { useFieldStyles } from '../tables/choice-field';
import { usePaneCommands } from '../use-pane';
import type { Chosen, LinkItem, Offer } from './link-items';

const useStyles = makeStyles({
  row: {
    ...focusRing,
    padding: '10px 16px 12px',
    borderTopWidth: '1px',
    borderTopStyle: 'solid',
    borderTopColor: hairline,
  },
  current: {
    backgroundColor: paper.raised,
    ':focus-within': { boxShadow: `inset 3px 0 0 ${ink.bar}` },
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, color: ink.text },
  where: { display: 'flex', flexWrap: 'wrap', gap: '0 8px', alignItems: 'baseline' },
  place: { ...plainButton, ...focusRing, color: ink.link, ':hover': { textDecorationLine: 'underline' } },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  note: { color: ink.faint },
  offers: { display: 'grid', rowGap: '6px', marginTop: '8px' },
  offer: {
    ...plainButton,
    ...focusRing,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '32px',
    padding: '5px 8px',
    display: 'grid',
    gridTemplateColumns: '18px 1fr auto',
    columnGap: '8px',
    border: `1px solid ${outline}`,
    borderRadius: tokens.borderRadiusMedium,
    color: ink.text,
    ':hover': { backgroundColor: paper.pointedAt },
    ':active': { backgroundColor: paper.pressed },
  },
  proposed: { ...shorthands.borderStyle('dashed'), ...shorthands.borderColor(ink.edge) },
  chosen: { ...shorthands.borderColor(ink.bar), boxShadow: `inset 0 0 0 1px ${ink.bar}` },
  number: { color: ink.quiet, fontVariantNumeric: 'tabular-nums' },
  words: { minWidth: 0 },
  because: { display: 'block', color: ink.quiet },
  state: { color: ink.quiet, fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  others: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px', marginTop: '6px' },
  select: { width: 'auto', flexGrow: 1, flexBasis: '150px', minWidth: 0 },
});

/** Any strategy that a tactic can be linked to. */
export interface StrategyChoice {
  readonly reference: string;
  readonly words: string;
}

/** What a chosen strategy is called; null for none. */
export const wordsOf = (reference: string | null, strategies: readonly StrategyChoice[]): string | null =>
  reference === null ? null : (strategies.find((each) => each.reference === reference)?.words ?? reference);

/** An item with what is chosen for it. */
export function rowWords(title: string, chosen: string | null, isProposal: boolean): string {
  const { rowWithout, rowWithProposal, rowWithChoice } = language.linkUp;
  if (chosen === null) return rowWithout(title);
  return isProposal ? rowWithProposal(title, chosen) : rowWithChoice(title, chosen);
}

interface LinkRowProps {
  readonly item: LinkItem;
  readonly reference: string | null;
  readonly isProposal: boolean;
  readonly isCurrent: boolean;
  readonly strategies: readonly StrategyChoice[];
  readonly onChoose: (item: LinkItem, reference: string | null) => void;
}

/** A tactic, or a name, with the strategies that it may be linked to; the row that is worked on has all of them. */
export const LinkRow = memo(function LinkRow(props: LinkRowProps): React.JSX.Element {
  const { item, reference, isProposal, isCurrent, strategies, onChoose } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const offers = item.offers();
  const isOther = reference !== null && offers.every((offer) => offer.reference !== reference);
  return (
    <div
      role="group"
      aria-label={rowWords(item.title, wordsOf(reference, strategies), isProposal)}
      tabIndex={isCurrent ? 0 : -1}
      data-link-row={item.id}
      className={mergeClasses(styles.row, isCurrent && styles.current)}
    >
      <RowHead item={item} isCurrent={isCurrent} />
      {offers.length === 0 && !isCurrent && !isOther ? (
        <p className={shared.caption}>{language.linkUp.none}</p>
      ) : (
        <div className={styles.offers}>
          {offers.map((offer, place) => (
            <OfferButton
              key={offer.reference}
              offer={offer}
              number={place + 1}
              chosen={{ reference, isProposal }}
              isCurrent={isCurrent}
              onChoose={() =>
                onChoose(item, offer.reference === reference && !isProposal ? null : offer.reference)
              }
            />
          ))}
          {isOther && !isCurrent ? (
            <div className={mergeClasses(styles.offer, styles.chosen)}>
              <span />
              <span className={styles.words}>{wordsOf(reference, strategies)}</span>
              <span className={mergeClasses(styles.state, styles.small)}>{language.linkUp.chosen}</span>
            </div>
          ) : null}
        </div>
      )}
      {isCurrent ? (
        <OtherChoices
          item={item}
          reference={reference}
          isOther={isOther}
          strategies={strategies}
          onChoose={onChoose}
        />
      ) : null}
    </div>
  );
});

function RowHead({
  item,
  isCurrent,
}: {
  readonly item: LinkItem;
  readonly isCurrent: boolean;
}): React.JSX.Element {
  const styles = useStyles();
  const { goTo } = usePaneCommands();
  const { title, reach, place, isHidden } = item;
  return (
    <>
      <p className={styles.title}>{title}</p>
      <div className={mergeClasses(styles.where, styles.small)}>
        {reach === null ? null : <span className={styles.note}>{reach}</span>}
        <button
          type="button"
          className={mergeClasses(styles.place, styles.small)}
          tabIndex={isCurrent ? 0 : -1}
          onClick={() => goTo(place)}
        >
          <PlaceWords {...place} />
        </button>
        {isHidden ? <span className={styles.note}>{language.linkUp.hidden}</span> : null}
      </div>
    </>
  );
}

interface OfferButtonProps {
  readonly offer: Offer;
  readonly number: number;
  readonly chosen: Chosen;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}

function OfferButton({ offer, number, chosen, isCurrent, onChoose }: OfferButtonProps): React.JSX.Element {
  const styles = useStyles();
  const { visuallyHidden } = useSharedStyles();
  const isPressed = offer.reference === chosen.reference;
  return (
    <button
      type="button"
      aria-pressed={isPressed}
      tabIndex={isCurrent ? 0 : -1}
      className={mergeClasses(
        styles.offer,
        isPressed && (chosen.isProposal ? styles.proposed : styles.chosen),
      )}
      onClick={onChoose}
    >
      <span className={styles.number}>{number}</span>
      <span className={styles.words}>
        {label(offer.strategy)}
        <span className={mergeClasses(styles.because, styles.small)}>
          <span className={visuallyHidden}>{` ${language.linkUp.becauseLabel} `}</span>
          {offer.because}
        </span>
      </span>
      {isPressed ? (
        <span className={mergeClasses(styles.state, styles.small)}>
          {chosen.isProposal ? language.linkUp.proposal : language.linkUp.chosen}
        </span>
      ) : null}
    </button>
  );
}

interface OtherChoicesProps {
  readonly item: LinkItem;
  readonly reference: string | null;
  readonly isOther: boolean;
  readonly strategies: readonly StrategyChoice[];
  readonly onChoose: LinkRowProps['onChoose'];
}

/** Any other strategy, and none. */
function OtherChoices(props: OtherChoicesProps): React.JSX.Element {
  const { item, reference, isOther, strategies, onChoose } = props;
  const styles = useStyles();
  const fields = useFieldStyles();
  const { small } = useSharedStyles();
  return (
    <div className={styles.others}>
      <select
        className={mergeClasses(fields.field, styles.select)}
        aria-label={language.linkUp.others(item.title)}
        value={isOther && reference !== null ? reference : ''}
        onChange={({ target }) => onChoose(item, target.value === '' ? null : target.value)}
      >
        <option value="">{language.linkUp.anotherStrategy}</option>
        {strategies.map((each) => (
          <option key={each.reference} value={each.reference}>
            {each.words}
          </option>
        ))}
      </select>
      <button
        type="button"
        className={small}
        aria-pressed={reference === null}
        onClick={() => onChoose(item, null)}
      >
        {language.linkUp.leave}
      </button>
    </div>
  );
}
