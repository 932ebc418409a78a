/** Everybody the document names, as owners are resolved against them. */
export interface Person {
  /** Full name as the document gives it, without titles. */
  readonly name: string;
  /** Initials the document itself gives ("(JS)"). */
  readonly initials: string | null;
  readonly roles: readonly string[];
  readonly organisation: string | null;
  /** Named in the attendance, known from the committee's profile, or only mentioned in the text. */
  readonly source: "attendance" | "profile" | "text";
}

export interface Roster {
  readonly people: readonly Person[];
  /** Folded name part, full name or initials -> people it may mean. */
  readonly index: ReadonlyMap<string, readonly Person[]>;
}
