const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/**
 * Verbs (lemmas) whose clause or quotation is what somebody says, writes or shows. Wider than `SPEECH_VERBS`, since a
 * parse tells their clause from a thing: "found that", not "found the money".
 */
export const SAYING_VERBS =
  words(`say tell add state note claim announce report warn argue explain insist declare write confirm suggest stress
  emphasise emphasize allege acknowledge admit complain contend maintain reply respond reveal signal testify deny dispute reject
  conclude assert comment caution concede observe remark reiterate repeat predict estimate ask answer advise agree assure attest aver
  affirm boast brag charge chant cite counter cry decree demand demonstrate describe detail determine disclose document echo elaborate
  exclaim find forecast hint howl imply indicate inform joke lament mention mock mutter narrate note object opine order outline point
  pledge post preach proclaim promise propose protest quip quote read reason recall recommend recount relate remind report request
  retort rule say scoff scream scribble share shout show sing snap specify speculate spell state story summarise summarize swear
  tease teach telegraph text thunder tout tweet underline underscore urge volunteer vow warn whisper wonder yell blog email
  continue begin inquire interject muse clarify refute rebut posit postulate surmise theorise theorize intone lecture bemoan gush
  snipe gloat blare vent crow rave gripe deadpan sneer grouse carp enthuse chime
  convey communicate relay express concur persist jest bark bellow chide fume grumble moan plead prove illustrate`);

/** Verbs that give a thought, a feeling or a knowledge when a clause follows. */
export const THINKING_VERBS =
  words(`believe think hope fear expect know feel consider doubt suspect guess assume presume imagine realise realize
  understand worry wish want see hear learn discover notice remember forget regret fathom reckon figure anticipate decide judge
  recognise recognize accept trust foresee envision envisage calculate deem intend care appreciate like love hate prefer sense
  suppose read perceive agree disagree dream conceive marvel bet project`);

/** Verbs of what somebody means to do, with an infinitive: "plans to open", "refused to sign". */
export const INTENDING_VERBS =
  words(`want plan hope seek pledge vow promise threaten refuse decline agree decide intend propose offer wish desire
  swear volunteer opt choose expect prefer like love hate long demand ask aim resolve commit prepare claim consent hesitate
  aspire look fear care need mean dare vote move elect profess`);

/** Verbs of moving somebody to do something: object with infinitive. */
export const MOVING_VERBS =
  words(`urge ask tell order demand advise encourage persuade invite instruct direct request require recommend warn
  remind implore beg press challenge counsel exhort command want expect believe consider allow authorise authorize permit forbid
  pressure lobby convince need prefer like`);

/** Verbs whose plain object is what somebody holds an opinion on or speaks of. */
export const JUDGING_VERBS =
  words(`criticise criticize praise support oppose reject deny condemn denounce announce cite slam blast attack dismiss
  endorse back applaud welcome defend decry deride deplore disavow disparage disown doubt question challenge dispute contest
  acknowledge admit admire approve blame bemoan berate boast celebrate champion chastise chide claim concede confirm credit demand
  describe detail discuss disclose embrace emphasise emphasize espouse estimate expect explain explore fault favor favour fear
  highlight honor hail hate insult invoke lambast lambaste lament laud like love mention mock note object oppose outline pan
  predict promise propose promote protest prefer quote recall recommend regret reiterate repeat repudiate report request reveal
  ridicule scorn scold skewer stress suggest suspect tout trash trumpet underline underscore urge vilify want warn wish believe
  reference advocate preach pitch proclaim pledge offer assail rebuke rap rip torch savage unveil denigrate recognise recognize
  trust respect resent despise dislike appreciate accept assert allege anticipate await forecast weigh consider reconsider
  envision imagine contradict rebut refute rue plug echo chant express voice articulate convey air signal state declare
  address examine understand know remember ponder debate dub label brand characterise characterize call liken compare portray
  paint deem rate rank find view regard see term identify cast mourn cheer peg frame hope admonish castigate accuse grill hammer`);

/** Verbs with a particle that judge or speak of their object. */
export const JUDGING_PHRASES: ReadonlySet<string> = new Set([
  'lay out',
  'point out',
  'rule out',
  'play down',
  'play up',
  'call out',
  'set out',
  'spell out',
  'talk up',
  'bring up',
  'shrug off',
  'brush off',
  'laugh off',
  'sum up',
  'single out',
  'shoot down',
  'write off',
]);

