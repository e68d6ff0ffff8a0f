import type { CarriedRule, ConditionalFormatView } from '../../office-host';
import type { Area } from '../../spreadsheet/area';
import { childOf, childrenOf, descendants, isTrue, textOf, type XmlElement } from '../../xlsx';
import { areasOf } from './areas-in-file';
import { formulaFromFile } from './formula-in-file';
import { type DifferentialLook, differentialOf, type FileLooks } from './open-looks';
import { formulaRule, ruleKinds } from './rule-kinds';
import { elementText } from './xml-text';

export type OpenedRule = Omit<ConditionalFormatView, 'id' | 'sheet' | 'isBroken'>;

interface Ranked {
  readonly priority: number;
  readonly rule: OpenedRule;
}

const noLook: DifferentialLook = {
  style: { fill: null, fontColor: null, bold: null, italic: null, numberFormat: null },
  look: null,
};

/* What the sheet itself says of these; everything else is carried as it is. */
const ownAttributes = ['dxfId', 'priority', 'stopIfTrue', 'id', 'xr:uid'];

function carriedRule(
  { attributes, children }: XmlElement,
  formulas: readonly string[],
  extension: string,
  look: DifferentialLook['look'],
): CarriedRule {
  const content = children
    .filter(({ local }) => local !== 'formula' && local !== 'extLst')
    .map((child) => elementText(child, false))
    .join('');
  const kept = Object.entries(attributes)
    .filter(([name]) => !ownAttributes.includes(name))
    .map(([name, value]) => [name, textOf(value)]);
  return {
    attributes: Object.fromEntries(kept) as CarriedRule['attributes'],
    formulas,
    content,
    extension,
    look,
  };
}

function ruleOf(
  element: XmlElement,
  areas: readonly Area[],
  formulas: readonly string[],
  { style, look }: DifferentialLook,
  extension: string,
): Ranked | null {
  const { type = '', priority, stopIfTrue } = element.attributes;
  const kind = ruleKinds[type];
  if (kind === undefined || areas.length === 0) return null;
  const isModelled = type === formulaRule;
  const modelled: OpenedRule = {
    areas,
    type: kind,
    formula: isModelled ? formulaFromFile(formulas[0] ?? '') : '',
    stopIfTrue: isTrue(stopIfTrue),
    style,
  };
  const rule = !isModelled
    ? { ...modelled, carried: carriedRule(element, formulas, extension, look) }
    : look === null
      ? modelled
      : { ...modelled, carried: { attributes: {}, formulas: [], content: '', extension: '', look } };
  return { priority: Number(priority ?? Number.MAX_SAFE_INTEGER), rule };
}

/** The conditional formats of a sheet, the one on top first, from the elements of its part. */
export function openedRules(elements: readonly XmlElement[], looks: FileLooks): readonly OpenedRule[] {
  const extended = elements
    .filter(({ local }) => local === 'extLst')
    .flatMap((list) => descendants(list, 'conditionalFormatting'))
    .flatMap((formatting) => {
      const areas = areasOf(childOf(formatting, 'sqref')?.text);
      return childrenOf(formatting, 'cfRule').map((element) => ({ element, areas }));
    });
  const byId = new Map(extended.map((one) => [one.element.attributes['id'] ?? '', one]));
  const joined = new Set<string>();

  const plain = elements
    .filter(({ local }) => local === 'conditionalFormatting')
    .flatMap((formatting) => {
      const areas = areasOf(formatting.attributes['sqref']);
      return childrenOf(formatting, 'cfRule').map((element) => {
        const [id] = descendants(element, 'id');
        const other = id === undefined ? undefined : byId.get(id.text);
        if (other !== undefined) joined.add(id?.text ?? '');
        const look = looks.differentials[Number(element.attributes['dxfId'] ?? -1)] ?? noLook;
        const formulas = childrenOf(element, 'formula').map(({ text }) => text);
        const extension = other === undefined ? '' : elementText(other.element, true);
        return ruleOf(element, areas, formulas, look, extension);
      });
    });
  // Rules that look at other sheets, and newer icons, stand in the extension alone.
  const alone = extended
    .filter(({ element }) => !joined.has(element.attributes['id'] ?? ''))
    .map(({ element, areas }) => {
      const own = childOf(element, 'dxf');
      const look = own === undefined ? noLook : differentialOf(own, looks.scheme);
      const formulas = childrenOf(element, 'f').map(({ text }) => text);
      const isModelled = element.attributes['type'] === formulaRule;
      return ruleOf(
        isModelled ? element : { ...element, children: [] },
        areas,
        isModelled ? formulas : [],
        look,
        isModelled ? '' : elementText(element, true),
      );
    });
  return [...plain, ...alone]
    .filter((one) => one !== null)
    .sort((one, other) => one.priority - other.priority)
    .map(({ rule }) => rule);
}
