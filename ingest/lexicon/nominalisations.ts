/** Nouns that name what somebody does, with their verb; word-formation that no suffix gives away. */
const IRREGULAR = `acquisition acquire takeover take-over purchase buy sale sell invasion invade attack attack use use control control
  support support ban ban launch launch visit visit choice choose defence defend defense defend criticism criticise praise praise
  embrace embrace refusal refuse denial deny rejection reject approval approve withdrawal withdraw arrival arrive proposal propose
  renewal renew removal remove disposal dispose closure close seizure seize failure fail pressure pressure growth grow loss lose
  pursuit pursue belief believe decision decide expansion expand extension extend conversion convert decline decline reform reform
  opposition oppose recognition recognise response respond pledge pledge threat threaten warning warn offer offer request request
  demand demand appeal appeal fight fight search search handling handle handover hand-over review review study study murder murder
  killing kill arrest arrest bombing bomb shelling shell blockade blockade annexation annex occupation occupy reliance rely
  dependence depend dominance dominate resistance resist insistence insist emphasis emphasise focus focus analysis analyse
  suspicion suspect victory win defeat defeat merger merge investment invest involvement involve commitment commit
  treatment treat management manage agreement agree appointment appoint announcement announce endorsement endorse
  enforcement enforce development develop deployment deploy payment pay replacement replace statement state
  assessment assess mention mention promotion promote adoption adopt election elect nomination nominate selection select creation create
  production produce reduction reduce construction construct destruction destroy protection protect collection collect detention detain
  execution execute persecution persecute prosecution prosecute depiction depict portrayal portray dismissal dismiss firing fire
  hiring hire signing sign backing back funding fund ouster oust coverage cover delivery deliver discovery discover betrayal betray
  acceptance accept abandonment abandon establishment establish shipment ship harassment harass imprisonment imprison rescue rescue
  release release transfer transfer theft steal poisoning poison assassination assassinate abduction abduct suppression suppress
  repression repress revision revise inclusion include exclusion exclude expulsion expel suspension suspend concealment conceal
  repeal repeal ownership own leadership lead stewardship lead distribution distribute introduction introduce conquest conquer
  interception intercept capture capture siege besiege purge purge overhaul overhaul boycott boycott audit audit buyout buy-out bailout bail-out`;

const VERBS: ReadonlyMap<string, string> = new Map(
  IRREGULAR.trim()
    .split(/\s+/u)
    .flatMap((word, at, list) => (at % 2 === 0 ? [[word, list[at + 1] ?? word] as const] : [])),
);

/** Verbs that take -ation as it is, "confirmation" of confirm; the others are in -ate, -ise and -ify. */
const PLAIN = new Set(
  `accredit adapt affirm augment cement confirm confront consult deport document exploit export ferment
  implement import indict infest inform interpret limit lament manifest present represent segment tax transform
  transport temptation`.split(/\s+/u),
);
/** Verbs in -e before -ation: "accusation" of accuse, "restoration" of restore. */
const SILENT = new Set(
  `accus admir ador adjur caus compil conserv cit declar defam degrad deriv determin devast evoc examin explor incit
  inclin inflam inspir invit not observ organis prepar preserv priv provoc quot reform reserv restor revoc sens starv
  stimul valu vari`.split(/\s+/u),
);
const BY_RULE = /^(.{3,}?)(ation|i[sz]ation|ification)$/u;

/** Nouns in -ation that name no act. */
const NO_ACT =
  /^(?:nation|station|organi[sz]ation|corporation|association|foundation|population|generation|federation|delegation|location|situation|relation|ration|formation|information|occasion|operation|position|condition|tradition|institution|section|question|reputation|education|civili[sz]ation|imagination|motivation|obligation|qualification|salvation|sensation|temptation|vacation|vocation|publication|application|medication|variation|aviation|plantation|fraction|combination|confrontation)$/u;

/** Returns the verb that a noun (lemma) is the act of, or null: "integration" is integrate, "takeover" take-over. */
export function verbOfNoun(noun: string): string | null {
  const known = VERBS.get(noun);
  if (known !== undefined) return known;
  if (NO_ACT.test(noun)) return null;
  const [, stem, ending] = BY_RULE.exec(noun) ?? [];
  if (stem === undefined) return null;
  if (ending === 'ification') return `${stem}ify`;
  if (ending !== 'ation') return `${stem}${ending?.slice(0, 2)}e`;
  if (PLAIN.has(stem)) return stem;
  return SILENT.has(stem) ? `${stem}e` : `${stem}ate`;
}

/** Nouns that are no act, by which somebody means to do something, with the verb that says so. */
const INTENTS: ReadonlyMap<string, string> = new Map(
  `plan plan promise promise vow vow attempt attempt intention intend intent intend desire want wish wish hope hope bid seek
  effort seek quest seek push push move move commitment commit readiness prepare campaign campaign aim aim ambition aim
  determination resolve drive seek request ask`
    .split(/\s+/u)
    .flatMap((word, at, list) => (at % 2 === 0 ? [[word, list[at + 1] ?? word] as const] : [])),
);

/** Acts whose infinitive is what somebody has decided, offered or failed to do; "control to" and "visit to" are none. */
const DECIDING =
  /^(?:pledge|decision|refusal|failure|proposal|offer|threat|agreement|choice|request|demand)$/u;

/** Returns the verb of a noun that an infinitive completes, "pledge" or "decide" of "decision", or null: "ability to". */
export function intentOf(noun: string): string | null {
  return INTENTS.get(noun) ?? (DECIDING.test(noun) ? verbOfNoun(noun) : null);
}
