import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";

/** A private key and its certificate, both as PEM text. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** Where office-addin-dev-certs (`npm run trust`) puts the certificate it has made this machine trust. */
const TRUSTED = join(homedir(), ".office-addin-dev-certs");

/** The certificate that this machine trusts already; null when there is none. */
export async function trusted(folder = TRUSTED): Promise<Certificate | null> {
  try {
    const [key, cert] = await Promise.all(
      ["localhost.key", "localhost.crt"].map((name) => readFile(join(folder, name), "utf8")),
    );
    return key && cert ? { key, cert } : null;
  } catch {
    return null;
  }
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Makes a certificate for this machine's own names (localhost, 127.0.0.1, ::1). It lives in memory only: nothing is
 * written and nothing is trusted, so the browser warns once per start.
 */
export async function selfSigned(now: Date = new Date()): Promise<Certificate> {
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    curve: "P-256",
    algorithm: "sha256",
    notBeforeDate: new Date(now.getTime() - DAY),
    notAfterDate: new Date(now.getTime() + 30 * DAY),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
          { type: 7, ip: "::1" },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}
