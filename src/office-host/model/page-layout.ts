import { sheetPrefix } from '../../spreadsheet/sheet-name';
import { hostError } from '../protocol/host-error';
import type { SheetId, SheetView } from '../workbook/host-workbook';
import { mayIf } from './permissions';
import { declareExcelKind, type ExcelKind, type ExcelSession, notModelled, sheetView } from './session';

/* How a sheet is printed is kept as a file says it: `pageSetup` among the elements, `pageSetUpPr` before them. */

interface PageState {
  readonly id: SheetId;
}

const setupPattern = /<pageSetup\b([^>]*?)\/>/u;
/* They come after `pageSetup` in a file. */
const laterPattern = /<(?:headerFooter|rowBreaks|colBreaks)\b/u;

function setupOf({ printing }: SheetView): ReadonlyMap<string, string> {
  const attributes = setupPattern.exec(printing.elements)?.[1] ?? '';
  return new Map(
    [...attributes.matchAll(/([A-Za-z]+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, value]),
  );
}

function putSetup(
  session: ExcelSession,
  { id }: PageState,
  changes: Readonly<Record<string, string>>,
  page?: string,
): void {
  mayIf(session, id, null);
  const sheet = sheetView(session, id);
  const { elements } = sheet.printing;
  const attributes = [...new Map([...setupOf(sheet), ...Object.entries(changes)])];
  const setup = `<pageSetup${attributes.map(([name, value]) => ` ${name}="${value}"`).join('')}/>`;
  const later = laterPattern.exec(elements)?.index ?? elements.length;
  session.workbook.changeSheet(id, {
    printing: {
      page: page ?? sheet.printing.page,
      elements: setupPattern.test(elements)
        ? elements.replace(setupPattern, setup)
        : elements.slice(0, later) + setup + elements.slice(later),
    },
  });
}

const orientations: readonly string[] = ['Portrait', 'Landscape'] satisfies `${Excel.PageOrientation}`[];

const fitsPages = /\bfitToPage="(?:1|true)"/u;

export const pageLayout: ExcelKind<Excel.PageLayout, PageState> = declareExcelKind({
  name: 'PageLayout',
  properties: {
    orientation: {
      since: '1.9',
      get: ({ id }, session) =>
        setupOf(sheetView(session, id)).get('orientation') === 'landscape' ? 'Landscape' : 'Portrait',
      set: (it, orientation, session) => {
        if (!orientations.includes(orientation)) throw hostError('InvalidArgument');
        putSetup(session, it, { orientation: orientation.toLowerCase() });
      },
    },
    zoom: {
      since: '1.9',
      get: ({ id }, session) => {
        const sheet = sheetView(session, id);
        const setup = setupOf(sheet);
        const pages = (name: string) => Number(setup.get(name) ?? 1);
        return fitsPages.test(sheet.printing.page)
          ? {
              // No number of pages is as many as it takes.
              ...(pages('fitToWidth') > 0 && { horizontalFitToPages: pages('fitToWidth') }),
              ...(pages('fitToHeight') > 0 && { verticalFitToPages: pages('fitToHeight') }),
            }
          : { scale: Number(setup.get('scale') ?? 100) };
      },
      set: (it, { scale, horizontalFitToPages, verticalFitToPages }, session) => {
        if (scale != null) throw notModelled(session, 'PageLayout.zoom by a scale');
        putSetup(
          session,
          it,
          {
            fitToWidth: String(horizontalFitToPages ?? 0),
            fitToHeight: String(verticalFitToPages ?? 0),
          },
          '<pageSetUpPr fitToPage="1"/>',
        );
      },
    },
  },
  navigations: {
    headersFooters: { since: '1.9', get: (it) => headersFooters.of(it) },
  },
  methods: {
    setPrintArea: {
      since: '1.9',
      call: (it, [given], session) => {
        putPrintName(session, it, 'Print_Area', given);
      },
    },
    setPrintTitleRows: {
      since: '1.9',
      call: (it, [given], session) => {
        putPrintName(session, it, 'Print_Titles', given);
      },
    },
  },
});

/* What is printed, and which rows on every page, are names of the sheet, as in a file. */
function putPrintName(session: ExcelSession, { id }: PageState, name: string, given: unknown): void {
  mayIf(session, id, null);
  if (typeof given !== 'string') throw notModelled(session, `PageLayout: ${name} but as an address`);
  const address = given.replaceAll('$', '').replaceAll(/[A-Z]+|\d+/gu, '$$$&');
  session.workbook.putName({
    name: `_xlnm.${name}`,
    formula: `=${sheetPrefix(sheetView(session, id).name)}${address}`,
    scope: id,
    visible: false,
    comment: '',
  });
}

const footerPattern = /<headerFooter\b[^>]*>.*?<\/headerFooter>/su;

function putFooter(session: ExcelSession, { id }: PageState, part: 'L' | 'C' | 'R', text: string): void {
  mayIf(session, id, null);
  const { printing } = sheetView(session, id);
  const before = footersOf(printing.elements);
  const footers = { ...before, [part]: text };
  const said = (['L', 'C', 'R'] as const)
    .filter((side) => footers[side] !== '')
    .map((side) => `&amp;${side}${escapedText(footers[side])}`)
    .join('');
  const element = `<headerFooter><oddFooter>${said}</oddFooter></headerFooter>`;
  const breaks = /<(?:rowBreaks|colBreaks)\b/u.exec(printing.elements)?.index ?? printing.elements.length;
  session.workbook.changeSheet(id, {
    printing: {
      ...printing,
      elements: footerPattern.test(printing.elements)
        ? printing.elements.replace(footerPattern, () => element)
        : printing.elements.slice(0, breaks) + element + printing.elements.slice(breaks),
    },
  });
}

function footersOf(elements: string): Record<'L' | 'C' | 'R', string> {
  const text = /<oddFooter>(.*?)<\/oddFooter>/su.exec(elements)?.[1] ?? '';
  const partOf = (side: string): string =>
    plainText(new RegExp(`&amp;${side}(.*?)(?=&amp;[LCR]|$)`, 'su').exec(text)?.[1] ?? '');
  return { L: partOf('L'), C: partOf('C'), R: partOf('R') };
}

const escapedText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const plainText = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const headerFooter: ExcelKind<Excel.HeaderFooter, PageState> = declareExcelKind({
  name: 'HeaderFooter',
  properties: {
    leftFooter: {
      since: '1.9',
      get: ({ id }, session) => footersOf(sheetView(session, id).printing.elements).L,
      set: (it, text, session) => {
        putFooter(session, it, 'L', text);
      },
    },
    rightFooter: {
      since: '1.9',
      get: ({ id }, session) => footersOf(sheetView(session, id).printing.elements).R,
      set: (it, text, session) => {
        putFooter(session, it, 'R', text);
      },
    },
  },
});

const headersFooters: ExcelKind<Excel.HeaderFooterGroup, PageState> = declareExcelKind({
  name: 'HeaderFooterGroup',
  navigations: {
    defaultForAllPages: { since: '1.9', get: (it) => headerFooter.of(it) },
  },
});
