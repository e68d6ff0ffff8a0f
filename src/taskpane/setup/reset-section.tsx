import { Button, makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { language } from '../../languages/language';
import { useSharedStyles } from '../look/shared-styles';
import { Notice } from '../shell/notice';
import { isBusy } from '../store/pane-state';
import { usePane, usePaneCommands } from '../use-pane';

const useStyles = makeStyles({ question: { margin: '0 -16px 12px' } });

type Extent = 'mapping' | 'all';

/** Back to what Plumbline does by itself, asked before it is done. */
export function ResetSection({ hasSheet }: { readonly hasSheet: boolean }): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const busy = usePane(isBusy);
  const { changeSettings } = usePaneCommands();
  const [asked, setAsked] = useState<Extent | null>(null);
  const openers = useRef<Record<Extent, HTMLButtonElement | null>>({ mapping: null, all: null });
  if (!hasSheet) return <p className={shared.paragraph}>{language.setup.reset.none}</p>;

  // The question goes away with its buttons: who answered it is back where it was asked.
  const end = (extent: Extent): void => {
    setAsked(null);
    openers.current[extent]?.focus();
  };
  const opener = (extent: Extent, words: string): React.JSX.Element => (
    <Button
      ref={(button) => {
        openers.current[extent] = button;
      }}
      disabledFocusable={busy}
      onClick={() => setAsked(extent)}
    >
      {words}
    </Button>
  );
  const { lead, mapping, all, askMapping, askAll, yes, no } = language.setup.reset;
  return (
    <>
      <p className={shared.paragraph}>{lead}</p>
      <div className={shared.actions}>
        {opener('mapping', mapping)}
        {opener('all', all)}
      </div>
      <div role="status" className={styles.question}>
        {asked === null ? null : (
          <Notice
            tone="caution"
            title={asked === 'all' ? askAll : askMapping}
            actions={
              <>
                <Button
                  size="small"
                  onClick={() => {
                    if (changeSettings({ reset: asked })) end(asked);
                  }}
                >
                  {yes}
                </Button>
                <Button size="small" appearance="subtle" onClick={() => end(asked)}>
                  {no}
                </Button>
              </>
            }
          />
        )}
      </div>
    </>
  );
}
