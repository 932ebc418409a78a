export function productionPackages(): { name: string; version: string; licence: string; installScript: boolean }[];