/** Verbs whose object and predicate together are an opinion: "called the plan a mistake", "described it as late". */
export const RATING_VERBS =
  words(`call dub label brand characterise characterize describe portray paint deem rate consider find view regard see term
  identify cast frame denounce dismiss criticise criticize praise hail cite declare pronounce judge depict condemn decry deride
  liken compare peg think believe know slam attack mock ridicule blast quote`);

/** Verbs with the prepositions that bring in what is said, judged or wanted. */
export const VERB_PREPOSITIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    call: 'for on',
    push: 'for',
    press: 'for',
    argue: 'for against about over',
    complain: 'about of',
    speak: 'about of against out for',
    talk: 'about of',
    refer: 'to',
    point: 'to',
    allude: 'to',
    rail: 'against',
    boast: 'about of',
    brag: 'about of',
    agree: 'with to on about',
    disagree: 'with on about over',
    object: 'to',
    worry: 'about over',
    warn: 'of about against',
    lash: 'at',
    hint: 'at',
    approve: 'of',
    disapprove: 'of',
    comment: 'on about',
    respond: 'to',
    reply: 'to',
    weigh: 'on',
    believe: 'in',
    dream: 'of about',
    think: 'of about',
    know: 'of about',
    hear: 'of about',
    learn: 'of about',
    ask: 'about for',
    tell: 'of about',
    wonder: 'about',
    speculate: 'about on',
    joke: 'about',
    apologise: 'for',
    apologize: 'for',
    advocate: 'for',
    lobby: 'for against',
    campaign: 'for against on',
    vote: 'for against',
    rule: 'for against on in',
    testify: 'about on against',
    write: 'about of',
    report: 'on',
    insist: 'on',
    focus: 'on',
    plead: 'for',
    hope: 'for',
    wish: 'for',
    plan: 'for on',
    decide: 'on against',
    protest: 'against about over',
    promise: 'of',
    vouch: 'for',
    side: 'with',
    care: 'about',
    opine: 'on about',
    elaborate: 'on',
    expand: 'on',
    dwell: 'on',
    touch: 'on',
    gush: 'about',
    rant: 'about against',
    fret: 'about over',
    marvel: 'at',
    scoff: 'at',
    sneer: 'at',
    bristle: 'at',
    balk: 'at',
    appeal: 'for to',
    react: 'to',
    debate: 'about over',
    swear: 'by',
    cry: 'about',
    preach: 'about',
    claim: 'about',
  }).map(([verb, list]) => [verb, words(list)]),
);

/** Verbs that name the accused as object and the charge behind a preposition: "accused Halvek of hiding losses". */
export const CHARGING_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    accuse: 'of',
    blame: 'for on',
    charge: 'with',
    suspect: 'of',
    criticise: 'for over',
    criticize: 'for over',
    praise: 'for',
    attack: 'for over',
    slam: 'for over',
    blast: 'for over',
    fault: 'for',
    condemn: 'for',
    thank: 'for',
    credit: 'with for',
    congratulate: 'on for',
    convict: 'of',
    warn: 'of about against',
    inform: 'of about',
    remind: 'of',
    convince: 'of',
    assure: 'of',
    press: 'on about',
    question: 'on about over',
    ask: 'about for',
    mock: 'for',
    chide: 'for',
    denounce: 'for',
    rebuke: 'for over',
    scold: 'for',
    hammer: 'for over on',
    knock: 'for',
    rip: 'for over',
    challenge: 'on over',
  }).map(([verb, list]) => [verb, words(list)]),
);

/** Nouns whose clause ("that …", "to …") or complement ("of …", "for …") is what somebody says or thinks. */
export const SPEECH_NOUNS =
  words(`claim fear belief view allegation warning statement assertion argument suggestion report accusation concern hope
  promise pledge vow threat call demand announcement comment remark criticism support opposition idea notion opinion prediction
  forecast estimate expectation conclusion finding contention insistence admission acknowledgment acknowledgement acknowledgement
  complaint charge denial declaration proposal recommendation request revelation rumor rumour speculation suspicion theory worry
  doubt conviction confidence assurance concession defense defence endorsement praise condemnation denunciation rejection refusal
  desire wish intention commitment question testimony assessment case message point evidence confirmation reminder guess judgment
  judgement objection observation perception confession plea word news agreement case position message worry rumour talk
  frustration dismay alarm regret disappointment outrage anger satisfaction`);

