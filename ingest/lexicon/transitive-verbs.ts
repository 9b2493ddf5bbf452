/** Verbs (lemmas) that need an object: in "rejected and ridiculed the plan" the first has the second's. */
export const TRANSITIVE_VERBS: ReadonlySet<string> = new Set(
  `reject ridicule design build buy support endorse finance defeat condemn denounce criticize criticise oppose praise attack destroy
  damage seize arrest detain kill injure wound ban approve adopt sign ratify back fund arm equip produce develop use need love hate
  fear admire respect own manage create establish maintain strengthen protect defend revise amend repeal repair replace remove raise
  reduce cancel suspend delay block veto steal capture occupy annex invade bomb target identify locate track monitor inspect
  investigate examine question interview interrogate charge convict jail imprison torture abduct kidnap murder rob disrupt dismantle
  harden undermine weaken deny confirm publish release distribute collect analyse analyze process store import export acquire
  threaten intimidate harass mock welcome encourage promote reform modernise modernize restore rebuild renovate test lead sell`
    .trim()
    .split(/\s+/u),
);
