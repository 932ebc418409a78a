declare const MATTERS_ARISING_VERSION: string;

/** Newest minor version of a requirement set that this host has; "none" without any. */
function newest(set: string, minors: number): string {
  for (let minor = minors; minor > 0; minor--)
    if (Office.context.requirements.isSetSupported(set, `1.${minor}`)) return `${set} 1.${minor}`;
  return `${set} none`;
}

/** The product and the host it runs in, for the diagnostics. To be called after `Office.onReady`. */
export function about(): readonly string[] {
  const { host, platform, version } = Office.context.diagnostics;
  const sets = [newest("WordApi", 15), newest("WordApiDesktop", 9), newest("SharedRuntime", 2), newest("Mailbox", 16)];
  return [
    `Matters Arising ${MATTERS_ARISING_VERSION}`,
    `host: ${host} ${version} on ${platform}, in ${Office.context.displayLanguage}`,
    `requirement sets: ${sets.join(", ")}`,
    `browser: ${navigator.userAgent}`,
  ];
}
