import type { Page } from "../office/deliver";

/** The browser's part of delivering files. */
export const page: Page = {
  download: (blob, name) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    // The browser has begun to read the blob long before.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },
  copy: (text) => navigator.clipboard.writeText(text),
  show: async (name, text) => (await import("./show-file")).showFile(name, text),
};
