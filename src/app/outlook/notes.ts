/** Notes that stay on an item: which draft was filled, the hash of the words we put there, the meeting it invites to. */
export const [NOTE_DRAFT, NOTE_BODY, NOTE_UID] = ["ma.draft", "ma.body", "ma.uid"] as const;
