import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { shownArea } from '../../functions/explain/shown-value';
import { namespace } from '../../functions/lookup';
import type { FunctionReference } from '../../functions/reference';
import { language } from '../../languages/language';
import { isCellError } from '../../spreadsheet/cell';
import { Fold } from '../look/fold';
import { ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { FormulaText } from './formula-text';
import { ShownAnswer } from './shown-answer';
import { useViewStyles } from './view-styles';

const useStyles = makeStyles({
  about: { marginTop: '16px' },
  part: { margin: '8px 0 12px' },
  error: { margin: '0 0 4px', color: ink.quiet },
  children: { marginTop: '8px' },
});

interface AboutFunctionProps {
  readonly reference: FunctionReference;
  /** Beside the example. */
  readonly children: React.ReactNode;
}

/** What else there is to know of a function: an example that holds, its errors, the source of its definition. */
export function AboutFunction({ reference, children }: AboutFunctionProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const view = useViewStyles();
  const { example, errors, source, result } = reference;
  const columns = result.kind === 'spill' && typeof result.columns !== 'string' ? result.columns : null;
  return (
    <div className={mergeClasses(shared.ruledOff, styles.about)}>
      <Fold title={language.functionBrowser.about.title}>
        <div className={styles.part}>
          <p className={view.label}>{language.functionBrowser.about.example}</p>
          <FormulaText text={`=${namespace}.${example.call}`} />
          <p className={view.label}>{language.functionBrowser.about.gives}</p>
          <ShownAnswer
            shown={shownArea(example.result, (column) => columns?.[column]?.value ?? kindOf(result))}
            unit={result.kind === 'spill' || isCellError(example.result) ? null : (result.unit ?? null)}
            headings={columns?.map(({ title }) => title) ?? []}
          />
          <div className={styles.children}>{children}</div>
        </div>
        <div className={styles.part}>
          <p className={view.label}>{language.functionBrowser.about.errors}</p>
          <ul className={shared.list}>
            {errors.map(({ error, when }) => (
              <li key={`${error} ${when}`} className={styles.error}>
                <span className={view.strong}>{error}</span> {when}
              </li>
            ))}
          </ul>
        </div>
        <p className={view.label}>{language.functionBrowser.about.source}</p>
        <p className={shared.paragraph}>{source}</p>
      </Fold>
    </div>
  );
}

const kindOf = (result: FunctionReference['result']): string =>
  result.kind === 'spill' ? 'number' : result.value;
