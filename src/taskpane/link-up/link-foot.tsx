import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { fixOfLinks } from '../../alignment/link-up/fix-of-links';
import { labelOf } from '../../alignment/wording';
import { language } from '../../languages/language';
import { cellText } from '../cell-text';
import { paper } from '../look/inks';
import { heightOfFoot, heightOfNotices, lowWindow, useSharedStyles } from '../look/shared-styles';
import { useToldHeight } from '../shell/use-told-height';
import { isBusy } from '../store/pane-state';
import { usePane, usePaneCommands } from '../use-pane';
import type { PlannedLinks } from './link-items';

const useStyles = makeStyles({
  foot: {
    position: 'sticky',
    bottom: `var(${heightOfNotices}, 0px)`,
    [lowWindow]: { position: 'static' },
    padding: '10px 16px 12px',
    backgroundColor: paper.page,
  },
  words: { marginBottom: '6px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 12px' },
  choice: { display: 'inline-flex', alignItems: 'center', gap: '6px', minHeight: '24px' },
});

/** What links are written for, among other fixes. */
const linkUp = { id: 'link-up', points: 0 } as const;

interface LinkFootProps {
  readonly planned: PlannedLinks;
  readonly withProposals: boolean;
  readonly onProposals: (isWith: boolean) => void;
  /** For how many items it is known what is proposed. */
  readonly known: number;
  readonly all: number;
}

/** The one confirmation, and what it will do. */
export function LinkFoot(props: LinkFootProps): React.JSX.Element {
  const { planned, withProposals, onProposals, known, all } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { apply } = usePaneCommands();
  const busy = usePane(isBusy);
  const isWritten = usePane(({ fixing }) => fixing?.of === linkUp.id);
  const refused = usePane(({ refusedFixes }) => refusedFixes.get(linkUp.id) ?? null);
  const { links, linked, proposals } = planned;
  const fix = fixOfLinks(links, linked);
  const isReady = known === all;
  return (
    <section
      ref={useToldHeight(heightOfFoot)}
      className={mergeClasses(shared.ruledOff, styles.foot)}
      aria-label={language.linkUp.foot.label}
    >
      <p className={mergeClasses(shared.caption, styles.words)}>
        {isReady ? (
          <WhatIsWritten planned={planned} withProposals={withProposals} />
        ) : (
          language.linkUp.foot.lookingFor(known, all)
        )}
      </p>
      {refused === null ? null : (
        <p className={mergeClasses(shared.caption, styles.words)}>
          {language.pane.fixes.cellChanged(refused, cellText(refused.holds))}
        </p>
      )}
      <div className={styles.line}>
        <Button
          appearance="primary"
          disabledFocusable={busy || !isReady || fix === null}
          onClick={() => fix !== null && apply(linkUp, fix)}
        >
          {isWritten ? language.linkUp.foot.writing : language.linkUp.foot.link(linked)}
        </Button>
        {proposals === 0 ? null : (
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={withProposals}
              onChange={({ target }) => onProposals(target.checked)}
            />
            {language.linkUp.foot.withProposals(proposals)}
          </label>
        )}
      </div>
    </section>
  );
}

function WhatIsWritten({
  planned: { links, linked, proposals, cells },
  withProposals,
}: Pick<LinkFootProps, 'planned' | 'withProposals'>): React.JSX.Element {
  const sentences = [
    linked === 0 ? language.linkUp.foot.nothing : language.linkUp.foot.writes(linked, cells),
    ...(withProposals && proposals > 0
      ? [language.linkUp.foot.proposals(proposals, linked), language.linkUp.foot.howGood]
      : []),
    ...links.newColumns.map(({ heading, table, sheet }) =>
      language.linkUp.foot.addsColumn(heading, table, sheet),
    ),
    ...(links.left.length === 0
      ? []
      : [language.linkUp.foot.left(links.left.map((row) => labelOf('tactics', row.id, row.tactic)))]),
    ...(linked === 0 ? [] : [language.linkUp.foot.undo]),
  ];
  return <>{sentences.join(' ')}</>;
}
