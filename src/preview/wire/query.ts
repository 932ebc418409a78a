import type { Call, HostObject } from "./classes";
import { refusal } from "./refusal";
import type { MemberGate } from "./gate";
import type { QueryInfo } from "./rich-api";

interface Context {
  readonly gate: MemberGate;
  readonly used: (member: string) => void;
  call(member: string): Call;
  handOut(object: HostObject): Record<string, unknown>;
}

/** The members asked for at one object: its own scalars, and what is asked of each object it leads to. */
interface Wanted {
  all: boolean;
  readonly scalars: Set<string>;
  readonly inner: Map<string, Wanted>;
}

const nothing = (): Wanted => ({ all: false, scalars: new Set(), inner: new Map() });

/**
 * The value of a load: scalars under PascalCase names, objects nested, collections as `_Items`. "*" and an empty select
 * mean every scalar the host has. Names that the class does not have fail with NotImplemented, naming Class.Member.
 */
export function query(object: HostObject, info: QueryInfo, context: Context): unknown {
  const wanted = nothing();
  for (const path of info.Select ?? []) want(wanted, path);
  for (const path of info.Expand ?? []) want(wanted, `${path}/*`);
  if (!info.Select?.length && !info.Expand?.length) wanted.all = true;
  return read(object, wanted, context, info);
}

function want(wanted: Wanted, path: string): void {
  let at = wanted;
  const steps = path.split("/").filter((step) => step !== "" && step !== "items");
  if (steps.length === 0) at.all = true;
  for (const [index, step] of steps.entries()) {
    const last = index === steps.length - 1;
    if (step === "*" || step === "$all") at.all = true;
    else if (step === "$none") continue;
    else if (last) at.scalars.add(step.charAt(0).toUpperCase() + step.slice(1));
    else at = inner(at, step.charAt(0).toUpperCase() + step.slice(1));
  }
}

function inner(wanted: Wanted, name: string): Wanted {
  const known = wanted.inner.get(name);
  if (known) return known;
  const made = nothing();
  wanted.inner.set(name, made);
  return made;
}

function read(object: HostObject, wanted: Wanted, context: Context, page: QueryInfo = {}): unknown {
  const { cls, target } = object;
  if (!cls.collection) return one(object, wanted, context);
  // Documentation loads "length" to learn no more than how many items there are; no item has it.
  wanted.scalars.delete("Length");
  const items = cls.collection.items(target);
  const from = page.Skip ?? 0;
  const shown = items.slice(from, page.Top === undefined ? undefined : from + page.Top);
  return { _Items: shown.map((item) => read(item, wanted, context)) };
}

function one(object: HostObject, wanted: Wanted, context: Context): unknown {
  const { cls, target } = object;
  const value: Record<string, unknown> = context.handOut(object);
  const names = wanted.all ? Object.keys(cls.scalars).filter((name) => context.gate.allows(cls.name, name)) : [];
  for (const name of new Set([...names, ...wanted.scalars])) {
    const member = `${cls.name}.${name}`;
    const call = context.call(member);
    const scalar = cls.scalars[name];
    if (scalar && context.gate.allows(cls.name, name)) {
      if (!wanted.all || wanted.scalars.has(name)) context.used(member);
      value[name] = scalar.get(target, call) ?? null;
    } else if (!scalar && cls.navigations[name]) inner(wanted, name).all = true;
    else throw refusal(member, scalar);
  }
  for (const [name, deeper] of wanted.inner) value[name] = follow(object, name, deeper, context);
  return value;
}

function follow(object: HostObject, name: string, wanted: Wanted, context: Context): unknown {
  const { cls, target } = object;
  const member = `${cls.name}.${name}`;
  const call = context.call(member);
  const navigation = cls.navigations[name];
  if (!navigation || !context.gate.allows(cls.name, name)) throw refusal(member, navigation);
  context.used(member);
  const found = navigation.to(target, call);
  return found ? read(found, wanted, context) : null;
}
