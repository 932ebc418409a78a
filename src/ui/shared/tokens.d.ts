/** Fluent's design tokens by name; see tokens.js. */
export declare const tokens: Readonly<Record<string, string>>;
