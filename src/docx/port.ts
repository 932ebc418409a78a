import { savePackage } from "../ooxml/editing";
import type { Applied, DocumentPort, Plan, Snapshot } from "../ports/document";
import { done, failed, type Outcome } from "../ports/outcome";
import { preflight, write } from "./apply";
import { failureOfFile } from "./failure";
import { openDocument } from "./snapshot";

/**
 * The document port over the bytes of a .docx. Each `apply` works on a fresh reading and the new file takes the place of
 * the old one only when all went well, so a failure leaves everything as it was; a plan that changes nothing leaves the
 * very same bytes. A file has no selection, no listeners and nothing to scroll: `selection` gives null, `watch` never
 * calls, `reveal` and `showTags` say "not-supported". Protection is told in the snapshot and does not stop `apply`: it
 * governs editing in Word, and the caller writes to a file of its own.
 */
export class DocxPort implements DocumentPort {
  constructor(private file: Uint8Array) {}

  async snapshot(): Promise<Outcome<Snapshot>> {
    const opened = openDocument(this.file);
    return opened.ok ? done(opened.value.snapshot) : opened;
  }

  async apply(
    plan: Plan,
    progress: (written: number, total: number) => "go-on" | "stop" = () => "go-on",
  ): Promise<Outcome<Applied>> {
    const opened = openDocument(this.file);
    if (!opened.ok) return opened;
    try {
      const differs = preflight(opened.value, plan);
      if (differs !== null) return failed("moved-on", differs);
      const written = write(opened.value, plan, (count) => progress(count, plan.edits.length));
      this.file = savePackage(opened.value.document.pkg);
      const { applied, refused, complete } = written;
      return done({ planId: plan.id, applied, refused, complete, syncs: 0, placed: this.placed(plan) });
    } catch (error) {
      return failureOfFile(error);
    }
  }

  /** The controls of a plan's tags, as they stand in the file now. */
  private placed(plan: Plan): Snapshot["tags"] {
    const wanted = new Set(plan.edits.flatMap((edit) => (edit.kind === "tag" ? [edit.tag] : [])));
    if (wanted.size === 0) return [];
    const opened = openDocument(this.file);
    return opened.ok ? opened.value.snapshot.tags.filter((placed) => wanted.has(placed.tag)) : [];
  }

  async reveal(): Promise<Outcome<void>> {
    return failed("not-supported", "a file shows nothing");
  }

  async selection(): Promise<Outcome<null>> {
    return done(null);
  }

  async showTags(): Promise<Outcome<void>> {
    return failed("not-supported", "a file shows nothing");
  }

  async watch(): Promise<Outcome<() => Promise<void>>> {
    return done(async () => undefined);
  }

  async bytes(): Promise<Outcome<Uint8Array>> {
    return done(this.file);
  }
}
