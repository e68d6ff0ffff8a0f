/** What the library must find before it starts, so that it believes itself in Excel on the web. */
export interface StartUp {
  readonly conversationId: string;
  /** The host's own origin: `https`, on the add-in's host name. */
  readonly hostOrigin: string;
  readonly locale: string;
}

/* The host has but one add-in. */
const addInId = 'add-in';

/* Shared runtime (1) with custom functions (2): without the second bit the functions' runtime never starts. */
const flags = 3;

/** The text for `window.name`, which must be there before the add-in's page loads the library. */
export const windowName = ({ conversationId, hostOrigin, locale }: StartUp): string =>
  JSON.stringify({
    baseFrameName: 'host',
    hostInfo: `Excel$Web$16.01$${locale}$host$$$${flags}`,
    xdmInfo: `${conversationId}|${addInId}|${hostOrigin}/`,
    serializerVersion: '1',
  });

export interface AppContext {
  readonly locale: string;
  readonly workbookName: string;
  readonly isReadOnly: boolean;
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly isPaneVisible: boolean;
  /** The settings of the document: names with the JSON texts of their values. */
  readonly settings: readonly (readonly [string, string])[];
}

/*
 * What an add-in out of the store is entitled to, of which this one needs nothing. The library parses it as XML, whatever it is: of an
 * empty text a browser makes an error page with styles of its own, which the policy of a pane may refuse.
 */
const entitlement = encodeURIComponent('<r v="0"><t/></r>');

/** The answer to the library's first question. */
export const appContextAnswer = (context: AppContext): object => ({
  _id: addInId,
  // Excel on the web.
  _appName: 16,
  _appVersion: '16.01',
  _appMinorVersion: 1,
  _hostFullVersion: '16.0.0.0',
  _appUILocale: context.locale,
  _dataLocale: context.locale,
  _docUrl: `https://localhost/${context.workbookName}`,
  _clientMode: context.isReadOnly ? 0 : 1,
  _settings: context.settings,
  _reason: 'documentOpened',
  _osfControlType: 1,
  _eToken: entitlement,
  _correlationId: 'host',
  _appInstanceId: addInId,
  _requirementMatrix: JSON.stringify(context.requirementSets),
  _hostCustomMessage: null,
  _addinName: 'Add-in',
  _appDomains: [],
  _featureGates: {},
  _initialDisplayMode: context.isPaneVisible ? 2 : 1,
  _marketplaceType: '',
});
