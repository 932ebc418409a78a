export { isSpace } from "./letters";
export { guarded, guardedOfText, type Pattern } from "./pattern";
export { Table, type Row } from "./table";
