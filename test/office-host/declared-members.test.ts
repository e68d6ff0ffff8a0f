import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { usualBehaviour } from '../../src/office-host/behaviour/behaviour';
import { noTraffic } from '../../src/office-host/behaviour/traffic';
import { plainSeries } from '../../src/office-host/model/chart-source';
import { declareExcelKind, type ExcelSession } from '../../src/office-host/model/session';
import { workbook } from '../../src/office-host/model/workbook';
import type { AnyKind, HostObject } from '../../src/office-host/protocol/host-object';
import { createReferences } from '../../src/office-host/protocol/references';
import { createSubscriptions } from '../../src/office-host/protocol/rich-events';
import { clientName } from '../../src/office-host/protocol/wire';
import { plainAxis } from '../../src/office-host/workbook/charts';
import { contractWorkbook } from './contract-workbook';

/* Every class that can be reached from the workbook by navigation, and from the items of its collections. */
function reachableKinds(): readonly AnyKind[] {
  const host = contractWorkbook();
  const plan = host.activeSheet();
  host.addConditionalFormat(plan, [{ top: 4, left: 0, bottom: 6, right: 2 }], 'Custom');
  host.putName({ name: 'Budgets', formula: '=Plan!$C$5:$C$7', scope: plan, visible: true, comment: '' });
  host.putSetting('lead', 'joint');
  host.addChart({
    sheet: plan,
    name: 'Budgets',
    kind: 'Line',
    title: null,
    legend: null,
    series: [{ ...plainSeries, id: 'budget', name: 'Budget', values: '=Plan!$C$5:$C$7' }],
    axes: { category: plainAxis, value: plainAxis, secondaryValue: plainAxis },
    place: { left: 0, top: 0, width: 360, height: 216 },
    altText: '',
  });
  host.putCustomXmlPart({ xml: '<plan/>' });
  host.addComment({ sheet: plan, row: 4, column: 0, content: 'Why?', author: 'User', created: new Date() });
  const session: ExcelSession = {
    workbook: host,
    behaviour: usualBehaviour(),
    references: createReferences(),
    subscriptions: createSubscriptions(),
    traffic: noTraffic(),
    isAddInFunction: () => false,
    reportUnknown: () => undefined,
  };
  const seen = new Map<AnyKind, HostObject>();
  const visit = (object: HostObject | null | undefined): void => {
    if (object == null || seen.has(object.kind)) return;
    seen.set(object.kind, object);
    for (const navigation of object.kind.navigations.values()) visit(navigation.get(object.state, session));
    visit(object.kind.items?.(object.state, session)[0]);
    const range = object.kind.methods.get('GetRange');
    if (range !== undefined) visit(range.call(object.state, ['A5:C7'], session) as HostObject);
    const scoped = object.kind.methods.get('GetByNamespace');
    if (scoped !== undefined) visit(scoped.call(object.state, [''], session) as HostObject);
  };
  visit(workbook.of(null));
  return [...seen.keys()];
}

/* The requirement set that the published types name for each member of the Excel classes: `Range.values` to `1.1`. */
async function publishedVersions(): Promise<ReadonlyMap<string, string>> {
  const versions = new Map<string, string>();
  const types = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');
  const start = types.indexOf('declare namespace Excel {');
  const end = types.indexOf('declare namespace Word {', start);
  const lines = createInterface({ input: Readable.from([types.slice(start, end)]) });
  let className: string | null = null;
  let version: string | null = null;
  for await (const line of lines) {
    const opened = /^ {4}class (\w+) extends OfficeExtension\.ClientObject/u.exec(line);
    if (opened !== null) className = opened[1] ?? null;
    else if (line === '    }') className = null;
    version = /\* \[Api set: ExcelApi ([\d.]+)/u.exec(line)?.[1] ?? version;
    const member = /^ {8}(?:readonly )?(\w+)(?:\(|: )/u.exec(line)?.[1];
    if (member === undefined) continue;
    const key = `${className ?? ''}.${member}`;
    if (className !== null && version !== null && !versions.has(key)) versions.set(key, version);
    version = null;
  }
  return versions;
}

describe('the declared members', () => {
  it('came with the requirement sets that the published types name', async () => {
    const published = await publishedVersions();
    const declared = reachableKinds().flatMap(({ name, properties, navigations, methods }) =>
      [...properties, ...navigations, ...methods].map(([wire, { since }]) => [
        `${name}.${clientName(wire)}`,
        since,
      ]),
    );
    expect(declared.map(([member]) => member)).toEqual(
      expect.arrayContaining([
        'NamedItem.formula',
        'ChartLineFormat.weight',
        'ChartGridlines.visible',
        'PageLayout.zoom',
        'WorksheetFreezePanes.freezeRows',
        'WorksheetFreezePanes.freezeAt',
        'DataValidation.rule',
        'ConditionalFormatRule.formula',
        'CustomXmlPart.getXml',
        'Comment.creationDate',
        'TableColumn.name',
        'TableRow.values',
        'Setting.value',
      ]),
    );
    expect(declared.length).toBeGreaterThan(180);
    expect(Object.fromEntries(declared)).toEqual(
      Object.fromEntries(declared.map(([member = '']) => [member, published.get(member)])),
    );
  });

  it('end the undo history where those of Excel do', () => {
    const ending = reachableKinds().flatMap(({ name, properties, navigations, methods }) =>
      [...properties, ...navigations, ...methods].flatMap(([wire, { endsUndo }]) =>
        endsUndo === undefined ? [] : [[`${name}.${clientName(wire)}`, endsUndo]],
      ),
    );
    expect(Object.fromEntries(ending)).toEqual({
      'NamedItem.comment': 'everywhere',
      'Range.getMergedAreasOrNullObject': 'everywhere',
      'WorkbookProtection.protect': 'everywhere',
      'WorkbookProtection.unprotect': 'everywhere',
      'Worksheet.delete': 'everywhere',
      'Worksheet.name': 'desktop',
      'Worksheet.position': 'desktop',
      'Worksheet.visibility': 'desktop',
      'WorksheetCollection.add': 'desktop',
      'WorksheetProtection.protect': 'everywhere',
      'WorksheetProtection.unprotect': 'everywhere',
    });
  });

  it('are checked by the compiler: names, types, and what can be set', () => {
    const since = '1.1';
    const get = () => '';
    const call = () => 'three';
    const drifted = [
      declareExcelKind<Excel.Worksheet, null>({
        name: 'A worksheet with a title',
        // @ts-expect-error It has none.
        properties: { title: { since, get } },
      }),
      declareExcelKind<Excel.Worksheet, null>({
        name: 'A worksheet whose position is a text',
        // @ts-expect-error It is a number.
        properties: { position: { since, get } },
      }),
      declareExcelKind<Excel.Worksheet, null>({
        name: 'A worksheet whose id can be set',
        // @ts-expect-error It can be read.
        properties: { id: { since, get, set: () => undefined } },
      }),
      declareExcelKind<Excel.Worksheet, null>({
        name: 'A worksheet that can be counted',
        // @ts-expect-error The collection can.
        methods: { getCount: { since, call } },
      }),
      declareExcelKind<Excel.WorksheetCollection, null>({
        name: 'A count that is a text',
        // @ts-expect-error It is a number.
        methods: { getCount: { since, call } },
      }),
      declareExcelKind<Excel.Worksheet, null>({
        name: 'A worksheet whose tables are a workbook',
        // @ts-expect-error They are a collection of tables.
        navigations: { tables: { since, get: () => workbook.of(null) } },
      }),
    ];
    expect(drifted).toHaveLength(6);
  });
});
