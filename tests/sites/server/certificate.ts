import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** A certificate for `hosts`, signed by itself and made anew for each run: the test browser is told not to check it. */
export async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
  const [first = 'localhost'] = hosts;
  const { private: key, cert } = await generate([{ name: 'commonName', value: first }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
  return { key, cert };
}
