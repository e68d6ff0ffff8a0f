import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CoverageGap } from '../../alignment/coverage/coverage-gaps';
import type { CoverageGrid } from '../../alignment/coverage/coverage-grid';
import { language } from '../../languages/language';
import type { Plan } from '../../plan/plan';
import { GoRow } from '../findings/go-row';
import { PlaceLine } from '../findings/place-words';
import { SeveritySign } from '../findings/severity-sign';
import { ink } from '../look/inks';
import { TitledRows } from '../shell/titled-rows';
import { type GapItem, gapItems } from './gap-items';

const useStyles = makeStyles({
  words: { display: 'block', color: ink.text },
  what: { display: 'block', color: ink.quiet },
});

interface GapListProps {
  readonly grid: CoverageGrid;
  readonly gaps: readonly CoverageGap[];
  readonly plan: Plan;
}

/** All gaps in words, strategy by strategy, with the way to each. */
export function GapList({ grid, gaps, plan }: GapListProps): React.JSX.Element {
  const items = useMemo(() => gapItems(grid, gaps, plan), [grid, gaps, plan]);
  const { title, lead } = language.coverage.gaps;
  return (
    <TitledRows title={title(gaps.length)} lead={lead} items={items}>
      {(item) => <GapRow item={item} />}
    </TitledRows>
  );
}

function GapRow({ item: { severity, who, what, place } }: { readonly item: GapItem }): React.JSX.Element {
  const styles = useStyles();
  return (
    <GoRow of={null} place={place}>
      <SeveritySign severity={severity} />
      <span>
        <span className={styles.words}>{who}</span>
        <span className={styles.what}>{what}</span>
        {place === null ? null : <PlaceLine {...place} />}
      </span>
    </GoRow>
  );
}
