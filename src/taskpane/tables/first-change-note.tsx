import { useSharedStyles } from '../look/shared-styles';
import { lastRead } from '../store/pane-state';
import { usePane } from '../use-pane';
import { texts } from './texts';

/** What the first change does to the workbook, said beforehand; nothing where the settings have their sheet. */
export function FirstChangeNote(): React.JSX.Element | null {
  const { paragraph } = useSharedStyles();
  const isFirst = usePane((state) => lastRead(state)?.hasSettingsSheet === false);
  return isFirst ? <p className={paragraph}>{texts.firstChange}</p> : null;
}
