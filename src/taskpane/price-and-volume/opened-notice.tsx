import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Standing } from '../../economics/scenario/scenario-inputs';
import { language } from '../../languages/language';
import { useSharedStyles } from '../look/shared-styles';
import { Notice } from '../shell/notice';
import type { Money } from './amounts';
import { focusInside } from './focus-inside';
import type { ScenarioReading } from './read-scenario';
import { startDifferences } from './start-differences';
import type { Opened } from './state';

const useStyles = makeStyles({
  notice: { outlineStyle: 'none' },
  line: { margin: '0 0 4px' },
});

interface OpenedNoticeProps {
  readonly opened: Opened;
  readonly reading: ScenarioReading;
  readonly standing: Standing;
  readonly money: Money;
  /** Takes the figures of the plan as the starting point. */
  readonly onFollowPlan: () => void;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** Says which scenario is open, and what is no longer as it was when it was saved. */
export function OpenedNotice(props: OpenedNoticeProps): React.JSX.Element {
  const { opened, reading, standing, money, onFollowPlan, onUndo, onDismiss } = props;
  const { name, productGone, standing: before, currency } = opened;
  const styles = useStyles();
  const shared = useSharedStyles();
  const notice = useRef<HTMLDivElement>(null);
  // Whoever opened it stands far below, and is to see and to hear what it brought.
  useEffect(() => focusInside(notice.current), [opened]);
  const differences = productGone === null ? startDifferences(reading, standing, money) : [];
  return (
    <div
      ref={notice}
      className={styles.notice}
      tabIndex={-1}
      role="group"
      aria-label={language.priceAndVolume.opened.title(name)}
    >
      <Notice
        tone={productGone === null && differences.length === 0 ? 'plain' : 'caution'}
        title={language.priceAndVolume.opened.title(name)}
        actions={
          <>
            {differences.length === 0 ? null : (
              <Button size="small" onClick={onFollowPlan}>
                {language.priceAndVolume.opened.followPlan}
              </Button>
            )}
            <Button size="small" onClick={onUndo}>
              {language.priceAndVolume.opened.undo}
            </Button>
            <Button size="small" appearance="subtle" onClick={onDismiss}>
              {language.priceAndVolume.opened.dismiss}
            </Button>
          </>
        }
      >
        {productGone === null ? null : (
          <p className={styles.line}>{language.priceAndVolume.opened.productGone(productGone)}</p>
        )}
        {productGone !== null || before === standing ? null : (
          <p className={styles.line}>{language.priceAndVolume.opened.standing[standing]}</p>
        )}
        {currency === '' || currency === (money.sign ?? '') ? null : (
          <p className={styles.line}>{language.priceAndVolume.opened.currency(currency, money.sign)}</p>
        )}
        {differences.length === 0 ? null : (
          <>
            <p className={styles.line}>{language.priceAndVolume.opened.differs}</p>
            <ul className={shared.list}>
              {differences.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </>
        )}
      </Notice>
    </div>
  );
}
