import { registerCommand } from "../../src/cli/register";
import { readCsv } from "../../src/core/import/csv";
import { folder, run } from "../support/command";

const files = folder();

const meeting = (day: string, ...lines: string[]): string =>
  [
    `Minutes of the Weir Keepers held on ${day}`,
    "Present: Ada Holt (AH), Ben Ilves (BI), Cora Jupp (CJ)",
    ...lines,
  ].join("\n");

/** Three meetings of one body: two actions begin in January; one is closed in March, one carried to May. */
const MINUTES = [
  files.put("may.txt", meeting("4 May 2026", "2. Matters arising", "WK 01/02: Cora had not yet counted the eels. Carried forward.", "3. Paint", "Action WK 05/01: Ada Holt to thank the painters by 1 June.")),
  files.put("january.txt", meeting("5 January 2026", "2. Gates", "Action WK 01/01: Ben Ilves to order the paint by 2 March.", "Action WK 01/02: Cora Jupp to count the eels.", "3. Exempt: claim", "Action WK 01/03: Ada Holt to settle the claim.")),
  files.put("march.txt", meeting("2 March 2026", "2. Matters arising", "WK 01/01: Ben had ordered the paint. This action is now closed.", "WK 01/02: carried forward.")),
]; // prettier-ignore

interface Row {
  readonly ref: string;
  readonly status: string;
}

test("one action of several minutes is one row: first minuted, owner, due, what became of it, times carried", async () => {
  const { status, out } = await run(registerCommand, ...MINUTES, "--json");
  expect(status).toBe(0);
  const { schema, actions } = JSON.parse(out) as { schema: string; actions: Row[] };
  expect(schema).toBe("register/1");
  expect(actions.map(({ ref, status: state }) => [ref, state])).toEqual([
    ["WK 01/01", "closed"],
    ["WK 01/02", "carried"],
    ["WK 05/01", "open"],
  ]);
});

test("the CSV has the same rows and a cell for the times an action was carried", async () => {
  const [head, ...rows] = readCsv((await run(registerCommand, ...MINUTES, "--csv")).out);
  const column = (name: RegExp): number => head!.findIndex((cell) => name.test(cell));
  const eels = rows.find((row) => row.includes("WK 01/02"))!;
  expect(rows).toHaveLength(3);
  expect(eels[column(/carried/iu)]).toBe("2");
  expect(eels[column(/owner/iu)]).toContain("Cora Jupp");
  expect(rows.find((row) => row.includes("WK 01/01"))![column(/due/iu)]).toBe("2026-03-02");
});

test("the table shows each action, and exempt ones only when asked", async () => {
  const { out } = await run(registerCommand, ...MINUTES);
  expect(out).toContain("WK 05/01");
  expect(out).not.toContain("claim");
  expect((await run(registerCommand, ...MINUTES, "--restricted")).out).toContain("WK 01/03");
});

test("an earlier action whose own minutes are not given is a row without a first date; a hidden one stays hidden", async () => {
  const later = files.put(
    "july.txt",
    meeting(
      "6 July 2026",
      "2. Matters arising",
      "WK 11/07: Ben to mend the punt. Carried forward.",
      "WK 01/03: The claim is not yet settled. Carried forward.",
      "WK 01/02: Cora had counted the eels. This action is now closed.",
    ),
  );
  const rows = async (...given: string[]): Promise<unknown> =>
    (
      JSON.parse((await run(registerCommand, ...given, "--json")).out) as { actions: Record<string, unknown>[] }
    ).actions.map(({ ref, status, owners, firstMinuted, carried }) => [ref, status, owners, firstMinuted, carried]);
  expect(await rows(...MINUTES, later)).toEqual([
    ["WK 01/01", "closed", ["Ben Ilves"], "2026-01-05", 0],
    ["WK 01/02", "closed", ["Cora Jupp"], "2026-01-05", 2],
    ["WK 05/01", "open", ["Ada Holt"], "2026-05-04", 1],
    ["WK 11/07", "carried", ["Ben Ilves"], null, 1],
  ]);
  const table = (await run(registerCommand, ...MINUTES, later)).out;
  expect(table.split("\n").find((line) => line.startsWith("WK 11/07"))).toMatch(/^WK 11\/07 +before \d{4}-\d\d-\d\d /);
  expect(table.split("\n").find((line) => line.startsWith("WK 05/01"))).toMatch(/^WK 05\/01 +2026-05-04 /);
});

test("minutes without actions say so; a file that cannot be read is named, and the others count", async () => {
  const none = files.put("none.txt", meeting("1 June 2026", "Nothing was asked of anybody."));
  expect((await run(registerCommand, none)).out).toBe("No actions are marked in these minutes.\n");
  const { status, out, err } = await run(registerCommand, ...MINUTES, `${none}.gone`);
  expect([status, out.includes("WK 05/01")]).toEqual([3, true]);
  expect(err).toContain("none.txt.gone does not exist");
  const unread = await run(registerCommand, `${none}.gone`);
  expect([unread.status, unread.out]).toEqual([3, ""]);
  expect((await run(registerCommand)).status).toBe(2);
});

