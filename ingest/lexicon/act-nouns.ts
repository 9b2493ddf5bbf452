/**
 * Nouns for what somebody does to, with or about somebody, each with the prepositions before whom it is done to and the
 * predicate it says; "of" is not listed, since every noun of an act takes it (`nominalisations.ts`).
 */
const ACTS = `
attack on,against > attack
assault on > assault
raid on > raid
strike on,against > strike
bombing of > bomb
war on,against > wage war on
crackdown on,against > crack down on
campaign against > campaign against
campaign for > campaign for
fight against > fight
ban on,against > ban
embargo on,against > embargo
blockade on > blockade
sanction on,against > sanction
tariff on > impose tariff on
restriction on > restrict
curb on > curb
limit on > limit
veto of > veto
lawsuit against > sue
suit against > sue
complaint against > file complaint against
accusation against > accuse
allegation against > accuse
investigation into,of > investigate
inquiry into > investigate
probe into,of > investigate
opposition to > oppose
objection to > object to
resistance to > resist
hostility to,towards,toward > be hostile to
support for > support
backing for,of > back
pressure on > pressure
threat to,against > threaten
response to > respond to
reaction to > react to
visit to > visit
trip to > travel to
tour of > tour
return to > return to
entry into > enter
withdrawal from > withdraw from
exit from > leave
departure from > leave
reliance on > rely on
dependence on > depend on
investment in > invest in
stake in > have stake in
interest in > have interest in
control over > control
influence on,over > influence
dominance over,of > dominate
membership in,of > be member of
role in > have role in
involvement in > be involved in
participation in > participate in
interference in > interfere in
intervention in > intervene in
meddling in > meddle in
contribution to > contribute to
donation to > donate to
loan to > lend to
aid to > aid
assistance to > assist
commitment to > commit to
bid for > bid for
bid against > run against
race against > run against
candidacy for > run for
victory against > defeat
win against > defeat
defeat of > defeat
triumph over > defeat
oversight of,over > oversee
appointment to > be appointed to
election to > be elected to
elevation to > be elevated to
promotion to > be promoted to
nomination to > be nominated to
call for > call for
plea for > plead for
push for > push for
apology to > apologise to
letter to > write to
break with,from > break with
marriage to > be married to
criticism of > criticise
praise for,of > praise
admiration for,of > admire
victory over > defeat
win over > defeat
lead over > lead
loss to > lose to
export to > export to
import from > import from
access to > have access to
lack of > lack
expansion into > expand into
expansion beyond > expand beyond
expansion in > expand in
arrival in,at > arrive in
ascent to > ascend to
appearance on > appear on
appearance at,before > appear at
return from > return from
appeal to > appeal to
demand for > demand
request for > request
search for > search for
quest for > seek
desire for > desire
preference for > prefer
contempt for > despise
disdain for > disdain
respect for > respect
enthusiasm for > be enthusiastic about
sympathy for > sympathise with
hatred of,for > hate
fear of > fear
love of,for > love
knowledge of > know
understanding of > understand
ignorance of > be ignorant of
distrust of > distrust
mistrust of > mistrust
warning to > warn
payment to > pay
defeat in > be defeated in
loss in > lose in
victory in > win in
win in > win in
success in > succeed in
focus on > focus on
work on > work on
speech to > speak to
testimony to,before > testify before
challenge to > challenge
rebuke of,to > rebuke
successor to > be successor to
heir to > be heir to
loyalty to,toward,towards > be loyal to
adherence to > adhere to
accession to > accede to
admission to > be admitted to
conversion to > convert to
migration to > migrate to
sale to > sell to
surrender to > surrender to
sensitivity to > be sensitive to
exposure to > be exposed to
reference to > refer to
retreat from > retreat from
independence from > be independent of
isolation from > be isolated from
resignation from > resign from
separation from > separate from
secession from > secede from
suspension from > be suspended from
expulsion from > be expelled from
ouster from > be ousted from
graduation from > graduate from
escape from > escape from
survey of > survey
poll of > poll
skepticism about,of,toward > be sceptical of
scepticism about,of,towards > be sceptical of
concern about,over > be concerned about
worry about,over > worry about
optimism about > be optimistic about
comment about,on > comment on
remark about,on > remark on
vote on > vote on
vote against > vote against
vote for > vote for
protest against > protest against
retaliation against > retaliate against
discrimination against > discriminate against
charge against > bring charges against
ruling against > rule against
case against > bring case against
grudge against > hold grudge against
bias against > be biased against`;

/** The same for what two do together: "with" or "between" names the other. */
const TOGETHER = `
talk with > talk with
negotiation with > negotiate with
meeting with > meet
summit with > meet
conversation with > talk with
discussion with > talk with
agreement with > have agreement with
deal with > have deal with
pact with > have pact with
treaty with > have treaty with
contract with > have contract with
war with > be at war with
conflict with > be in conflict with
dispute with > be in dispute with
feud with > feud with
rivalry with > rival
clash with > clash with
quarrel with > quarrel with
battle with > battle
friendship with > be friends with
truce with > have truce with
trade with > trade with
debate with > debate
cooperation with > cooperate with
collaboration with > collaborate with
partnership with > have partnership with
alliance with > be allied with
merger with > merge with
relationship with > have relationship with
relation with > have relations with
tie with,to > have ties with
link with,to > have links with
border with > border`;

const read = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [left = '', words = ''] = line.split(' > ');
        const [noun, prepositions = ''] = left.split(' ');
        return prepositions.split(',').map((word) => [`${noun} ${word}`, words] as const);
      }),
  );

const ONE_SIDED = read(ACTS);
const TWO_SIDED = read(TOGETHER);

/** "sanctions", "talks": lemmas that stay in the plural. */
const singular = (noun: string) => noun.replace(/(?<=[^s])s$/u, '');

/** Returns what a noun (lemma) with a preposition says of its owner and the phrase behind: "ban on" is ban; null for none. */
export function wordsOfAct(noun: string, preposition: string): string | null {
  const key = `${singular(noun)} ${preposition}`;
  return ONE_SIDED.get(key) ?? TWO_SIDED.get(key) ?? null;
}

/** Returns what a noun says of the two that "between" names: "talks" is talk with; null for none. */
export function wordsOfPair(noun: string): string | null {
  return TWO_SIDED.get(`${singular(noun)} with`) ?? null;
}

/** Nouns behind which "from" names who does it: "support from X for Y". */
export const COMES_FROM =
  /^(?:support|backing|pressure|criticism|praise|opposition|resistance|aid|assistance|donation|contribution|investment|threat|loan|response|reaction)$/u;

/** Adjectives and determiners of an act that may never happen, or that none does. */
export const UNREAL =
  /^(?:no|any|possible|potential|alleged|supposed|suspected|proposed|planned|threatened|hypothetical|future|would-be|imminent|likely|expected|attempted|pending)$/u;

/** Nouns and verbs above an act that leave open, or deny, that it happens: "a call for …", "denied …". */
export const LEAVES_OPEN =
  /^(?:call|demand|threat|risk|fear|possibility|prospect|chance|lack|absence|end|need|hope|plan|proposal|idea|rumour|rumor|deny|avoid|prevent|stop|block|threaten|seek|propose|urge|want|consider|oppose|reject|halt|suspend|ban|rule|suggest|allege|request|await|expect|predict|cancel|postpone|scrap|abandon|delay|shelve|foil|thwart|schedule|veto|plot)$/u;
