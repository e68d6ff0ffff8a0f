import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { WorksheetFunction } from '../../functions/function';
import { type FunctionReference, referenceOf } from '../../functions/reference';
import { language } from '../../languages/language';
import { enumerate } from '../../languages/words';
import { hairline, paper } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import type { NamedCell, PaneHost, Problem } from '../pane-host';
import { problems } from '../problems';
import { AboutFunction } from './about-function';
import { ArgumentField } from './argument-field';
import { type FormulaDraft, formulaDraft, type Typed, typedExample } from './formula-draft';
import { FormulaText } from './formula-text';
import { Insertion } from './insertion';
import { ShownAnswer } from './shown-answer';
import { useViewStyles } from './view-styles';

const useStyles = makeStyles({
  details: {
    margin: '0 8px 12px',
    padding: '10px 12px 4px',
    backgroundColor: paper.raised,
    border: `1px solid ${hairline}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  /* Stands out from the paper that is raised itself. */
  formula: { backgroundColor: paper.page },
  signature: { display: 'block', margin: '0 0 8px' },
  fields: { margin: '0 0 4px' },
  preview: { margin: '0 0 12px', minHeight: '48px' },
});

interface FunctionDetailsProps {
  readonly declaration: WorksheetFunction;
  readonly typed: Typed;
  readonly onType: (typed: Typed) => void;
  readonly host: PaneHost;
}

/** A function to be filled in: its arguments, its formula, what that gives, and the cell that it goes into. */
export function FunctionDetails({
  declaration,
  typed,
  onType,
  host,
}: FunctionDetailsProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const view = useViewStyles();
  const [target, setTarget] = useState<NamedCell | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const draft = formulaDraft(declaration, typed);
  const reference = referenceOf(declaration);
  // The answer of the host may come after more was typed.
  const latest = useRef(typed);
  useEffect(() => {
    latest.current = typed;
  }, [typed]);

  // The cell that was selected when the form was opened: what is selected later are arguments.
  useEffect(() => {
    let isHere = true;
    const settle = (outcome: Awaited<ReturnType<PaneHost['selectedReference']>>): void => {
      if (isHere && outcome.status === 'named') setTarget((before) => before ?? outcome.active);
    };
    host.selectedReference(null).then(settle, () => undefined);
    return () => {
      isHere = false;
    };
  }, [host]);

  const withSelection = (from: string | null, use: (outcome: SelectedCells) => void): void => {
    host.selectedReference(from).then(
      (outcome) => {
        setProblem(outcome.status === 'failed' ? outcome.problem : null);
        if (outcome.status === 'named') use(outcome);
      },
      () => setProblem(problems.unexpected()),
    );
  };

  return (
    <div className={styles.details}>
      <FormulaText className={styles.signature} text={reference.signature} />
      {reference.notes === null ? null : <p className={shared.caption}>{reference.notes}</p>}
      <SpillAdvice result={reference.result} />
      <div
        className={styles.fields}
        role="group"
        aria-label={language.functionBrowser.form.title(declaration.id)}
      >
        {reference.parameters.map((parameter) => (
          <ArgumentField
            key={parameter.name}
            parameter={parameter}
            value={typed[parameter.name] ?? ''}
            problem={draft.problems[parameter.name] ?? null}
            onChange={(value) => onType({ ...typed, [parameter.name]: value })}
            onUseSelection={() =>
              withSelection(target?.sheet ?? null, (selected) =>
                onType({ ...latest.current, [parameter.name]: selected.reference }),
              )
            }
          />
        ))}
      </div>
      {problem === null ? null : (
        <p className={shared.paragraph} role="alert">
          <span className={view.strong}>{problem.sentence}</span> {problem.whatToDo}
        </p>
      )}
      <p className={view.label}>{language.functionBrowser.form.formula}</p>
      <FormulaText className={mergeClasses(view.formula, styles.formula)} text={draft.formula} />
      <div className={styles.preview}>
        <p className={view.label}>{language.functionBrowser.form.preview}</p>
        <Preview draft={draft} />
      </div>
      <Insertion
        draft={draft}
        target={target}
        onRetarget={() => withSelection(null, ({ active }) => setTarget(active))}
        host={host}
      />
      <AboutFunction reference={reference}>
        <Button size="small" onClick={() => onType(typedExample(declaration))}>
          {language.functionBrowser.form.fillExample}
        </Button>
      </AboutFunction>
    </div>
  );
}

type SelectedCells = Extract<
  Awaited<ReturnType<PaneHost['selectedReference']>>,
  { readonly status: 'named' }
>;

function SpillAdvice({ result }: Pick<FunctionReference, 'result'>): React.JSX.Element | null {
  const shared = useSharedStyles();
  if (result.kind !== 'spill') return null;
  const { columns } = result;
  return (
    <p className={shared.paragraph}>
      {typeof columns === 'string'
        ? `${columns} ${language.functionBrowser.form.spillsSomehow}`
        : language.functionBrowser.form.spills(columns.length)}
    </p>
  );
}

/** What the formula gives, or what is still to be done to see it. */
function Preview({
  draft: { answer, missing, problems },
}: {
  readonly draft: FormulaDraft;
}): React.JSX.Element {
  const shared = useSharedStyles();
  if (answer === null) {
    const words =
      Object.keys(problems).length > 0
        ? language.functionBrowser.form.correct
        : missing.length > 0
          ? language.functionBrowser.form.fillIn(enumerate(missing))
          : language.functionBrowser.form.refers;
    return <p className={shared.paragraph}>{words}</p>;
  }
  return (
    <>
      <ShownAnswer shown={answer.shown} unit={answer.unit} />
      {answer.sentence === null ? null : <p className={shared.paragraph}>{answer.sentence}</p>}
    </>
  );
}