test("an action that gets its number only when it is reported on is one row, with that number and whoever has it by name", async () => {
  const first = files.put(
    "first.txt",
    meeting("7 September 2026", "2. Eels", "Actions", "- CJ to count the eels in the lower pool"),
  );
  const second = files.put("second.txt", meeting("5 October 2026", "Actions from the last meeting", "Action 9.1: CJ to count the eels in the lower pool. Ongoing", "Action 8.4: BI to oil the winch. Closed")); // prettier-ignore
  const { out } = await run(registerCommand, first, second, "--json");
  const { actions } = JSON.parse(out) as { actions: (Row & { owners: string[] })[] };
  expect(actions.map(({ ref, status, owners }) => [ref, status, owners])).toEqual([
    ["9.1", "carried", ["Cora Jupp"]],
    ["8.4", "closed", ["Ben Ilves"]],
  ]);
});

test("what is still open among last meeting's actions and stands again among the new ones is one row; what was ticked is done", async () => {
  const first = files.put("boxes-1.md", `${meeting("2 November 2026", "", "## Actions", "", "- (AH) Ask the mill for its keys.", "- (BI) Count the boats on the upper pool.", "- (CJ) Send out the notice a week before the meeting.")}\n`); // prettier-ignore
  const second = files.put("boxes-2.md", `${meeting("7 December 2026", "", "## Actions from last meeting", "", "- [x] (AH) Ask the mill for its keys:", "    - [x] For boats that are not registered, who has them?", "- [ ] (BI) Count the boats on the upper pool.", "- [x] (CJ) Send out the notice a week before the meeting (pending a date).", "", "## Actions", "", "- Carried forward:", "    - (BI) Count the boats on the upper pool. – The punt leaks, so that only half of them were counted.", "- (CJ) Send out the notice a week before the January meeting.")}\n`); // prettier-ignore
  const { out } = await run(registerCommand, first, second, "--json");
  const { actions } = JSON.parse(out) as { actions: (Row & { text: string; carried: number })[] };
  expect(actions.map(({ text, status, carried }) => [text.slice(0, 9), status, carried])).toEqual([
    ["Ask the m", "done", 0],
    ["Count the", "open", 1],
    ["Send out ", "done", 0],
    ["Send out ", "open", 0],
  ]);
});

describe("a year of one council, whose references begin with the year", () => {
  const council = (day: string, ...lines: string[]): string =>
    [
      `Otter Parish Council`,
      `Minutes of the meeting held on ${day}`,
      "Present: Jane Stock, Omar Reith, Una Marr",
      ...lines,
    ].join("\n");
  const year = [
    files.put(
      "1.txt",
      council(
        "13 January 2026",
        "2. Paths",
        "Action 26/01: Jane Stock to write to the county.",
        "Action 26/02: Omar Reith to walk path 7.",
        "Action 26/03: Una Marr to price the roof.",
      ),
    ),
    files.put(
      "2.txt",
      council(
        "10 February 2026",
        "1. Matters arising",
        "26/01: Jane has written. Closed.",
        "26/02: Not yet walked. Carried forward.",
      ),
    ),
    files.put(
      "3.txt",
      council("10 March 2026", "1. Matters arising", "26/01: The county has not replied. This action is re-opened."),
    ),
    files.put(
      "4.txt",
      council(
        "14 April 2026",
        "1. Matters arising",
        "All other actions were closed except 26/03, which is carried forward.",
      ),
    ),
    files.put("5.txt", council("12 May 2026", "1. Matters arising", "All actions were closed apart from the roof.")),
  ];

  interface History extends Row {
    readonly carried: number;
    readonly history: readonly { readonly status: string; readonly date: string }[];
  }
  const registered = async (...names: string[]): Promise<readonly History[]> =>
    (JSON.parse((await run(registerCommand, ...names, "--json")).out) as { actions: History[] }).actions;

  test("is told by the numbers before the reports, and what was closed can be opened again", async () => {
    const rows = await registered(...year.slice(0, 3));
    expect(rows.map(({ ref, status }) => [ref, status])).toEqual([
      ["26/01", "open"],
      ["26/02", "carried"],
      ["26/03", "open"],
    ]);
    expect(rows[0]!.history.map(({ date, status }) => [date, status])).toEqual([
      ["2026-01-13", "open"],
      ["2026-02-10", "closed"],
      ["2026-03-10", "open"],
    ]);
  });

  test("closes all others, but none that is excepted by its number or by its words", async () => {
    const states = async (last: number): Promise<readonly string[]> =>
      (await registered(...year.slice(0, last))).map(({ status }) => status);
    expect(await states(4)).toEqual(["closed", "closed", "open"]);
    expect(await states(5)).toEqual(["closed", "closed", "open"]);
  });

  test("counts a meeting once whose minutes are given as draft and as final, says so, and takes what only one of them has", async () => {
    const final = files.put(
      "1 final.txt",
      council(
        "13 January 2026",
        "2. Paths",
        "Action 26/01: Jane Stock to write to the county.",
        "Action 26/02: Omar Reith to walk path 7.",
        "Action 26/03: Una Marr to price the roof.",
        "Action 26/04: Una Marr to thank the mill.",
      ),
    );
    const rows = async (...names: string[]): Promise<readonly (readonly [string, string, number, number])[]> =>
      (await registered(...names)).map(({ ref, status, carried, history }) => [ref, status, carried, history.length]);
    const [first, second] = year as [string, string];
    const once = await rows(first, second);
    expect(await rows(first, second, final, second)).toEqual([...once, ["26/04", "open", 1, 1]]);
    expect((await run(registerCommand, first, final)).err).toBe(
      "1 final.txt is of the same meeting as 1.txt: it counts once.\n",
    );
  });

  test("takes two meetings of one evening for two", async () => {
    const second = files.put(
      "1 annual.txt",
      council("13 January 2026", "2. Chair", "Action 26/05: Jane Stock to sign the roll."),
    );
    const [first] = year as [string];
    expect((await run(registerCommand, first, second)).err).toBe("");
    expect(await registered(first, second)).toHaveLength(4);
  });
});

