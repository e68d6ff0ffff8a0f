import { makeStyles } from '@fluentui/react-components';
import { language } from '../../languages/language';
import { GoRow } from '../findings/go-row';
import { PlaceLine } from '../findings/place-words';
import { ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { Sign } from '../look/sign';
import { RowList } from '../shell/row-list';
import type { NoteLine } from './note-lines';

const useStyles = makeStyles({
  list: { padding: '0 8px 8px' },
  words: { display: 'block', color: ink.text },
  faint: { color: ink.faint },
});

const idOf = ({ id }: NoteLine): string => id;

interface HistoryNotesProps {
  /** What of the history is used, a sentence each. */
  readonly used: readonly string[];
  readonly lines: readonly NoteLine[];
}

/** What was done with the history before it was forecast from, each with the way to its cells. */
export function HistoryNotes({ used, lines }: HistoryNotesProps): React.JSX.Element | null {
  const styles = useStyles();
  const shared = useSharedStyles();
  if (used.length === 0 && lines.length === 0) return null;
  return (
    <section>
      <div className={shared.section}>
        <h3 className={shared.heading}>{language.forecast.view.history.title}</h3>
        {used.length === 0 ? null : <p className={shared.caption}>{used.join(' ')}</p>}
      </div>
      <div className={styles.list}>
        <RowList items={lines} idOf={idOf} height={54}>
          {({ words, place }) => (
            <GoRow of={null} place={place}>
              <span className={styles.faint}>
                <Sign shape="information" />
              </span>
              <span>
                <span className={styles.words}>{words}</span>
                {place === null ? null : <PlaceLine {...place} />}
              </span>
            </GoRow>
          )}
        </RowList>
      </div>
    </section>
  );
}
