/**
 * Characters of symbol fonts as Unicode, all of them single UTF-16 units. The pairs follow the tables that the Unicode
 * proposals for Wingdings and Webdings give (L2/11-196); where those name a character outside the first plane, its
 * nearest relative in it is used, so that a ticked box is always "☑", a crossed one "☒" and an empty one "☐".
 * Written as the font's character, then what it shows.
 */
const WINGDINGS =
  "\x21✏\x22✂\x23✁\x28☎\x29✆\x2a✉\x36⌛\x3f✍\x41✌\x46☞\x4a☺\x4c☹\x4e☠\x4f⚐\x52☼\x54❄\x58✠\x59✡\x6c●\x6e■\x6f□\x71❑\x72❒" +
  "\x74⧫\x75◆\x76❖\x77⬥\x78☒\x7b❀\x9e·\x9f•\xa1○\xa4◉\xa6❍\xa7▪\xa8☐\xaa✦\xab★\xac✶\xad✴\xae✹\xd5⌫\xd6⌦\xd8➢\xdc➲\xdf←" +
  "\xe0→\xe1↑\xe2↓\xe8➔\xef⇦\xf0⇨\xf1⇧\xf2⇩\xfb✗\xfc✓\xfd☒\xfe☑";
const WINGDINGS_2 = "\x4f✗\x50✓\x51☒\x52☑\x53☒\x54☒\x55⊗\x56⊗\x97●\x98•\xa0▪\xa2■\xa3☐\xae◆\xaf❖";
const WINGDINGS_3 = "\x66←\x67→\x68↑\x69↓\x75▶\x7d▶\x74◀\x7c◀";
const WEBDINGS = "\x3d●\x61✓\x63☐\x67■\x6e●\x72✗\x77♥";
const SYMBOL =
  "\x22∀\x24∃\x2d−\x41Α\x42Β\x43Χ\x44Δ\x45Ε\x46Φ\x47Γ\x48Η\x49Ι\x4bΚ\x4cΛ\x4dΜ\x4eΝ\x4fΟ\x50Π\x51Θ\x52Ρ\x53Σ\x54Τ\x57Ω\x58Ξ\x59Ψ\x5aΖ" +
  "\x61α\x62β\x63χ\x64δ\x65ε\x66φ\x67γ\x68η\x69ι\x6bκ\x6cλ\x6dμ\x6eν\x6fο\x70π\x71θ\x72ρ\x73σ\x74τ\x75υ\x77ω\x78ξ\x79ψ\x7aζ" +
  "\xa0€\xa3≤\xa5∞\xab↔\xac←\xad↑\xae→\xaf↓\xb0°\xb1±\xb3≥\xb4×\xb7•\xb8÷\xb9≠\xba≡\xbb≈\xbc…\xd6√\xd7⋅\xd8¬\xdb⇔\xde⇒\xe5∑";

const table = (pairs: string): ReadonlyMap<string, string> => {
  const map = new Map<string, string>();
  for (let i = 0; i < pairs.length; i += 2) map.set(pairs.charAt(i), pairs.charAt(i + 1));
  return map;
};

/** Font name in lower case to its table. */
export const SYMBOL_FONTS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ["wingdings", table(WINGDINGS)],
  ["wingdings 2", table(WINGDINGS_2)],
  ["wingdings 3", table(WINGDINGS_3)],
  ["webdings", table(WEBDINGS)],
  ["symbol", table(SYMBOL)],
]);
