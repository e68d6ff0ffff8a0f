/** What says of itself the application that the self-test ran in. */
export interface HostFacts {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  /** Requirement sets with the highest version that is claimed of each. */
  readonly claims: readonly string[];
}

/** The sets that Plumbline asks for or looks for, and those that tell Excels apart. */
const askedSets = [
  'ExcelApi',
  'ExcelApiOnline',
  'ExcelApiDesktop',
  'SharedRuntime',
  'CustomFunctionsRuntime',
  'RibbonApi',
  'KeyboardShortcuts',
  'AddInCommands',
];

/** No set has come near to this version yet. */
const highestMinor = 60;

const claimed = (set: string): string | null => {
  for (let minor = highestMinor; minor >= 1; minor -= 1) {
    const version = `1.${minor}`;
    if (Office.context.requirements.isSetSupported(set, version)) return `${set} ${version}`;
  }
  return null;
};

export const claimsExcelApi = (version: string): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', version);

export function hostFacts(): HostFacts {
  // Some Excels say nothing of themselves, whatever the types promise.
  const { diagnostics } = Office.context as { readonly diagnostics?: Partial<Office.ContextInformation> };
  return {
    host: String(diagnostics?.host ?? 'unknown'),
    platform: String(diagnostics?.platform ?? 'unknown'),
    version: diagnostics?.version ?? 'unknown',
    claims: askedSets.map(claimed).filter((claim) => claim !== null),
  };
}
