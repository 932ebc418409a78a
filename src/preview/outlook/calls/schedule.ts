import { CODE } from "../limits";
import type { CallTable, Params } from "./call";
import { MailError, text } from "./call";

const APPOINTMENT = ["appointmentCompose"] as const;
const HOUR = 3_600_000;

/** TimeProperty: 1 start, 2 end. */
const property = (params: Params): "start" | "end" => (params["TimeProperty"] === 2 ? "end" : "start");

/** A room is known by its address, any other place by its name. */
const place = (id: string): object => {
  const room = /^[^@\s]+@[^@\s]+$/.test(id);
  return {
    locationIdentifier: { id, type: room ? "room" : "custom" },
    displayName: room ? id.slice(0, id.indexOf("@")) : id,
    ...(room ? { emailAddress: id } : {}),
  };
};

export const SCHEDULE_CALLS: CallTable = {
  24: { name: "time.getAsync", since: "1.1", where: APPOINTMENT, run: (params, item) => item[property(params)] },
  25: {
    name: "time.setAsync",
    since: "1.1",
    where: APPOINTMENT,
    run(params, item) {
      const time = Number(params["time"]);
      if (!Number.isFinite(time)) throw new MailError(CODE.invalidParameter);
      if (property(params) === "end") {
        if (time < item.start) throw new MailError(CODE.invalidEndTime);
        item.end = time;
        return;
      }
      // Moving the start keeps the length: https://learn.microsoft.com/javascript/api/outlook/office.time#setAsync
      const length = item.end > item.start ? item.end - item.start : HOUR;
      item.start = time;
      item.end = time + length;
    },
  },
  26: { name: "location.getAsync", since: "1.1", where: APPOINTMENT, run: (_params, item) => item.location },
  27: {
    name: "location.setAsync",
    since: "1.1",
    where: APPOINTMENT,
    run: (params, item) => void (item.location = text(params, "location")),
  },
  154: {
    name: "enhancedLocation.getAsync",
    since: "1.8",
    run: (_params, item) => (item.location ? item.location.split("; ").map(place) : []),
  },
  155: {
    name: "enhancedLocation.addAsync",
    since: "1.8",
    where: APPOINTMENT,
    run(params, item) {
      const added = params["enhancedLocations"];
      if (!Array.isArray(added)) throw new MailError(CODE.invalidParameter);
      const ids = (added as { id?: unknown }[]).map(({ id }) => String(id ?? ""));
      item.location = [...(item.location ? item.location.split("; ") : []), ...ids].join("; ");
    },
  },
  156: {
    name: "enhancedLocation.removeAsync",
    since: "1.8",
    where: APPOINTMENT,
    run(params, item) {
      const removed = params["enhancedLocations"];
      if (!Array.isArray(removed)) throw new MailError(CODE.invalidParameter);
      const ids = new Set((removed as { id?: unknown }[]).map(({ id }) => String(id ?? "")));
      item.location = item.location
        .split("; ")
        .filter((name) => !ids.has(name))
        .join("; ");
    },
  },
  103: { name: "recurrence.getAsync", since: "1.7", run: (_params, item) => item.recurrence },
  104: {
    name: "recurrence.setAsync",
    since: "1.7",
    where: APPOINTMENT,
    run: (params, item) => void (item.recurrence = params["recurrenceData"] ?? null),
  },
  169: { name: "isAllDayEvent.getAsync", since: "1.15", where: APPOINTMENT, run: (_params, item) => item.allDay },
  170: {
    name: "isAllDayEvent.setAsync",
    since: "1.15",
    where: APPOINTMENT,
    run: (params, item) => void (item.allDay = params["isAllDayEvent"] === true),
  },
  171: { name: "sensitivity.getAsync", since: "1.14", where: APPOINTMENT, run: (_params, item) => item.sensitivity },
  172: {
    name: "sensitivity.setAsync",
    since: "1.14",
    where: APPOINTMENT,
    run: (params, item) => void (item.sensitivity = text(params, "sensitivity")),
  },
};
