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
  Telegraph Star Watch Radio Television Service Regulator Inspectorate Directorate Initiative Fund Club Team Network Coalition Syndicate
  Confederation Consortium Panel Bench Registry Ombudsman Watchdog Forum Summit`);

/** Last word of a law, a plan or an agreement. */
export const POLICY_HEADS =
  words(`Act Bill Law Code Constitution Regulation Regulations Directive Decree Order Ordinance Statute Amendment
  Plan Programme Program Strategy Policy Doctrine Agenda Campaign Scheme Roadmap Blueprint Charter Treaty Agreement Accord Accords Pact
  Convention Protocol Memorandum Deal Framework Guidelines Rules Budget Reform Reforms Resolution Compact Declaration Mandate Sanctions Tariffs`);

/** Nouns in lower case that make a policy of the capitals or the quotation before them. */
export const POLICY_NOUNS =
  words(`act bill law regulation directive decree plan programme program strategy policy doctrine agenda campaign
  scheme initiative treaty agreement accord pact convention memorandum framework drive roadmap`);

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
]);

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
