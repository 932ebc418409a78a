import { listed } from "../listed";
import { OFFICES, NOBODY } from "./people";

/** Words for several people at once. "all" and its like may stand before a noun ("All topic leads"). */
export const groupHeads = listed("all|everyone|everybody|each|every|any|anyone|both|others|whole");

/** Bodies that decide and act as one. */
export const bodies = listed(
  "members|committee|sub-committee|subcommittee|board|council|group|working group|working party|subgroup|sub-group|" +
    "panel|team|forum|trustees|governors|directors|councillors|supervisors|commissioners|selectmen|partners|attendees|" +
    "participants|delegates|executive|cabinet|partnership|parish council|town council|community council|assembly|" +
    "senate|society|association|pta|ppg|exec|we",
);

/** Nouns for bodies and groups that act together. */
export const groupNouns: readonly string[] = [
  ...bodies,
  ...listed(
    "member|committee members|board members|task group|task force|steering group|teams|officers|cllrs|staff|" +
      "secretariat|leads|representatives|reps|volunteers|residents|colleagues|churchwardens|chairs|co-chairs|editors|" +
      "maintainers|organisers|organizers|delegations|deacons|elders|sidesmen|stewards|leadership|department|office|" +
      "students|parents|authorities|organisations|organizations|managers|leaders|co-ordinators|coordinators|authors|" +
      "chairmen|wardens|officials|club|branch|federation|township|ourselves",
  ),
];

/** Offices one person holds. A phrase that ends in one is a role ("the Town Clerk", "Vice Chair"). */
export const roleNouns: readonly string[] = [
  ...OFFICES,
  ...listed(
    "vice-chair|vice chair|vice-chairman|vice chairman|deputy chair|co-chair|hon sec|vice president|" +
      "vice-president|deputy mayor|head teacher|deputy head|handyman|lengthsman|chief executive|" +
      "minute taker|minute-taker|minutes secretary|responsible financial officer|monitoring officer|" +
      "champion|proper officer|managing agent|contractor|note-taker|coach|student|mentee",
  ),
];

/** Capitalised words that open a sentence about a thing, not a person. Nouns ending as most abstract nouns do are seen by their ending. */
export const thingNouns: readonly string[] = [
  ...NOBODY,
  ...listed(
    "able|about|account|additional|aim|another|anything|application|audit|balance|bank|bench|bills|bin|bus|car|case|" +
      "church|code|conference|constitution|continue|contract|copies|cost|course|current|currently|data|details|diagram|" +
      "document|door|e-mail|equipment|essential|event|everything|fee|fence|few|field|figures|file|final|finally|" +
      "firstly|form|four|fund|future|gate|going|grants|grass|guidance|guide|hall|handbook|hedge|helpful|here|hope|how|" +
      "idea|important|insurance|invitation|invite|invoice|issue|key|lastly|less|letter|light|link|list|log|look|mail|" +
      "many|map|matter|may|meal|meanwhile|model|money|month|more|moreover|most|necessary|need|newsletter|nomination|" +
      "nothing|notice|now|number|once|one|overall|paper|park|path|phase|photo|playground|policies|possible|post|poster|" +
      "potential|power|pre-work|price|prizes|problem|procedure|process|program|proposal|protocol|quote|raffle|ready|" +
      "recommendation|refreshments|register|request|response|results|risk|road|roof|room|rule|scheme|school|second|" +
      "secondly|several|sign|signage|software|something|stage|stall|start|statement|step|street|survey|system|target|" +
      "template|terms|text|third|three|tickets|timetable|title|today|tomorrow|tonight|tour|tree|try|two|unable|unless|" +
      "useful|version|visit|voted|want|water|web|week|whether|which|why|window|workshop|year|yesterday",
  ),
];

/** Pronouns that open a commitment whose subject stands in the sentence before. */
export const pronouns = ["He", "She", "They"] as const;

/** Given names and surnames that end in s and stand alone; other capitalised words in s are plurals ("Boxes to be moved"). */
export const namesEndingInS = listed(
  "abrahams|adams|agnes|alves|ames|anders|andreas|andrews|antunes|ayers|aziz|banks|barnabas|barnes|barros|bates|" +
    "bowers|bowles|bridges|brookes|brooks|burns|byers|campos|chambers|childs|coates|coles|collins|connors|cummins|" +
    "dallas|daniels|davies|debs|dickens|dolores|dos|downs|edmonds|edwards|elias|esteves|evans|fernandes|fields|" +
    "flores|flowers|fowles|fuentes|gates|georgiades|gibbons|giles|gomes|gonçalves|graves|groves|hammonds|hans|" +
    "hargreaves|hayes|hays|hedges|higgins|hodges|holmes|hopkins|huggins|hughes|hutchins|ines|inés|isaacs|jacobs|" +
    "jacques|jeffs|jens|jonas|jones|jools|jos|kearns|knowles|lars|lopes|lucas|mads|mags|marques|mathews|mathias|" +
    "matias|matthews|matthias|mendes|mercedes|meyers|michaels|miles|mills|morales|myers|myles|nicholls|nichols|niels|" +
    "niles|nunes|oates|owens|papadopoulos|paredes|parsons|peters|philips|phillips|powers|ramos|rees|reeves|reyes|" +
    "reynolds|rhodes|richards|rios|rivers|roberts|robins|rodgers|rodrigues|rogers|rojas|salas|samuels|sandars|" +
    "sanders|santos|saunders|sayers|searles|silas|simmons|simons|sims|soares|stearns|stephens|stevens|summers|" +
    "symonds|symons|texas|tobias|tomas|tompkins|toms|torres|vargas|vickers|walters|waters|wells|wes|williams|wills|" +
    "withers|woods|yates|yves",
);

/** Names whose ending is that of a verb form; other words in -ed and -ing before a capital are what was done ("Implemented Search"). */
export const namesEndingLikeVerbs = listed(
  "alfred|wilfred|winifred|mildred|manfred|mohammed|muhammed|mohamed|muhamed|khaled|walled|waleed|rasheed|rashed|" +
    "majeed|hameed|waheed|jarred|naveed|fleming|manning|browning|harding|golding|keating|redding|reading|darling|" +
    "sterling|stirling|gosling|hickling|pickering|channing|dunning|downing|cushing|gething|goulding|hemming|kipling|" +
    "lansing|pauling|spalding|spaulding|twining|whiting|wilding|xiaoming|jianing|haiying|weiming",
);
