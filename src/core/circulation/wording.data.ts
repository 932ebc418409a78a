export type Tone = "formal" | "friendly";

/** Sentences by slot; {names in braces} are fields. */
export type Wording = Readonly<Record<string, string>>;

const FORMAL: Wording = {
  title: "{committee}, {date}",
  "greeting.all": "Dear members,",
  "greeting.one": "Dear {name},",

  "subject.circulation.draft": "{committee}: draft minutes, {date}",
  "subject.circulation.agreed": "{committee}: draft minutes agreed by the chair, {date}",
  "subject.circulation.confirmed": "{committee}: confirmed minutes, {date}",
  "subject.circulation.signed": "{committee}: signed minutes, {date}",
  "subject.owner": "Your actions from {committee}, {date}",
  "subject.apologies": "{committee}, {date}: what was decided",
  "subject.guest": "{committee}, {date}: the item you attended for",
  "subject.chair": "For your agreement: draft minutes, {committee}, {date}",
  "subject.agenda": "{committee}: agenda and call for items, {nextDate}",
  "subject.agenda.undated": "{committee}: call for items for the next meeting",
  "subject.reminder": "Reminder: your actions from {committee}",
  "subject.correction": "Correction to your actions from {committee}, {date}",
  "subject.invitation": "{committee}, {nextDate}",
  "subject.invitation.tentative": "{committee}, {nextDate} (TO BE CONFIRMED)",

  "file.draft": "draft minutes",
  "file.agreed": "draft minutes agreed by chair",
  "file.confirmed": "minutes confirmed",
  "file.signed": "minutes signed",

  "circulation.opening.draft":
    "The draft minutes of the meeting on {date} are attached. They remain a draft until they are confirmed.",
  "circulation.opening.agreed":
    "The draft minutes of the meeting on {date} are attached. The chair has agreed them for circulation; they remain a draft until they are confirmed.",
  "circulation.opening.confirmed": "The confirmed minutes of the meeting on {date} are attached.",
  "circulation.opening.signed": "The signed minutes of the meeting on {date} are attached.",
  "corrections.by": "If something is inaccurate, please reply to me only, by {deadline}.",
  "corrections.meeting":
    "Corrections are made when the minutes are put to the next meeting for confirmation. If you see an inaccuracy, please tell me beforehand, replying to me only.",
  "corrections.open": "If something is inaccurate, please reply to me only.",

  "decisions.heading": "Decisions",
  "decisions.none": "No decisions are recorded.",
  "actions.heading": "Actions",
  "actions.none": "No actions are recorded.",
  "actions.all": "All members",
  "actions.nobody": "Owner to be settled",
  "next.heading": "Next meeting",
  "next.confirmed": "{when}{place}.",
  "next.tentative": "Provisionally {when}{place}; this is to be confirmed.",
  "next.words": "The minutes say: “{words}”. The date is still to be fixed.",
  "next.none": "No date has been recorded.",

  "owner.opening.present":
    "You agreed to the following at the {committee} meeting on {date}, or were asked to take it on.",
  "owner.opening.absent":
    "The following was given to you at the {committee} meeting on {date}, for which your apologies were recorded. You were not there to agree to it: please tell me if you cannot take it on.",
  "owner.source": "From the minutes",
  "owner.closing": "Please tell me when it is done, or now if the date or the wording is wrong.",
  "owner.noDate": "no date set",

  "apologies.opening":
    "Your apologies for the {committee} meeting on {date} were recorded. In brief, this is what was decided.",
  "apologies.actions.heading": "Actions given to you in your absence",
  "apologies.actions.some": "Please tell me if you cannot take any of these.",
  "apologies.actions.none": "No action was given to you by name.",

  "guest.opening":
    "Thank you for attending the {committee} meeting on {date}. This is how your item stands in the minutes.",
  "guest.draft": "The minutes are a draft until they are confirmed. Please tell me if your item is inaccurate.",
  "guest.actions.heading": "Actions for you",

  "chair.opening":
    "The draft minutes of the meeting on {date} are attached for your agreement. Please look first at these.",
  "chair.decisions": "Wording of the decisions",
  "chair.actions": "Actions without an owner or a date",
  "chair.actions.noOwner": "no owner",
  "chair.actions.noDate": "no date",
  "chair.questions": "What the minutes leave open",
  "chair.nothing": "No question is open.",
  "chair.closing.by":
    "May I have your changes, tracked, by {deadline}? I will not circulate the minutes before I hear from you.",
  "chair.closing": "May I have your changes, tracked? I will not circulate the minutes before I hear from you.",
  "chair.restricted": "The exempt or confidential part ({count}) is not in this copy and comes in a separate document.",

  "agenda.opening": "The next {committee} meeting is on {when}{place}. The items so far are below.",
  "agenda.opening.tentative":
    "The next {committee} meeting is provisionally on {when}{place}; this is to be confirmed. The items so far are below.",
  "agenda.opening.undated":
    "The date of the next {committee} meeting is still to be fixed. The items so far are below.",
  "agenda.heading": "Agenda",
  "agenda.open": "Actions still open",
  "agenda.call.by": "Please send me items for the agenda by {deadline}.",
  "agenda.call": "Please send me items for the agenda.",
  "agenda.seed.apologies": "Apologies for absence",
  "agenda.seed.minutes": "Minutes of the meeting on {date}",
  "agenda.seed.actions": "Actions from earlier meetings",
  "agenda.seed.next": "Date of the next meeting",

  "reminder.opening": "These actions of yours from {committee} fall due soon or are past their date.",
  "reminder.closing": "If one is done, please tell me; if it will be later, please tell me when.",

  "correction.opening":
    "What you were told of your actions from {committee} on {date} has changed. The earlier wording stands beside the new one.",
  "correction.closing": "Please go by the new wording, and tell me if it is wrong.",
  "correction.gone": "This action is no longer yours.",
  "correction.new": "You were not told of this action before.",

  "invitation.opening": "{when}.",
  "invitation.opening.tentative":
    "{when}. This date is to be confirmed: I will update this invitation and not send a second one.",
  "invitation.zone": "All times are {zone}.",
  "invitation.place": "Place: {place}",
  "invitation.noPlace": "The place is still to be fixed.",
  "invitation.agenda": "Agenda",
  "invitation.items": "Please send me items for the agenda by {deadline}.",
  "invitation.apologies":
    "Please send apologies, and the name of a substitute, by e-mail as well: declining this invitation does not record them.",
  "invitation.access": "Please tell me of any access, dietary or language needs.",
  "invitation.notNotice": "This is not the formal notice of the meeting.",

  "done.subject": "Done: {refs}",
  "done.body": "The following is done.",
  "place.at": ", {place}",

  "column.ref": "Reference",
  "column.action": "Action",
  "column.due": "Due",
  "column.item": "Item",
  "column.decision": "Decision",
  "column.before": "As you were told",
  "column.now": "Now",
  "caption.actions": "Actions by owner",
  "caption.decisions": "Decisions of the meeting",
  "caption.yours": "Your actions",
  "caption.changes": "What changed",
};

