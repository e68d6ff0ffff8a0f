const headingFill = '#ECEFF3';

type Look = (format: Excel.RangeFormat) => void;

/** How cells look that Plumbline writes into sheets of its own. */
export const ownLooks = {
  title: ({ font }) => {
    font.bold = true;
    font.size = 14;
  },
  heading: ({ font, fill }) => {
    font.bold = true;
    fill.color = headingFill;
  },
  numberHeading: (format) => {
    format.font.bold = true;
    format.fill.color = headingFill;
    format.horizontalAlignment = Excel.HorizontalAlignment.right;
  },
  quiet: ({ font }) => {
    font.color = '#6B6B6B';
  },
} as const satisfies Record<string, Look>;
