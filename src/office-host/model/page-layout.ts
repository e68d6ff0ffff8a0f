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
});
