import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { fileBelow, type Answer } from "./files";

/** Where the preview serves office.js; the folder also holds everything that office.js loads beside itself. */
export const OFFICE_PATH = "/officejs/";

/** Microsoft's servers of office.js, the older and the newer. */
const CDN =
  "(?:https?:)?//(?:appsforoffice\\.(?:edog\\.)?(?:officeapps\\.live|microsoft)\\.com/lib|officeapis\\.public\\.onecdn\\.static\\.microsoft)";

/** Any script tag that asks one of them for office.js, in its release or debug form. */
const CDN_FILE = `["']?${CDN}/(?:[^"'\\s>]*?/)?(office(?:\\.debug)?\\.js)(?:\\?[^"'\\s>]*)?["']?`;
const CDN_TAG = new RegExp(`<script\\b([^>]*?)\\bsrc\\s*=\\s*${CDN_FILE}([^>]*)>\\s*</script>`, "gi");

/** Any link by which a page asks for it ahead of that tag. */
const CDN_AHEAD = new RegExp(
  `<link\\b(?=[^>]*\\brel\\s*=\\s*["']?preload\\b)[^>]*?\\bhref\\s*=\\s*${CDN_FILE}[^>]*>`,
  "gi",
);

/** Attributes that would break the order of the three scripts, or that describe the file on the CDN. */
const DROPPED = /\s(?:async|defer|integrity|crossorigin)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?(?=\s|$)/gi;

/** The folder of the npm package's files. */
export const officeFolder = (): string =>
  join(dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")), "dist");

/**
 * Puts this server's office.js where a page asks for Microsoft's: the stand-in for MicrosoftAjax (does nothing in
 * Word), the npm file byte for byte, then the members newer than it.
 *
 * @param html the add-in's page
 * @returns the page with its script tag replaced, and what asks for the script ahead of it; else unchanged
 */
export function withLocalOffice(html: string): string {
  const scripts = (file: string): string[] => ["msajax.js", file, "extension.js"].map((name) => OFFICE_PATH + name);
  return html
    .replace(CDN_TAG, (_tag, before: string, file: string, after: string) => {
      const rest = `${before} ${after}`.replace(DROPPED, " ").replace(/\s+/g, " ").trim();
      return scripts(file)
        .map((src) => `<script${rest ? ` ${rest}` : ""} src="${src}"></script>`)
        .join("");
    })
    .replace(CDN_AHEAD, (_link, file: string) =>
      scripts(file)
        .map((href) => `<link rel="preload" as="script" href="${href}">`)
        .join(""),
    );
}

/**
 * A file that office.js or a page asks for below OFFICE_PATH, exactly as it stands in the npm package.
 *
 * @param name the path below OFFICE_PATH
 */
export const officeFile = (name: string): Promise<Answer | null> => fileBelow(officeFolder(), name);
