/** What a document of this corpus says, by reading it. Absent lists are not judged; lists that are given are exhaustive. */
export interface Expectation {
  /** One line: how attendance and actions are laid out. */
  readonly layout: string;
  readonly meeting?: {
    readonly body?: string;
    readonly date?: string;
    readonly start?: string;
    readonly end?: string;
    readonly venue?: string;
  };
  readonly attendance?: readonly ExpectedPerson[];
  readonly actions?: readonly ExpectedAction[];
  readonly previousActions?: readonly { readonly ref?: string; readonly text?: string; readonly status?: string }[];
  readonly decisions?: readonly { readonly text: string }[];
  readonly nextMeeting?: {
    readonly date?: string;
    readonly start?: string;
    readonly end?: string;
    readonly venue?: string;
    readonly tentative?: true;
  } | null;
}

export interface ExpectedPerson {
  readonly name: string;
  readonly status: string;
  /** Null: the list gives none. */
  readonly organisation?: string | null;
  /** Empty: the list gives none. */
  readonly roles?: readonly string[];
}

export interface ExpectedAction {
  readonly ref?: string;
  readonly text: string;
  readonly owners: readonly { readonly name: string; readonly as?: readonly string[] }[];
  readonly due?: { readonly text: string; readonly date?: string };
  readonly status?: string;
  /** Only prose commits somebody: it must be offered and never marked. */
  readonly implied?: true;
  /** A fair reader may leave it out. */
  readonly optional?: true;
}
