import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { language } from '../../languages/language';
import { useSharedStyles } from '../look/shared-styles';
import type { InsertOutcome, NamedCell, PaneHost } from '../pane-host';
import { problems as paneProblems } from '../problems';
import type { FormulaDraft } from './formula-draft';
import { useViewStyles } from './view-styles';

const useStyles = makeStyles({
  target: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center', marginBottom: '8px' },
  told: { margin: '8px 0 0' },
});

interface InsertionProps {
  readonly draft: FormulaDraft;
  readonly target: NamedCell | null;
  readonly onRetarget: () => void;
  readonly host: PaneHost;
}

type Told = { readonly of: string; readonly outcome: InsertOutcome | 'inserting' | 'kept' };

/** Where the formula goes, and what became of it. A cell that is not blank is asked about first. */
export function Insertion({ draft, target, onRetarget, host }: InsertionProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const view = useViewStyles();
  const [told, setTold] = useState<Told | null>(null);
  const inserter = useRef<HTMLDivElement>(null);
  const { formula, missing, problems } = draft;
  const isReady = target !== null && missing.length === 0 && Object.keys(problems).length === 0;
  // What was told of another formula or cell is no longer of interest.
  const subject = JSON.stringify([formula, target]);
  const outcome = told?.of === subject ? told.outcome : null;

  const insert = (replaces: string | null): void => {
    if (!isReady || outcome === 'inserting') return;
    const settle = (next: Told['outcome']): void => setTold({ of: subject, outcome: next });
    settle('inserting');
    host
      .insertFormula({ ...target, formula, replaces })
      .then(settle, () => settle({ status: 'failed', problem: paneProblems.unexpected() }));
  };

  // The buttons of the question go with it: the one that raised it takes the focus back.
  const answer = (act: () => void): void => {
    inserter.current?.querySelector('button')?.focus();
    act();
  };

  return (
    <div>
      <div className={styles.target}>
        <span>
          {target === null ? (
            language.functionBrowser.form.targetUnknown
          ) : (
            <>
              {language.functionBrowser.form.target}{' '}
              <span className={view.strong}>{`${target.sheet} ${target.cell}`}</span>
            </>
          )}
        </span>
        <Button size="small" appearance="subtle" onClick={onRetarget}>
          {language.functionBrowser.form.useCell}
        </Button>
      </div>
      <div ref={inserter}>
        <Button appearance="primary" disabledFocusable={!isReady} onClick={() => insert(null)}>
          {outcome === 'inserting'
            ? language.functionBrowser.form.inserting
            : target === null
              ? language.functionBrowser.form.insertNowhere
              : language.functionBrowser.form.insert(target.cell)}
        </Button>
      </div>
      <div role="status" className={mergeClasses(outcome !== null && styles.told)}>
        {outcome === null || outcome === 'inserting' || target === null ? null : (
          <p className={shared.paragraph}>{wordsOf(outcome, target)}</p>
        )}
      </div>
      {outcome !== null && typeof outcome === 'object' && outcome.status === 'cell not blank' ? (
        <div className={shared.actions}>
          <Button size="small" onClick={() => answer(() => insert(outcome.holds))}>
            {language.functionBrowser.form.replace}
          </Button>
          <Button size="small" onClick={() => answer(() => setTold({ of: subject, outcome: 'kept' }))}>
            {language.functionBrowser.form.keep}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function wordsOf(outcome: InsertOutcome | 'kept', target: NamedCell): string {
  if (outcome === 'kept') return language.functionBrowser.form.kept;
  switch (outcome.status) {
    case 'inserted':
      return language.functionBrowser.form.inserted(target.cell);
    case 'cell not blank':
      return language.functionBrowser.form.notBlank(target, outcome.holds);
    case 'failed':
      return `${outcome.problem.sentence} ${outcome.problem.whatToDo}`;
  }
}
