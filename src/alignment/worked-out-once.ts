/**
 * What several rows ask for is worked out when the first one asks, and kept as long as what it was worked out of: a plan, or the
 * list of strategies that many tactics share.
 */
export function workedOutOnce<Source extends object, Value>(
  work: (source: Source) => Value,
): (source: Source) => Value {
  const known = new WeakMap<Source, { readonly value: Value }>();
  return (source) => {
    const before = known.get(source);
    if (before !== undefined) return before.value;
    const value = work(source);
    known.set(source, { value });
    return value;
  };
}

/** Works a value out when first asked for it, and keeps it. */
export function once<Value>(work: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: work() }).value;
}
