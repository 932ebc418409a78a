import type { ComponentType } from "react";
import type { Catalogue } from "../../strings/catalogue";
import { REPLIES } from "../../strings/received";
import type { PanelProps } from "./props";

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
    id: "templates",
    title: (words) => words.panels.templates,
    hint: (words) => words.panels.templatesHint,
    load: () => import("./TemplatesPanel"),
  },
  {
    id: "forward",
    title: ({ titles }) => titles.forward.title,
    hint: ({ titles }) => titles.forward.hint,
    load: () => import("./ForwardPanel"),
  },
  {
    id: "committee",
    title: ({ titles }) => titles.committee.title,
    hint: ({ titles }) => titles.committee.hint,
    load: () => import("./CommitteePanel"),
  },
  {
    id: "actions",
    title: (words) => words.panels.actions,
    hint: (words) => words.panels.actionsHint,
    load: () => import("./ActionsPanel"),
  },
  {
    id: "attendance",
    title: ({ titles }) => titles.attendance.title,
    hint: ({ titles }) => titles.attendance.hint,
    load: () => import("./AttendancePanel"),
  },
  {
    id: "summary",
    title: (words) => words.panels.summary,
    hint: (words) => words.panels.summaryHint,
    load: () => import("./SummaryPanel"),
  },
  {
    id: "restricted",
    title: (words) => words.panels.restricted,
    hint: (words) => words.panels.restrictedHint,
    load: () => import("./RestrictedPanel"),
  },
  {
    id: "decisions",
    title: ({ titles }) => titles.decisions.title,
    hint: ({ titles }) => titles.decisions.hint,
    load: () => import("./DecisionsPanel"),
  },
  {
    id: "check",
    title: (words) => words.panels.check,
    hint: (words) => words.panels.checkHint,
    load: () => import("./CheckPanel"),
  },
  {
    id: "state",
    title: (words) => words.panels.state,
    hint: (words) => words.panels.stateHint,
    load: () => import("./StatePanel"),
  },
  {
    id: "copies",
    title: (words) => words.panels.copies,
    hint: (words) => words.panels.copiesHint,
    load: () => import("./CopiesPanel"),
  },
  {
    id: "circulate",
    title: (words) => words.panels.circulate,
    hint: (words) => words.panels.circulateHint,
    load: () => import("./CirculatePanel"),
  },
  {
    id: "replies",
    title: () => REPLIES.title,
    hint: () => REPLIES.hint,
    load: () => import("./RepliesPanel"),
  },
  {
    id: "help",
    title: (words) => words.panels.help,
    hint: (words) => words.panels.helpHint,
    load: () => import("./HelpPanel"),
  },
];
