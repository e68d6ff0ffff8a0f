import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { useReadAlongStyles } from './chart-styles';

interface ReadAlongProps<Place> {
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly now: number;
  /** What is read at the place, in words. */
  readonly said: string;
  readonly describedBy?: string | undefined;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The place at so many pixels from the left of the drawing. */
  readonly placeAt: (x: number) => Place;
  /** Null once the pointer has left. */
  readonly onPoint: (place: Place | null) => void;
  readonly onKeep: (place: Place) => void;
  readonly children: ReactNode;
}

/** A drawing that is read by pointing at it or along it by the keyboard: a slider to those who cannot see it. */
export function ReadAlong<Place>(props: ReadAlongProps<Place>): React.JSX.Element {
  const { width, height, label, least, most, now, said, describedBy, onKeyDown, children } = props;
  const { placeAt, onPoint, onKeep } = props;
  const styles = useReadAlongStyles();
  const placeUnder = (event: PointerEvent): Place =>
    placeAt(event.clientX - event.currentTarget.getBoundingClientRect().left);
  return (
    <div
      className={styles.slider}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={now}
      aria-valuetext={said}
      aria-describedby={describedBy}
      onKeyDown={onKeyDown}
      onPointerMove={(event) => onPoint(placeUnder(event))}
      onPointerLeave={() => onPoint(null)}
      onPointerDown={(event) => onKeep(placeUnder(event))}
    >
      <svg
        className={styles.drawing}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden
        focusable={false}
      >
        {children}
      </svg>
    </div>
  );
}
