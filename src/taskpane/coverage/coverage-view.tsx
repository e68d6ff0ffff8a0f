import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, useMemo, useRef, useState } from 'react';
import { coverageGaps } from '../../alignment/coverage/coverage-gaps';
import { coverPlan } from '../../alignment/coverage/coverage-grid';
import { type Dimension, dimensions, isStated } from '../../alignment/coverage/dimensions';
import { planCurrency } from '../../alignment/plan-currency';
import { language } from '../../languages/language';
import { ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import type { PaneCheck, PaneHost } from '../pane-host';
import { moneyIn } from '../price-and-volume/amounts';
import { useMoneyFormats } from '../price-and-volume/use-money-formats';
import { NothingToShow } from '../screens/before-check';
import { CheckedPlan } from '../screens/checked-plan';
import { useChoicesStyles, ViewChoice } from '../screens/view-choice';
import { CellDetail } from './cell-detail';
import { type CellAt, CoverageTable, gapAt, gapsByCell } from './coverage-table';
import { GapList } from './gap-list';
import { fieldsOf, isMoney, type Measure, measures } from './measures';
import { useShown } from './use-shown';

const useStyles = makeStyles({
  under: { paddingTop: 0 },
  only: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: '24px',
    margin: '0 0 8px',
    color: ink.text,
  },
  summary: { margin: '0 0 8px', color: ink.text },
  more: { padding: '0 16px 8px' },
});

interface CoverageViewProps {
  /** The last check; null where nothing was checked yet. */
  readonly check: PaneCheck | null;
  readonly host: Pick<PaneHost, 'moneyFormats'>;
}

/** Strategies by stage, channel and so on: how much there is of each, and where there is nothing. */
export function CoverageView({ check, host }: CoverageViewProps): React.JSX.Element {
  return (
    <CheckedPlan title={language.coverage.title} beforeCheck={language.coverage.beforeCheck} check={check}>
      {(last) => <WhatIsCovered check={last} host={host} />}
    </CheckedPlan>
  );
}

interface CoveredProps extends CoverageViewProps {
  readonly check: PaneCheck;
}

function WhatIsCovered({ check, host }: CoveredProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { strategies, tactics } = check.result.alignment;
  return strategies.length === 0 && tactics.length === 0 ? (
    <div className={mergeClasses(shared.section, styles.under)}>
      <NothingToShow says={language.coverage.nothing} advice={language.coverage.nothingAdvice} />
    </div>
  ) : (
    <Covered check={check} host={host} />
  );
}

function Covered({ check, host }: CoveredProps): React.JSX.Element {
  const styles = useStyles();
  const choices = useChoicesStyles();
  const shared = useSharedStyles();
  const id = useId();
  const [wanted, setWanted] = useState<Dimension | null>(null);
  const [measure, setMeasure] = useState<Measure>('tactics');
  const [chosen, setChosen] = useState<CellAt | null>(null);
  const [arrivals, setArrivals] = useState(0);
  const cell = useRef<HTMLTableCellElement>(null);
  const { result } = check;
  const { plan } = result.alignment;
  const stated = useMemo(
    () => dimensions.find((each) => isStated(result.alignment, each)) ?? 'stage',
    [result],
  );
  const dimension = wanted ?? stated;
  const grid = useMemo(() => coverPlan(result.alignment, dimension), [result, dimension]);
  const gaps = useMemo(() => coverageGaps(grid, result), [grid, result]);
  const byCell = useMemo(() => gapsByCell(gaps), [gaps]);
  const formats = useMoneyFormats(check, host);
  const money = useMemo(
    () => moneyIn(planCurrency(plan, null, (table, place) => formats[place] ?? table.source.formats).sign),
    [plan, formats],
  );
  const shown = useShown(grid, gaps);
  // What was chosen may be gone after a check.
  const at =
    chosen !== null && shown.rows.includes(chosen.row) && shown.columns.includes(chosen.column)
      ? chosen
      : null;
  const isShown = grid.total.tactics === 0 || grid.columnTotal(null).tactics < grid.total.tactics;
  const notes = [
    ...fieldsOf(measure).flatMap((field) => {
      const left = grid.total.tactics - grid.total.known[field];
      return left === 0 ? [] : [language.coverage.leftOut(field, left, grid.total.tactics)];
    }),
    ...(dimension === 'month'
      ? [language.coverage.spread]
      : measure === 'tactics' && shown.isCountedTwice
        ? [language.coverage.counted]
        : []),
  ];
  const clear = (): void => {
    setChosen(null);
    setArrivals(0);
  };

  return (
    <>
      <div className={mergeClasses(shared.section, styles.under)}>
        <p className={shared.paragraph}>{language.coverage.lead}</p>
        <div className={choices.choices}>
          <ViewChoice
            id={`${id}by`}
            label={language.coverage.by}
            value={dimension}
            choices={dimensions}
            words={language.coverage.dimensions}
            onChoose={(value) => {
              setWanted(value);
              clear();
            }}
          />
          <ViewChoice
            id={`${id}show`}
            label={language.coverage.show}
            value={measure}
            choices={measures}
            words={language.coverage.measures}
            onChoose={setMeasure}
          />
        </div>
        {isShown ? (
          <>
            <p className={styles.summary} role="status">
              {language.coverage.summary(gaps.length, gaps.filter(({ column }) => column === null).length)}
            </p>
            {shown.canNarrow ? (
              <label className={styles.only}>
                <input type="checkbox" checked={shown.isNarrowed} onChange={shown.narrow} />
                {language.coverage.onlyGaps}
              </label>
            ) : null}
          </>
        ) : (
          <NothingToShow {...language.coverage.unstated[dimension]} />
        )}
      </div>
      {isShown ? (
        <>
          <CoverageTable
            grid={grid}
            measure={measure}
            caption={language.coverage.caption(dimension, measure, isMoney(measure) ? money.sign : null)}
            gaps={byCell}
            rows={shown.rows}
            columns={shown.columns}
            chosen={at}
            describedBy={`${id}keys`}
            cellRef={cell}
            onChoose={(next, byKey) => {
              setChosen(next);
              setArrivals(byKey ? arrivals + 1 : 0);
            }}
          />
          <div className={styles.more}>
            {shown.moreRows === null && shown.moreColumns === null ? null : (
              <div className={shared.actions}>
                {shown.moreRows === null ? null : (
                  <Button size="small" onClick={shown.moreRows.show}>
                    {language.coverage.moreRows(shown.moreRows.next, shown.moreRows.left)}
                  </Button>
                )}
                {shown.moreColumns === null ? null : (
                  <Button size="small" onClick={shown.moreColumns.show}>
                    {language.coverage.moreColumns(shown.moreColumns.next, shown.moreColumns.left)}
                  </Button>
                )}
              </div>
            )}
            {[...notes, language.coverage.keys].map((note, place, all) => (
              <p
                key={note}
                id={place === all.length - 1 ? `${id}keys` : undefined}
                className={shared.caption}
              >
                {note}
              </p>
            ))}
          </div>
          {at === null ? null : (
            <CellDetail
              grid={grid}
              plan={plan}
              money={money}
              cell={at}
              gap={gapAt(byCell, at)}
              arrivals={arrivals}
              onLeave={() => cell.current?.focus()}
            />
          )}
        </>
      ) : null}
      <GapList grid={grid} gaps={gaps} plan={plan} />
    </>
  );
}
