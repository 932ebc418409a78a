import { buildRegister, copiesAmong, type RegisterEntry } from "../core/actions/register";
import { registerColumns, registerCsv, registerTable } from "../core/actions/register-rows";
import { read } from "../core/reading";
import type { ReadOptions } from "../core/reading/reading";
import type { SourceText } from "../core/text/block";

/** One set of minutes as it was opened. */
export interface NamedSource {
  readonly name: string;
  readonly source: SourceText;
}

/**
 * The register of actions over many minutes of one body.
 *
 * @param sources in any order; meetings are taken by date
 * @returns the entries; and which of the minutes are a copy of others, of the same meeting, which counts once
 */
export function registerOf(
  sources: readonly NamedSource[],
  options: ReadOptions & { readonly includeRestricted?: boolean } = {},
): { readonly entries: readonly RegisterEntry[]; readonly copies: ReturnType<typeof copiesAmong> } {
  const { includeRestricted, ...reading } = options;
  const all = sources.map(({ name, source }) => ({
    name,
    minutes: read(source, reading).minutes,
    blocks: source.blocks,
  }));
  return {
    entries: buildRegister(all, includeRestricted === undefined ? {} : { includeRestricted }),
    copies: copiesAmong(all),
  };
}

export type { RegisterEntry };
export { registerColumns, registerCsv, registerTable };
