/** Excel's own words for the errors that this host raises, by code, with the HTTP status that comes with each. */
const errors = {
  AccessDenied: { status: 403, message: 'You cannot perform the requested operation.' },
  ApiNotFound: { status: 404, message: 'The API you are trying to use could not be found.' },
  GeneralException: { status: 500, message: 'There was an internal error while processing the request.' },
  InvalidArgument: {
    status: 400,
    message: 'The argument is invalid or missing or has an incorrect format.',
  },
  InvalidObjectPath: { status: 400, message: 'The object path is not valid.' },
  InvalidOperation: { status: 400, message: 'The operation attempted is invalid on the object.' },
  InvalidReference: { status: 400, message: 'This reference is not valid for the current operation.' },
  ItemAlreadyExists: { status: 409, message: 'The resource being created already exists.' },
  ItemNotFound: { status: 404, message: "The requested resource doesn't exist." },
  UndoNotSupported: { status: 400, message: 'The operation cannot be undone.' },
} as const;

export type HostErrorCode = keyof typeof errors;

/** What a member throws: the batch stops there, and the add-in meets an `OfficeExtension.Error` with this code. */
export class HostError extends Error {
  readonly httpStatusCode: number;

  constructor(
    /** One of `HostErrorCode`, or any other that a test wants to see. */
    readonly code: string,
    message: string,
    /** Such as `Range.values`; where it is not given, the member that was run. */
    readonly location?: string,
    httpStatusCode = 400,
  ) {
    super(message);
    this.name = 'HostError';
    this.httpStatusCode = httpStatusCode;
  }
}

export function hostError(
  code: HostErrorCode,
  said: { readonly message?: string; readonly location?: string } = {},
) {
  const { status, message } = errors[code];
  return new HostError(code, said.message ?? message, said.location, status);
}
