/** Finds a Chromium on this machine: the browser the journeys run in. */
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The one that opens no windows first: it does the same work in less time. */
const NAMES = [
  "chromium-headless-shell",
  "chrome-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "msedge",
  "microsoft-edge",
  "microsoft-edge-stable",
];

/** Where Windows and macOS keep browsers that are not on the path. */
function usualPlaces() {
  if (process.platform === "darwin")
    return ["Google Chrome", "Chromium", "Microsoft Edge"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  if (process.platform !== "win32") return [];
  const roots = [process.env.ProgramFiles, process.env["ProgramFiles(x86)"], process.env.LOCALAPPDATA];
  return roots
    .filter(Boolean)
    .flatMap((root) => [
      join(root, "Google/Chrome/Application/chrome.exe"),
      join(root, "Chromium/Application/chrome.exe"),
      join(root, "Microsoft/Edge/Application/msedge.exe"),
    ]);
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The path of a browser (CHROME_PATH first, then what is installed), or null when there is none. */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen && canRun(chosen)) return chosen;
  const endings = process.platform === "win32" ? [".exe"] : [""];
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  for (const name of NAMES)
    for (const folder of folders)
      for (const ending of endings) {
        const path = join(folder, name + ending);
        if (canRun(path)) return path;
      }
  return usualPlaces().find(canRun) ?? null;
}
