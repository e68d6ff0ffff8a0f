import manifest from '../../package.json';

/** The version of plumbline. */
export const { version } = manifest;
