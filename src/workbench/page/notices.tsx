import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { Icon } from './icons';
import { texts } from './texts';
import { useWorkbench, useWorkbenchState } from './use-workbench';
import type { Notice } from './workbench-state';

const useStyles = makeStyles({
  lost: { margin: '4px 0', paddingLeft: '20px', maxHeight: '20vh', overflowY: 'auto' },
  body: { whiteSpace: 'normal', paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
});

function sentenceOf(notice: Notice): string {
  if (notice.kind === 'failed') return notice.message;
  if (notice.kind === 'opened') return texts.notices.opened(notice.name);
  return notice.lost.length === 0
    ? texts.notices.saved(notice.name)
    : texts.notices.savedWithout(notice.name);
}

function intentOf(notice: Notice): 'error' | 'warning' | 'success' {
  if (notice.kind === 'failed') return 'error';
  return notice.lost.length === 0 ? 'success' : 'warning';
}

/** What came of opening, saving or a command, until it is dismissed. */
export function Notices(): React.JSX.Element {
  const styles = useStyles();
  const { notify } = useWorkbench();
  const notice = useWorkbenchState((state) => state.notice);
  const lost = notice === null || notice.kind === 'failed' ? [] : notice.lost;
  return (
    <div aria-live="polite">
      {notice === null ? null : (
        <MessageBar
          intent={intentOf(notice)}
          layout={lost.length === 0 ? 'singleline' : 'multiline'}
          shape="square"
        >
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{sentenceOf(notice)}</MessageBarTitle>
            {lost.length === 0 ? null : (
              <>
                {texts.notices.lost}
                {/* A list that scrolls can be reached by the keyboard. */}
                <ul className={styles.lost} tabIndex={0} aria-label={texts.notices.lost}>
                  {lost.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </>
            )}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<Icon name="close" size={16} />}
                aria-label={texts.notices.dismiss}
                onClick={() => {
                  notify(null);
                }}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
