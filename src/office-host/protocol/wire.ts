/*
 * The messages of a rich API batch as the genuine Office.js writes and reads them. Names on the wire are in PascalCase.
 */

export const pathType = {
  global: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 8,
} as const;

/** Bits of a batch's flags; the others say nothing to a host. */
export const requestFlag = { write: 1, delayForCellEdit: 64 } as const;

/** Mirrors the nesting of the arguments: 0 where a plain value stands, else the path of the object that stands there. */
export type ReferencedPath = number | readonly ReferencedPath[];

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly ReferencedPath[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface BatchRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ProcessedResults {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location?: string;
  readonly HttpStatusCode: number;
  /** Which of the actions failed, counted from 0: the library makes its `debugInfo.statement` from it. */
  readonly ActionIndex: number;
}

export type BatchResponse =
  ProcessedResults | { readonly Error: BatchError; readonly ProcessedResults: ProcessedResults };

/** What of an object makes its proxy survive the batch: an id in its collection, or a reference that the host keeps. */
export interface Identity {
  readonly Id?: string | number;
  readonly Key?: string;
  readonly _ReferenceId?: string;
}

/** The wire name of a member: its name in PascalCase. */
export const wireName = (member: string): string => member.charAt(0).toUpperCase() + member.slice(1);

/** The client's name of a member that arrives by its wire name, as error locations show it. */
export const clientName = (wire: string): string => wire.charAt(0).toLowerCase() + wire.slice(1);
