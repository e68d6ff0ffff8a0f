import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import type { ParameterReference } from '../../functions/reference';
import { language } from '../../languages/language';
import { textOf } from '../../spreadsheet/cell-text';
import { useSharedStyles } from '../look/shared-styles';
import { useViewStyles } from './view-styles';

const useStyles = makeStyles({
  field: { padding: '6px 0 10px' },
  top: { display: 'flex', flexWrap: 'wrap', columnGap: '6px', alignItems: 'baseline', marginBottom: '2px' },
  line: { display: 'flex', gap: '6px', alignItems: 'center' },
  hint: { margin: '4px 0 0' },
  button: { flexShrink: 0, minWidth: 'auto' },
});

interface ArgumentFieldProps {
  readonly parameter: ParameterReference;
  readonly value: string;
  readonly problem: string | null;
  readonly onChange: (value: string) => void;
  readonly onUseSelection: () => void;
}

/** What may be left out says what it then counts as. */
function necessityOf({ optional, default: standsFor }: ParameterReference): string | null {
  if (!optional) return null;
  return standsFor === null
    ? language.functionBrowser.form.optional
    : language.functionBrowser.form.optionalAs(textOf(standsFor));
}

const choicesOf = ({ kind, choices }: ParameterReference): readonly string[] =>
  choices ?? (kind === 'boolean' ? ['TRUE', 'FALSE'] : []);

/** One argument, to be typed or taken from the cells that are selected. */
export function ArgumentField(props: ArgumentFieldProps): React.JSX.Element {
  const { parameter, value, problem, onChange, onUseSelection } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const view = useViewStyles();
  const id = useId();
  const { name, unit, takes, description } = parameter;
  const necessity = necessityOf(parameter);
  const choices = choicesOf(parameter);
  return (
    <div className={styles.field}>
      <div className={styles.top}>
        <label htmlFor={id} className={view.strong}>
          {name}
        </label>
        <span className={shared.caption} id={`${id}-unit`}>
          {[unit, necessity].filter((part) => part !== null).join(', ')}
        </span>
      </div>
      <div className={styles.line}>
        <input
          id={id}
          type="text"
          className={view.input}
          value={value}
          autoComplete="off"
          spellCheck={false}
          list={choices.length === 0 ? undefined : `${id}-choices`}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-unit ${id}-hint${problem === null ? '' : ` ${id}-problem`}`}
          onChange={(event) => onChange(event.target.value)}
        />
        {choices.length === 0 ? null : (
          <datalist id={`${id}-choices`}>
            {choices.map((choice) => (
              <option key={choice} value={choice} />
            ))}
          </datalist>
        )}
        <Button
          className={styles.button}
          size="small"
          aria-label={language.functionBrowser.form.useSelectionFor(name)}
          onClick={onUseSelection}
        >
          {language.functionBrowser.form.useSelection}
        </Button>
      </div>
      {problem === null ? null : (
        <p id={`${id}-problem`} className={mergeClasses(styles.hint, view.small, view.trouble)}>
          {problem}
        </p>
      )}
      <p id={`${id}-hint`} className={mergeClasses(shared.caption, styles.hint)}>
        {description} {language.functionBrowser.form.takes(takes)}
      </p>
    </div>
  );
}
