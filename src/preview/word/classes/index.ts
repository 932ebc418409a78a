import type { XmlElement } from "../../../ooxml";
import type { HostObject } from "../../wire/classes";
import type { Scope } from "../model/scope";

export { service } from "./application";
export { documentObject } from "./document";
export { annotationsShown, tellAnnotation } from "./annotations";

/** The w:sdt that an object stands for; null for any other object. */
export function controlTarget(object: HostObject | null): XmlElement | null {
  return object?.cls.name === "ContentControl" ? (object.target as Scope).element : null;
}
