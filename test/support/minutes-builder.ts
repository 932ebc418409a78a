import type {
  Action,
  Attendee,
  AttendanceStatus,
  Decision,
  Fact,
  Finding,
  NextMeeting,
  Owner,
  PreviousAction,
  RefinedMinutes,
} from "../../src/core/minutes/record";
import type { Block, Span } from "../../src/core/text/block";

/** Builds a small set of minutes by hand: lines become blocks, facts are given by quoting the line they stand on. */
export class MinutesBuilder {
  readonly blocks: Block[] = [];
  private record: { -readonly [K in keyof RefinedMinutes]: RefinedMinutes[K] } = {
    meeting: { body: null, title: null, date: null, start: null, end: null, venue: null },
    attendance: [],
    items: [],
    actions: [],
    previousActions: [],
    decisions: [],
    nextMeeting: null,
    findings: [],
    references: null,
    restricted: [],
  };

  /** Adds a paragraph and answers its block number. */
  line(text: string, more: Partial<Block> = {}): number {
    this.blocks.push({ text, place: "body", ...more });
    return this.blocks.length - 1;
  }

  /** The span of `quote` in `block`. Throws when the block does not hold it. */
  span(block: number, quote?: string): Span {
    const text = this.blocks[block]?.text ?? "";
    const words = quote ?? text;
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
    return { block, start, end: start + words.length };
  }

  fact(block: number, quote?: string): Fact {
    return { spans: [this.span(block, quote)], rule: "test", certainty: "stated" };
  }

  meeting(about: { body?: string; title?: string; date?: string; start?: string; end?: string; venue?: string }): this {
    const stated = (value: string | undefined) =>
      value === undefined ? null : { value, spans: [], rule: "test", certainty: "stated" as const };
    this.record.meeting = {
      body: stated(about.body),
      title: stated(about.title),
      date: stated(about.date),
      start: stated(about.start),
      end: stated(about.end),
      venue: stated(about.venue),
    };
    return this;
  }

  /** Somebody on the list; without a block, on a line of their own. */
  attendee(name: string, status: AttendanceStatus = "present", more: Partial<Attendee> & { on?: number } = {}): this {
    const { on, ...rest } = more;
    const block = on ?? this.line([name, rest.organisation].filter(Boolean).join("\t"));
    const attendee: Attendee = {
      ...this.fact(block, this.blocks[block]?.text.includes(name) ? name : undefined),
      name,
      status,
      organisation: null,
      roles: [],
      note: null,
      joined: null,
      left: null,
      substituteFor: null,
      ...rest,
    };
    this.record.attendance = [...this.record.attendance, attendee];
    return this;
  }

  item(number: string | null, title: string, more: { restricted?: boolean; level?: number } = {}): this {
    const block = this.line(number ? `${number} ${title}` : title, { heading: 1 });
    const last = this.record.items.at(-1);
    if (last && last.to < block - 1) {
      this.record.items = [...this.record.items.slice(0, -1), { ...last, to: block - 1 }];
    }
    const { restricted = false, level = 1 } = more;
    this.record.items = [
      ...this.record.items,
      { ...this.fact(block, title), number, title, restricted, from: block, to: block, level },
    ];
    return this;
  }

  owner(text: string, more: Partial<Owner> = {}): Owner {
    return {
      spans: [],
      rule: "test",
      certainty: "stated",
      text,
      kind: "person",
      person: text,
      candidates: [],
      ...more,
    };
  }

  /** An action on a line of its own ("Action X 1/1: words"), or on block `on`. */
  action(text: string, more: Partial<Action> & { on?: number } = {}): this {
    const { on, ref = null, ...rest } = more;
    const block = on ?? this.line(ref ? `Action ${ref}: ${text}` : `Action: ${text}`);
    const action: Action = {
      ...this.fact(block, text),
      ref,
      text,
      owners: [],
      due: null,
      status: "open",
      item: this.record.items.at(-1)?.number ?? null,
      origin: "label",
      restricted: this.record.items.at(-1)?.restricted ?? false,
      block,
      ...rest,
    };
    this.record.actions = [...this.record.actions, action];
    return this;
  }

  previous(text: string, more: Partial<PreviousAction> & { on?: number } = {}): this {
    const { on, ref = null, ...rest } = more;
    const block = on ?? this.line(ref ? `${ref}: ${text}` : text);
    const action: PreviousAction = {
      ...this.fact(block, text),
      ref,
      text,
      status: "open",
      restricted: false,
      ...rest,
    };
    this.record.previousActions = [...this.record.previousActions, action];
    return this;
  }

  decision(text: string, more: Partial<Decision> & { on?: number } = {}): this {
    const { on, ...rest } = more;
    const block = on ?? this.line(text);
    const decision: Decision = {
      ...this.fact(block, text),
      text,
      item: this.record.items.at(-1)?.number ?? null,
      kind: "agreed",
      mover: null,
      seconder: null,
      votes: null,
      restricted: this.record.items.at(-1)?.restricted ?? false,
      ...rest,
    };
    this.record.decisions = [...this.record.decisions, decision];
    return this;
  }

  next(text: string, more: Partial<NextMeeting> & { on?: number } = {}): this {
    const { on, ...rest } = more;
    const block = on ?? this.line(text);
    this.record.nextMeeting = {
      ...this.fact(block, text),
      date: null,
      start: null,
      end: null,
      venue: null,
      tentative: false,
      text,
      ...rest,
    };
    return this;
  }

  finding(code: string, message: string, block: number, quote?: string): this {
    const finding: Finding = { ...this.fact(block, quote), code, message };
    this.record.findings = [...this.record.findings, finding];
    return this;
  }

  set(more: Partial<RefinedMinutes>): this {
    Object.assign(this.record, more);
    return this;
  }

  build(): RefinedMinutes {
    const last = this.record.items.at(-1);
    const items = last ? [...this.record.items.slice(0, -1), { ...last, to: this.blocks.length - 1 }] : [];
    return { ...this.record, items };
  }
}
