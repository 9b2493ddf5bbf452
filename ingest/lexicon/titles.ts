const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Words before a name that say a person follows and are no part of the name. */
export const HONORIFICS = words(
  `Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Sir Dame Lord Lady Prof Prof. Professor Rev Rev. Pope King Queen Prince Princess
  Representative Councilman Councilwoman Assemblyman Assemblywoman Speaker Sheriff Superintendent Sen Sen. Sens. Rep Rep. Reps. Gov Gov. Gov.-elect Gen Gen. Col Col. Lt Lt. Capt Capt. Sgt Sgt. Adm Adm. Hon Hon. Amb. Maj. Cmdr. Emir Sheikh
  Sultan Emperor Archbishop Bishop Cardinal`,
);

/** Tells whether a word before an office says that it is held no longer, or not yet wholly: "former", "acting". */
export const isTurn = (word: string): boolean => /^(?:former|ex|acting|late|ousted|retired)$/iu.test(word);

/** Titles that stand for an office, with its words: "Norland Gov. Brandt" is Norland's governor. */
export const TITLE_OFFICES: ReadonlyMap<string, string> = new Map([
  ['Gov.', 'governor'],
  ['Gov', 'governor'],
  ['Sen.', 'senator'],
  ['Sen', 'senator'],
  ['Rep.', 'representative'],
  ['Rep', 'representative'],
  ['Amb.', 'ambassador'],
]);

/** Titles that a single name is nothing without: "King Otto" is never "Otto". */
export const THRONES = words(
  'Pope King Queen Prince Princess Emperor Empress Emir Sheikh Sultan Lord Lady Dame Tsar Saint',
);

/** What follows a lawmaker's name in brackets or commas: "R-Ohio", "D-N.Y.". */
export const SEAT = /^[RDI]-\p{Lu}/u;

/** Last words of an office, in lower case: "chief executive", "Trade Minister". */
export const OFFICES =
  words(`president vice-president minister premier chancellor secretary governor mayor senator congressman congresswoman
  deputy lawmaker ambassador commissioner director chairman chairwoman chairperson chair chief executive ceo cfo coo head leader
  manager founder co-founder owner partner analyst economist spokesman spokeswoman spokesperson general colonel captain commander
  judge justice prosecutor attorney counsel treasurer envoy adviser advisor professor editor officer inspector member speaker mp mep qc kc td`);

/** Words that may stand before the last word of an office: "prime minister", "chief financial officer". */
export const OFFICE_MODIFIERS =
  words(`prime vice deputy chief executive acting former senior managing foreign finance trade interior
  defence defense energy health justice economy mines mining environment attorney general secretary chief financial operating
  technology state party assistant first interim new ex-president general-secretary environment agriculture labour labor transport education national security political`);
