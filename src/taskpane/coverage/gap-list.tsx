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
import { useSharedStyles } from '../look/shared-styles';
import { RowList } from '../shell/row-list';
import { type GapItem, gapItems } from './gap-items';

const useStyles = makeStyles({
  list: { padding: '0 8px 12px' },
  words: { display: 'block', color: ink.text },
  what: { display: 'block', color: ink.quiet },
});

interface GapListProps {
  readonly grid: CoverageGrid;
  readonly gaps: readonly CoverageGap[];
  readonly plan: Plan;
}

/** All gaps in words, strategy by strategy, with the way to each. */
export function GapList({ grid, gaps, plan }: GapListProps): React.JSX.Element | null {
  const styles = useStyles();
  const shared = useSharedStyles();
  const items = useMemo(() => gapItems(grid, gaps, plan), [grid, gaps, plan]);
  if (items.length === 0) return null;
  return (
    <section>
      <div className={shared.section}>
        <h3 className={shared.heading}>{language.coverage.gaps.title(gaps.length)}</h3>
        <p className={shared.caption}>{language.coverage.gaps.lead}</p>
      </div>
      <div className={styles.list}>
        <RowList items={items} idOf={idOf} height={54}>
          {(item) => <GapRow item={item} />}
        </RowList>
      </div>
    </section>
  );
}

const idOf = ({ id }: GapItem): string => id;

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
