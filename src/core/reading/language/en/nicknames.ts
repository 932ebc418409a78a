/** Short and familiar forms of given names; each line is one set of names that stand for each other. */
const SETS = `
alexander alex al sandy xander|alexandra alex sandra lexi|andrew andy drew|anthony tony|antony tony|barbara barb babs|benjamin ben|bernard bernie
catherine cathy kate cath katie|katherine kathy kate kath katie|kathryn kathy kate kath|charles charlie chas chuck|christine chris christina|christopher chris|christina chris tina
clifford cliff|daniel dan danny|david dave|deborah debbie deb|debra debbie deb|dennis den|donald don|dorothy dot|douglas doug|edward ed eddie ted ned|eileen|elizabeth liz beth betty lizzie eliza
emily em|eric|eugene gene|francis frank fran|frances fran|frederick fred freddie|gabriel gabe|gareth gaz|geoffrey geoff|jeffrey jeff|gerald gerry jerry|gillian gill jill|graham|gregory greg|harold harry|henry harry
isabella izzy bella|isabel izzy|jacob jake|jacqueline jackie jacqui|james jim jimmy jamie|janet jan|jennifer jen jenny|jessica jess|john jack johnny|jonathan jon jonny|johnathan jon|joseph joe joey|josephine jo josie|joshua josh|judith judy|julian jules
kenneth ken kenny|kimberly kim|laurence larry|lawrence larry|leonard len|lesley les|leslie les|louise lou|lucille lucy|malcolm malc|margaret maggie meg peggy marge|martin marty|matthew matt|michael mike mick mikey|michelle shelly
nathan nat nate|nathaniel nat nate|nicholas nick nicky|nicola nicky nikki|oliver olly ollie|pamela pam|patricia pat trish tricia|patrick pat paddy|penelope penny|peter pete|philip phil|phillip phil|rachel rach|raymond ray|rebecca becky bec
richard rick dick richie rich|robert bob rob bobby robbie|roderick rod|rodney rod|roland roly|ronald ron|rosemary rose rosie|russell russ|samantha sam|samuel sam|sandra sandy|sarah sally|sebastian seb|simon si|stephen steve|steven steve|stuart stu|stewart stew
susan sue susie|suzanne sue suzie|terence terry|teresa terry tess|theresa terry tess|theodore ted theo|thomas tom tommy|timothy tim|valerie val|veronica ronnie|victor vic|victoria vicky vic tori|vincent vince|virginia ginny|walter wally walt|wendy|wilfred wilf|william bill will billy liam|yvonne|zachary zack zach`;

/** Given names that are seldom shortened, and seldom surnames. */
export const GIVEN: ReadonlySet<string> = new Set(
  `graham eric eileen wendy yvonne malcolm adam alan alice alison amanda amy andrea angela ann anna anne annie april ashley brenda brian bryan carl carla carol caroline carolyn cheryl claire clare clive colin craig cynthia darren dawn dean debby denise diana diane donna elaine ellen emma erin esther fiona frances gail gary gavin gemma gina glenn gloria grace hannah hazel heather heidi helen hilary holly ian irene ivan jade jane janice jason jean jeanette jeremy jill joan joanna joanne joyce juan julia julie justin karen karl katrina keith kelly kerry kevin kirsty kyle laura lauren leanne lee linda lisa lorna lorraine lynn lynne maria marie marilyn marion mark mary maureen megan melanie melissa nancy natalie neil nigel noel norma norman olivia owen paul paula pauline peter phil philip phyllis rachel ralph rebecca rhona robin roger ross ruth ryan sean shane shannon sharon sheila shirley simon sonia stacey stephanie sue sylvia tanya tara tracey tracy trevor wayne`.split(
    " ",
  ),
);

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
