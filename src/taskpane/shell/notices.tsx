import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { language } from '../../languages/language';
import { inSheet } from '../../spreadsheet/sheet-name';
import { useSharedStyles } from '../look/shared-styles';
import type { KeptFormulas, SheetProblem } from '../pane-host';
import type { Clearing, Command } from '../store/pane-state';
import type { PaneCommands } from '../store/pane-store';
import { fixTold, formulasTold, scoreTold } from '../store/told';
import { usePane, usePaneCommands } from '../use-pane';
import { Notice } from './notice';

/** What went wrong, what is asked, what could not be done: most urgent first. */
export function Notices(): React.JSX.Element {
  return (
    <>
      <MadeFixNotice />
      <CommentNotice />
      <FailureNotice />
      <WaitingNotice />
      <ClearNotice />
      <TemplateNotice />
      <FormulasNotice />
      <MarksNotice />
    </>
  );
}

const againOf = (
  { check, clear, openExample, runSelfTest }: PaneCommands,
  command: Command,
): (() => void) | null => {
  switch (command) {
    case 'check':
      return check;
    case 'clear':
      return clear;
    case 'example':
      return openExample;
    case 'self-test':
      return runSelfTest;
    case 'other':
      return null;
  }
};

function FailureNotice(): React.JSX.Element | null {
  const failure = usePane((state) => state.failure);
  const commands = usePaneCommands();
  if (failure === null) return null;
  const again = againOf(commands, failure.command);
  return (
    <Notice
      tone="trouble"
      title={failure.problem.sentence}
      actions={
        <>
          {again === null ? null : (
            <Button size="small" onClick={again}>
              {language.pane.commands.tryAgain}
            </Button>
          )}
          <Dismiss onClick={commands.dismissFailure} />
        </>
      }
    >
      {failure.problem.whatToDo}
    </Notice>
  );
}

function Dismiss({ onClick }: { readonly onClick: () => void }): React.JSX.Element {
  return (
    <Button size="small" appearance="subtle" onClick={onClick}>
      {language.pane.commands.dismiss}
    </Button>
  );
}

/** What became of the last fix, and how to take it back. */
function MadeFixNotice(): React.JSX.Element | null {
  const made = usePane(({ madeFix }) => madeFix);
  const { dismissMadeFix } = usePaneCommands();
  if (made === null) return null;
  return (
    <Notice tone="good" title={fixTold(made)} actions={<Dismiss onClick={dismissMadeFix} />}>
      {scoreTold(made)} {made.canBeUndone ? language.pane.fixes.undo : null}
    </Notice>
  );
}

/** Where the last comment is, and whose. */
function CommentNotice(): React.JSX.Element | null {
  const commenting = usePane((state) => state.commenting);
  const { dismissComment } = usePaneCommands();
  if (commenting?.status !== 'added') return null;
  return (
    <Notice
      tone="good"
      title={language.pane.comment.added(inSheet(commenting.sheet, commenting.cell))}
      actions={<Dismiss onClick={dismissComment} />}
    >
      {language.pane.comment.whose}
    </Notice>
  );
}

/** A running check says itself that it waits. */
function WaitingNotice(): React.JSX.Element | null {
  const isShown = usePane(({ isWaiting, running }) => isWaiting && running === null);
  return isShown ? <Notice tone="plain" title={language.pane.progress.waiting} /> : null;
}

function MarksNotice(): React.JSX.Element | null {
  const marks = usePane(({ check }) => check?.marks ?? null);
  const isRead = usePane(({ readMarks }) => marks !== null && readMarks === marks);
  const { dismissMarks } = usePaneCommands();
  if (marks === null || isRead || (marks.problems.length === 0 && marks.beyondMost === 0)) return null;
  return (
    <Notice tone="caution" title={language.pane.marks.title} actions={<Dismiss onClick={dismissMarks} />}>
      {marks.beyondMost > 0 ? language.pane.marks.beyond(marks.marked, marks.beyondMost) : null}
      <SheetProblems problems={marks.problems} />
    </Notice>
  );
}

function SheetProblems({
  problems,
}: {
  readonly problems: readonly SheetProblem[];
}): React.JSX.Element | null {
  const { list } = useSharedStyles();
  if (problems.length === 0) return null;
  return (
    <ul className={list}>
      {problems.map(({ id, sheet, sentence, whatToDo }) => (
        <li key={`${id}/${sheet}`}>
          {sentence} {whatToDo}
        </li>
      ))}
    </ul>
  );
}

function ClearNotice(): React.JSX.Element | null {
  const clearing = usePane((state) => state.clearing);
  return clearing === null ? null : <ClearingNotice clearing={clearing} />;
}

interface QuestionProps {
  readonly title: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
  /** Another way to say yes. */
  readonly other?: { readonly words: string; readonly act: () => void };
  readonly children?: React.ReactNode;
}

