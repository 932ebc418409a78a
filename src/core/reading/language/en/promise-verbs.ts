import { listed } from "../listed";
import { bodysVerbs } from "./verbs";

/** Verbs that tell a fact about the future when they follow "will", even with a person before them. */
export const factVerbs = listed(
  "be|not|remain|become|retire|leave|stand|stay|need|know|like|want|think|feel|benefit|lose|happen|cost|last|fall|" +
    "rise|increase|decrease|miss|no|never|depend|continue|concentrate|see|seem|appear|celebrate|receive|expire|" +
    "die|live|own|cease|succeed|fail|struggle|speak|step|serve|represent|vote|turn|enjoy|sit|focus|have|prefer|rather|love|welcome|appreciate",
);

/** What befalls people or is theirs to say at the meeting, though "will" and a name stand before it. */
export const notWork = listed(
  "announce|arrive|come|travel|play|compete|hear|understand|allow|abstain|earn|gain|grow|win|judge|wear|" +
    "hope|expect|recall|graduate|face|require|deserve|find|meet|preside|chair|propose|move|oppose|then|soon|now|also|" +
    "probably|either|still|again|only|just|possibly|hopefully|normally|usually|always|give|go|get|take|attend",
);

/** What a body is asked at a meeting rather than after it; asking for it commits nobody. */
export const meetingVerbs = listed(
  "note|consider|approve|agree|comment|declare|remember|resolve|second|accept|adopt|introduce|" +
    "observe|state|express|act|show",
);

/** After "the Committee will" or "we will" only these promise a piece of work; the others are how bodies speak of themselves. */
export const deliveryVerbs: readonly string[] = [
  ...bodysVerbs,
  ...listed("draw up|feed back|find out|follow up|sort out|do"),
];

/** Work somebody is said to be at ("is preparing a paper"); other "-ing" forms tell what they are or do anyway. */
export const ongoingWork = listed(
  "working on|working to|drafting|preparing|producing|arranging|looking into|finalising|finalizing|compiling|organising|" +
    "organizing|obtaining|investigating|chasing|collating|writing up|carrying out",
);

/** Verbs of telling, after which "she would" is the teller's own promise. */
export const tellingVerbs = listed(
  "said|says|confirmed|confirms|advised|stated|states|reported|explained|indicated|promised|noted|suggested|" +
    "replied|responded|mentioned|announced",
);
