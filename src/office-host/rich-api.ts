import type { Failures, PlannedFailure } from './behaviour/failures';
import { claimsExcelApi, type ExcelSession } from './model/session';
import { workbook as workbookKind } from './model/workbook';
import { runBatch } from './protocol/batch';
import { type MethodAnswer, officeError } from './protocol/conversation';
import type { HostObject } from './protocol/host-object';
import {
  type Action,
  actionType,
  type BatchRequest,
  type BatchResponse,
  pathType,
  requestFlag,
} from './protocol/wire';
import type { World } from './protocol/world';

/** Takes the batches, as an Excel that is busy, limited or out of order takes them. */
export interface RichApi {
  readonly execute: (call: readonly unknown[], answer: (answer: MethodAnswer) => void) => void;
  readonly beginCellEdit: () => void;
  readonly endCellEdit: () => void;
  /** Batches that wait are never answered. */
  readonly forget: () => void;
}

export interface RichApiOptions {
  readonly session: ExcelSession;
  readonly services: ReadonlyMap<string, () => HostObject>;
  /** What batches to the shell around the workbook begin at. */
  readonly shell: HostObject;
  readonly failures: Failures;
  readonly reportCrash: (error: unknown) => void;
  readonly begin: () => void;
  readonly end: () => void;
}

/* Where the arguments of the call have what it is about. */
const customDataAt = 0;
const bodyAt = 4;
const flagsAt = 6;

/** Batches on the object model; others are about services of the shell around it. */
const objectModel = 'IterativeExecutor';
const shellOfWeb = 'WacPartition';

/* What a batch does not have to do with: the library's own release of what it kept. */
const isRelease = ({ ActionType, Name }: Action): boolean =>
  ActionType === actionType.instantiate || (ActionType === actionType.method && Name === '_RemoveReference');

const isOnlyRelease = ({ Actions }: BatchRequest): boolean =>
  Actions.every(isRelease) && Actions.some(({ ActionType }) => ActionType === actionType.method);

/* A method that something is got by may change something all the same, as `Add` does. */
const changes = ({ ActionType, Name, ObjectPathId }: Action, { ObjectPaths }: BatchRequest): boolean => {
  if (ActionType === actionType.setProperty) return true;
  if (ActionType === actionType.method) return !isReading.test(Name);
  const path = ObjectPaths[ObjectPathId];
  return (
    ActionType === actionType.instantiate &&
    path?.ObjectPathType === pathType.method &&
    !isReading.test(path.Name)
  );
};

const isReading = /^(?:_|Get)/u;

const writesIn = (request: BatchRequest): readonly number[] =>
  request.Actions.flatMap((action, place) => (changes(action, request) ? [place + 1] : []));

/* Bytes of a text in UTF-8. Not every page and test environment has a TextEncoder. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // Each half of a surrogate pair counts for two of its four bytes.
    if (unit < 0x80) bytes += 1;
    else bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}

const answered = (body: string): MethodAnswer => ({
  Error: officeError.none,
  Data: [200, ['Content-Type', 'application/json'], body],
});

function failed({ error, message, httpStatusCode, location }: PlannedFailure): MethodAnswer {
  if (typeof error === 'number') return { Error: error };
  const response: BatchResponse = {
    Error: {
      Code: error,
      Message: message ?? `This round trip was made to fail with ${error}.`,
      ...(location !== undefined && { Location: location }),
      HttpStatusCode: httpStatusCode ?? 500,
      ActionIndex: 0,
    },
    ProcessedResults: { Results: [], TraceIds: [] },
  };
  return answered(JSON.stringify(response));
}

export function createRichApi(options: RichApiOptions): RichApi {
  const { session, failures } = options;
  const { traffic, behaviour } = session;
  let isEditingCell = false;
  let waiting: (() => void)[] = [];
  let uncalculated: (() => void)[] = [];
  const endings = new Set<string>();

  const world: World = {
    root: workbookKind.of(null),
    services: options.services,
    references: session.references,
    session,
    claims: (since) => claimsExcelApi(behaviour, since),
    reportUnknown: session.reportUnknown,
    reportCrash: options.reportCrash,
    endUndo: (member, where) => {
      if (where === 'everywhere' || behaviour.platform === 'desktop') endings.add(member);
    },
  };

  /* Before ExcelApi 1.19 whatever an add-in writes ends the user's undo history. */
  const ran = (request: BatchRequest, root: HostObject): BatchResponse => {
    const undo = claimsExcelApi(behaviour, '1.19') ? 'step' : 'ends';
    endings.clear();
    const response = session.workbook.step({ author: 'add-in', label: 'Add-in', undo }, () =>
      runBatch({ ...world, root }, request),
    );
    for (const member of endings) session.workbook.endHistory(member);
    return response;
  };

  const run = (
    body: string,
    request: BatchRequest,
    answer: (answer: MethodAnswer) => void,
    root = world.root,
  ): void => {
    const size = bytesOf(body);
    traffic.bytesReceived += size;
    if (size > behaviour.payloadLimit) {
      answer({ Error: officeError.requestTooLarge });
      return;
    }
    options.begin();
    const response = JSON.stringify(ran(request, root));
    const responseSize = bytesOf(response);
    traffic.bytesSent += responseSize;
    answer(
      responseSize > behaviour.payloadLimit ? { Error: officeError.answerTooLarge } : answered(response),
    );
    options.end();
  };

  /* Excel calculates before it answers; batches keep their order while they wait for it. */
  const whenCalculated = (work: () => void): void => {
    const settling = session.workbook.settled();
    if (settling === null && uncalculated.length === 0) {
      work();
      return;
    }
    uncalculated.push(work);
    if (uncalculated.length > 1) return;
    void (settling ?? Promise.resolve()).then(() => {
      const [next, ...rest] = uncalculated;
      uncalculated = [];
      next?.();
      for (const one of rest) whenCalculated(one);
    });
  };

  return {
    execute: (call, answer) => {
      const body = String(call[bodyAt]);
      const request = JSON.parse(body) as BatchRequest;
      if (call[customDataAt] !== objectModel) {
        run(body, request, answer, call[customDataAt] === shellOfWeb ? options.shell : world.root);
        return;
      }
      if (isOnlyRelease(request)) {
        traffic.releases += 1;
        run(body, request, answer);
        return;
      }
      traffic.roundTrips += 1;
      const failure = failures.next();
      traffic.writes.push(writesIn(request));
      if (failure !== undefined) {
        const { after = 0 } = failure;
        const begun = JSON.stringify({ ...request, Actions: request.Actions.slice(0, after) });
        if (after === 0) answer(failed(failure));
        else
          whenCalculated(() => {
            run(begun, JSON.parse(begun) as BatchRequest, () => {
              answer(failed(failure));
            });
          });
      } else if (!isEditingCell) {
        whenCalculated(() => {
          run(body, request, answer);
        });
      } else if ((Number(call[flagsAt]) & requestFlag.delayForCellEdit) !== 0) {
        waiting.push(() => {
          run(body, request, answer);
        });
      } else {
        answer({ Error: officeError.invalidInThisContext });
      }
    },
    beginCellEdit: () => {
      isEditingCell = true;
    },
    endCellEdit: () => {
      isEditingCell = false;
      for (const next of waiting.splice(0)) next();
    },
    forget: () => {
      waiting = [];
      uncalculated = [];
    },
  };
}
