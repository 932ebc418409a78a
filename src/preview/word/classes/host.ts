import type { WordDocument } from "../document";
import type { WordEvents } from "../events";
import type { WordProfile } from "../profiles";

/** What the classes may ask of the host they belong to. */
export interface Host {
  readonly document: WordDocument;
  readonly profile: WordProfile;
  readonly events: WordEvents;
  readonly options: {
    opened?(bytes: Uint8Array): void;
    saved?(bytes: Uint8Array): void;
    visible?(shown: boolean): void;
  };
}
