/** File name -> text of the manifests and what they name, for an address; throws when it is not https or ends in no slash. */
export function manifests(base: string): Record<string, string>;
