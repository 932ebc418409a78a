import { buffer } from "node:stream/consumers";
import type { Opened } from "./journey";
import { itemIn } from "./outlook";
import { countOf } from "./pane";
import { savedBytes, shownLines } from "./word";
import { wordProfile } from "../../../src/preview/word/profiles";
import { Desk, PLACES, type FailingCall, type Versions } from "./desk";
import { docx, p } from "../../support/docx-builder";
import { dice } from "../../support/odd-docx";
import { walkIll, walkWell, type Judge, type Step, type Trace } from "../../resilience/journey";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What the clerk has open: typed minutes, untagged. */
const MINUTES = docx(
  p("Weir Keepers' Committee", { pStyle: "Title" }),
  p("Minutes of the meeting held on Monday 2 March 2026 at 7 pm in the Mill"),
  p("Present: Ada Holt (Chair), Ben Ilves, Cora Jupp"),
  p("Apologies: Dov Marsh"),
  p("1. Gates", { pStyle: "Heading1" }),
  p("It was agreed that the gate be painted."),
  p("Action WK 03/01: Ben Ilves to order the paint by 20 March 2026."),
  p("2. Anglers", { pStyle: "Heading1" }),
  p("Action WK 03/02: Cora Jupp to tell the anglers."),
  p("3. Next meeting", { pStyle: "Heading1" }),
  p("Next meeting: Monday 4 May 2026, 7 pm to 9 pm, in the Mill."),
);
/** How long a typed line takes to be listed, where it is told of. */
const SOON = 5_000;
const TYPED = "Action WK 03/03: Ada Holt to have two keys cut by 1 April 2026.";
/** The minutes of the meeting after, just begun. */
const NEXT = docx(
  p("Weir Keepers' Committee", { pStyle: "Title" }),
  p("Minutes of the meeting held on Monday 4 May 2026 at 7 pm in the Mill"),
  p("Present: Ada Holt (Chair), Ben Ilves, Dov Marsh"),
  p("1. Matters arising", { pStyle: "Heading1" }),
  p("WK 03/01: This action is closed."),
);

const trouble = (desk: Desk) => desk.pane.locator(".fui-MessageBar, [role=alert]").first();

/** Opens a panel of the Word pane, wherever the pane stands. */
async function panel(desk: Desk, title: string): Promise<void> {
  const heading = desk.pane.getByRole("heading", { name: title, level: 1 });
  if (await heading.isVisible()) return;
  await desk.press("More");
  const row = desk.pane.locator("main li.ma-fact", { has: desk.pane.getByText(title, { exact: true }) });
  await row.getByRole("button").click();
  await desk.sees(heading);
}

const listed = (desk: Desk, words: string) => desk.pane.locator(".ma-fact", { hasText: words }).first();
const says = (desk: Desk, words: string | RegExp) => desk.pane.getByText(words).first();

/** Opens the pane over a document, or has the document read again. */
const open = (place: "minutes" | "next", document: Uint8Array, section: string, count: number): Step<Desk> => ({
  name: `open the ${place === "next" ? "next " : ""}minutes`,
  act: async (desk) => {
    if (desk.place !== place) await desk.go(place, document);
    else await desk.press(/^(?:Try|Read) again$/);
    // The facts of minutes without actions lie in sections that are closed; their headlines are in sight.
    const [start, list] = [desk.pane.getByRole("button", { name: "Start" }), desk.pane.locator("main summary").first()];
    await desk.sees(start, list, trouble(desk));
    if (await start.isVisible()) await start.click();
    await desk.sees(list, trouble(desk));
  },
  stands: (desk) =>
    desk.pane
      .locator("summary", {
        has: desk.pane.getByRole("heading", { name: section, exact: true }),
        hasText: String(count),
      })
      .isVisible(),
});

const TYPE: Step<Desk> = {
  name: "type an action",
  byItself: true,
  act: async (desk) => {
    const { page } = desk;
    const again = (await shownLines(page)).includes(TYPED);
    if (again) {
      // Whoever types on is heard again.
      await page.keyboard.type(" ");
      await page.keyboard.press("Backspace");
    } else {
      await page.locator(".flow .p", { hasText: "WK 03/02" }).click();
      await page.keyboard.press("End");
      await page.keyboard.press("Enter");
      await page.keyboard.type(TYPED);
    }
    // A Word that refused to tell of changes is asked again at the next slow reading; nobody waits for it here.
    const line = listed(desk, "WK 03/03");
    if (desk.ill && (await desk.seesWithin(SOON, line))) return;
    if (again) await desk.later();
    if (again || !desk.ill) await desk.sees(line);
  },
  stands: async (desk) => (await countOf(desk.pane, "Actions")) === 3,
};

const TAG: Step<Desk> = {
  name: "tag all",
  act: async (desk) => {
    await desk.press(/^Tag all/);
    await desk.sees(desk.pane.getByRole("button", { name: /^All tagged/ }), trouble(desk));
  },
  stands: (desk) => desk.pane.getByRole("button", { name: /^All tagged/ }).isVisible(),
};

const CHECK: Step<Desk> = {
  name: "check",
  act: async (desk) => {
    const dismiss = desk.pane.getByRole("button", { name: "Dismiss" });
    if (await dismiss.isVisible()) await dismiss.click();
    await desk.page.locator(".flow .p").first().click();
    await panel(desk, "Check before circulating");
    await desk.press("Show");
  },
  // The selection has left the title, where the caret was put.
  stands: (desk) =>
    desk.page.evaluate(() => {
      const { model } = window.preview.host() as unknown as {
        model: { selection: { ordered(): { start: { paragraph: { text(): string } } } } };
      };
      return model.selection.ordered().start.paragraph.text() !== "Weir Keepers' Committee";
    }),
};

/** The draft of the mail as a file; on the Mac and the iPad, which have no downloads in a pane, as text to copy. */
const CIRCULATE: Step<Desk> = {
  name: "circulate",
  act: async (desk) => {
    await panel(desk, "Circulate");
    if (!wordProfile(desk.versions.word).downloads) {
      await desk.press("Show: Mail draft (.eml)");
      const shown = desk.pane.getByRole("dialog").getByRole("textbox");
      await desk.sees(shown, trouble(desk));
      if (!(await shown.isVisible())) return;
      desk.drafts.push(await shown.inputValue());
      await desk.press("Close");
      return;
    }
    const file = desk.page.waitForEvent("download", { timeout: 15_000 }).catch(() => null);
    await desk.press("Download: Mail draft (.eml)");
    const refused = trouble(desk).waitFor({ timeout: 15_000 });
    const got = await Promise.race([
      file,
      refused.then(
        () => null,
        () => null,
      ),
    ]);
    if (got) desk.drafts.push((await buffer(await got.createReadStream())).toString("utf8"));
  },
  stands: (desk) => desk.drafts.length === 1 && (desk.drafts[0] ?? "").includes("X-Unsent: 1"),
};

const NOTE: Step<Desk> = {
  name: "note the circulation",
  act: async (desk) => {
    await desk.press("Note as circulated today");
    await desk.sees(says(desk, /^Noted: sent on/), trouble(desk));
  },
  stands: (desk) => says(desk, /^Noted: sent on/).isVisible(),
};

const TO_OUTLOOK: Step<Desk> = {
  name: "a new appointment",
  act: async (desk) => {
    if (desk.place !== "invitation") {
      desk.left = await savedBytes(desk.page);
      await desk.go("invitation");
    }
    await desk.sees(desk.pane.locator("main"));
  },
  stands: (desk) => desk.pane.locator("main").isVisible(),
};

const CHOOSE: Step<Desk> = {
  name: "choose the minutes",
  act: async (desk) => {
    const buffer = Buffer.from(desk.left ?? []);
    await desk.pane.locator("input[type=file]").first().setInputFiles({ name: "march.docx", mimeType: DOCX, buffer });
    await desk.sees(desk.pane.locator("#ma-overview"), trouble(desk));
  },
  stands: (desk) => desk.pane.locator("#ma-overview").isVisible(),
};

const INVITE: Step<Desk> = {
  name: "fill the invitation",
  act: async (desk) => {
    if (!(await desk.pane.locator("#ma-draft").isVisible())) await desk.press(/^Next meeting/);
    await desk.press("Fill this item");
    const goOn = desk.pane.getByRole("button", { name: "Go on" });
    const told = desk.pane.locator("main > .fui-MessageBar");
    await desk.sees(told, goOn);
    if (await goOn.isVisible()) await goOn.click();
    await desk.sees(told);
  },
  stands: (desk) => says(desk, "Look at it and press Send").isVisible(),
};

const FORWARD: Step<Desk> = {
  name: "bring the open actions forward",
  act: async (desk) => {
    await panel(desk, "Bring forward");
    const insert = desk.pane.getByRole("button", { name: /^Insert 2 actions$/ });
    if (!(await insert.isVisible())) {
      const buffer = Buffer.from(desk.left ?? []);
      await desk.pane.locator("input[type=file]").setInputFiles({ name: "march.docx", mimeType: DOCX, buffer });
      await desk.sees(insert, trouble(desk));
    }
    await desk.pane
      .locator("label", { hasText: /^Where/u })
      .locator("select")
      .selectOption("end");
    await insert.click();
    await desk.sees(says(desk, "Written into the document."), trouble(desk));
  },
  stands: async (desk) =>
    (await shownLines(desk.page)).filter((line) => /WK 03\/0[23]/u.test(line)).length === 2 &&
    says(desk, "Written into the document.").isVisible(),
};

/** From opening the minutes to the next meeting's. */
const EVENING: readonly Step<Desk>[] = [
  open("minutes", MINUTES, "Actions", 2),
  ...[TYPE, TAG, CHECK, CIRCULATE, NOTE, TO_OUTLOOK, CHOOSE, INVITE],
  open("next", NEXT, "Attendance", 3),
  FORWARD,
];

/** What stands in the appointment, a field to a line. */
async function fieldsOf(desk: Desk): Promise<readonly string[]> {
  const { subject, to, cc, bcc, html, start, end, location, attachments } = await itemIn(desk.page);
  // The hours of an appointment that is new are those of the moment at which it was opened.
  const hours = subject === "" ? ["start", "end"] : [`start ${start}`, `end ${end}`];
  return [
    `subject ${subject}`,
    ...[to, cc, bcc].map((list, at) => `people ${at} ${list.map(({ address }) => address).join(" ")}`),
    `text ${html.replace(/\s+/gu, " ")}`,
    ...hours,
    `place ${location}`,
    `files ${attachments.map(({ name }) => name).join(" ")}`,
  ];
}

const JUDGE: Judge<Desk> = {
  rest: (desk) => desk.rest(),
  sentence: async (desk) => {
    const shown = desk.place === "invitation" ? "main > .fui-MessageBar" : ".fui-MessageBar";
    const said = desk.pane.locator(`${shown} .fui-MessageBarBody, [role=alert]`);
    return (await said.allInnerTexts()).join(" ").trim();
  },
  alive: async (desk) =>
    (await desk.pane.locator('[role="progressbar"]:visible').count()) === 0 &&
    (await desk.pane.locator("button:visible:not([disabled])").count()) > 0,
  holds: async (desk) => {
    if (desk.place === null) return "";
    return (desk.place === "invitation" ? await fieldsOf(desk) : await shownLines(desk.page)).join("\n");
  },
  // Each field is as it was or as it is to be; the hours go together.
  between: (before, after, held) =>
    held.every((line, at) => line === before[at] || line === after[at] || /^(?:start|end)/u.test(line)),
};

/** One evening at the preview where nothing fails: what it leaves behind, and every call that could have failed. */
export async function eveningWell(
  { page }: Opened,
  versions: Versions,
): Promise<{ readonly trace: Trace; readonly calls: readonly FailingCall[] }> {
  const desk = new Desk(page, versions, null);
  const trace = await walkWell(desk, EVENING, JUDGE);
  const calls = PLACES.flatMap((place) =>
    Array.from({ length: desk.calls[place] }, (_, at) => ({ place, call: at + 1 })),
  );
  return { trace, calls };
}

/** The same evening with one failing call; what a clerk could complain of, nothing when all is well. */
export async function eveningWith(
  { page }: Opened,
  versions: Versions,
  failing: FailingCall,
  trace: Trace,
): Promise<readonly string[]> {
  const desk = new Desk(page, versions, failing);
  try {
    return await walkIll(desk, EVENING, JUDGE, trace);
  } catch (error) {
    return [`stopped: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** So many of the calls, spread over the whole evening; the same ones for the same seed and the same number of calls. */
export function seeded(calls: readonly FailingCall[], count: number, seed: number): readonly FailingCall[] {
  const roll = dice(seed);
  const stretch = Math.max(1, Math.floor(calls.length / count));
  return Array.from({ length: count }, (_, at) => calls[at * stretch + roll(stretch)]).filter(
    (call): call is FailingCall => call !== undefined,
  );
}
