import { Button, makeStyles } from '@fluentui/react-components';
import { shorten } from '../../languages/words';
import { ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import type { Problem } from '../pane-host';
import { Notice } from '../shell/notice';

const useStyles = makeStyles({
  section: { paddingBottom: '16px' },
  outcome: { margin: '8px 0 0', color: ink.text },
  problem: { marginInline: '-16px' },
});

type SheetOutcome =
  | { readonly status: 'written'; readonly sheet: string }
  | { readonly status: 'failed'; readonly problem: Problem };

/** How far a sheet is that the user asked for. */
export type SheetWriting =
  | { readonly status: 'idle' }
  | { readonly status: 'busy' }
  | { readonly status: 'ended'; readonly outcome: SheetOutcome };

interface SheetWriterProps {
  readonly texts: {
    readonly title: string;
    readonly button: string;
    readonly busy: string;
    readonly written: (sheet: string) => string;
  };
  /** What it does to the workbook, or what it waits for. */
  readonly lead: string;
  readonly canWrite: boolean;
  readonly writing: SheetWriting;
  readonly onWrite: () => void;
}

/** Puts what a view shows onto a sheet of the workbook, and says beforehand what that does. */
export function SheetWriter({
  texts,
  lead,
  canWrite,
  writing,
  onWrite,
}: SheetWriterProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const isBusy = writing.status === 'busy';
  return (
    <section className={shared.section}>
      <h3 className={shared.heading}>{texts.title}</h3>
      <p className={shared.paragraph}>{lead}</p>
      <div className={styles.section}>
        <Button disabledFocusable={isBusy || !canWrite} onClick={onWrite}>
          {isBusy ? texts.busy : texts.button}
        </Button>
        <div role="status">
          {writing.status === 'ended' ? <Outcome outcome={writing.outcome} written={texts.written} /> : null}
        </div>
      </div>
    </section>
  );
}

interface OutcomeProps {
  readonly outcome: SheetOutcome;
  readonly written: (sheet: string) => string;
}

function Outcome({ outcome, written }: OutcomeProps): React.JSX.Element {
  const styles = useStyles();
  if (outcome.status === 'written')
    return <p className={styles.outcome}>{written(shorten(outcome.sheet))}</p>;
  return (
    <div className={styles.problem}>
      <Notice tone="trouble" title={outcome.problem.sentence}>
        {outcome.problem.whatToDo}
      </Notice>
    </div>
  );
}
