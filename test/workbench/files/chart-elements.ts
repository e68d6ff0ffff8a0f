/*
 * The children of the elements of charts, in the order that the schema wants of them (ECMA-376 part 1, annex A.5.1 and A.3):
 * Excel refuses a file in which they stand otherwise. Only what a saved chart can hold is listed.
 */
const axis = (...last: readonly string[]): readonly string[] =>
  'axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr crossAx crosses'
    .split(' ')
    .concat(last);
const series = (...last: readonly string[]): readonly string[] => ['idx', 'order', 'tx', 'spPr', ...last];

const sequences: Readonly<Record<string, readonly string[]>> = {
  chartSpace: ['date1904', 'roundedCorners', 'chart', 'spPr', 'txPr'],
  chart: ['title', 'autoTitleDeleted', 'plotArea', 'legend', 'plotVisOnly', 'dispBlanksAs'],
  title: ['tx', 'overlay'],
  plotArea: ['layout', 'barChart', 'lineChart', 'scatterChart', 'valAx', 'catAx'],
  barChart: ['barDir', 'grouping', 'varyColors', 'ser', 'gapWidth', 'overlap', 'axId'],
  lineChart: ['grouping', 'varyColors', 'ser', 'marker', 'axId'],
  scatterChart: ['scatterStyle', 'varyColors', 'ser', 'axId'],
  'ser of barChart': series('invertIfNegative', 'cat', 'val'),
  'ser of lineChart': series('marker', 'cat', 'val', 'smooth'),
  'ser of scatterChart': series('marker', 'xVal', 'yVal', 'smooth'),
  marker: ['symbol', 'size', 'spPr'],
  numRef: ['f', 'numCache'],
  strRef: ['f', 'strCache'],
  numCache: ['formatCode', 'ptCount', 'pt'],
  strCache: ['ptCount', 'pt'],
  valAx: axis('crossBetween'),
  catAx: axis('auto', 'lblAlgn', 'lblOffset', 'noMultiLvlLbl'),
  scaling: ['orientation', 'max', 'min'],
  legend: ['legendPos', 'overlay'],
  rich: ['bodyPr', 'lstStyle', 'p'],
  txPr: ['bodyPr', 'lstStyle', 'p'],
  p: ['pPr', 'r', 'endParaRPr'],
  r: ['rPr', 't'],
  ln: ['noFill', 'solidFill', 'round'],
  spPr: ['noFill', 'solidFill', 'ln'],
  twoCellAnchor: ['from', 'to', 'graphicFrame', 'clientData'],
  from: ['col', 'colOff', 'row', 'rowOff'],
  to: ['col', 'colOff', 'row', 'rowOff'],
  graphicFrame: ['nvGraphicFramePr', 'xfrm', 'graphic'],
};

/* Axes stand in any order. */
const anyOrder = new Set(['valAx', 'catAx']);

/** What of the children of an element stands in another place than the schema has for it, or has none. */
export function misplaced(element: Element): readonly string[] {
  const own = sequences[`${element.localName} of ${element.parentElement?.localName ?? ''}`];
  const sequence = own ?? sequences[element.localName];
  const children = [...element.children];
  const inside = children.flatMap(misplaced);
  if (sequence === undefined) return inside;
  let reached = 0;
  const wrong = children.flatMap(({ localName }) => {
    const place = sequence.indexOf(localName);
    const isWrong = place === -1 || (place < reached && !anyOrder.has(localName));
    reached = Math.max(reached, place);
    return isWrong ? `${localName} in ${element.localName}` : [];
  });
  return [...wrong, ...inside];
}
