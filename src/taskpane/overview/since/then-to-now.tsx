import { language } from '../../../languages/language';
import { useSharedStyles } from '../../look/shared-styles';
import { Sign } from '../../look/sign';

/** Stands between then and now: an arrow to look at, a word to hear. */
export function To(): React.JSX.Element {
  const { visuallyHidden } = useSharedStyles();
  return (
    <>
      <Sign shape="arrow" />
      <span className={visuallyHidden}>{language.pane.since.to}</span>
    </>
  );
}
