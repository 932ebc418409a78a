/**
 * How the host's object model is written down: one descriptor per class, with the members as they are named on the wire
 * (PascalCase). The interpreter knows nothing but these.
 */

/** An object the host hands out: something of the document, seen through a class. */
export interface HostObject<T = unknown> {
  readonly cls: ClassDescriptor<T>;
  readonly target: T;
}

/** What a member may ask about the call it serves. */
export interface Call {
  /** The class and member being served, for messages ("Paragraph.InsertText"). */
  readonly member: string;
  /** Registers or removes an event of an object the add-in holds by reference id. */
  readonly events: EventRegistry;
  /** The object behind a reference id the add-in was given, or null. */
  lookUp(referenceId: string): HostObject | null;
  /** Forgets a reference id (the add-in untracked the object). */
  forget(referenceId: string): void;
}

/** Events that the add-in has asked for on objects (their `targetId` is the object's reference id, or ""). */
export interface EventRegistry {
  add(targetId: string, event: string): void;
  remove(targetId: string, event: string): void;
}

/** A property with a plain value. Without `put` it is read-only. Values are JSON. */
export interface Scalar<T> {
  get(target: T, call: Call): unknown;
  put?(target: T, value: unknown, call: Call): void;
}

/** A property that leads to another object; null where there is none (`…OrNullObject`). */
export interface Navigation<T> {
  to(target: T, call: Call): HostObject | null;
  /** Assigning a plain value to it, which a few members allow. */
  put?(target: T, value: unknown, call: Call): void;
}

/** A method. It returns an object, null (no object, or nothing) or a JSON value. Objects among `args` are HostObjects. */
export interface Method<T> {
  run(target: T, args: readonly unknown[], call: Call): unknown;
}

export interface ClassDescriptor<T = unknown> {
  readonly name: string;
  readonly scalars: Readonly<Record<string, Scalar<T>>>;
  readonly navigations: Readonly<Record<string, Navigation<T>>>;
  readonly methods: Readonly<Record<string, Method<T>>>;
  /** For collections: its items in order. */
  readonly collection?: {
    items(target: T): readonly HostObject[];
    /** getItem(key): by index unless the class says otherwise. */
    item?(target: T, key: unknown): HostObject | null;
  };
  /** False when what it stands for is no longer in the document. */
  alive?(target: T): boolean;
  /** A stable id the client may use to find the object again in its collection. */
  id?(target: T): string | number;
}

type Getter<T> = (target: T, call: Call) => unknown;
type Setter<T> = (target: T, value: unknown, call: Call) => void;

interface Spec<T> {
  /** A getter, or a getter and a setter. */
  scalars?: Readonly<Record<string, Getter<T> | readonly [Getter<T>, Setter<T>]>>;
  navigations?: Readonly<Record<string, (target: T, call: Call) => HostObject | null>>;
  methods?: Readonly<Record<string, (target: T, args: readonly unknown[], call: Call) => unknown>>;
  collection?: NonNullable<ClassDescriptor<T>["collection"]>;
  id?: (target: T) => string | number;
  alive?: (target: T) => boolean;
}

/** Writes down a class. Keeps the tables short: a getter or [getter, setter] per property, a function per member. */
export function defineClass<T>(name: string, spec: Spec<T>): ClassDescriptor<T> {
  const scalars: Record<string, Scalar<T>> = {};
  for (const [key, value] of Object.entries(spec.scalars ?? {})) {
    scalars[key] = typeof value === "function" ? { get: value } : { get: value[0], put: value[1] };
  }
  const navigations: Record<string, Navigation<T>> = {};
  for (const [key, to] of Object.entries(spec.navigations ?? {})) navigations[key] = { to };
  const methods: Record<string, Method<T>> = {};
  for (const [key, run] of Object.entries(spec.methods ?? {})) methods[key] = { run };
  return {
    name,
    scalars,
    navigations,
    methods,
    ...(spec.collection ? { collection: spec.collection } : {}),
    ...(spec.id ? { id: spec.id } : {}),
    ...(spec.alive ? { alive: spec.alive } : {}),
  };
}

/** An object of a class. */
export function object<T>(cls: ClassDescriptor<T>, target: T): HostObject {
  return { cls: cls as ClassDescriptor, target };
}

/** True for what `object` makes (and not for plain JSON). */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "cls" in value && "target" in value;
}
