import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { fileBelow, type Answer } from "./files";

/** Where the preview serves office.js; the folder also holds everything that office.js loads beside itself. */
export const OFFICE_PATH = "/officejs/";

/** Microsoft's servers of office.js, the older and the newer. */
const CDN =
  "(?:https?:)?//(?:appsforoffice\\.(?:edog\\.)?(?:officeapps\\.live|microsoft)\\.com/lib|officeapis\\.public\\.onecdn\\.static\\.microsoft)";

/** Any script tag that asks one of them for office.js, in its release or debug form. */
const CDN_TAG = new RegExp(
  `<script\\b([^>]*?)\\bsrc\\s*=\\s*["']?${CDN}/(?:[^"'\\s>]*?/)?(office(?:\\.debug)?\\.js)(?:\\?[^"'\\s>]*)?["']?([^>]*)>\\s*</script>`,
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
 * @returns the page with its script tag replaced, else unchanged
 */
export function withLocalOffice(html: string): string {
  return html.replace(CDN_TAG, (_tag, before: string, file: string, after: string) => {
    const rest = `${before} ${after}`.replace(DROPPED, " ").replace(/\s+/g, " ").trim();
    const tag = (name: string): string => `<script${rest ? ` ${rest}` : ""} src="${OFFICE_PATH}${name}"></script>`;
    return [tag("msajax.js"), tag(file), tag("extension.js")].join("");
  });
}

/**
 * A file that office.js or a page asks for below OFFICE_PATH, exactly as it stands in the npm package.
 *
 * @param name the path below OFFICE_PATH
 */
export const officeFile = (name: string): Promise<Answer | null> => fileBelow(officeFolder(), name);
