import type { Frame, Page } from "playwright-core";
import type { MailFaults, MailLogEntry } from "../../../src/preview/outlook/host";
import type { PreviewControl } from "../../../src/preview/page/start";
import type { Faults } from "../../../src/preview/wire/faults";
import type { SyncEntry } from "../../../src/preview/wire/log";

/** Where the clerk sits: the minutes in Word, the invitation in Outlook, the next minutes in Word. */
export const PLACES = ["minutes", "invitation", "next"] as const;
export type Place = (typeof PLACES)[number];

/** One call of one place that fails, counted from 1. */
export interface FailingCall {
  readonly place: Place;
  readonly call: number;
}

/** Which Word and which Outlook the preview plays. */
export interface Versions {
  readonly word: string;
  readonly outlook: string;
}

const SITUATIONS = {
  minutes: { id: "word", host: "word", mode: "edit", name: "Word" },
  invitation: { id: "appointment", host: "outlook", mode: "appointment", name: "New appointment" },
  next: { id: "word", host: "word", mode: "edit", name: "Word" },
} as const;

/** ActivityLimitReached in Word, InternalError in Outlook. */
const CODES = { busy: 5102, internal: 5001 } as const;
/** How long something may take to come in sight on a machine that does other things as well. */
const PATIENCE = 20_000;
/** What the pane puts off for longer than this is never waited for: `later` has it come. */
const SLOW = 30_000;

declare global {
  interface Window {
    /** What the page put off for long, by its timer; each is gone once it came. */
    putOff: Map<number, () => void> | undefined;
  }
}

/** Pages whose timers are kept: their panes are loaded anew many times. */
const kept = new WeakSet<Page>();

/** Keeps what the page's panes put off for long, so that it can be had sooner. */
async function keepTimers(page: Page): Promise<void> {
  if (kept.has(page)) return;
  kept.add(page);
  await page.addInitScript((slow) => {
    const putOff = (window.putOff = new Map<number, () => void>());
    const after = window.setTimeout.bind(window);
    window.setTimeout = ((run: () => void, wait = 0, ...rest: unknown[]): number => {
      if (wait < slow) return after(run, wait, ...rest);
      const timer = after(() => {
        putOff.delete(timer);
        run();
      }, wait);
      putOff.set(timer, run);
      return timer;
    }) as typeof window.setTimeout;
  }, SLOW);
}

/** A clerk at the preview: one page, in which Word and Outlook take turns without being loaded anew. */
export class Desk {
  /** Drafts of mails that were handed over, in order. */
  readonly drafts: string[] = [];
  /** The document as it was when the clerk left it last. */
  left: Uint8Array | null = null;
  /** Calls that each place made. */
  readonly calls: Record<Place, number> = { minutes: 0, invitation: 0, next: 0 };
  place: Place | null = null;
  private current: Frame | null = null;

  constructor(
    readonly page: Page,
    readonly versions: Versions,
    private readonly failing: FailingCall | null,
  ) {}

  /** The pane that is open. */
  get pane(): Frame {
    if (!this.current) throw new Error("no pane is open yet");
    return this.current;
  }

  /** Goes to a place; in Word with this document. The call that is to fail there is armed before the pane speaks. */
  async go(place: Place, document: Uint8Array | null = null): Promise<void> {
    await keepTimers(this.page);
    this.place = place;
    const call = this.failing?.place === place ? this.failing.call : null;
    const profile = place === "invitation" ? this.versions.outlook : this.versions.word;
    const asked = { situation: { ...SITUATIONS[place] }, profile };
    await this.page.evaluate(
      async ([wanted, bytes, failing, codes]) => {
        const address = bytes ? URL.createObjectURL(new Blob([new Uint8Array(bytes)])) : null;
        await window.preview.change(
          (address ? { ...wanted, document: address } : wanted) as Partial<ReturnType<PreviewControl["settings"]>>,
        );
        if (failing === null) return;
        const faults = (window.preview.host() as unknown as { faults(): Faults | MailFaults }).faults();
        if ("fail" in faults) faults.fail.push({ call: failing, code: codes.internal });
        else faults.add({ request: failing, callError: codes.busy });
      },
      [asked, document ? [...document] : null, call, CODES] as const,
    );
    await this.page.evaluate(() => window.preview.ready());
    const element = await this.page.waitForSelector(".pane iframe");
    this.current = await element.contentFrame();
  }

  /** True where one call is to fail: what should come may stay away. */
  get ill(): boolean {
    return this.failing !== null;
  }

  /** What the pane put off for long, its slow reading, comes now. */
  async later(): Promise<void> {
    await this.pane.evaluate(() => {
      for (const [timer, run] of [...(window.putOff ?? [])]) {
        clearTimeout(timer);
        window.putOff?.delete(timer);
        run();
      }
    });
  }

  /** Waits until one of these is in sight; false when none comes. */
  sees(...anyOf: ReturnType<Frame["locator"]>[]): Promise<boolean> {
    return this.seesWithin(PATIENCE, ...anyOf);
  }

  /** Waits so many milliseconds at most until one of these is in sight; false when none comes. */
  async seesWithin(patience: number, ...anyOf: ReturnType<Frame["locator"]>[]): Promise<boolean> {
    const [first, ...others] = anyOf;
    if (!first) return false;
    const any = others.reduce((one, other) => one.or(other), first);
    return any
      .first()
      .waitFor({ timeout: patience })
      .then(
        () => true,
        () => false,
      );
  }

  /** Presses the first button of this name, where it is to be had. */
  async press(name: string | RegExp): Promise<boolean> {
    const exact = typeof name === "string";
    const button = this.pane.getByRole("button", { name, exact }).first();
    return button.click({ timeout: PATIENCE }).then(
      () => true,
      () => false,
    );
  }

  /** Waits until nothing turns in the pane, nothing is asked of the host and no word changes; then counts the calls. */
  async rest(): Promise<void> {
    const calls = await this.page.evaluate(async () => {
      // No function has a name in here: tsx would ask the page for a helper of its own.
      const { log } = window.preview.host() as unknown as { log(): readonly (SyncEntry | MailLogEntry)[] };
      for (let calm = 0, tries = 0, seen = ""; calm < 3 && tries < 400; tries++) {
        await new Promise((go) => setTimeout(go, 50));
        // On a machine that does other things too, what was set going may not have had its turn yet: what is of the least
        // weight comes last. Chromium puts that off after a key or a click until it has drawn, which it does not do by
        // itself where there is no screen and nothing to draw.
        await new Promise((go) => requestAnimationFrame(go));
        const last = scheduler.postTask(() => undefined, { priority: "background" });
        await Promise.race([last, new Promise((go) => setTimeout(go, 1000))]);
        const body = document.querySelector<HTMLIFrameElement>(".pane iframe")?.contentDocument?.body;
        const turning = body?.querySelector('[role="progressbar"], .fui-Spinner');
        const now = `${log().length} ${body?.innerText ?? ""}`;
        calm = !turning && now === seen ? calm + 1 : 0;
        seen = now;
      }
      return log().filter((entry) => !("kind" in entry) || entry.kind !== "internal").length;
    });
    if (this.place) this.calls[this.place] = calls;
  }
}
