/** The path of a browser (CHROME_PATH first, then what is installed), or null when there is none. */
export function findBrowser(): string | null;
