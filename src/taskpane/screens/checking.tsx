import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { language } from '../../languages/language';
import { useSharedStyles } from '../look/shared-styles';
import { CheckProgressStrip } from '../shell/progress-strip';
import { usePane } from '../use-pane';
import { Screen } from './screen';

const useStyles = makeStyles({ meanwhile: { padding: '0 16px' } });

/** The first check of a workbook, which has nothing to show yet but how far it is. */
export function Checking(): React.JSX.Element {
  const styles = useStyles();
  const isWaiting = usePane((state) => state.isWaiting);
  const { caption } = useSharedStyles();
  return (
    <>
      <Screen level={1} plumb={60} title={language.pane.progress.title} />
      <CheckProgressStrip />
      {isWaiting ? null : (
        <p className={mergeClasses(caption, styles.meanwhile)}>{language.pane.progress.meanwhile}</p>
      )}
    </>
  );
}
