/** The environment variable with the seed of all random tests of a run. */
export const seedName = 'PLUMBLINE_SEED';

const largest = 0x7fff_ffff;

/** Before all tests: draws the seed of their random cases, unless one is given, and says which it is. */
export default function drawSeed(): void {
  const given = process.env[seedName] ?? '';
  const seed = given === '' ? Math.floor(Math.random() * largest) : Number(given);
  if (!Number.isInteger(seed) || Math.abs(seed) > largest)
    throw new Error(`${seedName} is a whole number, and not "${given}".`);
  process.env[seedName] = String(seed);
  console.log(`Seed of the random tests: ${seed}`);
}
