const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/**
 * Nouns (lemmas) for those through whom a state or a body acts: what they do, they do for it. Citizens, voters, companies,
 * workers, customers and supporters are none: they do what they do by themselves.
 */
const OF_ANY = words(
  `official leader authority leadership prosecutor negotiator diplomat lawmaker legislator regulator investigator commander
  general envoy delegate representative delegation spokesman spokeswoman spokesperson inspector auditor minister chief`,
);

/** Those of a state or a town alone: its courts, its police, its army with what it flies and sails. */
const OF_STATES = words(
  `police policeman troop force soldier army military navy marine judge magistrate senator parliamentarian detective deputy
  agent spy warplane jet warship bomber gunship mediator guard`,
);

/** Those of a body alone: a firm, a party, a campaign, a parliament. */
const OF_BODIES = words(
  `executive manager director lawyer attorney aide adviser advisor insider strategist staffer staff organiser organizer operative
  member boss scientist researcher engineer economist analyst senator deputy force guard trustee governor ally justice judge
  militant fighter insurgent gunman guerrilla jihadist rebel`,
);

/** Those who speak and sign for one person. */
const OF_PERSONS = words('lawyer attorney solicitor spokesman spokeswoman spokesperson negotiator');

/** Tells whether a group of this noun (lemma) stands for the state, body or person it is of. */
export function standsFor(noun: string, kind: 'ORGANISATION' | 'PLACE' | 'PERSON' | 'POLICY'): boolean {
  switch (kind) {
    case 'PERSON':
      return OF_PERSONS.has(noun);
    case 'ORGANISATION':
      return OF_ANY.has(noun) || OF_BODIES.has(noun);
    case 'PLACE':
      return OF_ANY.has(noun) || OF_STATES.has(noun);
    case 'POLICY':
      return false;
  }
}

/** Tells whether a noun (lemma) can be a group that acts for what it is of. */
export const isGroupNoun = (noun: string): boolean =>
  OF_ANY.has(noun) || OF_STATES.has(noun) || OF_BODIES.has(noun) || OF_PERSONS.has(noun);

/** Prepositions by which a group is joined to what it stands for: "police in", "negotiators from", "lawyers for". */
const LINKS: Readonly<Record<string, RegExp>> = {
  of: /^(?!ally|force|guard|troop|soldier|police|agent|scientist|researcher|engineer|economist|analyst)/u,
  from: /^(?:official|negotiator|diplomat|delegate|representative|envoy|minister|leader|troop|force|soldier|lawmaker|inspector|delegation|investigator|researcher|scientist|engineer|lawyer)$/u,
  at: /^(?:official|executive|manager|director|leader|scientist|researcher|engineer|economist|analyst|lawyer|prosecutor|regulator)$/u,
  in: /^(?:official|authority|police|prosecutor|regulator|judge|detective|magistrate)$/u,
  for: /^(?:lawyer|attorney|solicitor|spokesman|spokeswoman|spokesperson|negotiator|prosecutor)$/u,
};

/** Tells whether a preposition joins a group of this noun to what it stands for. */
export const isJoinedBy = (noun: string, link: string): boolean => LINKS[link]?.test(noun) ?? false;

/** Words before a group that make it only some of them, or others: "former officials", "several aides". */
const SOME =
  /^(?:some|any|no|few|several|many|most|various|certain|numerous|countless|individual|other|another|each|every|former|ex|retired|ousted|dissident|rebel|rival|jailed|imprisoned|wounded|captured|fallen|dead|disgraced|rogue|breakaway|renegade|alleged|would-be|potential|prospective|future|lower-level|mid-level|low-level|junior|dozen|hundred|thousand|half|more|fewer|both|these|those|such|elderly|young|old|disgruntled|anti-.+|pro-.+|ex-.+|opposition)s?$/iu;

/** Tells whether a word before a group makes it only some of it. */
export const isOnlySome = (word: string): boolean => SOME.test(word);

/** What a person says, does or decides: what it brings about, the person does. Their money, friends and bodies are none. */
const DEEDS = words(
  `speech remark comment statement word tweet post letter interview announcement testimony endorsement warning threat vow pledge
  promise proposal plan policy decision refusal move choice order veto victory win triumph success resignation arrival visit trip
  appearance performance criticism attack accusation rhetoric message strategy approach handling response fundraising leadership
  candidacy presidency nomination appointment reform ruling argument claim denial apology insistence
  fortitude tenacity durability popularity effort attempt intervention campaigning`,
);

/** Tells whether a noun (lemma) is something by which a person brings something about. */
export const isDeed = (noun: string): boolean => DEEDS.has(noun);

/** Verbs by which a deed does nothing: "his decision followed a report". */
const OF_THE_DEED =
  /^(?:follow|precede|mark|reflect|show|suggest|echo|coincide|receive|require|deserve|involve|concern|last|start|begin|draw|take|make)$/u;

/** Tells whether a verb (lemma) says of a deed what it is or how it went, and not what its doer brings about. */
export const isOfDeed = (verb: string): boolean => OF_THE_DEED.test(verb);

/** Those of whom one is enough: a body speaks by one spokesman. */
export const isVoice = (noun: string): boolean => /^spokes(?:man|woman|person)$/u.test(noun);

/** Verbs for what one does for oneself, though one is of a group: "officials resigned", "troops slept". */
const FOR_ONESELF =
  /^(?:be|become|have|seem|appear|remain|include|contain|consist|exist|mean|represent|lack|need|die|live|sleep|eat|drink|wear|marry|cry|weep|smile|laugh|sit|stand|walk|wait|gather|arrive|leave|resign|quit|retire|flee|defect|suffer|attend|enjoy|face|feel|lose|know|remember|forget|understand|like|love|hate|number|range|come|earn|commute|work|stay|pass)$/u;

/** Tells whether a verb (lemma) says what members of a group do for themselves. */
export const isForOneself = (verb: string): boolean => FOR_ONESELF.test(verb);
