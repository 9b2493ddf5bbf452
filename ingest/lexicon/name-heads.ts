const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Last word of a company's name, or its legal form. */
export const COMPANY_HEADS =
  words(`Group Corporation Corp Corp. Inc Inc. Ltd Ltd. Limited LLC PLC plc Company Co Co. Holding Holdings
  Capital Partners Industries Industry Enterprises Energy Motors Airlines Airways Bank Insurance Technologies Technology Systems
  Pharmaceuticals Pharma Resources Metals Mining Steel Chemicals Batteries Battery Electric Electronics Foods Brands Retail Media
  Entertainment Studios Software Networks Telecom Communications Logistics Shipping Lines Railways Ventures Investments Securities
  Research Labs Laboratories Solutions Services Power Petroleum Oil Gas Minerals Materials Automotive Aerospace Exchanges Exchange Trust GmbH AG SA NV SE`);

/** Last word, or word before "of", of the name of an authority, a body, a medium, a society. */
export const BODY_HEADS =
  words(`Ministry Department Authority Agency Commission Committee Council Assembly Parliament Senate Congress
  Court Tribunal Office Bureau Board Administration Federation Union Association Society League Alliance Party Front Movement Foundation
  Institute Institution University College School Academy Centre Center Hospital Church Police Army Navy Force Forces Guard Command
  Treasury Secretariat Chamber House Cabinet Government Embassy Mission Organization Organisation Bundestag Knesset Duma Politburo
  Times Post Gazette Courier Herald Tribune Journal Review News Press Wire Daily Mail Ledger Observer Guardian Standard Chronicle
  Telegraph Star Watch Radio Television Service Regulator Inspectorate Directorate Fund Club Team Network Coalition Syndicate
  Confederation Consortium Panel Bench Registry Ombudsman Watchdog Forum`);

/** Last word of a law, a plan or an agreement. */
export const POLICY_HEADS =
  words(`Act Bill Law Code Constitution Regulation Regulations Directive Decree Ordinance Statute Amendment
  Plan Programme Program Strategy Policy Doctrine Agenda Campaign Scheme Roadmap Blueprint Charter Treaty Agreement Accord Accords Pact
  Convention Protocol Memorandum Deal Framework Guidelines Rules Budget Reform Reforms Resolution Compact Declaration Mandate Initiative Sanctions Tariffs`);

/** Nouns in lower case that make a policy of the capitals or the quotation before them. */
export const POLICY_NOUNS =
  words(`act bill law regulation directive decree plan programme program strategy policy doctrine agenda campaign
  scheme initiative treaty agreement accord pact convention memorandum framework drive roadmap`);

/** Nouns that make a policy of a quotation beside them, "sanctions" and "rules" too: quotation marks say it is a name. */
export const QUOTED_POLICY_NOUNS = new Set([
  ...POLICY_NOUNS,
  ...words(
    `charter ordinance statute reform reforms blueprint protocol compact sanctions tariffs resolution declaration laws regulations
    policies plans strategies initiatives campaigns programmes programs guidelines rules measures`,
  ),
]);

/** Papers of an authority: what one of them is titled is a policy, though the noun alone makes none. */
export const POLICY_PAPERS = words(
  'notice circular opinions document guidance guideline paper measures plans policies initiatives campaigns programmes programs slogan blueprint order',
);

/** Words between a place and "deal": "the Ostmark nuclear deal" is one treaty, "a trade deal" is not. */
export const TREATY_TOPICS = words(
  'climate nuclear peace trade ceasefire truce arms minerals grain security customs fisheries free-trade armistice border',
);

/** What may be agreed on a topic. */
export const TREATY_NOUNS = words('deal accord accords agreement agreements pact treaty');

/** Last word of the name of a place or a site. */
export const PLACE_HEADS =
  words(`River Lake Sea Ocean Bay Gulf Strait Channel Canal Island Islands Peninsula Mountain Mountains Hills Valley
  Desert Forest Coast Cape Plateau Basin Delta Province State County District Region Prefecture Municipality City Town Village Borough
  Territory Republic Kingdom Emirate Mine Mines Pit Quarry Port Harbour Harbor Airport Station Dam Bridge Road Street Avenue Square Park
  Field Reservoir Glacier Falls Corridor Zone`);

/** First words of the names of places: "Port Ardel", "Mount Kenya". */
export const PLACE_FIRSTS = words(
  'Port Mount Lake Cape Fort Saint St St. San Santa Los Las El Al New North South East West Upper Lower Great',
);

/** Policies that are named without a head noun. */
export const KNOWN_POLICIES = new Set([
  'Belt and Road',
  'Green New Deal',
  'New Deal',
  'Brexit',
  'Obamacare',
  'Made in China',
]);

/** Papers, agencies and broadcasters whose name has no head noun. */
const MEDIA = `Reuters Bloomberg Politico POLITICO Axios Breitbart CNN BBC NPR PBS CBS NBC ABC MSNBC AFP AP UPI DPA Xinhua TASS Interfax Kyodo Nikkei
  Yonhap Caixin CCTV CGTN Al|Jazeera Deutsche|Welle Le|Monde Der|Spiegel El|País Associated|Press Fox|News Sky|News USA|Today Financial|Times
  The|Economist Economist Newsweek Forbes Fortune Vox BuzzFeed Wired Substack Wikipedia YouTube Facebook Twitter Google Instagram TikTok
  Telegram WhatsApp Telesur Tasnim Anadolu Haaretz`;

/** Bodies named by one word or without a head noun. */
export const KNOWN_BODIES = new Set([
  'Congress',
  'Parliament',
  'Senate',
  'Bundestag',
  'Knesset',
  'Duma',
  'Politburo',
  'Kremlin',
  'Pentagon',
  'Treasury',
  'White House',
  'NATO',
  'OPEC',
  'United Nations',
  ...MEDIA.split(/\s+/u).map((name) => name.replaceAll('|', ' ')),
]);

/** What parties and bodies are called besides their name: followers stand for their party. */
export const BODY_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'Republican Party': 'Republicans|Republican|GOP|G.O.P.',
    'Democratic Party': 'Democrats|Democrat|Democratic',
    'Conservative Party': 'Conservatives|Tories|Tory',
    'United Nations': 'UN|U.N.',
    'Associated Press': 'AP',
    'Federal Reserve': 'Fed',
    'Islamic State': 'Islamic State|ISIS|ISIL|Daesh',
    NATO: 'Nato|North Atlantic Treaty Organization|North Atlantic Treaty Organisation',
  }).flatMap(([name, others]) => others.split('|').map((other) => [other, name] as const)),
);

/** Common nouns that mean a company, any organisation, a policy or a place when they stand with "the". */
export const COMPANY_NOUNS = words(
  'company firm corporation conglomerate manufacturer producer miner automaker carmaker retailer investor lender bank',
);
export const ORGANISATION_NOUNS = words(
  'group organisation organization agency authority ministry regulator court union federation commission committee council party government watchdog',
);
export const POLICY_NOMINALS = words(
  'act bill law regulation plan programme program strategy policy campaign initiative agreement treaty memorandum scheme decree deal accord pact',
);
export const PLACE_NOMINALS = words(
  'mine river province city town country nation island lake region district port site republic state',
);
