import { HostError } from "./errors";
import type { Call, EventRegistry, HostObject } from "./classes";
import { isHostObject } from "./classes";
import type { MemberGate } from "./gate";
import { Objects } from "./objects";
import { query } from "./query";
import { notImplemented, refusal } from "./refusal";
import { DO, PATH } from "./rich-api";
import type { Action, ActionResult, ArgumentInfo, ObjectPath, QueryAnswer, QueryError, QueryRequest } from "./rich-api";

/** What the interpreter works on. */
export interface Root {
  /** The object of `context.document`. */
  readonly document: HostObject;
  /** Objects the add-in makes by service name ("Microsoft.WordServices.SearchOptions"). */
  service(name: string): HostObject | null;
}

/** Told about each member that a request used, for the log. */
export type Used = (member: string) => void;

interface Run {
  readonly request: QueryRequest;
  readonly resolved: Map<number, HostObject | null>;
  readonly used: Used;
  location: string;
}

/**
 * Executes requests against a class table: object paths, actions in order, tracked references, null objects. It stops at
 * the first action that fails; the results before it stand (there is no transaction in Word).
 */
export class Interpreter {
  readonly objects = new Objects();
  /** Made by the add-in for one request (SearchOptions): they have no reference, as the document itself has none. */
  private readonly passing = new WeakSet<HostObject>();
  /** Reference ids that the running request handed out. */
  private handedOut = new Set<string>();

  constructor(
    private readonly root: Root,
    private readonly gate: MemberGate,
    private readonly events: EventRegistry,
  ) {}

  /**
   * @param around called with each action; may throw to make it fail, and wraps its work (savepoints)
   */
  execute(
    request: QueryRequest,
    used: Used,
    around: (index: number, member: string, work: () => void) => void,
  ): QueryAnswer {
    this.handedOut = new Set();
    const answer = this.run(request, used, around);
    if (request.AutoKeepReference) for (const id of this.handedOut) this.objects.track(id);
    else this.objects.release([...this.handedOut]);
    return answer;
  }

  private run(
    request: QueryRequest,
    used: Used,
    around: (index: number, member: string, work: () => void) => void,
  ): QueryAnswer {
    const run: Run = { request, resolved: new Map(), used, location: "" };
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        let value: unknown = null;
        run.location = this.nameOf(action, run);
        around(index, run.location, () => {
          value = this.act(action, run, traces);
        });
        results.push({ ActionId: action.Id, Value: value === undefined ? null : value });
      } catch (problem) {
        return { Results: results, TraceIds: traces, Error: asError(problem, index, run.location) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private nameOf(action: Action, run: Run): string {
    const path = run.request.ObjectPaths[String(action.ObjectPathId)];
    return action.Name || path?.Name || "";
  }

  private act(action: Action, run: Run, traces: number[]): unknown {
    if (action.ActionType === DO.trace) {
      traces.push(action.Id);
      return null;
    }
    const target = this.resolve(action.ObjectPathId, run);
    if (action.ActionType === DO.instantiate) return target ? this.handOut(target) : null;
    if (!target) return null;
    switch (action.ActionType) {
      case DO.query:
      case DO.queryAsJson:
        return this.query(target, action, run);
      case DO.recursiveQuery:
        return this.query(target, action, run);
      case DO.method:
        return this.method(target, action.Name, this.arguments(action.ArgumentInfo, run), run);
      case DO.setProperty:
        this.put(target, action.Name, this.arguments(action.ArgumentInfo, run)[0], run);
        return null;
      case DO.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.put(target, pascal(name), value, run);
        return null;
      default:
        throw new HostError("NotImplemented", `Action type ${action.ActionType} is not played by this host.`);
    }
  }

  private query(target: HostObject, action: Action, run: Run): unknown {
    return query(target, action.QueryInfo ?? {}, {
      gate: this.gate,
      used: run.used,
      call: (member) => this.call(member, run),
      handOut: (object) => this.handOut(object),
    });
  }

  private handOut(object: HostObject): Record<string, unknown> {
    const id = object.cls.id?.(object.target);
    if (object === this.root.document || this.passing.has(object)) return {};
    const reference = this.objects.keep(object);
    this.handedOut.add(reference);
    return { _ReferenceId: reference, ...(id === undefined ? {} : { _Id: id, Id: id }) };
  }

  private call(member: string, run: Run): Call {
    run.location = member;
    return {
      member,
      events: this.events,
      lookUp: (referenceId) => this.objects.get(referenceId),
      forget: (referenceId) => this.objects.forget(referenceId),
    };
  }

  private method(target: HostObject, name: string, args: readonly unknown[], run: Run): unknown {
    const member = `${target.cls.name}.${name}`;
    if (name === "_KeepReference") {
      this.objects.track(this.objects.keep(target));
      return null;
    }
    const call = this.call(member, run);
    const found = target.cls.methods[name];
    if (!found || !this.gate.allows(target.cls.name, name)) throw refusal(member, found);
    run.used(member);
    const value = found.run(target.target, args, call);
    return isHostObject(value) ? this.handOut(value) : value;
  }

  private put(target: HostObject, name: string, value: unknown, run: Run): void {
    const member = `${target.cls.name}.${name}`;
    const call = this.call(member, run);
    const scalar = target.cls.scalars[name] ?? target.cls.navigations[name];
    if (!scalar?.put || !this.gate.allows(target.cls.name, name)) throw refusal(member, scalar?.put);
    run.used(member);
    scalar.put(target.target, value, call);
  }

  private arguments(info: ArgumentInfo | undefined, run: Run): readonly unknown[] {
    const refs = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, refs?.[index], run));
  }

