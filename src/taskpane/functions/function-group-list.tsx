import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { WorksheetFunction } from '../../functions/function';
import { functionTexts as textsOf } from '../../functions/function-texts';
import { language } from '../../languages/language';
import { number } from '../../languages/words';
import { Chevron } from '../look/chevron';
import { ink, paper } from '../look/inks';
import { amountMark, focusRing, groupOpener, plainButton, useSharedStyles } from '../look/shared-styles';
import type { PaneHost } from '../pane-host';
import type { Typed } from './formula-draft';
import { FunctionDetails } from './function-details';
import type { ListedGroup } from './search-functions';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  opener: { ...groupOpener, gridTemplateColumns: 'auto 1fr auto' },
  fixed: { gridTemplateColumns: '1fr auto', boxSizing: 'border-box', cursor: 'default' },
  title: { fontWeight: tokens.fontWeightSemibold },
  amount: amountMark,
  row: {
    ...plainButton,
    ...focusRing,
    width: '100%',
    padding: '8px 16px 8px 36px',
    display: 'block',
    ':hover': { backgroundColor: paper.pointedAt },
    ':active': { backgroundColor: paper.pressed },
  },
  name: { display: 'block', color: ink.text },
  nameOpen: { fontWeight: tokens.fontWeightSemibold },
  description: {
    display: 'block',
    color: ink.quiet,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface FunctionGroupListProps {
  readonly group: ListedGroup;
  readonly isOpen: boolean;
  /** While something is searched for the groups stay open. */
  readonly isFixed: boolean;
  readonly onToggle: () => void;
  readonly openFunction: string | null;
  readonly onOpen: (id: string) => void;
  readonly drafts: Readonly<Record<string, Typed>>;
  readonly onDraft: (id: string, typed: Typed) => void;
  readonly host: PaneHost;
}

/** The functions of a group below its title. */
export function FunctionGroupList(props: FunctionGroupListProps): React.JSX.Element {
  const { group, isOpen, isFixed, onToggle, ...ofRows } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const { title, functions } = group;
  const words = (
    <>
      <span className={styles.title}>{title}</span>
      <span className={mergeClasses(shared.figures, styles.amount)}>
        <span className={shared.visuallyHidden}>, </span>
        {number(functions.length)}
        <span
          className={shared.visuallyHidden}
        >{` ${language.functionBrowser.browse.amountNoun(functions.length)}`}</span>
      </span>
    </>
  );
  return (
    <section className={shared.ruledOff}>
      <h4 className={styles.heading}>
        {isFixed ? (
          <div className={mergeClasses(styles.opener, styles.fixed)}>{words}</div>
        ) : (
          <button
            type="button"
            className={styles.opener}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={onToggle}
          >
            <Chevron isOpen={isOpen} />
            {words}
          </button>
        )}
      </h4>
      {isOpen ? (
        <ul id={id} className={shared.list}>
          {functions.map((declaration) => (
            <FunctionRow key={declaration.id} declaration={declaration} {...ofRows} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

type FunctionRowProps = Pick<
  FunctionGroupListProps,
  'openFunction' | 'onOpen' | 'drafts' | 'onDraft' | 'host'
> & {
  readonly declaration: WorksheetFunction;
};

function FunctionRow(props: FunctionRowProps): React.JSX.Element {
  const { declaration, openFunction, onOpen, drafts, onDraft, host } = props;
  const styles = useStyles();
  const detailsId = useId();
  const { id } = declaration;
  const isOpen = openFunction === id;
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailsId : undefined}
        onClick={() => onOpen(id)}
      >
        <span className={mergeClasses(styles.name, isOpen && styles.nameOpen)}>{id}</span>
        <span className={styles.description}>{textsOf(id).description}</span>
      </button>
      {isOpen ? (
        <div id={detailsId}>
          <FunctionDetails
            declaration={declaration}
            typed={drafts[id] ?? {}}
            onType={(typed) => onDraft(id, typed)}
            host={host}
          />
        </div>
      ) : null}
    </li>
  );
}
