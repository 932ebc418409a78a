/** Style sheets are imported for their effect; the bundler links them into the page. */
declare module "*.css";

/** A document that is put into the bundle: its data address. */
declare module "*.docx" {
  const address: string;
  export default address;
}
