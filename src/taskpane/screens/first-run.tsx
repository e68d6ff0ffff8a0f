import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { language } from '../../languages/language';
import { ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { usePaneCommands } from '../use-pane';
import { Screen } from './screen';

const useStyles = makeStyles({
  steps: { listStyleType: 'none', margin: 0, padding: 0, counterReset: 'step' },
  step: {
    display: 'grid',
    gridTemplateColumns: '28px 1fr',
    columnGap: '12px',
    marginBottom: '16px',
    counterIncrement: 'step',
    '::before': {
      content: 'counter(step)',
      width: '26px',
      height: '26px',
      lineHeight: '24px',
      textAlign: 'center',
      borderRadius: tokens.borderRadiusCircular,
      border: `1px solid ${ink.edge}`,
      color: ink.quiet,
      fontVariantNumeric: 'tabular-nums',
      fontSize: tokens.fontSizeBase200,
      boxSizing: 'border-box',
    },
  },
  stepTitle: { margin: 0, fontWeight: tokens.fontWeightSemibold, color: ink.text },
  stepDetail: { margin: 0, color: ink.quiet },
  example: { paddingTop: '16px', marginTop: '4px' },
  template: { paddingTop: '16px' },
  privacy: { marginTop: '16px' },
});

/** What to do next, before anything has been checked. */
export function FirstRun(): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { check, openExample, askTemplate } = usePaneCommands();
  const { title, lead, steps, example, template, privacy } = language.pane.firstRun;
  return (
    <Screen
      level={1}
      plumb={60}
      title={title}
      lead={lead}
      actions={
        <Button appearance="primary" size="large" onClick={check}>
          {language.pane.commands.check}
        </Button>
      }
    >
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.title} className={styles.step}>
            <div>
              <p className={styles.stepTitle}>{step.title}</p>
              <p className={styles.stepDetail}>{step.detail}</p>
            </div>
          </li>
        ))}
      </ol>
      <div className={mergeClasses(shared.ruledOff, styles.example)}>
        <p className={shared.paragraph}>{example}</p>
        <Button onClick={openExample}>{language.pane.commands.openExample}</Button>
      </div>
      <div className={styles.template}>
        <p className={shared.paragraph}>{template}</p>
        <Button onClick={askTemplate}>{language.pane.commands.insertTemplate}</Button>
      </div>
      <p className={mergeClasses(shared.caption, styles.privacy)}>{privacy}</p>
    </Screen>
  );
}
