export function productionPackages(): { name: string; version: string; licence: string; installScript: boolean }[];
export function noticesOf(files: readonly string[]): string;
