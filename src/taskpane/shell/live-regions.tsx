import { useSharedStyles } from '../look/shared-styles';
import { usePane } from '../use-pane';

/** Tells those who listen to the screen what happened. The regions are always there, or nobody would hear what they say. */
export function LiveRegions(): React.JSX.Element {
  const { visuallyHidden } = useSharedStyles();
  const { number, text, isUrgent } = usePane((state) => state.news);
  const words = <span key={number}>{text}</span>;
  return (
    <>
      <div className={visuallyHidden} role="status">
        {isUrgent ? null : words}
      </div>
      <div className={visuallyHidden} role="alert">
        {isUrgent ? words : null}
      </div>
    </>
  );
}
