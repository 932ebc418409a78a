/**
 * Fetches a file of this server or of the page's own making (blob:).
 *
 * @throws Error with a plain sentence when there is no such file
 */
export async function loadFile(address: string): Promise<{ bytes: Uint8Array; name: string }> {
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) throw new Error(`There is no document at ${address}.`);
  const name = decodeURIComponent(new URL(address, window.location.href).pathname.split("/").at(-1) ?? "");
  return { bytes: new Uint8Array(await response.arrayBuffer()), name: name || "document.docx" };
}
