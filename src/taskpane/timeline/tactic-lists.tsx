import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { language } from '../../languages/language';
import { GoRow } from '../findings/go-row';
import { PlaceLine } from '../findings/place-words';
import { SeveritySign } from '../findings/severity-sign';
import { ink } from '../look/inks';
import { Sign } from '../look/sign';
import { RowList } from '../shell/row-list';
import { TitledRows } from '../shell/titled-rows';
import type { LateTactic, ShownTactic, UndatedTactic } from './shown-lanes';

const useStyles = makeStyles({
  list: { padding: '0 8px 12px' },
  words: { display: 'block', color: ink.text },
  quiet: { display: 'block', color: ink.quiet },
  late: { color: ink.error },
  faint: { color: ink.faint },
});

const idOf = ({ id }: { readonly id: string }): string => id;

interface ListProps<Item> {
  readonly tactics: readonly Item[];
}

/** What is late on the day of the check, and why. */
export const LateList = ({ tactics }: ListProps<LateTactic>): React.JSX.Element => (
  <TitledRows title={language.timeline.late.title(tactics.length)} items={tactics}>
    {(tactic) => <LateRow tactic={tactic} />}
  </TitledRows>
);

function LateRow({ tactic: { finding, more, place } }: { readonly tactic: LateTactic }): React.JSX.Element {
  const styles = useStyles();
  return (
    <GoRow of={null} place={place}>
      <SeveritySign severity={finding.severity} />
      <span>
        <span className={styles.words}>{finding.message}</span>
        {more === 0 ? null : <span className={styles.quiet}>{language.timeline.late.more(more)}</span>}
        <PlaceLine {...place} />
      </span>
    </GoRow>
  );
}

/** The tactics that no chart can show, and why. */
export function UndatedList({ tactics }: ListProps<UndatedTactic>): React.JSX.Element {
  const styles = useStyles();
  const { title, lead } = language.timeline.undated;
  return (
    <TitledRows title={title(tactics.length)} lead={lead} items={tactics}>
      {({ name, why, place }) => (
        <GoRow of={null} place={place}>
          <span className={styles.faint}>
            <Sign shape="dash" />
          </span>
          <span>
            <span className={styles.words}>{name}</span>
            <span className={styles.quiet}>{why}</span>
            <PlaceLine {...place} />
          </span>
        </GoRow>
      )}
    </TitledRows>
  );
}

/** The same that the chart shows, as a list. */
export function TacticList({ tactics }: ListProps<ShownTactic>): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.list}>
      <RowList items={tactics} idOf={idOf} height={72}>
        {({ name, lane, days, isLate, place }) => (
          <GoRow of={null} place={place}>
            <span className={mergeClasses(isLate && styles.late)}>
              {isLate ? <Sign shape="triangle" /> : null}
            </span>
            <span>
              <span className={styles.words}>{name}</span>
              <span className={styles.quiet}>{isLate ? `${days}, ${language.timeline.bar.late}` : days}</span>
              <span className={styles.quiet}>{lane}</span>
              <PlaceLine {...place} />
            </span>
          </GoRow>
        )}
      </RowList>
    </div>
  );
}
