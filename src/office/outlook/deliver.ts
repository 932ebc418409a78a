import type { DeliverPort } from "../../ports/deliver";
import { deliverBy, type Page } from "../deliver";

/** Files leave Outlook's pane as a download or as text; Outlook opens no documents. */
export const createDelivery = (office: Pick<typeof Office, "context">, page: Page): DeliverPort =>
  deliverBy({ platform: String(office.context.platform), failureOf: () => ({ code: "host-refused" }) }, page);
