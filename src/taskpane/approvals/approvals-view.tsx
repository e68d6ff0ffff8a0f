import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useCallback, useId, useMemo, useState } from 'react';
import { keepAsApproved } from '../../alignment/approvals/approval-fix';
import { language } from '../../languages/language';
import { localDay } from '../../spreadsheet/local-day';
import { useSharedStyles } from '../look/shared-styles';
import type { PaneCheck } from '../pane-host';
import { NothingToShow } from '../screens/before-check';
import { CheckedPlan } from '../screens/checked-plan';
import { useFieldStyles } from '../tables/choice-field';
import { usePaneCommands } from '../use-pane';
import { approvalFixes, ApprovalFoot } from './approval-foot';
import {
  type ApprovalItem,
  approvalItems,
  foundIn,
  isSelected,
  type Selected,
  withSelected,
} from './approval-items';
import { ApprovalList } from './approval-list';

const useStyles = makeStyles({
  under: { paddingTop: 0 },
  search: { padding: '0 16px' },
});

interface ApprovalsProps {
  /** The last check; null where nothing was checked yet. */
  readonly check: PaneCheck | null;
}

/** What of the plan is approved, by whom and when, and what changed since; rows are approved here. */
export function ApprovalsView({ check }: ApprovalsProps): React.JSX.Element {
  return (
    <CheckedPlan title={language.approvals.title} beforeCheck={language.approvals.beforeCheck} check={check}>
      {(last) => <Approvals check={last} />}
    </CheckedPlan>
  );
}

/** In a shorter list a row is found by looking. */
const fewItems = 12;

function Approvals({ check }: { readonly check: PaneCheck }): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const { apply } = usePaneCommands();
  const { result, finishedAt, hasSettingsSheet } = check;
  const { plan, settings } = result.alignment;
  const { items, ideas } = useMemo(() => approvalItems(result), [result]);
  const [search, setSearch] = useState('');
  const [selected, setSelected] = useState<Selected>(new Map());
  const found = useMemo(() => foundIn(items, search), [items, search]);
  const chosen = useMemo(() => items.filter((item) => isSelected(selected, item)), [items, selected]);
  const select = useCallback(
    (some: readonly ApprovalItem[], isChosen: boolean) =>
      setSelected((before) => withSelected(before, some, isChosen)),
    [],
  );
  if (items.length === 0)
    return (
      <div className={mergeClasses(shared.section, styles.under)}>
        <NothingToShow
          says={language.approvals.noRows}
          advice={ideas === 0 ? language.approvals.noRowsAdvice : language.approvals.ideas(ideas)}
        />
      </div>
    );
  const watch = (some: readonly ApprovalItem[]): void =>
    apply(
      approvalFixes,
      keepAsApproved(
        some.map(({ approval }) => approval),
        language.approvals.watching(some.length),
      ),
    );
  return (
    <>
      <div className={mergeClasses(shared.section, styles.under)}>
        <p className={shared.paragraph}>
          {items.every(({ state }) => state === 'approved')
            ? language.approvals.allApproved
            : language.approvals.lead[settings.lead]}
        </p>
        <p id={`${id}keys`} className={shared.caption}>
          {language.approvals.keys} {ideas === 0 ? null : language.approvals.ideas(ideas)}
        </p>
      </div>
      {items.length <= fewItems ? null : <Search value={search} onChange={setSearch} />}
      {found.length === 0 ? (
        <p className={mergeClasses(shared.section, shared.paragraph)} role="status">
          {language.approvals.noMatch}
        </p>
      ) : (
        <ApprovalList
          items={found}
          selected={selected}
          describedBy={`${id}keys`}
          onSelect={select}
          onWatch={watch}
        />
      )}
      <ApprovalFoot plan={plan} items={chosen} today={localDay(finishedAt)} hasSheet={hasSettingsSheet} />
    </>
  );
}

interface SearchProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Search({ value, onChange }: SearchProps): React.JSX.Element {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { visuallyHidden } = useSharedStyles();
  const id = useId();
  return (
    <div className={styles.search}>
      <label htmlFor={id} className={visuallyHidden}>
        {language.approvals.search}
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        placeholder={language.approvals.search}
        className={fields.field}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
