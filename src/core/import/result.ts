/** What reading a file gives: its content with remarks for the clerk, or one plain sentence that says what is wrong. */
export type Imported<T> =
  | { readonly ok: true; readonly value: T; readonly remarks: readonly string[] }
  | { readonly ok: false; readonly message: string };

export const imported = <T>(value: T, remarks: readonly string[] = []): Imported<T> => ({ ok: true, value, remarks });
export const refused = (message: string): Imported<never> => ({ ok: false, message });
