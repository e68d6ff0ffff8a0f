import { useSharedStyles } from '../look/shared-styles';
import { takesFocus } from '../shell/focus-keeper';
import { texts } from '../texts';
import { SelfTestSection } from './self-test-section';

/** What is not about the plan but about Plumbline and the Excel that it runs in. */
export function SetupView(): React.JSX.Element {
  const shared = useSharedStyles();
  return (
    <section className={shared.section}>
      <h2 className={shared.title} {...takesFocus}>
        {texts.views.setup}
      </h2>
      <SelfTestSection />
    </section>
  );
}
