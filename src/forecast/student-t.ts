interface Within {
  readonly probability: number;
  /** How fast the probability grows with t. */
  readonly growth: number;
}

/**
 * The probability that Student's t lies between −t and t: a finite series of positive terms for whole degrees of freedom, of
 * which nothing cancels, so that no digit is lost as in the incomplete beta function of statistical libraries.
 *
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4.
 *
 * @param t at least 0.
 * @param degreesOfFreedom a whole number from 2.
 */
function within(t: number, degreesOfFreedom: number): Within {
  const root = Math.sqrt(degreesOfFreedom);
  const hypotenuse = Math.hypot(t, root);
  const sine = t / hypotenuse;
  const cosine = root / hypotenuse;
  const squaredSine = sine * sine;
  const isOdd = degreesOfFreedom % 2 === 1;
  let term = isOdd ? cosine : 1;
  let total = term;
  for (let power = isOdd ? 3 : 2; power <= degreesOfFreedom - 2; power += 2) {
    // Times the squared cosine; that itself, rounded once and multiplied a million times, would add its rounding up.
    term -= term * squaredSine;
    term -= term / power;
    total += term;
  }
  const growth = ((degreesOfFreedom - 1) * term * cosine ** 3) / root;
  return isOdd
    ? { probability: (2 / Math.PI) * (Math.atan(t / root) + sine * total), growth: (2 / Math.PI) * growth }
    : { probability: sine * total, growth };
}

/** Far more than any t that binary numbers can tell from infinity takes. */
const mostSteps = 200;

/**
 * The value that Student's t does not exceed with `probability`, good to 12 digits at the levels that intervals have. What
 * is lost towards a probability of 0 or 1 is what the probability itself, as a binary number, leaves open.
 *
 * @param probability from 0 to 1, at which it is infinite.
 * @param degreesOfFreedom a whole number from 1.
 */
export function studentTQuantile(probability: number, degreesOfFreedom: number): number {
  if (probability < 0.5) return -studentTQuantile(1 - probability, degreesOfFreedom);
  if (probability >= 1) return Infinity;
  const wanted = 2 * probability - 1;
  if (degreesOfFreedom === 1) return Math.tan((wanted * Math.PI) / 2);
  // Newton's method: the probability bends downwards, so from 0 it climbs to t and never passes it but by rounding.
  let t = 0;
  for (let taken = 0; taken < mostSteps; taken += 1) {
    const { probability: reached, growth } = within(t, degreesOfFreedom);
    const step = (wanted - reached) / growth;
    if (!(step > 1e-14 * t)) break;
    // No step is longer but by rounding, far out where hardly any probability is left.
    t += Math.min(step, t + 2);
  }
  return t;
}
