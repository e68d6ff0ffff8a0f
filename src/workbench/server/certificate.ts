import { X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyCertificates } from 'office-addin-dev-certs';
import { certificateDirectory } from 'office-addin-dev-certs/lib/defaults';
import { generate } from 'selfsigned';

/** A certificate for `localhost` with its private key, both as PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
  /** Whether this machine was told to trust who signed it. */
  readonly isTrusted: boolean;
}

const day = 86_400_000;
const validDays = 365;

/** Whether a certificate names `localhost` and holds for more than a day. */
export function isGood(cert: string): boolean {
  try {
    const read = new X509Certificate(cert);
    return read.checkHost('localhost') !== undefined && Date.parse(read.validTo) - Date.now() > day;
  } catch {
    return false;
  }
}

function stored(folder: string, isTrusted: boolean): Certificate | null {
  try {
    const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
    const cert = read('localhost.crt');
    return isGood(cert) ? { cert, key: read('localhost.key'), isTrusted } : null;
  } catch {
    return null;
  }
}

/*
 * What office-addin-dev-certs installed on this machine. It is only looked for: to install it asks for a password or a
 * click, and changes what the whole machine trusts.
 */
const developmentCertificate = (): Certificate | null =>
  verifyCertificates() ? stored(certificateDirectory, true) : null;

async function selfSigned(folder: string): Promise<Certificate> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    keyType: 'ec',
    notAfterDate: new Date(Date.now() + validDays * day),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'localhost.key'), key, { mode: 0o600 });
  writeFileSync(join(folder, 'localhost.crt'), cert);
  return { cert, key, isTrusted: false };
}

/** The certificate to serve with. One of our own is kept in a folder, so that a browser has to be told only once. */
export const certificateFor = async (folder: string): Promise<Certificate> =>
  developmentCertificate() ?? stored(folder, false) ?? selfSigned(folder);
