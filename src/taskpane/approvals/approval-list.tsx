import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import { language } from '../../languages/language';
import { PlaceWords } from '../findings/place-words';
import { hairline, ink } from '../look/inks';
import { focusRing, plainButton, useSharedStyles } from '../look/shared-styles';
import { LongList, type LongListHandle, type Standing } from '../shell/long-list';
import { usePaneCommands } from '../use-pane';
import {
  type ApprovalItem,
  isSelected,
  type SectionState,
  sectionStates,
  type Selected,
} from './approval-items';

const useStyles = makeStyles({
  section: { padding: '16px 16px 8px' },
  sectionLine: { display: 'grid', gridTemplateColumns: '24px 1fr', columnGap: '8px', alignItems: 'center' },
  note: { marginTop: '2px' },
  watch: { marginTop: '8px' },
  row: {
    display: 'grid',
    gridTemplateColumns: '24px 1fr',
    columnGap: '8px',
    padding: '8px 16px 10px',
    borderTopWidth: '1px',
    borderTopStyle: 'solid',
    borderTopColor: hairline,
  },
  box: { ...focusRing, width: '18px', height: '18px', margin: '3px', accentColor: ink.bar },
  title: { color: ink.text, fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  said: { display: 'block', color: ink.quiet },
  changes: { margin: '4px 0 0', paddingInlineStart: '16px', color: ink.text },
  remark: { display: 'block', marginTop: '4px', color: ink.warning },
  where: { display: 'flex', flexWrap: 'wrap', gap: '0 8px', marginTop: '2px' },
  place: { ...plainButton, ...focusRing, color: ink.link, ':hover': { textDecorationLine: 'underline' } },
  hidden: { color: ink.faint },
});

interface ApprovalListProps {
  readonly items: readonly ApprovalItem[];
  readonly selected: Selected;
  readonly describedBy: string;
  readonly onSelect: (items: readonly ApprovalItem[], isChosen: boolean) => void;
  readonly onWatch: (items: readonly ApprovalItem[]) => void;
}

type ListedRow =
  | {
      readonly id: string;
      readonly standing: Standing;
      readonly section: SectionState;
      readonly items: readonly ApprovalItem[];
    }
  | { readonly id: string; readonly standing: Standing; readonly item: ApprovalItem };

/** The rows in their sections, each to be selected. */
export function ApprovalList(props: ApprovalListProps): React.JSX.Element {
  const { items, selected, describedBy, onSelect, onWatch } = props;
  const rows = useMemo(() => listedRows(items), [items]);
  const list = useRef<LongListHandle>(null);

  const moveByArrows = (event: React.KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const from = (event.target as HTMLElement).dataset['approvalRow'];
    const at = rows.findIndex(({ id }) => id === from);
    const next = rows[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (from === undefined || at < 0 || next === undefined) return;
    event.preventDefault();
    list.current?.reach(next.id, (row) => row.querySelector<HTMLElement>('[data-approval-row]')?.focus());
  };

  return (
    <LongList
      ref={list}
      rows={rows}
      isAlwaysDrawn={isSection}
      guess={guess}
      describedBy={describedBy}
      onKeyDown={moveByArrows}
    >
      {(row) =>
        'item' in row ? (
          <ApprovalRow item={row.item} isChosen={isSelected(selected, row.item)} onSelect={onSelect} />
        ) : (
          <SectionTitle {...row} selected={selected} onSelect={onSelect} onWatch={onWatch} />
        )
      }
    </LongList>
  );
}

function listedRows(items: readonly ApprovalItem[]): readonly ListedRow[] {
  const sections = sectionStates
    .map((section) => ({ section, items: items.filter(({ state }) => state === section) }))
    .filter((section) => section.items.length > 0);
  return sections.flatMap(({ section, items: ofSection }, place): readonly ListedRow[] => [
    {
      id: `section/${section}`,
      standing: { level: 1, place: place + 1, of: sections.length },
      section,
      items: ofSection,
    },
    ...ofSection.map((item, at) => ({
      id: item.id,
      standing: { level: 2, place: at + 1, of: ofSection.length },
      item,
    })),
  ]);
}

const isSection = (row: ListedRow): boolean => 'section' in row;

/* As high as most of them are at a width of 320 pixels. */
const guess = (row: ListedRow): number => ('section' in row ? 60 : 64 + 20 * row.item.changes.length);

interface SectionTitleProps extends Pick<ApprovalListProps, 'selected' | 'onSelect' | 'onWatch'> {
  readonly id: string;
  readonly section: SectionState;
  readonly items: readonly ApprovalItem[];
}

function SectionTitle(props: SectionTitleProps): React.JSX.Element {
  const { id, section, items, selected, onSelect, onWatch } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const chosen = items.filter((item) => isSelected(selected, item)).length;
  const notes: Readonly<Partial<Record<SectionState, string>>> = language.approvals.sectionNotes;
  const note = notes[section] ?? null;
  return (
    <div className={styles.section}>
      <div className={styles.sectionLine}>
        <input
          type="checkbox"
          className={styles.box}
          aria-label={language.approvals.selectAll(section)}
          data-approval-row={id}
          checked={chosen === items.length}
          ref={(box) => {
            if (box !== null) box.indeterminate = chosen > 0 && chosen < items.length;
          }}
          onChange={({ target }) => onSelect(items, target.checked)}
        />
        <h3 className={shared.heading}>{language.approvals.section(section, items.length)}</h3>
      </div>
      {note === null ? null : <p className={mergeClasses(shared.caption, styles.note)}>{note}</p>}
      {section === 'by the sheet' ? (
        <Button size="small" className={styles.watch} onClick={() => onWatch(items)}>
          {language.approvals.watch(items.length)}
        </Button>
      ) : null}
    </div>
  );
}

interface ApprovalRowProps extends Pick<ApprovalListProps, 'onSelect'> {
  readonly item: ApprovalItem;
  readonly isChosen: boolean;
}

function ApprovalRow({ item, isChosen, onSelect }: ApprovalRowProps): React.JSX.Element {
  const styles = useStyles();
  const { visuallyHidden } = useSharedStyles();
  const { goTo } = usePaneCommands();
  const { id, title, approvedBy, changes, remarks, place, isHidden } = item;
  return (
    <div className={styles.row}>
      <input
        id={`approve/${id}`}
        type="checkbox"
        className={styles.box}
        data-approval-row={id}
        checked={isChosen}
        onChange={({ target }) => onSelect([item], target.checked)}
      />
      <div>
        <label htmlFor={`approve/${id}`} className={styles.title}>
          {title}
        </label>
        {approvedBy === null ? null : (
          <span className={mergeClasses(styles.said, styles.small)}>{approvedBy}</span>
        )}
        {changes.length === 0 ? null : (
          <>
            <span className={visuallyHidden}>{language.approvals.changesLabel}</span>
            <ul className={mergeClasses(styles.changes, styles.small)}>
              {changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          </>
        )}
        {remarks.map((remark) => (
          <span key={remark} className={mergeClasses(styles.remark, styles.small)}>
            {remark}
          </span>
        ))}
        <div className={mergeClasses(styles.where, styles.small)}>
          <button
            type="button"
            className={mergeClasses(styles.place, styles.small)}
            onClick={() => goTo(place)}
          >
            <PlaceWords {...place} />
          </button>
          {isHidden ? <span className={styles.hidden}>{language.approvals.hidden}</span> : null}
        </div>
      </div>
    </div>
  );
}
