import type { Person } from "../../outlook/item";

/** People as one line of a form: "Name <address>; address". */
export const writePeople = (people: readonly Person[]): string =>
  people.map(({ name, address }) => (name && name !== address ? `${name} <${address}>` : address)).join("; ");

/** Reads such a line. What has no address keeps what was typed, so that nothing a person wrote is lost. */
export function readPeople(line: string): Person[] {
  return line
    .split(/[;\n]/)
    .map((each) => each.trim())
    .filter(Boolean)
    .map((each) => {
      const match = /^(.*?)\s*<([^<>]+)>$/.exec(each);
      const address = (match?.[2] ?? each).trim();
      return { name: (match?.[1] ?? each).replace(/^"|"$/g, "").trim() || address, address };
    });
}
