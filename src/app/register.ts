import { buildRegister, type RegisterEntry } from "../core/actions/register";
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
 */
export function registerOf(
  sources: readonly NamedSource[],
  options: ReadOptions & { readonly includeRestricted?: boolean } = {},
): readonly RegisterEntry[] {
  const { includeRestricted, ...reading } = options;
  return buildRegister(
    sources.map(({ name, source }) => ({ name, minutes: read(source, reading).minutes, blocks: source.blocks })),
    includeRestricted === undefined ? {} : { includeRestricted },
  );
}

export type { RegisterEntry };
export { registerColumns, registerCsv, registerTable };
