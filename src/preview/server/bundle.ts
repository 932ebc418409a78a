import { build } from "esbuild";
import { join } from "node:path";

/**
 * Bundles one browser script of the preview. Nothing is written; the text is served from memory.
 *
 * @param root the project's folder
 * @param entry the script's source file, relative to the project
 * @param wrap "iife" for a script that runs in an add-in's page, "esm" for the preview's own page
 * @param mapped true to bring the source map along, which makes the script four times as long
 * @throws with esbuild's own message, which names file and line, when the source does not compile
 */
export async function bundle(root: string, entry: string, wrap: "iife" | "esm", mapped: boolean): Promise<string> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [join(root, entry)],
    bundle: true,
    write: false,
    format: wrap,
    target: "es2022",
    sourcemap: mapped ? "inline" : false,
    minifyWhitespace: !mapped,
    minifySyntax: !mapped,
    legalComments: "none",
    logLevel: "silent",
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error(`${entry} gave no script`);
  return file.text;
}
