import { months, weekdays } from "./calendar";

/** Words about people, in English. Folded (lower case, no punctuation). */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Forms of address: dropped from a name. */
export const TITLES = words(
  "acc ald alderman aldermen alderwoman arc archdeacon atty baron baroness bro bros brother canon capt captain ccllr ccllrs " +
    "cclr cclrs cdr cllor cllr cllrs clr clrs cmdr col colonel commissioner constable coun counc councillor councillors councilman " +
    "councilmember councilmembers councilperson councilwoman cpl cr crs daco dame detective dr drs emeritus eng engr eur father fr " +
    "hon honorable honourable imam ing inkosi insp inspector judge justice kgosi khosi lady lieutenant lord lt maj major mdm miss mr " +
    "mrs ms mx ofc officer pastor pc pcso preb prebendary principal prof professor professors rabbi rep rev revd reverend rt selectman selectperson " +
    "selectwoman senator sergeant sgt sheikh sheriff shri shrimati sir sis sister sr smt supervisor supt trooper ven wg",
);

/** Small words inside surnames. */
export const PARTICLES = words(
  "de da di do dos das del della den der du la le van von vom zu zur ter ten bin binti ibn bint al el ap ab ferch af av y e st und mac mc",
);

export const SUFFIXES = words(
  "jr sr ii iii iv obe mbe cbe kc qc jp dl phd msc bsc ma mba fca aca cpa md esq pe lls pls aicp fcilex cilca frics mrics rn dds onzm mnzm cnzm qsm qso bem oam",
);

/** Offices one person holds, a word each: they name who acts, and what somebody is. */
export const OFFICES = words(
  "accountant administrator adviser advisor analyst architect assistant attorney auditor bursar captain caretaker " +
    "ceo cfo chair chairman chairperson chairwoman chaplain cio clerk co-ordinator commissioner consultant " +
    "controller convener convenor coo coordinator counsel cto curator dean delegate designer developer director " +
    "editor engineer governor groundsman head headteacher inspector lead leader librarian manager mayor minister " +
    "moderator notetaker officer organiser organizer owner pastor planner pres president principal provost publisher " +
    "ranger rapporteur recorder rector registrar rep representative rfo scribe sec secretary solicitor sponsor " +
    "harbourmaster master steward superintendent supervisor surveyor treas treasurer trustee vicar warden webmaster",
);

/** Words for what somebody does or is for the meeting. */
export const ROLE_WORDS: ReadonlySet<string> = new Set([
  ...OFFICES,
  ...words(
    "acting admin agent alderman alderwoman alternate ambassador applicant apprentice bearer bookkeeper cadeirydd " +
      "cao caseworker cathaoirleach cdo chairs chancellor chief churchwarden ciso client cmo cochair cochairs " +
      "commander conservator constable councillor councilman councilmember councilmen councilor councilwoman cpo cso " +
      "curate deputy dht dir directors dpo dsl elder elders elector emeritus evangelist evp executive executor " +
      "facilitator foreman founder gm gp guest headmaster headmistress holder host ht imam interim intern invitee " +
      "journalist judge leaschathaoirleach lecturer liaison member mentor mep minutetaker mp msp nurse observer " +
      "official ombudsman organist parent parishioner parliamentarian partner pc pcso pharmacist physician postholder " +
      "presenter press pro pro-tem producer programme protem proxy public rabbi reporter reps resident residents sacristan " +
      "scientist secy selectman selectwoman senator senco sendco sergeant sheriff sidesman speaker specialist spokesperson " +
      "sro staff student surgeon svp taker td teacher tech technician tester therapist tutor verger vice vicechair " +
      "vicechairman vicechairperson visitor volunteer vp worker",
  ),
]);

