import { listed } from "../listed";
import { OFFICES } from "./people";

/** Words for several people at once. "all" and its like may stand before a noun ("All topic leads"). */
export const groupHeads = listed("all|everyone|everybody|each|every|any|anyone|both|others|whole");

/** Nouns for bodies and groups that act together. */
export const groupNouns = listed(
  "members|member|committee members|board members|committee|sub-committee|subcommittee|board|council|group|working group|working party|subgroup|" +
    "sub-group|task group|task force|steering group|panel|team|teams|forum|trustees|governors|directors|officers|" +
    "councillors|cllrs|supervisors|commissioners|selectmen|staff|secretariat|leads|representatives|reps|volunteers|" +
    "residents|partners|attendees|participants|delegates|colleagues|churchwardens|chairs|co-chairs|editors|" +
    "maintainers|organisers|organizers|delegations|deacons|elders|sidesmen|stewards|executive|cabinet|leadership|" +
    "department|office|partnership|parish council|town council|community council|students|parents|authorities|" +
    "organisations|organizations|managers|leaders|co-ordinators|coordinators|authors|chairmen|wardens|" +
    "assembly|senate|society|association|club|pta|ppg|federation|township|exec|we|ourselves",
);

/** Offices one person holds. A phrase that ends in one is a role ("the Town Clerk", "Vice Chair"). */
export const roleNouns: readonly string[] = [
  ...OFFICES,
  ...listed(
    "vice-chair|vice chair|vice-chairman|vice chairman|deputy chair|co-chair|hon sec|vice president|" +
      "vice-president|deputy mayor|head teacher|deputy head|handyman|lengthsman|chief executive|" +
      "minute taker|minute-taker|minutes secretary|responsible financial officer|monitoring officer|" +
      "champion|proper officer|contractor|note-taker|coach",
  ),
];

/** Titles before a name; no part of it. */
export const titles = listed(
  "Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Cr|Crs|Cllr|Cllrs|Councillor|Councillors|Councilman|Councilwoman|" +
    "Councilmember|Rev|Revd|Fr|Sir|Dame|Lord|Lady|PC|PCSO|Sgt|Insp|Capt|Col|Maj|Supervisor|Trustee|Commissioner|" +
    "Selectman|Ald|Alderman|Hon|Canon|Father|Sister|Judge",
);

/** Small words inside a name. */
export const nameParticles = listed(
  "de|da|do|dos|del|della|di|du|la|le|van|von|der|den|ter|ten|bin|binti|ibn|al|el|ap|ab|ferch|y|af|av|zu|st",
);

/** Capitalised words that open a sentence about a thing, not a person. Nouns ending as most abstract nouns do are seen by their ending. */
export const thingNouns = listed(
  "action|agenda|pre-work|letter|letters|report|reports|item|items|paper|papers|policy|policies|website|web|page|pages|" +
    "minutes|minute|budget|meeting|meetings|quote|quotes|draft|drafts|document|documents|plan|plans|work|works|" +
    "project|projects|survey|surveys|form|forms|list|lists|date|dates|time|costs|cost|price|prices|fee|fees|invoice|" +
    "invoices|grants|fund|funds|funding|money|bills|contract|contracts|notice|notices|poster|posters|newsletter|" +
    "email|emails|e-mail|mail|post|data|details|figures|results|response|responses|feedback|comment|comments|issue|" +
    "issues|matter|matters|problem|problems|question|questions|topic|topics|decision|motion|resolution|vote|proposal|" +
    "proposals|idea|ideas|strategy|event|events|visit|tour|training|course|session|sessions|workshop|conference|" +
    "review|audit|update|updates|progress|next|this|that|these|those|it|there|here|section|sections|schedule|" +
    "timetable|programme|program|scheme|system|software|equipment|key|keys|sign|signs|signage|fence|gate|path|road|" +
    "street|tree|trees|grass|hedge|bench|bin|bins|light|lights|building|hall|room|park|school|church|playground|" +
    "field|car|bus|water|power|heating|roof|door|window|insurance|bank|account|accounts|balance|statement|summary|" +
    "template|model|process|procedure|procedures|terms|constitution|code|standing|rule|rules|guidance|guide|handbook|" +
    "protocol|deadline|target|risk|risks|register|log|file|files|copy|copies|version|link|links|photo|photos|map|" +
    "maps|diagram|need|needs|wording|text|name|names|title|number|numbers|case|cases|discussion|discussions|" +
    "consideration|recommendation|recommendations|invite|invites|invitation|invitations|application|applications|" +
    "nominations|nomination|tickets|refreshments|raffle|prizes|stall|everything|nothing|something|anything|some|many|" +
    "most|several|few|one|two|three|four|part|phase|stage|step|steps|year|month|week|monday|tuesday|wednesday|" +
    "thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|" +
    "december|ongoing|further|additional|also|then|now|once|if|when|while|after|before|following|due|subject|in|on|" +
    "at|by|for|from|to|with|as|and|or|but|so|not|no|yes|please|what|how|where|who|why|which|whether|other|another|" +
    "any|more|less|new|old|final|first|second|third|last|previous|current|future|possible|potential|suggested|" +
    "proposed|agreed|decided|resolved|approved|noted|voted|however|therefore|although|because|since|until|unless|overall|finally|" +
    "firstly|secondly|lastly|going|moving|regarding|re|about|moreover|meanwhile|today|tomorrow|yesterday|tonight|" +
    "currently|its|their|our|his|her|my|your|continue|look|looking|try|hope|hoping|aim|aims|start|" +
    "want|able|ready|unable|request|requests|important|useful|essential|necessary|helpful",
);

