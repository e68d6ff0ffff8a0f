import type { OfficeHost } from '../../../src/office-host/office-host';

/**
 * One step of a case, on one side of the wire. The functions use nothing but globals and what they are given: a browser
 * test sends them over as text. `gives` is what the step comes to, as JSON.
 */
export type ContractStep =
  | { readonly addIn: () => unknown; readonly gives: unknown }
  | { readonly host: (host: OfficeHost) => unknown; readonly gives?: unknown };

/** Every case begins with a workbook of its own (`contractWorkbook`) and the usual behaviour. */
export interface ContractCase {
  readonly name: string;
  readonly steps: readonly ContractStep[];
}

declare global {
  /** What the add-in's side of a case remembers from one step to the next. */
  var remembered: {
    events?: unknown[];
    running?: Promise<unknown>;
    range?: Excel.Range;
    context?: Excel.RequestContext;
    handler?: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;
    lastAction?: unknown;
  };
}
