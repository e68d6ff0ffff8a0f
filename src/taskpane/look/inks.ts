import { type Theme, tokens } from '@fluentui/react-components';

type ColourName = Extract<keyof Theme, `color${string}`>;

/** A colour and the papers that it is put on; the tests hold every pair to its contrast, in light and in dark. */
interface Ink {
  readonly colour: ColourName;
  readonly on: readonly ColourName[];
  /** Text needs a contrast of 4.5, what one only has to make out 3 (WCAG 1.4.3 and 1.4.11). */
  readonly leastContrast: 7 | 4.5 | 3;
}

const declareInks = <Name extends string>(inks: Readonly<Record<Name, Ink>>): typeof inks => inks;

/** What the pane is written on. */
export const papers = {
  page: 'colorNeutralBackground1',
  raised: 'colorNeutralBackground2',
  pointedAt: 'colorSubtleBackgroundHover',
  pressed: 'colorSubtleBackgroundPressed',
} as const satisfies Record<string, ColourName>;

const { page, raised, pointedAt, pressed } = papers;

/** Every colour that the pane's own styles write or draw with. */
export const inks = declareInks({
  text: { colour: 'colorNeutralForeground1', on: [page, raised, pointedAt, pressed], leastContrast: 7 },
  quiet: { colour: 'colorNeutralForeground2', on: [page, raised, pointedAt, pressed], leastContrast: 7 },
  faint: { colour: 'colorNeutralForeground3', on: [page, raised, pointedAt], leastContrast: 4.5 },
  link: { colour: 'colorBrandForegroundLink', on: [page, raised, pointedAt, pressed], leastContrast: 4.5 },
  error: { colour: 'colorStatusDangerForeground3', on: [page, raised, pointedAt], leastContrast: 4.5 },
  warning: { colour: 'colorStatusWarningForeground1', on: [page, raised, pointedAt], leastContrast: 4.5 },
  advice: { colour: 'colorBrandForegroundLink', on: [page, raised, pointedAt], leastContrast: 4.5 },
  good: { colour: 'colorStatusSuccessForeground1', on: [page, raised], leastContrast: 4.5 },
  bar: { colour: 'colorBrandForegroundLink', on: [page], leastContrast: 3 },
  edge: { colour: 'colorNeutralStrokeAccessible', on: [page, raised], leastContrast: 3 },
  focus: { colour: 'colorStrokeFocus2', on: [page, raised, pointedAt], leastContrast: 3 },
});

type InkName = keyof typeof inks;

/** The colours as styles use them. */
export const ink = Object.fromEntries(
  Object.entries(inks).map(([name, { colour }]) => [name, tokens[colour]]),
) as Readonly<Record<InkName, string>>;

/** The papers as styles use them. */
export const paper = Object.fromEntries(
  Object.entries(papers).map(([name, colour]) => [name, tokens[colour]]),
) as Readonly<Record<keyof typeof papers, string>>;

/** Lines that part what is already apart by space: nothing depends on seeing them. */
export const hairline = tokens.colorNeutralStroke2;
/** The outline of what is recognised by its text. */
export const outline = tokens.colorNeutralStroke1;