/** Something that is asked before it is done. */
function Question(props: QuestionProps): React.JSX.Element {
  const { title, yes, no, onYes, onNo, other, children } = props;
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Who asked in the pane answers there; the sheet keeps its own focus.
    const page = question.current?.ownerDocument;
    if (page === undefined || !page.hasFocus() || page.activeElement === page.body) return;
    question.current?.querySelector('button')?.focus();
  }, []);
  return (
    <div ref={question}>
      <Notice
        tone="caution"
        title={title}
        actions={
          <>
            <Button size="small" onClick={onYes}>
              {yes}
            </Button>
            {other === undefined ? null : (
              <Button size="small" onClick={other.act}>
                {other.words}
              </Button>
            )}
            <Button size="small" appearance="subtle" onClick={onNo}>
              {no}
            </Button>
          </>
        }
      >
        {children}
      </Notice>
    </div>
  );
}

function ClearQuestion(): React.JSX.Element {
  const { clear, declineClear } = usePaneCommands();
  const { question, yes, no } = language.pane.clear;
  return <Question title={question} yes={yes} no={no} onYes={clear} onNo={declineClear} />;
}

/** Whether to insert the template, and what came of it. */
function TemplateNotice(): React.JSX.Element | null {
  const inserting = usePane((state) => state.inserting);
  const { insertTemplate, dismissTemplate } = usePaneCommands();
  if (inserting === null) return null;
  const { question, about, empty, example, no, running, done, next } = language.pane.template;
  switch (inserting.status) {
    case 'asked':
      return (
        <Question
          title={question}
          yes={empty}
          no={no}
          other={{ words: example, act: () => insertTemplate('example') }}
          onYes={() => insertTemplate('empty')}
          onNo={dismissTemplate}
        >
          {about}
        </Question>
      );
    case 'running':
      return <Notice tone="plain" title={running} />;
    case 'inserted':
      return (
        <Notice tone="good" title={done(inserting.guide)} actions={<Dismiss onClick={dismissTemplate} />}>
          {next[inserting.plan]}
        </Notice>
      );
  }
}

/** What goes on with formulas, is asked of them, or came of it. */
function FormulasNotice(): React.JSX.Element | null {
  const work = usePane((state) => state.formulaWork);
  const { freezeValues, dismissFormulas } = usePaneCommands();
  if (work === null) return null;
  const title = formulasTold(work);
  const dismiss = <Dismiss onClick={dismissFormulas} />;
  switch (work.status) {
    case 'repairing':
    case 'counting':
    case 'freezing':
      return <Notice tone="plain" title={title} />;
    case 'counted':
      return work.all === work.errors ? (
        <Notice tone="plain" title={title} actions={dismiss} />
      ) : (
        <Question
          title={title}
          yes={language.pane.formulas.freeze}
          no={language.pane.formulas.keep}
          onYes={freezeValues}
          onNo={dismissFormulas}
        >
          {language.pane.formulas.why} {work.errors > 0 ? language.pane.formulas.errors(work.errors) : null}
        </Question>
      );
    case 'repaired':
      return (
        <Notice
          tone={work.unknown + work.kept.length > 0 ? 'caution' : 'good'}
          title={title}
          actions={dismiss}
        >
          {work.unknown > 0 ? language.pane.formulas.unknown(work.unknown) : null} <Kept kept={work.kept} />
        </Notice>
      );
    case 'frozen':
      return (
        <Notice tone={work.kept.length > 0 ? 'caution' : 'good'} title={title} actions={dismiss}>
          {work.frozen > 0 ? language.pane.fixes.undo : null}{' '}
          {work.errors > 0 ? language.pane.formulas.errors(work.errors) : null} <Kept kept={work.kept} />
        </Notice>
      );
  }
}

function Kept({ kept }: { readonly kept: readonly KeptFormulas[] }): React.JSX.Element | null {
  const { list } = useSharedStyles();
  return kept.length === 0 ? null : (
    <ul className={list}>
      {kept.map((each) => (
        <li key={each.sheet}>{language.pane.formulas.kept(each)}</li>
      ))}
    </ul>
  );
}

function ClearingNotice({ clearing }: { readonly clearing: Clearing }): React.JSX.Element {
  const { declineClear } = usePaneCommands();
  const dismiss = <Dismiss onClick={declineClear} />;
  switch (clearing.status) {
    case 'asked':
      return <ClearQuestion />;
    case 'running':
      return <Notice tone="plain" title={language.pane.clear.running} />;
    case 'cleared':
      return clearing.left.length === 0 ? (
        <Notice tone="good" title={language.pane.clear.done} actions={dismiss} />
      ) : (
        <Notice tone="caution" title={language.pane.clear.partly} actions={dismiss}>
          <SheetProblems problems={clearing.left} />
        </Notice>
      );
  }
}
