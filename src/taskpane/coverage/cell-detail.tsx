import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { TacticChain } from '../../alignment/chains';
import type { CoverageGap } from '../../alignment/coverage/coverage-gaps';
import type { CoverageGrid } from '../../alignment/coverage/coverage-grid';
import type { CellPlaces } from '../../alignment/finding';
import { cellsOf } from '../../alignment/locate';
import { label, startSentence } from '../../alignment/wording';
import { language } from '../../languages/language';
import { choiceWord } from '../../plan/fields/in-words';
import type { Plan } from '../../plan/plan';
import { GoRow } from '../findings/go-row';
import { PlaceLine } from '../findings/place-words';
import { ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import type { Money } from '../price-and-volume/amounts';
import { RowList } from '../shell/row-list';
import { usePaneCommands } from '../use-pane';
import { amountsAt, type CellAt, nameOfColumn, nameOfRow } from './coverage-table';
import { amountsWords, whenWords } from './coverage-words';

const useStyles = makeStyles({
  section: { paddingTop: '8px', paddingBottom: '4px' },
  says: { margin: '0 0 8px', color: ink.text },
  list: { padding: '0 8px 8px' },
  name: { color: ink.text },
  about: { display: 'block', color: ink.quiet },
});

interface CellDetailProps {
  readonly grid: CoverageGrid;
  readonly plan: Plan;
  readonly money: Money;
  readonly cell: CellAt;
  readonly gap: CoverageGap | null;
  /** Counts how often the user came here by the keyboard. */
  readonly arrivals: number;
  readonly onLeave: () => void;
}

/** What stands behind a cell: its tactics, each with the way to its row; for a gap what to do about it. */
export function CellDetail(props: CellDetailProps): React.JSX.Element {
  const { grid, plan, money, cell, gap, arrivals, onLeave } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { goTo, openFinding } = usePaneCommands();
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (arrivals > 0) title.current?.focus();
  }, [arrivals]);
  const tactics = useMemo(() => grid.tacticsAt(cell.row, cell.column), [grid, cell]);
  const strategy = cell.row === 'all' ? null : (grid.rows[cell.row] ?? null);
  const place = strategy === null ? null : cellsOf(plan, { row: strategy.row, fields: ['strategy'] });
  const finding = gap?.finding ?? null;
  return (
    <section
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onLeave();
      }}
    >
      <div className={mergeClasses(shared.section, styles.section)}>
        <h3 ref={title} className={shared.heading} tabIndex={-1}>
          {language.coverage.selected.title(
            cell.row === 'all' ? null : nameOfRow(grid, cell.row),
            cell.column === 'all' ? null : nameOfColumn(grid, cell.column),
          )}
        </h3>
        <p className={shared.caption}>
          {tactics.length === 0
            ? language.coverage.selected.nothing
            : amountsWords(amountsAt(grid, cell), money)}{' '}
          {arrivals === 0 ? null : language.coverage.selected.keys}
        </p>
        {finding === null ? null : (
          <p className={styles.says}>
            {startSentence(finding.message)}
            {gap?.muted == null ? null : ` ${language.coverage.selected.muted(gap.muted)}`}
          </p>
        )}
        {tactics.length > 0 || (place === null && finding === null) ? null : (
          <div className={shared.actions}>
            {place === null ? null : (
              <Button size="small" onClick={() => goTo(place)}>
                {language.coverage.selected.toStrategy}
              </Button>
            )}
            {finding === null || gap?.muted != null ? null : (
              <Button size="small" onClick={() => openFinding(finding)}>
                {language.coverage.selected.toFinding}
              </Button>
            )}
          </div>
        )}
      </div>
      {tactics.length === 0 ? null : (
        <div className={styles.list}>
          <RowList items={tactics} idOf={idOf} height={54}>
            {useCallback(
              (tactic: TacticChain) => (
                <TacticRow tactic={tactic} plan={plan} money={money} />
              ),
              [plan, money],
            )}
          </RowList>
        </div>
      )}
    </section>
  );
}

const idOf = ({ row }: TacticChain): string => `${row.table}/${row.line}`;

interface TacticRowProps {
  readonly tactic: TacticChain;
  readonly plan: Plan;
  readonly money: Money;
}

function TacticRow({ tactic: { row }, plan, money }: TacticRowProps): React.JSX.Element {
  const styles = useStyles();
  const place: CellPlaces = cellsOf(plan, { row, fields: ['tactic'] });
  const when = whenWords(row);
  const details = [
    ...(row.status === null ? [] : [choiceWord('status', row.status)]),
    ...(when === null ? [] : [when]),
    ...(row.budget === null ? [] : [language.coverage.selected.budget(money.amount(row.budget))]),
  ];
  return (
    <GoRow of={null} place={place}>
      <span />
      <span>
        <span className={styles.name}>{label(row)}</span>
        {details.length === 0 ? null : <span className={styles.about}>{details.join(', ')}</span>}
        <PlaceLine {...place} />
      </span>
    </GoRow>
  );
}