const FRIENDLY: Wording = {
  ...FORMAL,
  "greeting.all": "Dear all,",
  "greeting.one": "Hello {name},",
  "circulation.opening.draft":
    "Here are the draft minutes of our meeting on {date}. They stay a draft until we confirm them.",
  "circulation.opening.agreed":
    "Here are the draft minutes of our meeting on {date}. The chair is happy for them to go round; they stay a draft until we confirm them.",
  "circulation.opening.confirmed": "Here are the minutes of our meeting on {date}, as we confirmed them.",
  "circulation.opening.signed": "Here are the signed minutes of our meeting on {date}.",
  "corrections.by": "If anything is wrong, just reply to me (not to everybody) by {deadline}.",
  "corrections.open": "If anything is wrong, just reply to me (not to everybody).",
  "owner.opening.present": "This is what you took on at {committee} on {date}, or were asked to.",
  "owner.opening.absent":
    "This came your way at {committee} on {date} while you were away. You could not say no at the time, so please tell me if you cannot do it.",
  "owner.closing": "Let me know when it is done, or now if I have the date or the wording wrong.",
  "apologies.opening": "We missed you at {committee} on {date}. In brief, this is what was decided.",
  "guest.opening": "Thank you for coming to {committee} on {date}. This is how your item stands in the minutes.",
  "chair.opening": "Here are the draft minutes of {date} for you to agree. Please look at these first.",
  "reminder.opening": "A reminder of what you took on at {committee} that is due soon or past its date.",
  "agenda.call.by": "Anything you would like on the agenda? Please send it to me by {deadline}.",
  "agenda.call": "Anything you would like on the agenda? Please send it to me.",
};

/** American usage where it differs. */
const US: Wording = {
  "greeting.all": "Dear Members:",
  "greeting.one": "Dear {name}:",
  "subject.circulation.confirmed": "{committee}: approved minutes, {date}",
  "subject.chair": "For your review: draft minutes, {committee}, {date}",
  "circulation.opening.draft":
    "The draft minutes of the meeting on {date} are attached. They remain a draft until they are approved.",
  "circulation.opening.agreed":
    "The draft minutes of the meeting on {date} are attached. The chair has cleared them for distribution; they remain a draft until they are approved.",
  "circulation.opening.confirmed": "The approved minutes of the meeting on {date} are attached.",
  "corrections.meeting":
    "Corrections are made when the minutes come before the next meeting for approval. If you see an inaccuracy, please tell me beforehand, replying only to me.",
  "owner.opening.absent":
    "The following was assigned to you at the {committee} meeting on {date}, from which you were excused. You were not there to agree to it: please tell me if you cannot take it on.",
  "apologies.opening":
    "You were recorded as excused from the {committee} meeting on {date}. In brief, this is what was decided.",
  "apologies.actions.heading": "Actions assigned to you in your absence",
  "agenda.seed.apologies": "Roll call",
  "agenda.seed.minutes": "Approval of the minutes of {date}",
  "invitation.apologies":
    "If you cannot attend, please also tell me by e-mail and name your alternate: declining this invitation does not record it.",
  "guest.draft": "The minutes are a draft until they are approved. Please tell me if your item is inaccurate.",
};

/**
 * The wording that comes with the product. Only English: any other language stands blank until the committee writes its
 * own sentences (nothing is translated by a machine).
 */
export const WORDING: Readonly<Record<string, Readonly<Record<Tone, Wording>>>> = {
  "en-GB": { formal: FORMAL, friendly: FRIENDLY },
  "en-US": {
    formal: { ...FORMAL, ...US },
    friendly: { ...FRIENDLY, ...US, "greeting.all": "Hi all,", "greeting.one": "Hi {name}," },
  },
};
