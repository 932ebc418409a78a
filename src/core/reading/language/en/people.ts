import { months, weekdays } from "./calendar";

/** Words about people, in English. Folded (lower case, no punctuation). */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Forms of address: dropped from a name. */
export const TITLES = words(
  `mr mrs ms miss mx dr prof professor cr crs cllr cllrs clr clrs cclr cclrs ccllr ccllrs cllor councilmember councilmembers councilman councilwoman councilperson coun councillor councillors counc sir dame lord lady baroness baron rev revd
   reverend fr father canon sister brother ald alderman alderwoman aldermen atty ven hon honourable honorable rt capt captain col colonel maj major lt lieutenant
   sgt sergeant supt acc daco cpl shri smt shrimati khosi inkosi kgosi commissioner selectman selectwoman supervisor senator rep sheriff judge justice pastor preb prebendary archdeacon rabbi imam sheikh emeritus eur eng engr arc ing principal`,
);

/** Small words inside surnames. */
export const PARTICLES = words(
  "de da di do dos das del della den der du la le van von vom zu zur ter ten bin ibn bint al el ap ab ferch af av y e st und mac mc",
);

export const SUFFIXES = words(
  "jr sr ii iii iv obe mbe cbe kc qc jp dl phd msc bsc ma mba fca aca cpa md esq pe lls pls aicp fcilex cilca frics mrics rn dds onzm mnzm cnzm qsm qso bem oam",
);

/** Offices one person holds, a word each: they name who acts, and what somebody is. */
export const OFFICES = words(
  `chair chairman chairwoman chairperson sec treas pres convenor convener president mayor clerk secretary treasurer
   registrar bursar headteacher head principal manager officer administrator director coordinator co-ordinator
   organiser organizer caretaker warden ranger groundsman auditor accountant solicitor attorney architect engineer
   surveyor planner inspector lead leader editor publisher webmaster librarian curator chaplain vicar rector minister pastor
   dean provost supervisor trustee governor commissioner superintendent ceo cfo cio coo cto rfo assistant
   consultant advisor adviser analyst developer designer representative rep delegate sponsor owner counsel steward
   rapporteur scribe notetaker moderator recorder controller captain`,
);

/** Words for what somebody does or is for the meeting. */
export const ROLE_WORDS: ReadonlySet<string> = new Set([
  ...OFFICES,
  ...words(
    `commander client tutor mentor chairs cochair cochairs vicechair vicechairman vicechairperson vice deputy
     directors councillor councilor reps member headmaster headmistress councilman councilwoman councilmember
     councilmen admin facilitator taker minutetaker observer guest speaker visitor resident residents public
     press reporter journalist selectman selectwoman sheriff constable sergeant pc pcso curate lecturer student
     teacher parent staff alternate proxy executive chief cathaoirleach cadeirydd evangelist invitee cao cmo cso
     intern specialist interim acting spokesperson host liaison vp svp evp sro senco dsl dpo ciso cpo cdo
     volunteer chancellor holder nurse gp secy technician presenter applicant agent dir td worker leaschathaoirleach
     parishioner elector caseworker ombudsman bookkeeper elder elders churchwarden verger organist sacristan
     sidesman programme bearer parliamentarian postholder emeritus founder alderman alderwoman judge rabbi imam
     senator mp msp mep apprentice executor tech scientist conservator gm foreman official producer physician surgeon pharmacist therapist ambassador
     tester ht dht protem pro-tem`,
  ),
]);

/** Words that end or make up the name of an organisation. */
export const ORGANISATION_WORDS = words(
  `council councils ltd limited plc inc llc llp corp corporation company co university college school academy department dept trust nhs ccg
   association society group authority agency office offices services service police fire county borough city district parish town
   lb mbc cc dc bc pc tc rbc board committee centre center institute foundation federation union network partnership software
   systems solutions technologies technology consulting consultants consultancy studios pictures labs laboratory bank church club team project ministry
   government bureau commission alliance consortium international research library hospital surgery practice forum charity
   community housing homes water energy media gmbh ag pty bv sa nv universitat polytechnic museum gallery village township municipality ward selectboard
   diocese constabulary division directorate unit branch chamber industries enterprises holdings partners associates organisation organization
   panel panels environment education health healthcare ambulance inspectorate secretariat transport highway highways networks communications analytics rail railways airport estates property properties digital uc suny cuny`,
);

const DAYS = [...Object.keys(weekdays), ...Object.keys(months)].filter((name) => name !== "may");

/** What is nobody, though a capital may begin it: things meetings deal with, days, small words. */
export const NOBODY: readonly string[] = [
  ...DAYS.filter((name) => name.length > 3),
  ...words(
    `action agenda report reports item items policy page minutes minute budget meeting meetings draft plan work
     project date time email comment comments matters question questions topic topics decision motion resolution vote
     strategy session review update updates next this that these those it there section schedule programme summary
     deadline copy name names discussion consideration some part further also then if when while after before
     following progress feedback website due subject in on at by for from to with as and or but so not no yes please what where who other any
     new old first last previous proposed agreed resolved approved noted however therefore although because since
     until re its their our his her my your`,
  ),
];

/** Capitalised words that begin or make up no person's name. */
export const NOT_NAMES: ReadonlySet<string> = new Set([
  ...NOBODY,
  ...DAYS,
  ...words(
    `area delegation presbytery stewardship safeguarding safety the a an hi hello dear total abstained actioned
     pledge he she they we you i of all none nil everyone everybody nobody someone each both others actions apologies
     apology present absent attendance attendees attending regrets received welcome venue location place arising
     business decisions seconded carried votes voting motions resolutions ok tbc tbd tba na n confidential exempt
     appendix annex attachment note notes nb ps ref presided presiding greetings greeting see circulation
     distribution introduction introductions conclusion background purpose objective objectives closing close closed
     opening open opened adjourned adjournment declarations declaration interest interests correspondence finance
     financial planning treasurers clerks public chairs chairmans secretarys directors presidents participation
     answer status owner task tasks signature signatures signed phone tel telephone members councillors officers
     guests staff visitors observers quorum co-opted confirmation approval acceptance adoption receipt annual general
     special ordinary extraordinary regular monthly quarterly weekly zoom skype webex discord irish scottish british
     national northern eastern european international royal during thus additionally`,
  ),
]);

/** Words above that are given names as well, when a surname follows. */
export const GIVEN_TOO = words("jan jun april may june august mon sun old dean");

/** Words above that are surnames as well, when they stand after a given name. */
export const SURNAMES = words(
  `guest marshal marshall page clerk head parent mayor dean judge steward warden ranger bishop abbot chancellor provost constable
   sergeant major banks bank church hill field park parks ward day may march rice price bond fire waters holmes young old law
   planner principal chambers hall street wood brook bridge sponsor gardener farmer cook baker butler carter miller mason taylor
   leader student noble king prince duke earl knight child mann west north east south friend best bright swift strong mills mill wells pond water
   kirk abbey castle marsh moor heath lane green brown black white gray grey reed rose june april dale glen college works house homes
   nurse partner clubb team weeks noon date he close new newman start finance poole pool sun holder cao`,
);

/** Words of bodies that are surnames as well, where a given name, an initial or "Mr" stands before them. */
export const SURNAMES_OF_BODIES = words("parish town borough school bank branch corp press service tester");
