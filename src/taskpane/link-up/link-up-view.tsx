import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useCallback, useId, useMemo, useState } from 'react';
import type { Alignment } from '../../alignment/alignment';
import { linkableStrategies } from '../../alignment/link-up/linkable-strategies';
import { strategyGroups } from '../../alignment/link-up/strategy-groups';
import { referenceTo } from '../../alignment/nearest-key';
import { label } from '../../alignment/wording';
import { language } from '../../languages/language';
import { useSharedStyles } from '../look/shared-styles';
import type { PaneCheck } from '../pane-host';
import { CheckedPlan } from '../screens/checked-plan';
import { faultFindings } from '../store/pane-state';
import { PerhapsThere } from '../tables/perhaps-there';
import { usePaneCommands } from '../use-pane';
import { LinkFoot } from './link-foot';
import { type Choices, type LinkItem, linkItems, plannedLinks } from './link-items';
import { LinkList } from './link-list';
import type { StrategyChoice } from './link-row';
import { MakeStrategies } from './make-strategies';
import { useWorkedOut } from './use-worked-out';

const useStyles = makeStyles({
  under: { paddingTop: 0 },
  unknown: { marginTop: '8px' },
});

interface LinkUpProps {
  /** The last check; null where nothing was checked yet. */
  readonly check: PaneCheck | null;
}

/** All tactics that lead to no strategy, each with the strategies that it may serve; one confirmation links them. */
export function LinkUpView({ check }: LinkUpProps): React.JSX.Element {
  return (
    <CheckedPlan title={language.linkUp.title} beforeCheck={language.linkUp.beforeCheck} check={check}>
      {(last) => <WhatToLink check={last} />}
    </CheckedPlan>
  );
}

/** The way to a plan that has everything. */
function Example(): React.JSX.Element {
  const { openExample } = usePaneCommands();
  return <Button onClick={openExample}>{language.pane.commands.openExample}</Button>;
}

function WhatToLink({ check }: { readonly check: PaneCheck }): React.JSX.Element {
  const { alignment } = check.result;
  const { plan } = alignment;
  const hasTactics = alignment.tactics.length > 0;
  const { openSetup, chooseView } = usePaneCommands();
  const inSetup = { words: language.linkUp.setup, act: () => openSetup('tables') };
  if (!hasTactics)
    return (
      <Nothing says={language.linkUp.noTactics} advice={language.linkUp.noTacticsAdvice} next={inSetup} />
    );
  if (plan.strategies.length === 0) return <WithoutStrategies alignment={alignment} />;
  if (linkableStrategies(alignment).length === 0)
    return (
      <Nothing
        says={language.linkUp.noLiveStrategies}
        advice={language.linkUp.noLiveStrategiesAdvice}
        next={null}
      />
    );
  const findings = faultFindings(check.result.findings).length;
  const next = { words: language.linkUp.toFindings, act: () => chooseView('findings') };
  return (
    <Links
      alignment={alignment}
      whenDone={
        <Nothing
          says={language.linkUp.allLinked}
          advice={language.linkUp.allLinkedAdvice(findings)}
          next={findings === 0 ? null : next}
        />
      }
    />
  );
}

interface NothingProps {
  readonly says: string;
  readonly advice: string;
  readonly next: { readonly words: string; readonly act: () => void } | null;
}

/** That there is nothing to link, and what to do next. */
function Nothing({ says, advice, next }: NothingProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <div className={mergeClasses(shared.section, styles.under)}>
      <h3 className={shared.heading}>{says}</h3>
      <p className={shared.paragraph}>{advice}</p>
      <div className={shared.actions}>
        {next === null ? null : <Button onClick={next.act}>{next.words}</Button>}
        <Example />
      </div>
    </div>
  );
}

function WithoutStrategies({ alignment }: { readonly alignment: Alignment }): React.JSX.Element {
  const shared = useSharedStyles();
  const styles = useStyles();
  const groupings = useMemo(() => strategyGroups(alignment), [alignment]);
  return (
    <div className={mergeClasses(shared.section, styles.under)}>
      <PerhapsThere />
      {groupings.length === 0 ? (
        <>
          <h3 className={shared.heading}>{language.linkUp.noStrategies}</h3>
          <p className={shared.paragraph}>{language.linkUp.noStrategiesAdvice}</p>
          <Example />
        </>
      ) : (
        <MakeStrategies alignment={alignment} groupings={groupings} />
      )}
    </div>
  );
}

interface LinksProps {
  readonly alignment: Alignment;
  readonly whenDone: React.ReactNode;
}

function Links({ alignment, whenDone }: LinksProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const [choices, setChoices] = useState<Choices>(new Map());
  const [withProposals, setWithProposals] = useState(true);
  const { unlinked, unknown } = useMemo(() => linkItems(alignment), [alignment]);
  const strategies = useMemo(() => strategyChoices(alignment), [alignment]);
  const items = useMemo(() => [...unlinked, ...unknown], [unlinked, unknown]);
  // What was chosen may be gone, or called otherwise, after a check.
  const valid = useMemo(() => validChoices(choices, strategies), [choices, strategies]);
  const known = useWorkedOut(items);
  const isKnown = known === items.length;
  const planned = useMemo(
    () => plannedLinks(alignment.plan, isKnown ? items : noItems, valid, withProposals),
    [alignment, items, isKnown, valid, withProposals],
  );
  const choose = useCallback(
    (item: LinkItem, reference: string | null) =>
      setChoices((before) => new Map(before).set(item.id, reference)),
    [],
  );
  if (items.length === 0) return <>{whenDone}</>;
  const listProps = { choices: valid, strategies, describedBy: `${id}keys`, onChoose: choose };
  return (
    <>
      <div className={mergeClasses(shared.section, styles.under)}>
        <p className={shared.paragraph}>{language.linkUp.lead}</p>
        <p id={`${id}keys`} className={shared.caption}>
          {language.linkUp.keys}
        </p>
      </div>
      {unlinked.length === 0 ? null : (
        <section>
          <div className={shared.section}>
            <h3 className={shared.heading}>{language.linkUp.unlinked(unlinked.length)}</h3>
          </div>
          <LinkList items={unlinked} {...listProps} />
        </section>
      )}
      {unknown.length === 0 ? null : (
        <section className={styles.unknown}>
          <div className={shared.section}>
            <h3 className={shared.heading}>{language.linkUp.unknown(unknown.length)}</h3>
            <p className={shared.caption}>{language.linkUp.unknownLead}</p>
          </div>
          <LinkList items={unknown} {...listProps} />
        </section>
      )}
      <LinkFoot
        planned={planned}
        withProposals={withProposals}
        onProposals={setWithProposals}
        known={known}
        all={items.length}
      />
    </>
  );
}

const noItems: readonly never[] = [];

const strategyChoices = (alignment: Alignment): readonly StrategyChoice[] =>
  linkableStrategies(alignment).flatMap(({ row }) => {
    const reference = referenceTo(row);
    return reference === null ? [] : [{ reference, words: label(row) }];
  });

function validChoices(choices: Choices, strategies: readonly StrategyChoice[]): Choices {
  const references = new Set(strategies.map(({ reference }) => reference));
  return new Map([...choices].filter(([, reference]) => reference === null || references.has(reference)));
}
