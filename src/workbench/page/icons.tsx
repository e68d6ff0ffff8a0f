/* Lines on a square of 20: drawn for this page, in the colour of the text beside them. */
const lines = {
  open: 'M2.5 15.5v-11h5l1.5 2h7v2.5M2.5 15.5l2.6-6.5h12.9l-2.6 6.5z',
  save: 'M3.5 3.5h10.5l2.5 2.5v10.5h-13zM6.5 3.5v4h6v-4M6 16.5v-5.5h8v5.5',
  undo: 'M7 3.5 3.5 7 7 10.5M3.5 7h8.5a4.5 4.5 0 0 1 0 9h-4',
  redo: 'M13 3.5 16.5 7 13 10.5M16.5 7h-8.5a4.5 4.5 0 0 0 0 9h4',
  dark: 'M16.5 12a7 7 0 1 1-8.5-8.5 5.6 5.6 0 0 0 8.5 8.5z',
  light:
    'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM10 2v2M10 16v2M2 10h2M16 10h2M4.3 4.3l1.4 1.4M14.3 14.3l1.4 1.4M4.3 15.7l1.4-1.4M14.3 5.7l1.4-1.4',
  close: 'M5 5l10 10M15 5 5 15',
  reload: 'M16 10a6 6 0 1 1-2-4.5M16.5 2.5v3.5h-3.5',
  info: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 9v4.5M10 6.3v.2',
} as const;

export type IconName = keyof typeof lines;

/** A picture beside or in place of a word: it says nothing by itself. */
export function Icon({
  name,
  size = 20,
}: {
  readonly name: IconName;
  readonly size?: number;
}): React.JSX.Element {
  return (
    <svg
      viewBox="0 0 20 20"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      focusable={false}
    >
      <path d={lines[name]} />
    </svg>
  );
}