/** Pronouns that open a commitment whose subject stands in the sentence before. */
export const pronouns = ["he", "she", "they"] as const;

/** Given names and surnames that end in s and stand alone; other capitalised words in s are plurals ("Boxes to be moved"). */
export const namesEndingInS = listed(
  "dilys|alys|carys|emrys|glenys|nerys|cerys|barnes|coles|niles|atkins|adkins|dickens|hutchins|dobbs|kearns|byers|" +
    "connors|symonds|edmonds|hammonds|rawlings|searles|tomas|matias|mathias|fuentes|paredes|rodrigues|mendes|antunes|" +
    "marques|esteves|debs|babs|jools|mags|jos|james|charles|thomas|nicholas|frances|jules|andreas|jonas|lucas|" +
    "matthias|tobias|elias|silas|barnabas|hans|jens|klaus|lars|mads|niels|les|wes|ames|miles|myles|giles|jacques|" +
    "yves|agnes|gladys|inés|ines|dolores|mercedes|andrews|adams|evans|davies|davis|edwards|jones|hughes|williams|" +
    "roberts|richards|rogers|rodgers|stephens|stevens|phillips|philips|peters|matthews|mathews|michaels|daniels|" +
    "samuels|simmons|simons|symons|parsons|collins|watkins|jenkins|hopkins|hawkins|dawkins|perkins|wilkins|tompkins|" +
    "robins|gibbons|gibbs|hobbs|banks|brooks|brookes|woods|fields|rhodes|holmes|hayes|hays|rees|reeves|reynolds|" +
    "walters|waters|withers|summers|sanders|saunders|sandars|anders|cummings|cummins|hastings|jennings|billings|" +
    "owens|higgins|huggins|hodges|hedges|bridges|briggs|biggs|riggs|childs|coates|oates|bates|yates|gates|groves|" +
    "graves|hargreaves|nichols|nicholls|mills|wills|wells|bowles|knowles|fowles|vickers|rivers|myers|meyers|ayers|" +
    "sayers|powers|flowers|bowers|chambers|stubbs|tibbs|downs|burns|stearns|simms|sims|timms|toms|williamss|jeffs|" +
    "jacobs|isaacs|abrahams|ross|moss|douglas|dallas|texas|aziz|fernandes|gomes|lopes|alves|gonçalves|soares|nunes|" +
    "torres|flores|morales|reyes|rojas|salas|vargas|santos|ramos|campos|dos|rios|barros|papadopoulos|georgiades",
);

/** Names whose ending is that of a verb form; other words in -ed and -ing before a capital are what was done ("Implemented Search"). */
export const namesEndingLikeVerbs = listed(
  "alfred|wilfred|winifred|mildred|manfred|mohammed|muhammed|mohamed|muhamed|ahmed|hamed|khaled|walled|waleed|" +
    "saeed|rasheed|rashed|majeed|hameed|waheed|jared|jarred|syed|reed|reid|freed|sayed|zayed|javed|naveed|fleming|" +
    "manning|browning|harding|golding|keating|redding|reading|darling|sterling|stirling|gosling|hickling|pickering|" +
    "channing|dunning|downing|cushing|gething|goulding|hemming|irving|kipling|lansing|pauling|spalding|spaulding|" +
    "twining|whiting|wilding|xiaoming|jianing|yuning|haiying|weiming",
);