  private argument(value: unknown, reference: unknown, run: Run): unknown {
    if (typeof reference === "number" && reference !== 0) return this.resolve(reference, run);
    if (Array.isArray(value)) {
      const nested = Array.isArray(reference) ? reference : [];
      return value.map((item, index) => this.argument(item, nested[index], run));
    }
    return value;
  }

  /** The object of a path; null for a null object. Each path is followed once per request, when it is first needed. */
  private resolve(id: number, run: Run): HostObject | null {
    const known = run.resolved.get(id);
    if (known !== undefined) return known;
    const path = run.request.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath");
    const found = this.follow(path, run);
    run.resolved.set(id, found);
    return found;
  }

  private follow(path: ObjectPath, run: Run): HostObject | null {
    if (path.ObjectPathType === PATH.global) return this.root.document;
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.reference) {
      const kept = this.objects.get(path.Name);
      if (!kept) throw new HostError("InvalidObjectPath");
      if (kept.cls.alive?.(kept.target) === false) throw new HostError("ItemNotFound", "The object was deleted.");
      return kept;
    }
    if (path.ObjectPathType === PATH.newObject) {
      const made = this.root.service(path.Name);
      if (!made) throw notImplemented(path.Name);
      this.passing.add(made);
      return made;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0, run);
    if (!parent) return null;
    const args = this.arguments(path.ArgumentInfo, run);
    if (path.ObjectPathType === PATH.property) return this.navigate(parent, path.Name, run);
    if (path.ObjectPathType === PATH.indexer) return this.item(parent, args[0], run);
    return this.object(parent, path.Name, args, run);
  }

  private navigate(parent: HostObject, name: string, run: Run): HostObject | null {
    const member = `${parent.cls.name}.${name}`;
    const call = this.call(member, run);
    const found = parent.cls.navigations[name];
    if (!found || !this.gate.allows(parent.cls.name, name)) throw refusal(member, found);
    run.used(member);
    return found.to(parent.target, call);
  }

  private item(parent: HostObject, key: unknown, run: Run): HostObject {
    this.call(`${parent.cls.name}.GetItem`, run);
    const collection = parent.cls.collection;
    if (!collection) throw notImplemented(`${parent.cls.name}.GetItem`);
    const found = collection.item?.(parent.target, key) ?? collection.items(parent.target)[key as number];
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  private object(parent: HostObject, name: string, args: readonly unknown[], run: Run): HostObject | null {
    if (name === "GetItemAt" || name === "GetItem") return this.item(parent, args[0], run);
    const member = `${parent.cls.name}.${name}`;
    const call = this.call(member, run);
    const found = parent.cls.methods[name];
    if (!found || !this.gate.allows(parent.cls.name, name)) throw refusal(member, found);
    run.used(member);
    const value = found.run(parent.target, args, call);
    if (value === null || value === undefined) return null;
    if (!isHostObject(value)) throw new HostError("GeneralException", `${member} gives no object.`);
    return value;
  }
}

/** "isListItem" to "IsListItem". */
export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function asError(problem: unknown, index: number, location: string): QueryError {
  const error = problem instanceof HostError ? problem : new HostError("GeneralException", String(problem));
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location ?? location,
    ActionIndex: index,
    HttpStatusCode: error.code === "AccessDenied" ? 403 : error.code === "ItemNotFound" ? 404 : 400,
  };
}
