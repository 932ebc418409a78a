/**
 * Stands in for MicrosoftAjax 3.5, which Outlook on the web's runtime fetches from ajax.aspnetcdn.com where it is not
 * there yet. Only what that runtime looks for exists; values it would compute with are computed by the platform.
 */

/** The globals of an add-in's page, as far as the stand-in touches them. */
export interface AjaxScope {
  Sys?: unknown;
  Type?: unknown;
  Function: object;
  Error: ErrorConstructor;
}

/** Collects text as MicrosoftAjax's builder does. */
class StringBuilder {
  private readonly parts: string[] = [];

  append(text: unknown): this {
    this.parts.push(String(text));
    return this;
  }

  toString(separator = ""): string {
    return this.parts.join(separator);
  }
}

/** Makes the nested objects of "Strings.OfficeOM", as the strings files of office.js expect. */
function registerNamespace(scope: object, path: string): void {
  let place = scope as Record<string, object>;
  for (const name of path.split(".")) place = (place[name] ??= {}) as Record<string, object>;
}

/** Makes the globals in a page's window, unless the real library is there. */
export function standInForAjax(scope: AjaxScope): void {
  if (scope.Sys || scope.Type) return;
  scope.Sys = {
    StringBuilder,
    Browser: { agent: null },
    Debug: { trace: () => undefined },
    Serialization: {
      JavaScriptSerializer: {
        serialize: (value: unknown) => JSON.stringify(value),
        deserialize: (text: string) => JSON.parse(text) as unknown,
      },
    },
  };
  scope.Type = {
    registerNamespace: (path: string) => registerNamespace(scope, path),
    registerClass: () => undefined,
  };
  // It answers with an error object where an argument is wrong; the runtime takes null for "all is well".
  Object.assign(scope.Function, { _validateParams: () => null });
  Object.assign(scope.Error, {
    argument: (name?: string, message?: string) =>
      new Error(message ?? `Value does not fall within the expected range: ${name ?? ""}`),
    parameterCount: (message?: string) => new Error(message ?? "Parameter count mismatch."),
  });
}

if ("window" in globalThis) standInForAjax(globalThis as unknown as AjaxScope);
