/**
 * What a web host does with the files of dist/, against what the add-in needs: the table of headers in the
 * administrator's guide. The host is asked as a browser would ask it.
 */

/** Hosts of Office that must be allowed to show the panes in a frame. */
const FRAMES = ["https://*.officeapps.live.com", "https://*.sharepoint.com", "https://*.cloud.microsoft"];
FRAMES.push("https://outlook.office.com", "https://outlook.live.com");

const PAGES = ["word.html", "outlook.html", "launch.html", "privacy.html", "support.html", "terms.html"];
const FRESH = [...PAGES, "policy.js", "launch.js", "assets/shortcuts.json"];
const MANIFESTS = ["manifest.xml", "manifest.outlook.xml", "manifest.json", "en-us.json"];
const ICON = "assets/generated/colour-32.png";

const TYPES = {
  html: /^text\/html\b/,
  js: /^(?:text|application)\/javascript\b/,
  css: /^text\/css\b/,
  json: /^application\/json\b/,
  xml: /^(?:text|application)\/xml\b/,
  png: /^image\/png\b/,
};
const HASHED = /\.[0-9a-f]{10}\.(?:js|css)$/;
const YEAR = 31_536_000;

const seconds = (cache) => Number(/max-age=(\d+)/.exec(cache)?.[1] ?? Number.NaN);

/** Complaints about how long an answer may be kept. */
function caching(name, cache) {
  if (HASHED.test(name))
    return seconds(cache) >= YEAR ? [] : [`may be kept for a year, but Cache-Control is "${cache}"`];
  if (name === ICON) return /no-store|no-cache/.test(cache) ? ["Office shows no icon that may not be kept"] : [];
  return /no-cache|no-store|max-age=0/.test(cache)
    ? []
    : [`must be asked for each time, but Cache-Control is "${cache}"`];
}

/** Complaints about the frame that Office puts a page into. */
function framing(header) {
  if (header("x-frame-options")) return ["X-Frame-Options keeps Office on the web from showing the page"];
  const rule = /frame-ancestors([^;]*)/.exec(header("content-security-policy"))?.[1];
  if (rule === undefined) return ["no Content-Security-Policy with frame-ancestors: anybody may frame the page"];
  const allowed = rule.trim().split(/\s+/);
  if (allowed.includes("*")) return ["frame-ancestors lets anybody frame the page"];
  const missing = FRAMES.filter((host) => !allowed.includes(host));
  return missing.length > 0 ? [`frame-ancestors leaves out ${missing.join(", ")}`] : [];
}

/** Complaints about one file that was answered. */
function aboutFile(name, answer, text) {
  const header = (key) => answer.headers.get(key) ?? "";
  const ending = name.slice(name.lastIndexOf(".") + 1);
  return [
    ...(TYPES[ending].test(header("content-type")) ? [] : [`Content-Type is "${header("content-type")}"`]),
    ...(header("x-content-type-options") === "nosniff" ? [] : ["no X-Content-Type-Options: nosniff"]),
    ...(header("referrer-policy") === "no-referrer" ? [] : ["no Referrer-Policy: no-referrer"]),
    ...caching(name, header("cache-control")),
    ...(ending === "html" ? framing(header) : []),
    ...(HASHED.test(name) && text.length > 2048 && !header("content-encoding") ? ["is sent uncompressed"] : []),
  ];
}

/** The scripts that a page's first one loads when they are needed: webpack writes their names as {115:"138ca9a985"}. */
const laterParts = (script) =>
  [...script.matchAll(/\b(\d+):"([0-9a-f]{10})"/g)].map(([, id, hash]) => `${id}.${hash}.js`);

/**
 * Asks a host for everything the add-in consists of.
 *
 * @param base address with a slash at the end
 * @param ask fetch, or what stands in for it
 * @returns names of the files that were looked at, and what is wrong: "file: sentence"
 */
export async function checkHost(base, ask = fetch) {
  const names = [];
  const complaints = [];
  const get = (name) => ask(new URL(name, base), { redirect: "manual", headers: { "accept-encoding": "gzip" } });
  const look = async (name, needed = true) => {
    const answer = await get(name);
    if (answer.status !== 200) {
      if (needed) complaints.push(`${name}: answered with status ${answer.status}`);
      return "";
    }
    const text = await answer.text();
    names.push(name);
    complaints.push(...aboutFile(name, answer, text).map((complaint) => `${name}: ${complaint}`));
    return text;
  };
  const parts = new Set();
  for (const name of FRESH) {
    const text = await look(name);
    if (!name.endsWith(".html")) continue;
    if (/^(?:word|outlook|launch)/.test(name) && !text.includes("Content-Security-Policy"))
      complaints.push(`${name}: has lost its own Content-Security-Policy`);
    const found = [...text.matchAll(/(?:src|href)="?(?:[^">\s]*\/)?([\w-]+\.[0-9a-f]{10}\.(?:js|css))/g)];
    if (/^(?:word|outlook)/.test(name) && found.length === 0) complaints.push(`${name}: names no script with a hash`);
    for (const [, part] of found) parts.add(part);
  }
  // A set that grows while it is gone through: what is added is looked at as well.
  for (const name of parts) for (const part of laterParts(await look(name))) parts.add(part);
  await look(ICON);
  for (const name of MANIFESTS) await look(name, false);
  const missing = (await get("no-such-page.html")).status;
  if (missing !== 404) complaints.push(`a file that does not exist: answered with status ${missing}, not 404`);
  for (const part of parts)
    if ((await get(`${part}.map`)).status === 200) complaints.push(`${part}.map: source maps are not for deployment`);
  return { names, complaints };
}
