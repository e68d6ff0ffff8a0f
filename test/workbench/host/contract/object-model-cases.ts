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
];
