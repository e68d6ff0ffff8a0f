import { Button, makeStyles } from '@fluentui/react-components';
import { language } from '../../languages/language';
import { shorten } from '../../languages/words';
import { ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { Notice } from '../shell/notice';
import type { Writing } from './state';
import { useScenario } from './use-scenario';

const useStyles = makeStyles({
  section: { paddingBottom: '16px' },
  outcome: { margin: '8px 0 0', color: ink.text },
  problem: { marginInline: '-16px' },
});

interface WriteSectionProps {
  readonly writing: Writing;
  /** Whether it has a name that a sheet can hold. */
  readonly isNamed: boolean;
  readonly onWrite: () => void;
}

/** Puts the scenario into the workbook, and says beforehand what that does. */
export function WriteSection({ writing, isNamed, onWrite }: WriteSectionProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const {
    reading: { scenario },
  } = useScenario();
  const isBusy = writing.status === 'busy';
  return (
    <section className={shared.section}>
      <h3 className={shared.heading}>{language.priceAndVolume.write.title}</h3>
      <p className={shared.paragraph}>
        {scenario === null ? language.priceAndVolume.write.notYet : language.priceAndVolume.write.lead}
      </p>
      <div className={styles.section}>
        <Button disabledFocusable={isBusy || scenario === null || !isNamed} onClick={onWrite}>
          {isBusy ? language.priceAndVolume.write.busy : language.priceAndVolume.write.button}
        </Button>
        <div role="status">
          <Outcome writing={writing} />
        </div>
      </div>
    </section>
  );
}

function Outcome({ writing }: { readonly writing: Writing }): React.JSX.Element | null {
  const styles = useStyles();
  if (writing.status !== 'ended') return null;
  const { outcome } = writing;
  if (outcome.status === 'written')
    return <p className={styles.outcome}>{language.priceAndVolume.write.written(shorten(outcome.sheet))}</p>;
  return (
    <div className={styles.problem}>
      <Notice tone="trouble" title={outcome.problem.sentence}>
        {outcome.problem.whatToDo}
      </Notice>
    </div>
  );
}
