import { listed } from "../listed";

/**
 * Verbs, bare, for work that somebody takes on and can report as done. Used for commitments in prose and for "Kate add the page".
 * `*`: a noun as well; `!`: what a body that "will" do it promises.
 */
const marked = listed(
  "act*|announce|feed|mail|liase|go*|action*|add|address*|adjust|advertise!|advise|amend|analyse|analyze|apply!|" +
    "approach*|arrange!|ascertain|ask!|assemble|assess|assign|assist|attend*|book*!|bring!|build*|buy*!|calculate|" +
    "call*!|cancel|canvass|change*|chase!|check*!|circle back|circulate!|clarify|clean*|clear*|close|collate!|" +
    "collect!|come back|come in|come and|come up with|come to|compile!|complete*!|compose|conduct|confirm!|consider|" +
    "consult|contact*!|decide on|decide whether|continue to|contribute*|convene|convert|coordinate*|co-ordinate*|" +
    "copy*|correct*|correspond|cover*|create!|cut*|deal with|deliver!|design*|determine|develop|devise|discuss|" +
    "display|distribute!|document*|download*|draft*!|draw*|edit*|email*!|e-mail*!|endeavour|engage*|enquire|inquire|ensure|" +
    "enter|establish|evaluate|examine|expand|explore|extend|feedback*|file*|fill|finalise!|finalize!|find|finish*|" +
    "fix*!|follow*|forward!|gather|generate|get!|give|hand*|help*|hire|hold|host*|identify|implement|improve|" +
    "include*|incorporate|inform!|initiate*|inspect|install!|instruct|integrate|investigate!|invite!|issue*!|join|" +
    "keep*|launch*|lead*|let*!|liaise|link up|list*|locate|look at|look for|look into!|look up|make!|manage|map*|maintain|" +
    "measure*|meet*!|merge*|modify|monitor*|move*|negotiate|nominate|notify!|obtain!|offer*|open*|order*!|organise!|" +
    "organize!|oversee|paint*|pass*|pay*!|perform|phone*!|pick|place*|plan*|plant*|post*!|prepare!|present*!|price*|" +
    "print*|process*|procure|produce*!|progress*|promote|propose|prove|provide!|publicise|publicize|publish!|" +
    "purchase*!|pursue|put!|query*|raise*!|read*|record*!|recruit!|redraft|refer|refine|register*|remind!|remove|" +
    "renew|repair*!|replace!|reply!|report*!|request*!|research*!|resend|reserve*|resolve*|respond!|return*|review*|" +
    "revise!|rewrite|ring*!|run*|scan*|schedule*!|scope*|search*|secure*|seek|select*|sell*|send!|set up*!|set*|" +
    "share*!|show*|sign*|sit down|sketch*|sort*|source*|speak to|speak with|specify|start*|state*|submit!|suggest|" +
    "summarise|summarize|supply!|support*|survey*|tabulate|tag*!|take!|talk*|tell*|test*|thank*|tidy|track*|train*|" +
    "transfer*|translate|try*!|undertake|update*!|upgrade*|upload!|verify|view*|visit*!|volunteer*|watch*|work*|" +
    "write!|relay|escalate|mention|collaborate|connect|introduce|allocate|appoint|audit*|cost*|count*|decorate|" +
    "donate|empty*|erect|fetch|fit*|fundraise|mow|note*|pressure*|recheck|reconcile|reissue|repaint|re-send|resubmit|" +
    "retain*|retrieve|rework|sand*|stock*|store*|strim|table*|trim*|water*|weed*|attempt*|aim*|proceed|prioritise|" +
    "prioritize|re-draft|push*|pull|compare|comment*|communicate|consolidate|customise|debug|define|demonstrate|" +
    "deploy|describe|detail*|outline*|explain|express|facilitate|handle*|illustrate|migrate|mirror|optimise|package*|" +
    "pilot*|poll*|refactor|refresh*|release*|rename|rerun|simplify|solicit|streamline|structure|study*|upskill|" +
    "validate|vet|wire*|begin|touch base|reach out!|have*!|spray*|dig*|prune|mend|sweep*|varnish*|hang*|bake|cook*|" +
    "lock*|unlock|level*|reseed|replant|roll*|glue*|wash*|prepay|reimburse|renegotiate|reinstate|reword|represent|" +
    "restock|rearrange|follow-up|ping|remake|furnish|tackle|spearhead|recirculate|re-circulate|photocopy|laminate|convey|" +
    "interview|supervise|deposit|invoice|rectify|recontact|reapply|reassess|redesign|relaunch|reorder|reorganise|" +
    "reprint|reposition|retest|drop|triage|prototype|polish*|tweak|populate|proofread|format*|sync*|demo*|plot*|log*|optimize|restructure|double-check|reassign|rehearse|brainstorm|configure|benchmark|solder|exchange|learn|practise",
);
const bare = (verb: string): string => verb.replace(/[*!]+$/, "");
const those = (mark: string): readonly string[] => marked.filter((verb) => verb.includes(mark)).map(bare);

export const workVerbs: readonly string[] = marked.map(bare);

/** Those that a body promises where it "will" do them. */
export const bodysVerbs: readonly string[] = those("!");

/** Past participles that do not end in -ed, for "to be sent". */
export const irregularParticiples = listed(
  "sent|made|brought|bought|held|put|given|set|taken|written|done|kept|told|found|got|gotten|left|lent|let|met|" +
    "paid|read|said|seen|shown|sold|spent|sought|taught|thought|understood|undertaken|cut|built|begun|chosen|drawn|" +
    "driven|fed|hung|known|laid|led|lit|lost|run|sung|sworn|thrown|won|worn|withdrawn|rewritten|redrawn|reset|dealt|" +
    "split|shut|sown|mown|co-opted|rebuilt|reread|overseen|broken|fitted",
);

const inflected = (verb: string): readonly string[] => {
  const stem = verb.replace(/e$/, "");
  return [verb, `${verb}s`, `${stem}ed`, `${stem}ing`];
};

/** Verbs after which "X to do" is about X as the object: "to ask Ann to attend". */
export const askingVerbs: readonly string[] = [
  ...listed(
    "ask|invite|request|remind|allow|encourage|want|enable|require|instruct|advise|persuade|help|expect|authorise|" +
      "authorize|delegate|appoint|nominate|urge|press",
  ).flatMap(inflected),
  ...listed("get|getting|got|tell|telling|told|permit|permits|permitted|for|lobby|chase|like"),
];

/** Things do these, people given as owners do not: "Report to follow", "Item to go on the agenda". */
export const thingVerbs = listed(
  "follow|come|go|include|remain|return|take place|commence|cover|consist|appear|run|last|read",
);

/** Work verbs that are nouns as well: after a capitalised word they are a verb only before an article ("Kate draft the page"). */
export const nounVerbs: readonly string[] = [
  ...those("*"),
  ...listed(
    "follow up|write up|advance|square|match|sample|model|project|position|cause|graph|group|name|number|part|" +
      "picture|play|point|question|reason|result|sound|time|use|value|delegate|associate|estimate|separate|duplicate|" +
      "moderate|alternate|compact|contract|export|import|increase|object|permit|refund|reject|refill",
  ),
];
