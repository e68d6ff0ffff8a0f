import { useMemo } from 'react';
import { blamingFindings, lackingFindings } from '../store/pane-state';
import { usePane } from '../use-pane';
import { Lacking } from './lacking';
import { MendFirst } from './mend-first';
import { ScoreParts } from './score-parts';
import { ScoreTitle } from './score-title';
import { WhatWasRead } from './what-was-read';

/** The score and its parts, what to mend and what the plan lacks, whichever costs more first, and what all this rests on. */
export function Overview(): React.JSX.Element {
  const findings = usePane(({ check }) => check?.result.findings) ?? noFindings;
  const lacksMost = useMemo(() => {
    const most = (amounts: readonly { readonly points: number }[]): number =>
      amounts.reduce((largest, { points }) => Math.max(largest, points), 0);
    return most(lackingFindings(findings)) > most(blamingFindings(findings));
  }, [findings]);
  return (
    <>
      <ScoreTitle />
      <ScoreParts />
      {lacksMost ? <Lacking /> : null}
      <MendFirst />
      {lacksMost ? null : <Lacking />}
      <WhatWasRead />
    </>
  );
}

const noFindings: readonly never[] = [];
