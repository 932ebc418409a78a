import { listed } from "../listed";

/**
 * Verbs, bare, for work that somebody takes on and can report as done. Used for commitments in prose and for "Kate add the page".
 * `*`: a noun as well; `!`: what a body that "will" do it promises; `+`: done again as well ("redraft", "re-draft").
 */
const marked = listed(
  "act*|action*|add|address*|adjust|advertise!|advise|aim*|allocate|amend|analyse|analyze|announce|apply!+|appoint|" +
    "approach*|arrange!+|ascertain|ask!|assemble|assess+|assign+|assist|attempt*|attend*|audit*|bake|begin|" +
    "benchmark*|book*!|brainstorm|bring!|build*|buy*!|calculate|call*!|cancel|canvass|change*|chase!|check*!+|" +
    "circle back|circulate!+|clarify|clean*|clear*|close|co-ordinate*|collaborate|collate!|collect!|come and|" +
    "come back|come in|come to|come up with|comment*|communicate|compare|compile!|complete*!|compose|conduct|" +
    "configure|confirm!|connect|consider|consolidate|consult|contact*!+|continue to|contribute*|convene|convert|" +
    "convey|cook*|coordinate*|copy*|correct*|correspond|cost*|count*|cover*|create!|customise|cut*|deal with|debug|" +
    "decide on|decide whether|decorate|define|deliver!|demo*|demonstrate|deploy|deposit|describe|design*+|detail*|" +
    "determine|develop|devise|dig*|discuss|display*|distribute!|document*|donate|double-check|download*|draft*!+|" +
    "draw*|drop|e-mail*!|edit*|email*!|empty*|endeavour|engage*|enquire|ensure|enter|erect|escalate|establish|" +
    "evaluate|examine|exchange*|expand|explain|explore|express|extend|facilitate|feed|feedback*|fetch|file*|fill|" +
    "finalise!|finalize!|find|finish*|fit*|fix*!|follow*|follow-up|format*|forward!|fundraise|furnish|gather|" +
    "generate|get!|give|glue*|go*|hand*|handle*|hang*|have*!|help*|hire*|hold|host*|identify|illustrate|implement|" +
    "improve|include*|incorporate|inform!|initiate*|inquire|inspect|install!|instruct|integrate|interview*|introduce|" +
    "investigate!|invite!|invoice*|issue*!+|join|keep*|laminate|launch*+|lead*|learn|let*!|level*|liaise|liase|" +
    "link up|list*|locate|lock*|log*|look at|look for|look after!|look into!|look up|mail*|maintain|make!+|manage|" +
    "map*|measure*|meet*!|mend|mention|merge*|migrate|mirror*|modify|monitor*|move*+|mow|negotiate+|nominate|note*|" +
    "notify!|obtain!|offer*|open*|optimise|optimize|order*!+|organise!+|organize!|outline*|oversee|package*|paint*+|" +
    "pass*|pay*!|perform|phone*!|photocopy|pick|pilot*|ping|place*|plan*|plant*+|plot*|polish*|poll*|populate|post*!|" +
    "practise|prepare!|prepay|present*!+|pressure*|price*|print*+|prioritise|prioritize|proceed|process*|procure|" +
    "produce*!|progress*|promote|proofread|propose|prototype*|prove|provide!|prune|publicise|publicize|publish!|pull|" +
    "purchase*!|pursue|push*|put!|query*|raise*!|reach out!|read*|reconcile|record*!|recruit!|rectify|refactor|refer|" +
    "refine|refresh*|register*|rehearse|reimburse|reinstate|relay|release*|remind!|rename|renew|repair*!|replace!|" +
    "reply!|report*!|reposition|request*!|research*!|reseed|reserve*|resolve*|respond!|retain*|retrieve|return*|" +
    "review*|revise!|reword|ring*!|roll*|run*+|sand*|scan*|schedule*!|scope*|search*|secure*|seek|select*|sell*|" +
    "send!+|set*|set up*!|share*!|show*|sign*|simplify|sit down|sketch*|solder|solicit|sort*|source*|speak to|" +
    "speak with|spearhead|specify|spray*|start*|state*|stock*+|store*|streamline|strim|structure*+|study*|submit!+|" +
    "suggest|summarise|summarize|supervise|supply!|support*|survey*|sweep*|sync*|table*|tabulate|tackle|tag*!|take!|" +
    "talk*|tell*|test*+|thank*|tidy|touch base|track*|train*|transfer*|translate|trial*|triage|trim*|try*!|tweak|undertake|" +
    "unlock|update*!|upgrade*|upload!|upskill|validate|varnish*|verify|vet|view*|visit*!|volunteer*|wash*|watch*|" +
    "water*|weed*|wire*|work*+|write!+",
);
const bare = (verb: string): string => verb.replace(/[*!+]+$/, "");
const those = (mark: string): readonly string[] => marked.filter((verb) => verb.includes(mark)).map(bare);

export const workVerbs: readonly string[] = [
  ...marked.map(bare),
  ...those("+").flatMap((verb) => [`re${verb}`, `re-${verb}`]),
];

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
    "advise|allow|appoint|ask|authorise|authorize|delegate|enable|encourage|expect|help|instruct|invite|nominate|" +
      "persuade|press|remind|request|require|urge|want",
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
