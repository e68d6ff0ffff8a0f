import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { language } from '../../languages/language';
import { useSharedStyles } from '../look/shared-styles';
import { lastRead } from '../store/pane-state';
import { usePane } from '../use-pane';

const useStyles = makeStyles({ note: { marginBottom: '16px' } });

/** What the first change does to the workbook, said beforehand; nothing where the settings have their sheet. */
export function FirstChangeNote(): React.JSX.Element | null {
  const styles = useStyles();
  const { caption } = useSharedStyles();
  const isFirst = usePane((state) => lastRead(state)?.hasSettingsSheet === false);
  return isFirst ? <p className={mergeClasses(caption, styles.note)}>{language.tables.firstChange}</p> : null;
}
