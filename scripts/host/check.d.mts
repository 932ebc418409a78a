/** What a host was asked for, and what is wrong with its answers ("file: sentence"). */
export interface Checked {
  readonly names: readonly string[];
  readonly complaints: readonly string[];
}

/** Asks a host for everything the add-in consists of; `ask` stands in for fetch. */
export function checkHost(base: string, ask?: (address: URL) => Promise<Response>): Promise<Checked>;
