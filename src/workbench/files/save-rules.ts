import type { ConditionalFormatView } from '../../office-host';
import { areasReference } from './areas-in-file';
import { formulaForFile } from './formula-in-file';
import { formulaRule } from './rule-kinds';
import type { LookNumbers } from './save-looks';
import { element, escaped } from './xml-text';

/** The conditional formats of a sheet: the elements beside its cells, and those of its extension list. */
export interface RulesText {
  readonly elements: string;
  readonly extension: string;
}

const idPattern = /\bid="(\{[^"]*\})"/u;

/* A rule of the extension that completes one beside the cells is named by it. */
const linkTo = (id: string): string =>
  `<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${id}</x14:id></ext></extLst>`;

/* A rule that was copied with its cells has an id that another has. */
function withOwnId(extension: string, ids: Set<string>): string {
  const id = idPattern.exec(extension)?.[1];
  if (id === undefined || !ids.has(id)) {
    if (id !== undefined) ids.add(id);
    return extension;
  }
  const own = `{${ids.size.toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`;
  ids.add(own);
  return extension.replace(idPattern, `id="${own}"`);
}

const formulaText = (formula: string): string => `<formula>${escaped(formula)}</formula>`;

/** `formats` come with the one on top first. */
export function rulesText(formats: readonly ConditionalFormatView[], looks: LookNumbers): RulesText {
  const elements: string[] = [];
  const extensions: string[] = [];
  const ids = new Set<string>();
  formats.forEach(({ areas, type, formula, stopIfTrue, style, carried }, index) => {
    const priority = index + 1;
    const sqref = areasReference(areas);
    const isModelled = type === 'Custom';
    const extension = isModelled ? '' : withOwnId(carried?.extension ?? '', ids);
    if (extension !== '') {
      const ranked = extension.replace(/(<x14:cfRule[^>]*) priority="\d*"/u, `$1 priority="${priority}"`);
      extensions.push(
        `<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${ranked}<xm:sqref>${sqref}</xm:sqref></x14:conditionalFormatting>`,
      );
    }
    const attributes = isModelled ? { type: formulaRule } : (carried?.attributes ?? {});
    const content = isModelled
      ? formulaText(formulaForFile(formula, ''))
      : (carried?.formulas ?? []).map(formulaText).join('') + (carried?.content ?? '');
    // Without content of its own the rule stands in the extension alone; without any it says nothing.
    const isElsewhere = !isModelled && content === '' && (carried === undefined || extension !== '');
    if (isElsewhere || areas.length === 0) return;
    const id = idPattern.exec(extension)?.[1];
    elements.push(
      element(
        'conditionalFormatting',
        { sqref },
        element(
          'cfRule',
          {
            ...attributes,
            dxfId: looks.ofRule(style, carried?.look ?? null),
            priority,
            stopIfTrue: stopIfTrue || null,
          },
          content + (id === undefined ? '' : linkTo(id)),
        ),
      ),
    );
  });
  return {
    elements: elements.join(''),
    extension:
      extensions.length === 0
        ? ''
        : `<ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${extensions.join('')}</x14:conditionalFormattings></ext>`,
  };
}
