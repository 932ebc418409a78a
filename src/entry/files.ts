import type { MinutesFilePort } from "../ports/minutes-file";
import { failed } from "../ports/outcome";

const files = async (): Promise<MinutesFilePort | null> =>
  import("../docx/minutes-files").then(({ minutesFiles }) => minutesFiles).catch(() => null);

const missing = failed("not-loaded", "files");

/** Files of minutes; the code for them is loaded with the first one that is asked for. */
export const filesWhenNeeded: MinutesFilePort = {
  open: async (bytes) => (await files())?.open(bytes) ?? missing,
  change: async (bytes, plan) => (await files())?.change(bytes, plan) ?? missing,
  clean: async (bytes, leaveOut) => (await files())?.clean(bytes, leaveOut) ?? missing,
  facts: async (bytes) => (await files())?.facts(bytes) ?? missing,
  print: async (bytes) => (await files())?.print(bytes) ?? null,
};
