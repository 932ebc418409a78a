/**
 * For a value that is being made: what not every one has is set last. Spreading it (`...(one ? { one } : {})`) leaves values of
 * one kind in ever new hidden classes, which engines make, and read, slowest.
 */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };
