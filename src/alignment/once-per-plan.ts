import type { Alignment } from './alignment';

/** Works something out when a rule first asks for it, and keeps it for the other rows of the plan. */
export function oncePerPlan<Value>(
  workOut: (alignment: Alignment) => Value,
): (alignment: Alignment) => Value {
  const known = new WeakMap<Alignment, { readonly value: Value }>();
  return (alignment) => {
    let kept = known.get(alignment);
    if (kept === undefined) known.set(alignment, (kept = { value: workOut(alignment) }));
    return kept.value;
  };
}
