import { makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { tookFocus } from '../shell/focus-keeper';
import { fewRows, LongList, type LongListHandle } from '../shell/long-list';
import { usePane } from '../use-pane';
import { CauseRow } from './cause-row';
import { FindingRow } from './finding-row';
import { steppedThrough } from './go-row';
import type { FindingGroup } from './group-findings';
import { GroupTitle } from './group-title';
import { type ListedRow, listedRows } from './listed-rows';

const useStyles = makeStyles({ ofCause: { paddingInlineStart: '16px' } });

/** The findings in their groups, gone through with the keyboard. */
export function FindingsList({ groups }: { readonly groups: readonly FindingGroup[] }): React.JSX.Element {
  const opened = usePane((state) => state.opened);
  const selected = usePane((state) => state.selected);
  const rows = useMemo(() => listedRows(groups, opened), [groups, opened]);
  const list = useRef<LongListHandle>(null);

  // What is selected by a step is brought into view, and takes the focus over from another finding.
  useEffect(() => {
    if (selected === null) return;
    list.current?.reach(selected, (row) => {
      const active = row.ownerDocument.activeElement;
      // The sheet keeps its own focus.
      if (active !== null && row.ownerDocument.hasFocus() && isPassedOn(active)) goRowIn(row)?.focus();
    });
  }, [selected]);

  /** Up and down from finding to finding, whatever stands between them. */
  const moveByArrows = (event: React.KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const from = (event.target as HTMLElement).getAttribute(steppedThrough);
    if (from === null) return;
    const steps = rows.filter(({ kind }) => kind !== 'group');
    const at = steps.findIndex(({ id }) => id === from);
    const next = steps[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    list.current?.reach(next.id, (row) => goRowIn(row)?.focus());
  };

  return (
    <LongList
      ref={list}
      rows={rows}
      // Who goes from title to title finds them all.
      {...(groups.length < fewRows && { isAlwaysDrawn: isTitle })}
      guess={guess}
      onKeyDown={moveByArrows}
    >
      {drawRow}
    </LongList>
  );
}

const isTitle = ({ kind }: ListedRow): boolean => kind === 'group';

const guess = ({ kind }: ListedRow): number => guesses[kind];

/* As high as most of them are at a width of 320 pixels. */
const guesses: Readonly<Record<ListedRow['kind'], number>> = { group: 45, cause: 92, finding: 112 };

const drawRow = (row: ListedRow): React.JSX.Element => <Listed row={row} />;

function Listed({ row }: { readonly row: ListedRow }): React.JSX.Element {
  const styles = useStyles();
  const { group } = row;
  switch (row.kind) {
    case 'group':
      return <GroupTitle group={group} isOpen={row.isOpen} />;
    case 'cause':
      return <CauseRow cause={row.cause} group={group} isOpen={row.isOpen} />;
    case 'finding': {
      const finding = (
        <FindingRow finding={row.finding} under={group.severity} isReasonTold={group.rule !== null} />
      );
      return row.isOfCause ? <div className={styles.ofCause}>{finding}</div> : finding;
    }
  }
}

const goRowIn = (row: HTMLElement): HTMLElement | null =>
  row.querySelector<HTMLElement>(`[${steppedThrough}]`);

/** Whether the focus stands on another finding, or is that of one that went away. */
const isPassedOn = (active: Element): boolean =>
  active.hasAttribute(steppedThrough) || tookFocus(active) || active === active.ownerDocument.body;
