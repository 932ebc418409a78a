export interface Room {
  readonly room: string;
  readonly may: readonly string[];
  readonly types: readonly string[];
  readonly why: string;
}
export const ROOMS: readonly Room[];
export function roomOf(path: string): string | null;
export function refusal(from: string, to: string, typeOnly: boolean): string | null;
