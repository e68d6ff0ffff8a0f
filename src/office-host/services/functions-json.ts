import * as z from 'zod/mini';

const parameter = z.object({
  name: z.string(),
  type: z._default(z.enum(['any', 'boolean', 'number', 'string']), 'any'),
  dimensionality: z._default(z.enum(['scalar', 'matrix']), 'scalar'),
  optional: z._default(z.boolean(), false),
  repeating: z._default(z.boolean(), false),
});

const declaredFunction = z.object({
  id: z.string(),
  name: z.string(),
  parameters: z.array(parameter),
  options: z.prefault(
    z.object({
      stream: z._default(z.boolean(), false),
      volatile: z._default(z.boolean(), false),
      cancelable: z._default(z.boolean(), false),
      requiresAddress: z._default(z.boolean(), false),
      requiresParameterAddresses: z._default(z.boolean(), false),
    }),
    {},
  ),
});

const schema = z.object({
  allowErrorForDataTypeAny: z._default(z.boolean(), false),
  functions: z.array(declaredFunction),
});

export type FunctionParameter = z.infer<typeof parameter>;
export type DeclaredFunction = z.infer<typeof declaredFunction>;

/** The functions that an add-in declares to Excel. */
export interface FunctionDeclarations {
  readonly allowErrorForDataTypeAny: boolean;
  /** A function by its name, with or without the namespace, in any case. */
  readonly find: (name: string) => DeclaredFunction | undefined;
}

/** Reads a functions.json. Throws a ZodError where it is not one. */
export function functionDeclarations(json: unknown, namespace: string): FunctionDeclarations {
  const { allowErrorForDataTypeAny, functions } = schema.parse(json);
  const byName = new Map(functions.map((one) => [one.name.toUpperCase(), one]));
  const prefix = `${namespace.toUpperCase()}.`;
  return {
    allowErrorForDataTypeAny,
    find: (name) => {
      const upper = name.toUpperCase();
      return byName.get(upper.startsWith(prefix) ? upper.slice(prefix.length) : upper);
    },
  };
}

export const noFunctions: FunctionDeclarations = {
  allowErrorForDataTypeAny: false,
  find: () => undefined,
};
