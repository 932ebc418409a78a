import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { ClassDescriptor } from "../../../src/preview/wire/classes";

const folder = join(__dirname, "../../../src/preview/word/classes");

function all(): Map<string, ClassDescriptor> {
  const found = new Map<string, ClassDescriptor>();
  for (const file of readdirSync(folder)) {
    const exported = jest.requireActual<Record<string, unknown>>(join(folder, file));
    for (const value of Object.values(exported)) {
      const cls = value as ClassDescriptor | null;
      if (cls && typeof cls === "object" && "scalars" in cls && "navigations" in cls) found.set(cls.name, cls);
    }
  }
  return found;
}

const classes = all();
const wire = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** All classes that the host plays, by name. */
export const everyClass = {
  names: [...classes.keys()],
  /** True when the host has the member; events are raised by `events.ts` and `getItem` is the collection's own. */
  plays(className: string, member: string): boolean {
    const cls = classes.get(className);
    const name = wire(member);
    if (!cls) return false;
    if (member.startsWith("on") && /^on[A-Z]/.test(member)) return true;
    if (member === "getItem" && cls.collection) return true;
    return name in cls.scalars || name in cls.navigations || name in cls.methods;
  },
};
