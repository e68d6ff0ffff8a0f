import { useSharedStyles } from '../../look/shared-styles';
import { Sign } from '../../look/sign';
import { texts } from '../../texts';

/** Stands between then and now: an arrow to look at, a word to hear. */
export function To(): React.JSX.Element {
  const { visuallyHidden } = useSharedStyles();
  return (
    <>
      <Sign shape="arrow" />
      <span className={visuallyHidden}>{texts.since.to}</span>
    </>
  );
}
