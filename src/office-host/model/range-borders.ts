import type { Area } from '../../spreadsheet/area';
import type { CarriedLook, SheetId } from '../workbook/host-workbook';
import { carriedAt } from './carried-look';
import { colourGiven } from './colours';
import { mayIf } from './permissions';
import { declareExcelKind, type ExcelKind, type ExcelSession, notModelled } from './session';

/* A border is kept as a file says it, beside what else a file alone knows of a cell's look. */

interface BorderedCells {
  readonly sheet: SheetId;
  readonly areas: () => readonly Area[];
}

interface BorderState extends BorderedCells {
  readonly index: BorderIndex;
}

/** In the order of a file. */
const sides = ['left', 'right', 'top', 'bottom'] as const;
type Side = (typeof sides)[number];

/** The cells of an area that a border is drawn at, and their side. A line between two cells is drawn by the first of them. */
const placesOf = {
  EdgeTop: (area: Area) => ({ side: 'top', area: { ...area, bottom: area.top } }),
  EdgeBottom: (area: Area) => ({ side: 'bottom', area: { ...area, top: area.bottom } }),
  EdgeLeft: (area: Area) => ({ side: 'left', area: { ...area, right: area.left } }),
  EdgeRight: (area: Area) => ({ side: 'right', area: { ...area, left: area.right } }),
  InsideHorizontal: (area: Area) => ({ side: 'bottom', area: { ...area, bottom: area.bottom - 1 } }),
  InsideVertical: (area: Area) => ({ side: 'right', area: { ...area, right: area.right - 1 } }),
} as const satisfies Partial<
  Record<`${Excel.BorderIndex}`, (area: Area) => { readonly side: Side; readonly area: Area }>
>;

type BorderIndex = keyof typeof placesOf;

const isKnown = (index: string): index is BorderIndex => Object.hasOwn(placesOf, index);

/** A line: its colour as `#RRGGBB`. None draws nothing. */
interface Line {
  readonly style: string;
  readonly colour: string;
}

const thin = 'thin';
const linePattern = (side: Side): RegExp =>
  new RegExp(`<${side} style="(\\w+)">(?:<color rgb="FF(\\w+)"/>)?`, 'u');

function lineOf({ border }: Pick<CarriedLook, 'border'>, side: Side): Line | null {
  const [, style, colour] = linePattern(side).exec(border) ?? [];
  return style === undefined ? null : { style, colour: `#${colour ?? '000000'}` };
}

function withLine(before: CarriedLook, side: Side, line: Line | null): CarriedLook {
  const drawn = sides
    .map((each) => ({ each, line: each === side ? line : lineOf(before, each) }))
    .map(({ each, line: one }) =>
      one === null
        ? `<${each}/>`
        : `<${each} style="${one.style}"><color rgb="FF${one.colour.slice(1)}"/></${each}>`,
    );
  const isBare = drawn.every((element) => element.endsWith('/>') && !element.includes('style'));
  return { ...before, border: isBare ? '' : `<border>${drawn.join('')}</border>` };
}

/** The line of all cells; null where they differ, or have none. */
function lineThere({ sheet, areas, index }: BorderState, session: ExcelSession): Line | null {
  const found = new Map<string, Line | null>();
  for (const whole of areas()) {
    const { side, area } = placesOf[index](whole);
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const line = lineOf(carriedAt(session, sheet, row, column), side);
        found.set(JSON.stringify(line), line);
      }
    }
  }
  const [line = null] = found.values();
  return found.size > 1 ? null : line;
}

function draw(
  { sheet, areas, index }: BorderState,
  session: ExcelSession,
  change: (before: Line | null) => Line | null,
): void {
  mayIf(session, sheet, 'allowFormatCells');
  for (const whole of areas()) {
    const { side, area } = placesOf[index](whole);
    // One row has no line inside.
    if (area.bottom < area.top || area.right < area.left) continue;
    session.workbook.write(sheet, area, (row, column) => {
      const before = carriedAt(session, sheet, area.top + row, area.left + column);
      return { style: { carried: withLine(before, side, change(lineOf(before, side))) } };
    });
  }
}

const rangeBorder: ExcelKind<Excel.RangeBorder, BorderState> = declareExcelKind({
  name: 'RangeBorder',
  properties: {
    color: {
      since: '1.1',
      get: (it, session) => lineThere(it, session)?.colour ?? '#000000',
      // A colour draws a line where there is none.
      set: (it, color, session) => {
        const colour = colourGiven(color);
        draw(it, session, (before) => ({ style: before?.style ?? thin, colour }));
      },
    },
    sideIndex: { since: '1.1', get: ({ index }) => index },
    style: {
      since: '1.1',
      get: (it, session) => (lineThere(it, session) === null ? 'None' : 'Continuous'),
      set: (it, style, session) => {
        if (style !== 'None' && style !== 'Continuous')
          throw notModelled(session, `RangeBorder.style ${style}`);
        draw(it, session, (before) =>
          style === 'None' ? null : { style: thin, colour: before?.colour ?? '#000000' },
        );
      },
    },
  },
});

export const rangeBorders: ExcelKind<Excel.RangeBorderCollection, BorderedCells> = declareExcelKind({
  name: 'RangeBorderCollection',
  methods: {
    getItem: {
      since: '1.1',
      call: (it, [index], session) => {
        if (isKnown(index)) return rangeBorder.of({ ...it, index });
        throw notModelled(session, `RangeBorderCollection.getItem('${index}')`);
      },
    },
  },
});
