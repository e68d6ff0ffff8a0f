import { language } from '../../languages/language';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether two values are the same as JSON, whatever the order of their properties. */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (!isRecord(one) || !isRecord(other)) return Object.is(one, other);
  const keys = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && isSameJson(one[key], other[key]))
  );
}

/** A value in a line, for people to compare. */
export const jsonText = (value: unknown): string =>
  value === undefined ? language.selfTest.nothing : JSON.stringify(value);
