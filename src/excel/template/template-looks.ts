import type { PageLook } from '../../template/template-workbook';

const inks = {
  ink: '#1D2B3A',
  slate: '#5A6675',
  paper: '#FFFFFF',
  link: '#0B57A4',
  input: '#FFF8E1',
} as const;

type Look = (format: Excel.RangeFormat) => void;

const plain: Look = ({ font }) => {
  font.color = inks.ink;
};

/** How the cells of the template look; letters are those of the workbook. */
const templateLooks: Readonly<Record<PageLook | 'link' | 'quiet', Look>> = {
  title: ({ font }) => {
    font.bold = true;
    font.size = 16;
    font.color = inks.ink;
  },
  explanation: ({ font }) => {
    font.color = inks.slate;
  },
  section: ({ font }) => {
    font.bold = true;
    font.size = 12;
    font.color = inks.ink;
  },
  heading: ({ font, fill }) => {
    font.bold = true;
    font.color = inks.paper;
    fill.color = inks.ink;
  },
  numberHeading: (format) => {
    templateLooks.heading(format);
    format.horizontalAlignment = Excel.HorizontalAlignment.right;
  },
  text: plain,
  figure: plain,
  step: (format) => {
    plain(format);
    format.horizontalAlignment = Excel.HorizontalAlignment.left;
  },
  input: (format) => {
    plain(format);
    format.fill.color = inks.input;
  },
  result: (format) => {
    templateLooks.title(format);
    format.horizontalAlignment = Excel.HorizontalAlignment.left;
  },
  link: ({ font }) => {
    font.color = inks.link;
  },
  quiet: ({ font }) => {
    font.color = inks.slate;
  },
};

/** Gives cells the look of what they are. */
export function giveLook(look: keyof typeof templateLooks, { format }: Excel.Range): void {
  templateLooks[look](format);
}

/** A width in characters of the standard font as Excel's points: seven pixels a character, and five for the margins. */
export const pointsOfWidth = (characters: number): number => (characters * 7 + 5) * 0.75;