/** Verbs that lend a noun of speech no more than a predicate: "made the claim", "voiced fears". */
export const LIGHT_VERBS =
  words(`make express issue voice repeat raise give have offer announce share reiterate dismiss deliver hold send release
  state echo reject deny air levy level`);

/** Adjectives (and participles) of what somebody holds: with a clause, an infinitive or one of their prepositions. */
export const STANCE_ADJECTIVES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    confident: 'of about in',
    sure: 'of about',
    certain: 'of about',
    convinced: 'of',
    worried: 'about',
    concerned: 'about with',
    afraid: 'of',
    fearful: 'of',
    hopeful: 'about of',
    optimistic: 'about',
    pessimistic: 'about',
    skeptical: 'of about',
    sceptical: 'of about',
    critical: 'of',
    supportive: 'of',
    aware: 'of',
    unaware: 'of',
    proud: 'of',
    ashamed: 'of',
    tired: 'of',
    wary: 'of',
    suspicious: 'of',
    doubtful: 'of about',
    dismissive: 'of',
    opposed: 'to',
    committed: 'to',
    happy: 'about with to',
    unhappy: 'about with',
    angry: 'about at over with',
    furious: 'about at over with',
    upset: 'about at over with',
    frustrated: 'by with at',
    disappointed: 'by with in',
    pleased: 'by with',
    excited: 'about by',
    surprised: 'by at',
    shocked: 'by at',
    enthusiastic: 'about',
    adamant: 'about',
    clear: 'about on',
    vocal: 'about in',
    willing: '',
    unwilling: '',
    ready: '',
    reluctant: '',
    eager: '',
    keen: 'on',
    determined: '',
    grateful: 'for',
    sorry: 'for about',
    glad: '',
    passionate: 'about',
    nervous: 'about',
    anxious: 'about',
    uneasy: 'about with',
    comfortable: 'with',
    satisfied: 'with',
    interested: 'in',
    fond: 'of',
  }).map(([adjective, list]) => [adjective, words(list)]),
);

/** Heads that speak for who owns them: "Halvek's spokeswoman", "a statement from the ministry". */
export const MOUTHPIECES =
  words(`spokesman spokeswoman spokesperson lawyer attorney representative statement release report letter tweet post
  website account office memo filing announcement campaign team press note speech email message paper study survey poll analysis`);

/** Verbs of what a fact or a document shows: no word of anybody's, unless a document or a person is their subject. */
export const SHOWING_VERBS =
  words(`show tell signal suggest indicate mean prove demonstrate illustrate reflect reveal underline underscore clear
  make confirm imply ensure guarantee see`);

/** Nouns (lemmas) of what is written or measured, and so can say something. */
export const DOCUMENT_NOUNS =
  words(`poll survey study report research figure data statistic document record letter email statement analysis
  result finding filing number article paper review audit note memo book post tweet website ad video transcript survey law act bill
  rule constitution court newspaper magazine agency company government ministry council committee group team panel average estimate
  forecast projection announcement lawsuit complaint indictment affidavit census index assessment evidence test`);

/** Nouns (lemmas) of pictures: what they show is seen, and said by nobody. */
export const PICTURE_NOUNS =
  words(`video footage photo photograph picture image clip ad advertisement commercial map chart graphic
  camera film scene recording screenshot tape`);

/** Adjectives of a feeling about what is so: the clause behind them is the writer's own word. */
export const FEELING_ADJECTIVES =
  words(`proud ashamed angry furious upset frustrated disappointed pleased excited surprised shocked
  happy unhappy grateful sorry glad aware unaware`);

/** Participles of hearsay: "is said to", "is believed to". The others ("is expected to") only hedge. */
export const HEARSAY_VERBS = words(
  'say report believe think allege claim rumour rumor understand tell inform assure warn accuse reckon suspect',
);
