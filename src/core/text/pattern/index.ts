export { guarded, type Pattern } from "./pattern";
export { Table } from "./table";
