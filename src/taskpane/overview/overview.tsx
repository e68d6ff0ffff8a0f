import { useMemo } from 'react';
import { faultFindings, missingFindings } from '../store/pane-state';
import { usePane } from '../use-pane';
import { FixFirst } from './fix-first';
import { MissingFromPlan } from './missing';
import { ScoreParts } from './score-parts';
import { ScoreTitle } from './score-title';
import { WhatWasRead } from './what-was-read';

/** The score and its parts, what to fix and what is missing, whichever costs more first, and the tables that all this rests on. */
export function Overview(): React.JSX.Element {
  const findings = usePane(({ check }) => check?.result.findings) ?? noFindings;
  const missesMost = useMemo(() => {
    const most = (amounts: readonly { readonly points: number }[]): number =>
      amounts.reduce((largest, { points }) => Math.max(largest, points), 0);
    return most(missingFindings(findings)) > most(faultFindings(findings));
  }, [findings]);
  return (
    <>
      <ScoreTitle />
      <ScoreParts />
      {missesMost ? <MissingFromPlan /> : null}
      <FixFirst />
      {missesMost ? null : <MissingFromPlan />}
      <WhatWasRead />
    </>
  );
}

const noFindings: readonly never[] = [];
