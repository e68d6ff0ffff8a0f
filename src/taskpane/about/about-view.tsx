import { makeStyles } from '@fluentui/react-components';
import manifest from '../../../package.json';
import { language } from '../../languages/language';
import { useSharedStyles } from '../look/shared-styles';
import { takesFocus } from '../shell/focus-keeper';
import { SelfTestSection } from './self-test-section';

const useStyles = makeStyles({ about: { marginBottom: '20px' } });

/** What is not about the plan but about Plumbline and the Excel that it runs in. */
export function AboutView(): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <section className={shared.section}>
      <h2 className={shared.title} {...takesFocus}>
        {language.pane.views.about}
      </h2>
      <div className={styles.about}>
        <p className={shared.paragraph}>{language.pane.about.version(manifest.version)}</p>
        <p className={shared.paragraph}>{language.pane.firstRun.privacy}</p>
      </div>
      <SelfTestSection />
    </section>
  );
}
