export { isSpace } from "./letters";
export { guarded, type Pattern } from "./pattern";
export { Table } from "./table";
