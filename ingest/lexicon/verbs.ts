/** Verbs (lemmas) that news uses and taggers take for nouns when they end in -s. */
export const NEWS_VERBS = new Set(
  `abandon accept accuse acquire add address adopt affect aim allow announce answer appeal appoint approve argue ask attack back ban
  block blame boost build buy call cancel cause chair challenge change claim close compete complete condemn confirm consider contain
  contest control cost counter cover create criticise criticize cut damage deal decline defend delay demand deny deploy describe
  design drive drop earn ease elect embed embrace employ enforce ensure establish estimate exceed exert expand expect export extend face
  favour favor finance fine fire focus follow force forecast found frame fund gain give grant grow guarantee halt handle have head
  help hire hold host impact impose import include increase influence intend introduce invest investigate issue join judge
  launch lead leave lend limit list load lose maintain make manage market measure merge micromanage mine monitor move name need
  offer open operate oppose order organise organize oversee own pay place plan pledge praise present press pressure process produce
  profit promise promote propose protect protest provide publish purchase push question raise rank reach recover reduce refine
  refuse regulate reinforce reject release remain remove renew reopen replace report represent request require research respect restrict
  reveal review rise risk rule run sanction say schedule seek sell send serve set share shape shift ship show shut sign signal slow
  speak spend sponsor start state stop strike struggle study sue supervise supply support suspend take target tax tell test
  threaten tighten track trade train transport treat trust turn undercut urge use value view visit vote want warn welcome win
  work worry rely serve lack mark signify underscore highlight prioritise prioritize convene reflect enhance monopolise monopolize mean become chronicle remain stay bring recover negotiate enter accelerate streamline eliminate strengthen align meet`
    .trim()
    .split(/\s+/u),
);

/** Irregular past forms to their verb, where a plain tagger leaves them or takes them for something else. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  `driven drive drove drive taken take took take given give gave give known know knew know seen see saw see drawn draw drew draw
  written write wrote write spoken speak spoke speak chosen choose chose choose frozen freeze broken break broke break stolen steal
  stole steal fallen fall fell fall risen rise rose rise shown show grown grow grew grow thrown throw threw throw flown fly beaten beat
  hidden hide woven weave sworn swear torn tear worn wear begun begin began begin run run led lead met meet sold sell bought buy held hold
  kept keep lost lose made make said say told tell won win built build sent send spent spend sought seek taught teach thought think
  brought bring caught catch fought fight found find heard hear laid lay left leave lent lend meant mean paid pay shot shoot slept sleep
  stood stand struck strike understood understand withdrawn withdraw withdrew withdraw overseen oversee oversaw oversee became become
  come come came come gone go went go done do bound bind hung hang dealt deal felt feel fed feed fled flee sued sue`
    .trim()
    .split(/\s+/u)
    .flatMap((form, index, list) => (index % 2 === 0 ? [[form, list[index + 1] ?? form] as const] : [])),
);
