import type { ComponentType } from "react";
import type { Ready } from "../../../app/word/record";
import type { Catalogue } from "../../strings/catalogue";
import { REPLIES } from "../../strings/received";

/** What each panel is given. */
export interface PanelProps {
  readonly state: Ready;
}

/** A panel that is loaded when it is first opened, so that the record is listed without waiting for it. */
export interface PanelEntry {
  readonly id: string;
  readonly title: (words: Catalogue) => string;
  /** One line under its title in the list. */
  readonly hint: (words: Catalogue) => string;
  readonly load: () => Promise<{ readonly default: ComponentType<PanelProps> }>;
}

/** All panels, in the order of the list: before, during and after the meeting. */
export const PANELS: readonly PanelEntry[] = [
  {
    id: "agenda",
    title: (words) => words.panels.agenda,
    hint: (words) => words.panels.agendaHint,
    load: () => import("./AgendaPanel"),
  },
  {
    id: "actions",
    title: (words) => words.panels.actions,
    hint: (words) => words.panels.actionsHint,
    load: () => import("./ActionsPanel"),
  },
  {
    id: "check",
    title: (words) => words.panels.check,
    hint: (words) => words.panels.checkHint,
    load: () => import("./CheckPanel"),
  },
  {
    id: "outputs",
    title: (words) => words.panels.outputsTitle,
    hint: (words) => words.panels.outputsHint,
    load: () => import("./OutputsPanel"),
  },
  {
    id: "replies",
    title: () => REPLIES.title,
    hint: () => REPLIES.hint,
    load: () => import("./RepliesPanel"),
  },
];
