import { type CarriedLook, type CellStyle, type ConditionalStyle, plainStyle } from '../../office-host';
import { colourAttributes } from './file-colours';
import { element, xmlHead } from './xml-text';

/** Numbers the looks of cells and conditional formats as they come, each look once. */
export interface LookNumbers {
  readonly ofCell: (style: CellStyle, numberFormat: string) => number;
  readonly ofRule: (style: ConditionalStyle, look: CarriedLook | null) => number | null;
  /** The part `styles.xml` with all that were numbered. */
  readonly part: () => string;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const firstOwnFormat = 164;
const general = 'General';

/* Things in the order in which they were first asked for. */
function numbered(start: readonly string[]): {
  readonly of: (xml: string) => number;
  readonly list: () => readonly string[];
} {
  const numbers = new Map(start.map((xml, index) => [xml, index]));
  return {
    of: (xml) => {
      const known = numbers.get(xml);
      if (known !== undefined) return known;
      numbers.set(xml, numbers.size);
      return numbers.size - 1;
    },
    list: () => [...numbers.keys()],
  };
}

const switched = (name: string, isOn: boolean | null): string =>
  isOn === null ? '' : element(name, isOn ? {} : { val: 0 });

/* A font as a file has it: effects, size, colour, name. */
function fontText(
  bold: boolean | null,
  italic: boolean | null,
  size: number | null,
  colour: string | null,
  carried: string,
  usualName: string,
): string {
  const at = carried.indexOf('<name ');
  const effects = at === -1 ? carried : carried.slice(0, at);
  const name = at === -1 ? usualName : carried.slice(at);
  return [
    switched('b', bold),
    switched('i', italic),
    effects,
    size === null ? '' : element('sz', { val: size }),
    colour === null ? '' : element('color', colourAttributes(colour)),
    name,
  ].join('');
}

const cellFont = (style: CellStyle): string =>
  `<font>${fontText(
    style.bold || null,
    style.italic || null,
    style.fontSize,
    style.fontColor,
    style.carried?.font ?? '',
    element('name', { val: 'Calibri' }) + element('family', { val: 2 }),
  )}</font>`;

const painted = (colour: string): string =>
  element(
    'fill',
    {},
    element(
      'patternFill',
      { patternType: 'solid' },
      // The second colour is the one that conditional formats are painted with.
      element('fgColor', colourAttributes(colour)) + element('bgColor', colourAttributes(colour)),
    ),
  );

const noBorder = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const noFill = '<fill><patternFill patternType="none"/></fill>';
/* Excel takes the second fill for this one, whatever the file says. */
const secondFill = '<fill><patternFill patternType="gray125"/></fill>';

const firstSmall = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

function alignmentText(style: CellStyle): string {
  const { horizontalAlignment: along, verticalAlignment: up, wrapText } = style;
  const horizontal = along === 'CenterAcrossSelection' ? 'centerContinuous' : firstSmall(along);
  const attributes =
    (along === 'General' ? '' : ` horizontal="${horizontal}"`) +
    (up === 'Bottom' ? '' : ` vertical="${firstSmall(up)}"`) +
    (wrapText ? ' wrapText="1"' : '') +
    (style.carried?.alignment ?? '');
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}

const list = (name: string, items: readonly string[]): string =>
  items.length === 0 ? '' : element(name, { count: items.length }, items.join(''));

/* A workbook can have an object for each cell: to remember all of them would cost more than it saves. */
const mostObjects = 10_000;

const wordsOf = (style: CellStyle): string => {
  const { carried } = style;
  const words: (string | number | boolean | null)[] = [
    style.fill,
    style.fontColor,
    style.bold,
    style.italic,
    style.fontSize,
    style.wrapText,
    style.horizontalAlignment,
    style.verticalAlignment,
    style.locked,
  ];
  return words.join() + (carried === undefined ? '' : carried.font + carried.border + carried.alignment);
};

export function createLookNumbers(): LookNumbers {
  const formats = numbered([]);
  const fonts = numbered([cellFont(plainStyle)]);
  const fills = numbered([noFill, secondFill]);
  const borders = numbered([noBorder]);
  const cells = numbered([]);
  const rules = numbered([]);
  /* Many cells share few styles: known by the object, or else by what they say. */
  const known = new Map<CellStyle, Map<string, number>>();
  const alike = new Map<string, Map<string, number>>();

  const formatId = (format: string): number => {
    if (format === general || format === '') return 0;
    return format === '@' ? 49 : firstOwnFormat + formats.of(format);
  };

  const cellXf = (style: CellStyle, numberFormat: string): string => {
    const numFmtId = formatId(numberFormat);
    const fontId = fonts.of(cellFont(style));
    const fillId = style.fill === null ? 0 : fills.of(painted(style.fill));
    const border = style.carried?.border ?? '';
    const borderId = border === '' ? 0 : borders.of(border);
    const alignment = alignmentText(style);
    const protection = style.locked ? '' : element('protection', { locked: false });
    return element(
      'xf',
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        applyNumberFormat: numFmtId === 0 ? null : true,
        applyFont: fontId === 0 ? null : true,
        applyFill: fillId === 0 ? null : true,
        applyBorder: borderId === 0 ? null : true,
        applyAlignment: alignment === '' ? null : true,
        applyProtection: protection === '' ? null : true,
      },
      alignment + protection,
    );
  };
  const ofWords = (style: CellStyle): Map<string, number> => {
    const words = wordsOf(style);
    const ofStyle = alike.get(words) ?? new Map<string, number>();
    alike.set(words, ofStyle);
    if (known.size < mostObjects) known.set(style, ofStyle);
    return ofStyle;
  };
  const ofCell = (style: CellStyle, numberFormat: string): number => {
    const ofStyle = known.get(style) ?? ofWords(style);
    const before = ofStyle.get(numberFormat);
    if (before !== undefined) return before;
    const number = cells.of(cellXf(style, numberFormat));
    ofStyle.set(numberFormat, number);
    return number;
  };
  ofCell(plainStyle, general);

  return {
    ofCell,
    ofRule: (style, look) => {
      const font = fontText(style.bold, style.italic, null, style.fontColor, look?.font ?? '', '');
      const { numberFormat } = style;
      const content =
        (font === '' ? '' : `<font>${font}</font>`) +
        (numberFormat === null
          ? ''
          : element('numFmt', { numFmtId: formatId(numberFormat), formatCode: numberFormat })) +
        (style.fill === null ? '' : painted(style.fill)) +
        (look?.border ?? '');
      return content === '' ? null : rules.of(`<dxf>${content}</dxf>`);
    },
    part: () =>
      xmlHead +
      element(
        'styleSheet',
        { xmlns: main },
        list(
          'numFmts',
          formats
            .list()
            .map((formatCode, index) => element('numFmt', { numFmtId: firstOwnFormat + index, formatCode })),
        ) +
          list('fonts', fonts.list()) +
          list('fills', fills.list()) +
          list('borders', borders.list()) +
          list('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]) +
          list('cellXfs', cells.list()) +
          list('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]) +
          list('dxfs', rules.list()) +
          element('tableStyles', { count: 0, defaultTableStyle: 'TableStyleMedium2' }),
      ),
  };
}
