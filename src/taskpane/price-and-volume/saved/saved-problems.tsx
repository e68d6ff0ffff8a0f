import { Button, makeStyles } from '@fluentui/react-components';
import type { SavedScenarios } from '../../../economics/saved-scenarios/saved-scenario';
import { language } from '../../../languages/language';
import { addressOf } from '../../../spreadsheet/address';
import { ink } from '../../look/inks';
import { useSharedStyles } from '../../look/shared-styles';
import type { PaneHost } from '../../pane-host';
import { Notice } from '../../shell/notice';

const useStyles = makeStyles({
  bleed: { marginInline: '-16px' },
  problem: { margin: '0 0 6px', color: ink.quiet },
});

interface SavedProblemsProps {
  readonly saved: SavedScenarios;
  /** Goes to cells; null where nothing was checked yet, and so nothing is known of the workbook. */
  readonly host: Pick<PaneHost, 'goTo'> | null;
}

/** Rows of the sheet that are not understood: each stays as it is until somebody corrects it. */
export function SavedProblems({
  saved: { sheet, problems },
  host,
}: SavedProblemsProps): React.JSX.Element | null {
  const styles = useStyles();
  const shared = useSharedStyles();
  if (sheet === null || problems.length === 0) return null;
  return (
    <div className={styles.bleed}>
      <Notice tone="caution" title={language.priceAndVolume.saved.problems(problems.length)}>
        <ul className={shared.list}>
          {problems.map(({ cell, message }) => (
            <li key={`${cell.row}/${cell.column}`} className={styles.problem}>
              {message}{' '}
              {host === null ? null : (
                <Button
                  size="small"
                  aria-label={language.priceAndVolume.saved.goToLabelled(addressOf(cell))}
                  onClick={() => void host.goTo({ sheet, cells: [cell] })}
                >
                  {language.priceAndVolume.saved.goTo(addressOf(cell))}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
