import { serializeNode } from "../../ooxml";
import type { Answer, AnsweringHost } from "./answering";
import {
  addPart,
  checkXml,
  customParts,
  deletePart,
  findPart,
  namespaceOfPart,
  rootOfPart,
  setPart,
  xmlOfPart,
  type CustomPart,
} from "./model/custom-xml";
import { evaluate, nameOf, type Hit } from "./model/xpath";

/** What the Common API keeps about parts: nodes it has handed out, and prefixes it was told. */
interface Kept {
  readonly nodes: Map<string, { readonly part: CustomPart; readonly hit: Hit }>;
  readonly prefixes: Map<string, Record<string, string>>;
}

const kept = new WeakMap<AnsweringHost, Kept>();
const FAILED = { Error: 6000 } as const;

function store(host: AnsweringHost): Kept {
  const there = kept.get(host) ?? { nodes: new Map(), prefixes: new Map() };
  kept.set(host, there);
  return there;
}

const described = ({ id }: CustomPart): Answer => ({ id, DataPartBuiltIn: false });

function nodes(host: AnsweringHost, part: CustomPart, hits: readonly Hit[]): Answer {
  const { nodes: all } = store(host);
  const list = hits.map((hit) => {
    const handle = `node${all.size + 1}`;
    all.set(handle, { part, hit });
    const { local, namespace } = nameOf(hit.element);
    return {
      DataNodeHandle: handle,
      DataNodeBaseName: hit.attribute ?? local,
      DataNodeNamespaceUri: namespace,
      DataNodeType: hit.attribute ? "attribute" : hit.text === undefined ? "element" : "text",
    };
  });
  return { DataNodeList: list };
}

/** Serves the custom XML calls of the Common API (dispatch ids 128 to 143); null for any other. */
export function customXmlCall(host: AnsweringHost, id: number, data: Record<string, unknown>): Answer | null {
  const { document } = host;
  const text = (key: string): string => String(data[key] ?? "");
  if (id < 128 || id > 143) return null;
  if (id === 128) return { DataPartProperties: described(addPart(document, text("xml"))) };
  if (id === 130) {
    const parts = customParts(document).filter((part) => namespaceOfPart(document, part) === text("namespace"));
    return { DataPartList: parts.map(described) };
  }
  const handle = data["DataNodeHandle"];
  if (handle !== undefined) return nodeCall(host, id, String(handle), data);
  const part = findPart(document, text("id"));
  if (!part) return FAILED;
  const prefixes = store(host).prefixes.get(part.id) ?? {};
  switch (id) {
    case 129:
      return { DataPartProperties: described(part) };
    case 131:
      return { Data: xmlOfPart(document, part) };
    case 132:
      return nodes(host, part, evaluate(rootOfPart(document, part), text("xpath"), prefixes));
    case 133:
      deletePart(document, part);
      return {};
    case 139:
      store(host).prefixes.set(part.id, { ...prefixes, [text("prefix")]: text("namespace") });
      return {};
    case 140:
      return { Data: prefixes[text("prefix")] ?? "" };
    case 141:
      return { Data: Object.entries(prefixes).find(([, uri]) => uri === text("namespace"))?.[0] ?? "" };
    default:
      return FAILED;
  }
}

function nodeCall(host: AnsweringHost, id: number, handle: string, data: Record<string, unknown>): Answer {
  const { document } = host;
  const found = store(host).nodes.get(handle);
  if (!found) return FAILED;
  const { part, hit } = found;
  const write = (work: () => void): Answer => {
    work();
    setPart(document, part, xmlOfPart(document, part));
    store(host).nodes.clear();
    return {};
  };
  switch (id) {
    case 134:
    case 142:
      return { Data: hit.text ?? hit.element.text() };
    case 135:
      return { Data: serializeNode(hit.element) };
    case 136:
      return nodes(
        host,
        part,
        evaluate(hit.element, String(data["xpath"] ?? ""), store(host).prefixes.get(part.id) ?? {}),
      );
    case 137:
    case 143: {
      const value = String(data["Data"] ?? data["text"] ?? "");
      return write(() => (hit.attribute ? hit.element.set(hit.attribute, value) : hit.element.setText(value)));
    }
    case 138: {
      const made = checkXml(String(data["xml"] ?? ""));
      return write(() => hit.element.replaceWith(made.clone()));
    }
    default:
      return FAILED;
  }
}
