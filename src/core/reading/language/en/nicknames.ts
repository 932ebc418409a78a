/** Short and familiar forms of given names; each line is one set of names that stand for each other. */
const SETS = `
alexander alex al sandy xander|alexandra alex sandra lexi|andrew andy drew|anthony tony|antony tony|barbara barb babs|benjamin ben|bernard bernie
catherine cathy kate cath katie|katherine kathy kate kath katie|kathryn kathy kate kath|charles charlie chas chuck|christine chris christina|christopher chris|christina chris tina
clifford cliff|daniel dan danny|david dave|deborah debbie deb|debra debbie deb|dennis den|donald don|dorothy dot|douglas doug|edward ed eddie ted ned|elizabeth liz beth betty lizzie eliza
emily em|eugene gene|francis frank fran|frances fran|frederick fred freddie|gabriel gabe|gareth gaz|geoffrey geoff|jeffrey jeff|gerald gerry jerry|gillian gill jill|gregory greg|harold harry|henry harry
isabella izzy bella|isabel izzy|jacob jake|jacqueline jackie jacqui|james jim jimmy jamie|janet jan|jennifer jen jenny|jessica jess|john jack johnny|jonathan jon jonny|johnathan jon|joseph joe joey|josephine jo josie|joshua josh|judith judy|julian jules
kenneth ken kenny|kimberly kim|laurence larry|lawrence larry|leonard len|lesley les|leslie les|louise lou|lucille lucy|malcolm malc|margaret maggie meg peggy marge|martin marty|matthew matt|michael mike mick mikey|michelle shelly
nathan nat nate|nathaniel nat nate|nicholas nick nicky|nicola nicky nikki|oliver olly ollie|pamela pam|patricia pat trish tricia|patrick pat paddy|penelope penny|peter pete|philip phil|phillip phil|rachel rach|raymond ray|rebecca becky bec
richard rick dick richie rich|robert bob rob bobby robbie|roderick rod|rodney rod|roland roly|ronald ron|rosemary rose rosie|russell russ|samantha sam|samuel sam|sandra sandy|sarah sally|sebastian seb|simon si|stephen steve|steven steve|stuart stu|stewart stew
susan sue susie|suzanne sue suzie|terence terry|teresa terry tess|theresa terry tess|theodore ted theo|thomas tom tommy|timothy tim|valerie val|veronica ronnie|victor vic|victoria vicky vic tori|vincent vince|virginia ginny|walter wally walt|wilfred wilf|william bill will billy liam|zachary zack zach`;

/** Given names that are seldom shortened, and seldom surnames. */
export const GIVEN: ReadonlySet<string> = new Set(
  `aaron abigail arthur george martha nicole adam adele adrian adriana aisha alan alastair alec alice alison alistair amanda amelia amy andrea angela anil anita ann anna annabel
   anne annette annie antonia april ashley audrey belinda bernadette bethan bethany beverley beverly brenda brian bridget bronwyn bryan bryony caitlin
   callum camilla carl carla carmen carol caroline carolyn cathal cecilia celia charlotte cheryl chloe ciara claire clare clarence claudia clement clive colette colin
   connor conor constance corinne craig cynthia darren dawn dean debby deepak deirdre delia denise derek diana diane dilys dominic donna doreen dylan edith edna
   edwina eileen elaine eleanor elena elisabeth ellen elsie emma eoin eric erica erin estelle esther evelyn ewan felicity fergus fiona flora florence
   freda freya gail gary gavin gemma geraldine gerard gethin gina glenn glenys gloria grace graham gwen gwyneth hannah harriet hayley hazel heather heidi
   helen hilary hilda holly hugh hugo iain ian ingrid irene iris isobel ivan jade jane janice jasmine jason jean jeanette jemima jeremy joan joanna
   joanne joel joyce juan julia julie juliet justin karen karl katharine kathleen katrina katy keith kelly kerry kevin kieran kirsten kirsty kyle lance laura
   lauren leah leanne lee leona lilian lily linda lionel lisa lois lorna lorraine lucinda luke lydia lynn lynne mabel madeleine madge maeve mandy
   marcus maria marian marianne marie marilyn marina marion marjorie mark martina mary matilda maud maureen mavis maxine megan melanie melissa miriam
   moira molly monica muriel nadia nancy naomi natalie natasha neil nerys niall niamh nigel nina noel noreen norma norman nuala olivia orla owen paul paula
   pauline pearl petra philippa phoebe phyllis poppy priya prudence ralph ravi rhian rhona rhys roberta robin roger roisin
   rosalind rosanna ross roy rupert ruth ryan sabrina sanjay saoirse sara sasha sean selina serena shane shannon sharon shaun sheila shirley sian
   sinead siobhan sonia sophie stacey stella stephanie sunil suresh susanna susannah suzanna sylvia tamsin tanya tara thelma toby tracey tracy
   trevor una ursula vance vera verity vivian vivien vivienne wayne wendy winifred yasmin yvonne zara zoe`.split(/\s+/),
);

/** A given name, however seldom. */
export const isGiven = (word: string): boolean => {
  const folded = word.toLowerCase();
  return NICKNAMES.has(folded) || GIVEN.has(folded);
};

/** Given name (folded) -> other names the same person may be called by. Only forms of the full name are led from. */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, Set<string>>();
  for (const set of SETS.split(/[|\n]/)) {
    const names = set.trim().split(/\s+/).filter(Boolean);
    const [full, ...short] = names;
    if (!full) continue;
    for (const name of short) {
      map.set(full, (map.get(full) ?? new Set()).add(name));
      map.set(name, (map.get(name) ?? new Set()).add(full));
    }
  }
  return new Map([...map].map(([name, others]) => [name, [...others]]));
})();
