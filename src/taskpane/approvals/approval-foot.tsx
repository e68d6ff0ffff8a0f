import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import {
  approvalEdits,
  approve,
  type Approver,
  takeBackApproval,
} from '../../alignment/approvals/approval-fix';
import type { RowApproval } from '../../alignment/approvals/row-approvals';
import type { Fix } from '../../alignment/finding';
import { language } from '../../languages/language';
import type { Plan } from '../../plan/plan';
import { type Day, dayFromIso, firstExcelDay, isoText, lastExcelDay } from '../../spreadsheet/day';
import { cellText } from '../cell-text';
import { paper } from '../look/inks';
import { heightOfFoot, heightOfNotices, lowWindow, useSharedStyles } from '../look/shared-styles';
import { useToldHeight } from '../shell/use-told-height';
import { isBusy } from '../store/pane-state';
import { useFieldStyles } from '../tables/choice-field';
import { usePane, usePaneCommands } from '../use-pane';
import type { ApprovalItem } from './approval-items';

const useStyles = makeStyles({
  foot: {
    position: 'sticky',
    bottom: `var(${heightOfNotices}, 0px)`,
    [lowWindow]: { position: 'static' },
    padding: '10px 16px 12px',
    backgroundColor: paper.page,
  },
  fields: { display: 'grid', gridTemplateColumns: '1fr auto', gap: '2px 8px', marginBottom: '8px' },
  day: { width: '138px' },
  words: { marginBottom: '6px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 8px' },
});

/** What approvals are written for, among other fixes. */
export const approvalFixes = { id: 'approvals', points: 0 } as const;

/** Excel on the web takes 5 MB at once; the report is written with it. */
const mostBytes = 3_500_000;

export const isTooMuch = ({ settings = [] }: Fix): boolean =>
  new Blob([JSON.stringify(settings)]).size > mostBytes;

interface ApprovalFootProps {
  readonly plan: Plan;
  /** What is selected. */
  readonly items: readonly ApprovalItem[];
  readonly today: Day;
  /** Whether the settings have their sheet. */
  readonly hasSheet: boolean;
}

/** Who approves, when, and the one confirmation. */
export function ApprovalFoot({ plan, items, today, hasSheet }: ApprovalFootProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const fields = useFieldStyles();
  const { apply, nameApprover } = usePaneCommands();
  const busy = usePane(isBusy);
  const isWritten = usePane(({ fixing }) => fixing?.of === approvalFixes.id);
  const by = usePane(({ approver }) => approver);
  const [iso, setIso] = useState(isoText(today));
  const [isRefused, setIsRefused] = useState(false);
  const approver = approverOf(by, iso);
  const missing =
    items.length === 0
      ? language.approvals.foot.noneSelected
      : by.trim() === ''
        ? language.approvals.foot.noName
        : approver === null
          ? language.approvals.foot.noDay
          : null;
  const rows = useMemo(() => items.map(({ approval }) => approval), [items]);
  const approved = items.filter(({ state }) => state !== 'open');

  const write = (fix: Fix): void => {
    setIsRefused(isTooMuch(fix));
    if (!isTooMuch(fix)) apply(approvalFixes, fix);
  };
  return (
    <section
      ref={useToldHeight(heightOfFoot)}
      className={mergeClasses(shared.ruledOff, styles.foot)}
      aria-label={language.approvals.foot.label}
    >
      <div className={styles.fields}>
        <label htmlFor="approved-by" className={shared.caption}>
          {language.approvals.foot.by}
        </label>
        <label htmlFor="approved-on" className={shared.caption}>
          {language.approvals.foot.on}
        </label>
        <input
          id="approved-by"
          className={fields.field}
          autoComplete="name"
          maxLength={120}
          placeholder={language.approvals.foot.byPlaceholder}
          value={by}
          onChange={({ target }) => nameApprover(target.value)}
        />
        <input
          id="approved-on"
          type="date"
          className={mergeClasses(fields.field, styles.day)}
          value={iso}
          onChange={({ target }) => setIso(target.value)}
        />
      </div>
      <p className={mergeClasses(shared.caption, styles.words)} role="status">
        {isRefused
          ? language.approvals.foot.tooMuch
          : (missing ??
            (approver && <WhatIsWritten plan={plan} rows={rows} approver={approver} hasSheet={hasSheet} />))}
      </p>
      <Refusal />
      <div className={styles.line}>
        <Button
          appearance="primary"
          disabledFocusable={busy || missing !== null}
          onClick={() => {
            if (missing === null && approver !== null)
              write(approve(plan, rows, approver, language.approvals.made.approved(rows.length)));
          }}
        >
          {isWritten ? language.approvals.foot.writing : language.approvals.foot.approve(items.length)}
        </Button>
        {approved.length === 0 ? null : (
          <Button
            aria-label={language.approvals.foot.takeBackLabelled(approved.length)}
            disabledFocusable={busy}
            onClick={() =>
              write(
                takeBackApproval(
                  plan,
                  approved.map(({ approval }) => approval),
                  language.approvals.made.withdrawn(approved.length),
                ),
              )
            }
          >
            {language.approvals.foot.takeBack}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Null where the name or the day is missing. */
function approverOf(name: string, iso: string): Approver | null {
  const by = name.trim();
  const on = dayFromIso(iso);
  return by === '' || on === null || on < firstExcelDay || on > lastExcelDay ? null : { by, on };
}

/** That a cell held something else by then. */
function Refusal(): React.JSX.Element | null {
  const styles = useStyles();
  const shared = useSharedStyles();
  const refused = usePane(({ refusedFixes }) => refusedFixes.get(approvalFixes.id) ?? null);
  return refused === null ? null : (
    <p className={mergeClasses(shared.caption, styles.words)}>
      {language.pane.fixes.cellChanged(refused, cellText(refused.holds))}
    </p>
  );
}

interface WhatIsWrittenProps {
  readonly plan: Plan;
  readonly rows: readonly RowApproval[];
  readonly approver: Approver;
  readonly hasSheet: boolean;
}

function WhatIsWritten({ plan, rows, approver, hasSheet }: WhatIsWrittenProps): React.JSX.Element {
  const { by, on } = approver;
  const cells = useMemo(() => approvalEdits(plan, rows, { by, on }).length, [plan, rows, by, on]);
  return (
    <>{`${language.approvals.foot.writes(rows.length, cells)} ${hasSheet ? language.approvals.foot.undo : language.approvals.foot.addsSheet}`}</>
  );
}
