import { type Behaviour, isWithin } from '../behaviour/behaviour';
import type { Traffic } from '../behaviour/traffic';
import { hostError } from '../protocol/host-error';
import type { ApiVersion } from '../protocol/host-object';
import { type Declaration, declareKind, type Kind } from '../protocol/kind';
import type { References } from '../protocol/references';
import type { Subscriptions } from '../protocol/rich-events';
import type { HostWorkbook, SheetId, SheetView, TableView } from '../workbook/host-workbook';

/** What the members of the object model work on. */
export interface ExcelSession {
  readonly workbook: HostWorkbook;
  readonly behaviour: Behaviour;
  readonly references: References;
  readonly subscriptions: Subscriptions;
  readonly traffic: Traffic;
  /** Whether the add-in declared a function of that name, such as `ADDIN.ADD`. */
  readonly isAddInFunction: (name: string) => boolean;
  readonly reportUnknown: (member: string) => void;
}

export type ExcelKind<Client, State> = Kind<Client, State>;

export const declareExcelKind = <Client, State>(
  declaration: Declaration<Client, State, ExcelSession>,
): ExcelKind<Client, State> => declareKind<Client, State, ExcelSession>(declaration);

export const claimsExcelApi = (behaviour: Behaviour, since: ApiVersion): boolean =>
  isWithin(since, behaviour.requirementSets['ExcelApi']);

/** A sheet that may have been deleted meanwhile. */
export function sheetView(session: ExcelSession, id: SheetId): SheetView {
  const sheet = session.workbook.sheets().find((one) => one.id === id);
  if (sheet === undefined) throw hostError('ItemNotFound');
  return sheet;
}

export function tableView(session: ExcelSession, id: string): TableView {
  const table = session.workbook.tables().find((one) => one.id === id);
  if (table === undefined) throw hostError('ItemNotFound');
  return table;
}

/** The error for something that Excel can do and this host cannot; it is listed like an unknown member. */
export function notModelled(session: ExcelSession, what: string) {
  session.reportUnknown(what);
  return hostError('ApiNotFound', { message: `This host does not know ${what}.` });
}

export const isSameText = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
