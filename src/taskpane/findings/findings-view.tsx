import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { Finding } from '../../alignment/finding';
import { language } from '../../languages/language';
import { linkInText, useSharedStyles } from '../look/shared-styles';
import { takesFocus } from '../shell/focus-keeper';
import { faultFindings, type FindingPlace, type SheetRow } from '../store/pane-state';
import { usePane, usePaneCommands } from '../use-pane';
import { FindingsList } from './findings-list';
import { FindingsTools } from './findings-tools';
import { findingsThat, groupFindings, placesOf, stepTo } from './group-findings';
import { Unchecked } from './unchecked';

const useStyles = makeStyles({
  head: { padding: '16px 16px 8px' },
  muted: { margin: 0 },
  link: linkInText,
  onlyRow: { margin: '4px 0 0' },
  none: { padding: '0 16px' },
});

/** All findings in groups, searched, filtered and gone through with the keyboard. */
export function FindingsView(): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const all = usePane(({ check }) => check?.result.findings) ?? noFindings;
  const { severity, search, row, grouping } = usePane((state) => state.findingsShown);
  const findings = useMemo(() => faultFindings(all), [all]);
  const found = useMemo(
    () => findingsThat(findings, { severity, search, row }),
    [findings, severity, search, row],
  );
  const groups = useMemo(() => groupFindings(found, grouping), [found, grouping]);
  const { selectAt, goTo } = usePaneCommands();
  const selected = usePane((state) => state.selected);

  const places = useMemo(() => placesOf(groups), [groups]);

  const step = (by: 1 | -1): void => {
    const place = stepTo(places, selected, by);
    if (place === null) return;
    selectAt(place);
    const { sheet, cells } = place.finding;
    if (sheet !== null) goTo({ sheet, cells });
  };
  useStepKeys(step);
  useNextWhenGone(all, places, selected, selectAt);

  return (
    <>
      <div className={styles.head}>
        <h2 className={shared.heading} {...takesFocus}>
          {language.pane.findings.count(findings.length)}
        </h2>
        <Muted />
        {row === null ? null : <OnlyRow {...row} />}
        {findings.length === 0 ? null : (
          <FindingsTools findings={findings} hasSteps={found.length > 0} onStep={step} />
        )}
      </div>
      {groups.length === 0 ? (
        <p className={mergeClasses(shared.paragraph, styles.none)}>
          {findings.length === 0
            ? language.pane.findings.none
            : row === null
              ? language.pane.findings.noneOfKind
              : language.pane.findings.noneInRow}
        </p>
      ) : (
        <FindingsList groups={groups} />
      )}
      <Unchecked />
    </>
  );
}

/** That only those of a row are listed, with the way to all of them. */
function OnlyRow({ sheet, row }: SheetRow): React.JSX.Element {
  const styles = useStyles();
  const { showFindings } = usePaneCommands();
  return (
    <p className={styles.onlyRow}>
      {language.pane.findings.onlyRow(sheet, row + 1)}{' '}
      <button type="button" className={styles.link} onClick={() => showFindings({ row: null })}>
        {language.pane.findings.allRows}
      </button>
    </p>
  );
}

/** How many findings are muted, with the way to them. */
function Muted(): React.JSX.Element | null {
  const styles = useStyles();
  const { caption } = useSharedStyles();
  const muted = usePane(({ check }) => check?.result.muted.length ?? 0);
  const { openSetup } = usePaneCommands();
  if (muted === 0) return null;
  return (
    <p className={mergeClasses(caption, styles.muted)}>
      <button type="button" className={styles.link} onClick={() => openSetup('rules')}>
        {language.pane.findings.muted(muted)}
      </button>
    </p>
  );
}

/** F8 and Shift+F8 go through the findings, as through the errors of a program. */
function useStepKeys(step: (by: 1 | -1) => void): void {
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  });
  useEffect(() => {
    const page = document;
    const byKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F8' || event.defaultPrevented) return;
      event.preventDefault();
      latest.current(event.shiftKey ? -1 : 1);
    };
    page.addEventListener('keydown', byKey);
    return () => page.removeEventListener('keydown', byKey);
  }, []);
}

/** Where the selected finding is gone after a check, the one that stands in its place is selected: a fix leads to what is next. */
function useNextWhenGone(
  all: readonly Finding[],
  places: readonly FindingPlace[],
  selected: string | null,
  selectAt: (place: FindingPlace) => void,
): void {
  const last = useRef({ all, selected, at: -1 });
  useEffect(() => {
    const { all: allBefore, selected: selectedBefore, at: placeBefore } = last.current;
    const at = places.findIndex(({ finding }) => finding.id === selected);
    last.current = { all, selected, at };
    if (at >= 0 || placeBefore < 0 || all === allBefore || selected !== selectedBefore) return;
    const next = places[Math.min(placeBefore, places.length - 1)];
    if (next !== undefined) selectAt(next);
  }, [all, places, selected, selectAt]);
}

const noFindings: readonly never[] = [];
