import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { RecordedFinding } from '../../../alignment/comparison/check-record';
import { goneBecause } from '../../../alignment/comparison/comparison-words';
import { type FindingChanges, mutedByChange } from '../../../alignment/comparison/finding-changes';
import { ruleTexts } from '../../../alignment/rule-texts';
import { language } from '../../../languages/language';
import { shorten } from '../../../languages/words';
import { headingOfName } from '../../../plan/fields/in-words';
import { FindingRow } from '../../findings/finding-row';
import { GoRow } from '../../findings/go-row';
import { placeText } from '../../findings/place-text';
import { SeveritySign } from '../../findings/severity-sign';
import { ink } from '../../look/inks';
import { missingFindings } from '../../store/pane-state';
import { usePane } from '../../use-pane';
import { useChangeStyles } from './change-styles';
import { FirstFew } from './first-few';

const useStyles = makeStyles({
  group: {
    margin: '8px 16px 0',
    color: ink.text,
    fontSize: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The findings that are there now and were not, and those that were; the former lead to their cells. */
export function FindingGroups({ findings }: { readonly findings: FindingChanges }): React.JSX.Element {
  const styles = useChangeStyles();
  const { muted, unmuted } = mutedByChange(findings);
  return (
    <div className={styles.unfolded}>
      <PresentFindings title={language.pane.since.groups.new} found={findings.new} />
      <PresentFindings
        title={language.pane.since.groups.unmuted}
        found={unmuted.map(({ finding }) => finding)}
      />
      <Group title={language.pane.since.groups.gone} items={findings.gone}>
        {(gone) => (
          <AbsentFinding
            key={gone.id}
            finding={gone}
            because={gone.because === null ? null : goneBecause(gone.because)}
          />
        )}
      </Group>
      <Group title={language.pane.since.groups.muted} items={muted}>
        {({ finding, reason }) => (
          <AbsentFinding key={finding.id} finding={finding} note={language.pane.since.reason(reason)} />
        )}
      </Group>
    </div>
  );
}

interface GroupProps<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly children: (item: Item) => React.ReactNode;
}

/** The first of some findings under a heading; nothing where there are none. */
function Group<Item>({ title, items, children }: GroupProps<Item>): React.JSX.Element | null {
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <>
      <h4 className={styles.group}>{title}</h4>
      <FirstFew items={items}>{children}</FirstFew>
    </>
  );
}

interface PresentFindingsProps {
  readonly title: string;
  readonly found: readonly RecordedFinding[];
}

/** Findings of the last check: what was recorded of them is less than what is known. */
function PresentFindings({ title, found }: PresentFindingsProps): React.JSX.Element {
  const all = usePane(({ check }) => check?.result.findings) ?? noFindings;
  const present = useMemo(() => {
    const ids = new Set(found.map(({ id }) => id));
    return all.filter(({ id }) => ids.has(id));
  }, [all, found]);
  return (
    <Group title={title} items={present}>
      {(finding) => (
        <li key={finding.id}>
          <FindingRow finding={finding} isMissing={missingFindings([finding]).length > 0} />
        </li>
      )}
    </Group>
  );
}

const noFindings: readonly never[] = [];

interface AbsentFindingProps {
  readonly finding: RecordedFinding;
  /** Why it is gone; null where nobody knows better than that it was put right. */
  readonly because?: string | null;
  readonly note?: string;
}

/** A finding that the list of findings does not have: what it asked to do is done, or not wanted. */
function AbsentFinding({ finding, because = null, note }: AbsentFindingProps): React.JSX.Element {
  const styles = useChangeStyles();
  const { rule, severity, key, field, sheet } = finding;
  const about =
    key === null || key === ''
      ? field === null
        ? placeText(sheet, [])
        : headingOfName(field)
      : shorten(key);
  return (
    <li className={styles.row}>
      <GoRow of={null} place={null}>
        <span className={styles.sign}>
          <SeveritySign severity={severity} />
        </span>
        <span>
          <span className={styles.text}>
            {`${ruleTexts(rule).title}: ${about}${because === null ? '' : ` (${because})`}`}
          </span>
          {note === undefined ? null : <span className={styles.detail}>{note}</span>}
        </span>
      </GoRow>
    </li>
  );
}
