import { needs } from './needs';

/** The rules that the oracle decides: all but those that read word lists, forecasts or stored fingerprints. */
export const oracleRules: readonly string[] = Object.keys(needs);
