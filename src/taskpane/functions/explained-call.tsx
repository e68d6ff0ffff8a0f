import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ArgumentExplanation, CallExplanation } from '../../functions/explain/explanation';
import { language } from '../../languages/language';
import { number } from '../../languages/words';
import { ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { FormulaText } from './formula-text';
import { AnswerValue, inWords, ShownAnswer } from './shown-answer';
import { useViewStyles } from './view-styles';

const useStyles = makeStyles({
  call: { padding: '12px 0 8px' },
  name: { margin: '0 0 2px', fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold, color: ink.text },
  arguments: { margin: '12px 0 0' },
  argument: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, auto)',
    columnGap: '12px',
    padding: '8px 0',
  },
  value: { margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums', maxWidth: '180px' },
  written: { gridColumn: '1 / -1', margin: 0 },
  failed: { margin: '12px 0 0' },
  sentence: { margin: '4px 0 0', color: ink.text },
});

interface ExplainedCallProps {
  readonly call: CallExplanation;
  /** The selected cell. */
  readonly cell: string;
  /** Whether its answer is that of the cell, which is shown above it with its sentence. */
  readonly isWhole: boolean;
}

/** One call of a function: what it gives, from what, and why there is no answer where there is none. */
export function ExplainedCall({ call, cell, isWhole }: ExplainedCallProps): React.JSX.Element {
  const styles = useStyles();
  const view = useViewStyles();
  const shared = useSharedStyles();
  const { id, description, written, failed, source } = call;
  const sentence = call.here?.sentence ?? call.sentence;
  return (
    <section className={mergeClasses(shared.ruledOff, styles.call)}>
      <h4 className={styles.name}>{id}</h4>
      <p className={mergeClasses(shared.paragraph, view.quiet)}>{description}</p>
      {isWhole ? null : (
        <>
          <FormulaText className={view.formula} text={written} />
          <CallAnswer call={call} cell={cell} />
          {sentence === null ? null : <p className={styles.sentence}>{sentence}</p>}
        </>
      )}
      <dl className={styles.arguments} aria-label={language.functionBrowser.explain.arguments}>
        {call.arguments.map((argument) => (
          <ExplainedArgument key={argument.name} argument={argument} cell={cell} />
        ))}
      </dl>
      {failed.length === 0 ? null : <FailedAnswers failed={failed} />}
      <p className={shared.caption}>{language.functionBrowser.explain.source(source)}</p>
    </section>
  );
}

function CallAnswer({ call, cell }: Pick<ExplainedCallProps, 'call' | 'cell'>): React.JSX.Element {
  const { answer, unit, here, columns } = call;
  const view = useViewStyles();
  return (
    <>
      <p className={view.label}>{language.functionBrowser.explain.answer}</p>
      <ShownAnswer shown={answer} unit={unit} headings={headingsOf(columns)} />
      {here === null ? null : (
        <>
          <p className={view.label}>{language.functionBrowser.explain.answerHere(cell)}</p>
          <AnswerValue value={here} unit={unit} />
        </>
      )}
    </>
  );
}

/** The headings of an answer's columns; none where they depend on the arguments. */
export const headingsOf = (columns: CallExplanation['columns']): readonly string[] =>
  columns === null || typeof columns === 'string' ? [] : columns.map(({ title }) => title);

interface ExplainedArgumentProps {
  readonly argument: ArgumentExplanation;
  readonly cell: string;
}

function ExplainedArgument({ argument, cell }: ExplainedArgumentProps): React.JSX.Element {
  const styles = useStyles();
  const view = useViewStyles();
  const shared = useSharedStyles();
  const { name, description, unit, written, value, here } = argument;
  const { leftOut, leftOutAs } = language.functionBrowser.explain;
  const isOmitted = written === null;
  const words = value === null ? leftOut : isOmitted ? leftOutAs(inWords(value)) : inWords(value);
  const isError = value?.kind === 'value' && value.isError;
  return (
    <div className={mergeClasses(shared.ruledOff, styles.argument)}>
      <dt className={isOmitted ? view.quiet : view.strong}>{name}</dt>
      <dd
        className={mergeClasses(styles.value, isOmitted ? view.quiet : view.strong, isError && view.trouble)}
      >
        {words}
      </dd>
      <dd className={mergeClasses(shared.caption, styles.written)}>
        {isOmitted ? null : <FormulaText text={written} />}
        {isOmitted || unit === null ? null : ' · '}
        {unit}
        {here === null ? null : ` · ${language.functionBrowser.explain.here(cell, here.text)}`}
      </dd>
      <dd className={mergeClasses(shared.caption, styles.written)}>{description}</dd>
      {value?.kind === 'unknown' ? (
        <dd className={mergeClasses(shared.caption, styles.written, view.quiet)}>{value.because}</dd>
      ) : null}
      {value?.kind === 'rows' ? (
        <dd className={styles.written}>
          <ShownAnswer shown={value} />
        </dd>
      ) : null}
    </div>
  );
}

function FailedAnswers({ failed }: Pick<CallExplanation, 'failed'>): React.JSX.Element {
  const styles = useStyles();
  const view = useViewStyles();
  const shared = useSharedStyles();
  const all = failed.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={styles.failed}>
      <p className={mergeClasses(shared.paragraph, view.strong)}>
        {language.functionBrowser.explain.failed(all)}
      </p>
      <ul className={shared.list}>
        {failed.slice(0, mostReasons).map(({ count, error, sentence }) => (
          <li key={sentence} className={shared.paragraph}>
            <span className={view.strong}>{`${number(count)} × ${error}`}</span> {sentence}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** More reasons than these would bury what follows. */
const mostReasons = 5;
