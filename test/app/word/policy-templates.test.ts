import { takeTemplate, templatesOf } from "../../../src/app/word/templates";
import { writeTemplate } from "../../../src/core/agenda/template";
import type { Template } from "../../../src/core/agenda/template";
import { DEFAULT_POLICY } from "../../../src/core/committee/policy";
import { sessionOver } from "../../support/fake-port";

const template = (id: string, name: string): Template => ({
  id,
  name,
  committee: "",
  content: [{ kind: "paragraph", style: "title", runs: [{ text: name }] }],
});

describe("The organisation's templates", () => {
  it("stand among the clerk's and are not copied into the clerk's memory", () => {
    const { session: plain } = sessionOver([""]);
    const ours = template("house", "House agenda");
    const session = { ...plain, policy: { ...DEFAULT_POLICY, templates: [ours] } };
    expect(templatesOf(session)).toEqual([ours]);
    expect(takeTemplate(session, writeTemplate(template("mine", "My agenda")))).toMatchObject({ ok: true });
    expect(templatesOf(session).map(({ name }) => name)).toEqual(["House agenda", "My agenda"]);
    expect(templatesOf({ ...session, policy: DEFAULT_POLICY }).map(({ name }) => name)).toEqual(["My agenda"]);
  });
});
