import type { ContractCase } from './contract-case';

/** What the object model answers, and the library makes of it. */
export const objectModelCases: readonly ContractCase[] = [
  {
    name: 'what was not loaded is not there',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem('Plan').getRange('A1').load('address');
            await context.sync();
            return range.values;
          }).catch((error: unknown) => (error as OfficeExtension.Error).code),
        gives: 'PropertyNotLoaded',
      },
    ],
  },
  {
    name: 'settings and XML parts of the workbook',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const { settings, customXmlParts } = context.workbook;
            settings.add('lead', { by: 'joint' });
            const lead = settings.getItemOrNullObject('lead').load('value');
            const missing = settings.getItemOrNullObject('profile');
            customXmlParts.add('<plan xmlns="urn:plumbline"><row/></plan>');
            const part = customXmlParts.getByNamespace('urn:plumbline').getOnlyItemOrNullObject();
            const xml = part.getXml();
            await context.sync();
            const value: unknown = lead.value;
            return [value, missing.isNullObject, xml.value];
          }),
        gives: [{ by: 'joint' }, true, '<plan xmlns="urn:plumbline"><row/></plan>'],
      },
      { host: (host) => host.workbook.settings().get('lead'), gives: { by: 'joint' } },
    ],
  },
  {
    name: 'what is used of an area is what has values in it, whatever is used beside it',
    steps: [
      {
        host: (host) => {
          host.user.type('Notes', 'B2', [['x']]);
          host.user.type('Notes', 'D4', [['=1+1']]);
          host.user.type('Notes', 'Z900', [['stray']]);
        },
      },
      {
        addIn: () =>
          Excel.run(async (context) => {
            const notes = context.workbook.worksheets.getItem('Notes');
            const areas = ['A2:F100', 'B2:C3', 'A5:Y899', 'Z5:Z1000'];
            const used = areas.map((area) =>
              notes.getRange(area).getUsedRangeOrNullObject(true).load('address'),
            );
            await context.sync();
            return used.map((one) => (one.isNullObject ? null : one.address));
          }),
        gives: ['Notes!B2:D4', 'Notes!B2', null, 'Notes!Z900'],
      },
    ],
  },
  {
    name: 'a cell that a formula spills into names the cell of the formula, and that one all cells',
    steps: [
      {
        host: (host) => {
          host.user.type('Notes', 'A2', [['={1;2;3}']]);
        },
      },
      {
        addIn: () =>
          Excel.run(async (context) => {
            const notes = context.workbook.worksheets.getItem('Notes');
            const into = notes.getRange('A4').getSpillParentOrNullObject().load('address,formulas');
            const several = notes.getRange('A3:A4').getSpillParentOrNullObject();
            const beside = notes.getRange('B3').getSpillParentOrNullObject();
            const filled = notes.getRange('A2').getSpillingToRangeOrNullObject().load('address');
            const ofChild = notes.getRange('A3').getSpillingToRangeOrNullObject();
            await context.sync();
            const formulas: unknown = into.formulas;
            return [
              into.address,
              formulas,
              filled.address,
              ...[several, beside, ofChild].map((one) => one.isNullObject),
            ];
          }),
        gives: ['Notes!A2', [['={1;2;3}']], 'Notes!A2:A4', true, true, true],
      },
    ],
  },
];
