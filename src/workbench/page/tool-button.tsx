import { Button, makeStyles, Tooltip } from '@fluentui/react-components';
import { Icon, type IconName } from './icons';
import { bar } from './look';

export const useBarStyles = makeStyles({
  button: {
    minWidth: '32px',
    height: '32px',
    color: bar.ink,
    fontWeight: 400,
    ':hover': { backgroundColor: bar.pointedAt, color: bar.ink },
    ':hover:active': { backgroundColor: bar.pointedAt, color: bar.ink },
    ':focus-visible': { outlineColor: bar.ink, outlineStyle: 'solid', outlineWidth: '2px' },
    '&[aria-disabled="true"]': { color: bar.quiet, opacity: 0.6 },
  },
});

interface ToolButtonProps {
  readonly icon: IconName;
  readonly label: string;
  /** More than the label says. */
  readonly tip?: string;
  readonly isIdle?: boolean;
  readonly showsLabel?: boolean;
  readonly onPress: () => void;
}

/** A button of the bar at the top. It keeps the focus while there is nothing for it to do. */
export function ToolButton({
  icon,
  label,
  tip = label,
  isIdle = false,
  showsLabel = false,
  onPress,
}: ToolButtonProps): React.JSX.Element {
  const styles = useBarStyles();
  return (
    <Tooltip content={tip} relationship={showsLabel || tip !== label ? 'description' : 'label'}>
      <Button
        appearance="transparent"
        className={styles.button}
        icon={<Icon name={icon} />}
        disabledFocusable={isIdle}
        aria-label={showsLabel ? undefined : label}
        onClick={onPress}
      >
        {showsLabel ? label : null}
      </Button>
    </Tooltip>
  );
}
