import { change } from "./session";
import type { Session } from "./session";
import type { Notice } from "./state";

/** Shows a notice. */
export const tell = (session: Session, notice: Notice): void => change(session, (state) => ({ ...state, notice }));
