import type { MinutesFilePort } from "../ports/minutes-file";

const files = async (): Promise<MinutesFilePort> => (await import("../docx/minutes-files")).minutesFiles;

/** Files of minutes; the code for them is loaded with the first one that is asked for. */
export const filesWhenNeeded: MinutesFilePort = {
  open: async (bytes) => (await files()).open(bytes),
  change: async (bytes, plan) => (await files()).change(bytes, plan),
  clean: async (bytes, leaveOut) => (await files()).clean(bytes, leaveOut),
  facts: async (bytes) => (await files()).facts(bytes),
  print: async (bytes) => (await files()).print(bytes),
};
