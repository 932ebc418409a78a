import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/** The project's folder. */
export const ROOT = resolve(__dirname, "../..");

/** All files below a folder, as paths relative to the project, sorted. */
export function filesBelow(folder: string, keep: (path: string) => boolean): string[] {
  const found: string[] = [];
  const walk = (path: string): void => {
    for (const name of readdirSync(path)) {
      const full = join(path, name);
      if (statSync(full).isDirectory()) walk(full);
      else if (keep(full)) found.push(relative(ROOT, full));
    }
  };
  walk(join(ROOT, folder));
  return found.sort();
}

export interface ImportLine {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** Every import, re-export and dynamic import of a TypeScript file. */
export function importsOf(source: string): ImportLine[] {
  const lines: ImportLine[] = [];
  const statement = /^[ \t]*(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']/gm;
  for (const match of source.matchAll(statement))
    lines.push({ specifier: match[2] as string, typeOnly: match[1] !== undefined || onlyTypes(match[0]) });
  for (const match of source.matchAll(/\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?["']([^"']+)["']\s*\)/g))
    lines.push({ specifier: match[1] as string, typeOnly: false });
  return lines;
}

/** `import { type A, type B } from` names types alone. */
function onlyTypes(statement: string): boolean {
  const names = /\{([^}]*)\}/.exec(statement)?.[1];
  if (!names || /import\s+\w+\s*,/.test(statement)) return false;
  return names.split(",").every((name) => name.trim() === "" || name.trim().startsWith("type "));
}

/** The file a relative specifier names, relative to the project; null for a package. */
export function target(file: string, specifier: string): string | null {
  return specifier.startsWith(".") ? relative(ROOT, resolve(ROOT, dirname(file), specifier)) : null;
}

/** A file's text. */
export const textOf = (file: string): string => readFileSync(join(ROOT, file), "utf8");
