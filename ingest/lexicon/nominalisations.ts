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
  enforcement enforce development develop deployment deploy payment pay replacement replace statement state`;

const VERBS: ReadonlyMap<string, string> = new Map(
  IRREGULAR.trim()
    .split(/\s+/u)
    .flatMap((word, at, list) => (at % 2 === 0 ? [[word, list[at + 1] ?? word] as const] : [])),
);

/** Verbs in -ate and -ise whose noun in -ation is told by rule: "integration", "centralisation". */
const BY_RULE = /^(.{3,})(?:(?:at)ion|(?:i[sz])ation)$/u;

/** Nouns in -ation that name no act. */
const NO_ACT =
  /^(?:nation|station|organi[sz]ation|corporation|association|foundation|population|generation|federation|delegation|location|situation|relation|ration|formation|information|occasion|operation|position|condition|tradition|institution|section|question|reputation|education|civili[sz]ation|imagination|motivation|obligation|qualification|salvation|sensation|temptation|vacation|vocation|publication|application|medication|variation|aviation|plantation|fraction|combination|confrontation)$/u;

/** Returns the verb that a noun (lemma) is the act of, or null: "integration" is integrate, "takeover" take-over. */
export function verbOfNoun(noun: string): string | null {
  const known = VERBS.get(noun);
  if (known !== undefined) return known;
  if (NO_ACT.test(noun)) return null;
  const [, stem] = BY_RULE.exec(noun) ?? [];
  if (stem === undefined) return null;
  return /i[sz]ation$/u.test(noun)
    ? `${stem}${noun.at(stem.length) ?? 'i'}${noun.at(stem.length + 1) ?? 's'}e`
    : `${stem}ate`;
}