/** Words that end or make up the name of an organisation. */
export const ORGANISATION_WORDS = words(
  "academy ag agency airport alliance ambulance analytics associates association authority bank bc board borough " +
    "branch bureau bv cc ccg center centre chamber charity church city club co college commission committee " +
    "communications community company consortium constabulary consultancy consultants consulting corp corporation " +
    "council councils county cuny dc department dept digital diocese directorate district division education energy " +
    "enterprises environment estates federation fire forum foundation gallery gmbh government group health " +
    "healthcare highway highways holdings homes hospital housing inc industries inspectorate institute international " +
    "laboratory labs lb library limited llc llp ltd mbc media ministry municipality museum network networks nhs nv " +
    "office offices organisation organization panel panels parish partners partnership pc pictures plc police " +
    "polytechnic practice project properties property pty rail railways rbc research sa school secretariat " +
    "selectboard service services society software solutions studios suny surgery systems tc team technologies " +
    "technology town township transport trust uc union unit universitat university village ward water",
);

const DAYS = [...Object.keys(weekdays), ...Object.keys(months)].filter((name) => name !== "may");

/** What is nobody, though a capital may begin it: things meetings deal with, days, small words. */
export const NOBODY: readonly string[] = [
  ...DAYS.filter((name) => name.length > 3),
  ...words(
    "action after agenda agreed also although and any approved as at because before budget but by comment comments " +
      "consideration copy date deadline decision discussion draft due email feedback first following for from further " +
      "her his however if in it item items its last matters meeting meetings minute minutes motion my name names new " +
      "next no not noted old on or other our page part plan please policy previous programme progress project proposed " +
      "question questions re report reports resolution resolved review schedule section session since so some strategy " +
      "subject summary that their then there therefore these this those time to topic topics until update updates vote " +
      "website what when where while who with work yes your",
  ),
];

/** Capitalised words that begin or make up no person's name. */
export const NOT_NAMES: ReadonlySet<string> = new Set([
  ...NOBODY,
  ...DAYS,
  ...words(
    "a absent abstained acceptance actioned actions additionally additions adjourned adjournment adoption all an annex " +
      "annual answer apologies apology appendix approval area arising attachment attendance attendees attending " +
      "background both british business carried chairmans chairs circulation clerks close closed closing co-opted " +
      "conclusion confidential confirmation correspondence councillors dear decisions declaration declarations " +
      "delegation deletions directors discord distribution during each eastern european everybody everyone exempt " +
      "extraordinary finance financial general greeting greetings guests he hello hi i interest interests " +
      "international introduction introductions irish location members monthly motions n na national nb nil nobody " +
      "none northern note notes objective objectives observers of officers ok open opened opening ordinary others " +
      "owner participation phone place planning pledge presbytery present presided presidents presiding ps public " +
      "purpose quarterly quorum receipt received ref regrets regular resolutions royal safeguarding safety scottish " +
      "seconded secretarys see senior she signature signatures signed skype someone special staff status stewardship task " +
      "tasks tba tbc tbd tel telephone thanks the they thus total treasurers venue visitors votes voting we webex weekly " +
      "welcome you zoom",
  ),
]);

/** Words above that are given names as well, when a surname follows. */
export const GIVEN_TOO = words("april august dean jan jun june may mon old sun");

/** Words above that are surnames as well, when they stand after a given name. */
export const SURNAMES = words(
  "abbey abbot april baker bank banks best bishop black bond bridge bright brook brown butler cao carter castle " +
    "chambers chancellor child church clerk close clubb college constable cook dale date day dean duke earl east " +
    "farmer field finance fire friend gardener glen gray green grey guest hall he head heath hill holder holmes " +
    "homes house judge june king kirk knight lane last law leader major mann march marsh marshal marshall mason may mayor " +
    "mill miller mills moor new newman noble noon north nurse old page parent park parks partner planner pond pool " +
    "poole price prince principal provost ranger reed rice rose senior sergeant south sponsor start steward street strong " +
    "student sun swift taylor team ward warden water waters weeks wells west white wood works young",
);

/** Words of bodies that are surnames as well, where a given name, an initial or "Mr" stands before them. */
export const SURNAMES_OF_BODIES = words("bank borough branch corp parish press school service tester town");
