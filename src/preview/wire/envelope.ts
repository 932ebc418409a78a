/** The messages between an add-in's page and its host on the web, as office.js posts them: one JSON string each. */

/** What a request from the add-in asks for. */
export const ACTION = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** A request, add-in to host (and host to add-in for notifications). */
export interface Request {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  readonly _actionType: 0 | 1 | 2;
}

/** An answer to a request (`_responseType` 0) or an event (1); events are found by name, answers by correlation id. */
export interface Response {
  readonly _messageType: 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  readonly _errorCode: number;
  readonly _responseType: 0 | 1;
  readonly _serializerVersion: 1;
}

/** Reads a posted message; null when it is not a request of the protocol (other scripts post messages as well). */
export function readRequest(message: unknown): Request | null {
  if (typeof message !== "string" || !message.startsWith("{")) return null;
  try {
    const value = JSON.parse(message) as Partial<Request> | null;
    return value && value._messageType === 0 && typeof value._actionName === "string" ? (value as Request) : null;
  } catch {
    return null;
  }
}

/** The answer to a request, as the string to post. `origin` is the host page's own. */
export function answer(request: Request, origin: string, data: unknown, errorCode = 0): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: errorCode,
    _responseType: 0,
    _serializerVersion: 1,
  } satisfies Response);
}

/** An event for the handler registered under `name`, as the string to post. */
export function event(conversationId: string, origin: string, name: string, data: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: -1,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: 1,
    _serializerVersion: 1,
  } satisfies Response);
}

/** A notification of the host (AgaveHostAction ids), which the add-in takes under its own conversation. */
export function notification(conversationId: string, origin: string, data: readonly unknown[]): string {
  return JSON.stringify({
    _messageType: 0,
    _actionName: "Office_notifyAgave",
    _conversationId: `${conversationId}_ntf`,
    _correlationId: 1,
    _origin: origin,
    _data: data,
    _actionType: 0,
    _serializerVersion: 1,
  });
}
