/**
 * The rooms of src/ and what each may import. One table, used by the linter, by the import test and by ARCHITECTURE.md.
 * `types` lists rooms of which only types may be imported.
 */
export const ROOMS = [
  {
    room: "core",
    may: [],
    types: [],
    why: "core is pure: text in, records out; it must run anywhere and be tested without a host",
  },
  {
    room: "ooxml",
    may: [],
    types: [],
    why: "the OOXML tree is shared by the product and by the emulated Word, so it knows neither",
  },
  { room: "ports", may: [], types: ["core"], why: "ports are plain interfaces in the product's nouns" },
  { room: "docx", may: ["ports", "core", "ooxml"], types: [], why: "the document port over the bytes of a .docx" },
  {
    room: "office",
    may: ["ports"],
    types: ["core"],
    why: "the only room that says Word, Office or mailbox; decisions belong in core",
  },
  { room: "app", may: ["ports", "core"], types: [], why: "use cases know no host and no user interface" },
  { room: "ui", may: ["app"], types: ["core"], why: "the pane shows what the use cases hold and decides nothing" },
  { room: "preview", may: ["ooxml"], types: [], why: "the emulated hosts must not share the product's mistakes" },
  {
    room: "cli",
    may: ["app", "docx", "core"],
    types: [],
    why: "the command line is one more shell round the reader and the use cases",
  },
  {
    room: "entry",
    may: ["core", "ooxml", "ports", "docx", "office", "app", "ui", "preview", "cli"],
    types: [],
    why: "composition roots put the rooms together; nothing imports them",
  },
];

/** The room of a path inside src/, or null. */
export function roomOf(path) {
  const match = /(?:^|\/)src\/([^/]+)\//.exec(path.replaceAll("\\", "/"));
  return match ? match[1] : null;
}

/** Null when `from` may import `to` (types only when `typeOnly`), else the reason why not. */
export function refusal(from, to, typeOnly) {
  if (from === to) return null;
  const rule = ROOMS.find((entry) => entry.room === from);
  if (!rule) return `src/${from} is not a room of the map`;
  if (rule.may.includes(to)) return null;
  if (rule.types.includes(to)) return typeOnly ? null : `only types of ${to} may be imported: ${rule.why}`;
  return rule.why;
}