test("two tasks of one person that begin alike are two rows, whether the minutes are silent on the first or tell of it", async () => {
  const words = async (...later: string[]): Promise<readonly (readonly [string, string])[]> => {
    const first = files.put(
      "alike-1.txt",
      meeting("11 January 2027", "2. Roads", "Action: Ben Ilves to write to the county."),
    );
    const second = files.put("alike-2.txt", meeting("8 February 2027", ...later));
    const { actions } = JSON.parse((await run(registerCommand, first, second, "--json")).out) as {
      actions: (Row & { text: string })[];
    };
    return actions.map(({ text, status }) => [text, status]);
  };
  const bank = ["2. Money", "Action: Ben Ilves to write to the bank."];
  expect(await words(...bank)).toEqual([
    ["Ben Ilves to write to the county.", "open"],
    ["Ben Ilves to write to the bank.", "open"],
  ]);
  expect(await words("1. Matters arising", "Ben Ilves was to write to the county – not yet done.", ...bank)).toEqual([
    ["Ben Ilves to write to the county.", "open"],
    ["Ben Ilves to write to the bank.", "open"],
  ]);
  expect(await words("2. Roads", "Action: Ben to write to the county by 1 March.")).toEqual([
    ["Ben Ilves to write to the county.", "carried"],
  ]);
});

test("a report closes the task it names, and none of the same person's that begins alike", async () => {
  const rows = async (tasks: readonly string[], report: string): Promise<readonly string[]> => {
    const first = files.put(
      "task-1.txt",
      meeting("11 January 2027", "2. Roads", ...tasks.map((task) => `Action: ${task}`)),
    );
    const second = files.put("task-2.txt", meeting("8 February 2027", "1. Matters arising", report));
    const { actions } = JSON.parse((await run(registerCommand, first, second, "--json")).out) as { actions: Row[] };
    return actions.map(({ status }) => status);
  };
  const county = "Ben Ilves to write to the county.";
  const bank = "Ben Ilves to write to the bank.";
  expect(await rows([county, bank], "Action: Ben Ilves to write to the bank. Closed.")).toEqual(["open", "closed"]);
  expect(await rows([county], "Action: Ben Ilves to write to the bank. Closed.")).toEqual(["open"]);
  expect(await rows([county], "Ben Ilves to write to the county – done")).toEqual(["done"]);
  const fence = "Cora to get a quote for the fence.";
  expect(await rows([fence], "Fence - Cora has a quote of £400. Done.")).toEqual(["done"]);
});

test("where every meeting numbers its actions anew, one number is as many rows as there are tasks", async () => {
  const minutes = [
    files.put("anew-1.txt", meeting("11 January 2027", "2. Roads", "AP1: Ben Ilves to write to the county.", "AP2: Cora Jupp to buy paint.")),
    files.put("anew-2.txt", meeting("8 February 2027", "1. Matters arising", "AP1: Ben has written. Closed.", "AP2: Not yet bought. Carried forward.", "2. Rope", "AP1: Ada Holt to buy rope.", "AP2: Cora Jupp to buy paint.")),
    files.put("anew-3.txt", meeting("8 March 2027", "1. Matters arising", "AP1: Carried forward.", "2. Hall", "AP1: Ada Holt to sweep the hall.")),
  ]; // prettier-ignore
  const { actions } = JSON.parse((await run(registerCommand, ...minutes, "--json")).out) as {
    actions: (Row & { text: string })[];
  };
  expect(actions.map(({ ref, text, status }) => [ref, text, status])).toEqual([
    ["AP1", "Ben Ilves to write to the county.", "closed"],
    ["AP2", "Cora Jupp to buy paint.", "carried"],
    ["AP1", "Ada Holt to buy rope.", "carried"],
    ["AP1", "Ada Holt to sweep the hall.", "open"],
  ]);
});
