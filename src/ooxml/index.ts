/** WordprocessingML packages: open, look at, change what must change, save. No DOM is needed. */
export { OoxmlError, type OoxmlErrorCode } from "./errors";
export { LIMITS } from "./limits";
export { OoxmlPackage, type Relationship } from "./package";
export * from "./xml";
