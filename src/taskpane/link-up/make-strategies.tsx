import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { Alignment } from '../../alignment/alignment';
import { fixOfStrategies } from '../../alignment/link-up/fix-of-links';
import { strategiesTable } from '../../alignment/link-up/strategies-table';
import type { StrategyGrouping } from '../../alignment/link-up/strategy-groups';
import { language } from '../../languages/language';
import { cellText } from '../cell-text';
import { ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { isBusy } from '../store/pane-state';
import { useFieldStyles } from '../tables/choice-field';
import { usePane, usePaneCommands } from '../use-pane';

const useStyles = makeStyles({
  by: { display: 'block', color: ink.text },
  groups: { margin: '12px 0' },
  group: {
    display: 'grid',
    gridTemplateColumns: '24px 1fr auto',
    alignItems: 'center',
    gap: '8px',
    padding: '4px 0',
  },
  box: { margin: 0, width: '18px', height: '18px' },
  amount: { color: ink.quiet, whiteSpace: 'nowrap' },
  words: { marginBottom: '8px' },
  foot: { padding: '4px 0 16px' },
});

/** What the sheet of strategies is written for, among other fixes. */
const makeStrategies = { id: 'make-strategies', points: 0 } as const;

/** What the user makes of the groups of one way to divide the tactics. */
interface GroupEdits {
  readonly names: ReadonlyMap<number, string>;
  readonly dropped: ReadonlySet<number>;
}

const untouched: GroupEdits = { names: new Map(), dropped: new Set() };

interface MakeStrategiesProps {
  readonly alignment: Alignment;
  /** At least one. */
  readonly groupings: readonly StrategyGrouping[];
}

/** Strategies made of groups that the tactics have already: chosen, named, looked at, and written once it is confirmed. */
export function MakeStrategies({ alignment, groupings }: MakeStrategiesProps): React.JSX.Element | null {
  const shared = useSharedStyles();
  const styles = useStyles();
  const fields = useFieldStyles();
  const id = useId();
  const [by, setBy] = useState(groupings[0]?.by);
  const [edits, setEdits] = useState<ReadonlyMap<string, GroupEdits>>(new Map());
  const grouping = groupings.find((each) => each.by === by) ?? groupings[0];
  if (grouping === undefined) return null;
  const own = edits.get(grouping.by) ?? untouched;
  const edit = (change: Partial<GroupEdits>): void =>
    setEdits(new Map(edits).set(grouping.by, { ...own, ...change }));
  return (
    <>
      <h3 className={shared.heading}>{language.linkUp.make.title}</h3>
      <p className={shared.paragraph}>{language.linkUp.make.lead(alignment.tactics.length)}</p>
      <label className={styles.by} htmlFor={`${id}by`}>
        {language.linkUp.make.by}
      </label>
      <select
        id={`${id}by`}
        className={fields.field}
        value={grouping.by}
        onChange={({ target }) => setBy(groupings.find((each) => each.by === target.value)?.by)}
      >
        {groupings.map((each) => (
          <option key={each.by} value={each.by}>
            {language.linkUp.make.grouping(
              each.by,
              each.groups.map(({ name, tactics }) => ({ name, amount: tactics.length })),
            )}
          </option>
        ))}
      </select>
      <ul className={mergeClasses(shared.list, styles.groups)}>
        {grouping.groups.map((group, place) => (
          <li key={`${grouping.by}/${group.name}`} className={styles.group}>
            <input
              type="checkbox"
              className={styles.box}
              aria-label={language.linkUp.make.use(group.name)}
              checked={!own.dropped.has(place)}
              onChange={({ target }) => edit({ dropped: toggled(own.dropped, place, !target.checked) })}
            />
            <input
              type="text"
              autoComplete="off"
              className={fields.field}
              aria-label={language.linkUp.make.name(group.name)}
              disabled={own.dropped.has(place)}
              value={own.names.get(place) ?? group.name}
              onChange={({ target }) => edit({ names: new Map(own.names).set(place, target.value) })}
            />
            <span className={mergeClasses(shared.figures, styles.amount)}>
              {language.linkUp.make.amount(group.tactics.length)}
            </span>
          </li>
        ))}
      </ul>
      <MakeFoot alignment={alignment} grouping={grouping} edits={own} />
    </>
  );
}

function toggled(places: ReadonlySet<number>, place: number, isIn: boolean): ReadonlySet<number> {
  const next = new Set(places);
  if (isIn) next.add(place);
  else next.delete(place);
  return next;
}

interface MakeFootProps {
  readonly alignment: Alignment;
  readonly grouping: StrategyGrouping;
  readonly edits: GroupEdits;
}

/** What will be made of the groups, and the one confirmation. */
function MakeFoot({ alignment, grouping, edits }: MakeFootProps): React.JSX.Element {
  const shared = useSharedStyles();
  const styles = useStyles();
  const { apply } = usePaneCommands();
  const busy = usePane(isBusy);
  const isWritten = usePane(({ fixing }) => fixing?.of === makeStrategies.id);
  const refused = usePane(({ refusedFixes }) => refusedFixes.get(makeStrategies.id) ?? null);
  const made = useMemo(() => {
    // A group without a name is left out.
    const names = grouping.groups.map(({ name }, place) =>
      edits.dropped.has(place) ? '' : (edits.names.get(place) ?? name),
    );
    return strategiesTable(alignment, grouping, names);
  }, [alignment, grouping, edits]);
  const { newSheet, links, linked } = made;
  const amount = newSheet.rows.length;
  const without = alignment.tactics.length - linked;
  const sentences =
    amount === 0
      ? [language.linkUp.make.nothing]
      : [
          language.linkUp.make.adds(newSheet.name, amount, linked),
          ...links.newColumns.map(({ heading, table, sheet }) =>
            language.linkUp.foot.addsColumn(heading, table, sheet),
          ),
          ...(without === 0 ? [] : [language.linkUp.make.without(without)]),
          language.linkUp.make.same,
          language.linkUp.make.undo,
        ];
  return (
    <div className={styles.foot}>
      <p className={mergeClasses(shared.caption, styles.words)}>{sentences.join(' ')}</p>
      {refused === null ? null : (
        <p className={mergeClasses(shared.caption, styles.words)}>
          {language.pane.fixes.cellChanged(refused, cellText(refused.holds))}
        </p>
      )}
      <Button
        appearance="primary"
        disabledFocusable={busy || amount === 0}
        onClick={() => amount > 0 && apply(makeStrategies, fixOfStrategies(newSheet, links))}
      >
        {isWritten ? language.linkUp.foot.writing : language.linkUp.make.make(amount)}
      </Button>
    </div>
  );
}
