/**
 * What a verb, adjective or noun says of the truth of its complement, as two signs: where it is affirmed, and where it
 * is negated. The signatures follow Nairn, Condoravdi & Karttunen (2006) and de Marneffe, Manning & Potts (2012); the
 * words were sorted by hand. `+` it is so, `-` it is not, `?` it may be so, `!` it is doubtful, `d` it should be so,
 * `f` it should not.
 */
export type Outcome = '+' | '-' | '?' | '!' | 'd' | 'f';

/** How the complement is tied: "to pay", "that it paid", "from paying", "paying", or "of", "in", "on paying". */
export type Frame = 'to' | 'that' | 'from' | 'ing' | 'of' | 'in' | 'on';

export interface Signature {
  readonly affirmed: Outcome;
  readonly negated: Outcome;
}

type Groups = Readonly<Record<string, string>>;

const VERBS: Readonly<Record<Frame, Groups>> = {
  to: {
    '+-': `manage dare deign get happen come remember bother care condescend stoop proceed begin start continue go
      choose elect turn prove live rush hasten hurry rise grow able bring find persuade convince send recruit dupe trick appoint select admit include move scramble undertake
      fortunate lucky foolish wise brave kind
      privileged honored honoured`,
    '-+': 'fail forget neglect omit',
    '-?': 'refuse decline unable ineligible unqualified loath unwilling reluctant disincline powerless incapable impossible discourage dissuade deter',
    '+!': `force cause make lead compel prompt drive induce help coerce trigger spur provoke train motivate inspire scare
      incite`,
    '++': `surprise shock please delight sadden embarrass relieve thrill disappoint horrify upset astonish amaze glad
      happy sad sorry proud ashamed angry outrage pain humble overwhelm frustrate disgust devastate gratify elate flatter
      stun startle irritate annoy bore depress enrage exhaust awe irk perplex comfort console envy displease content excite amuse puzzle dismay alarm mortify terrify bewilder`,
    '?-': `allow permit let enable qualify attempt try seek entitle eligible certify authorise authorize invite
      afford pick teach clear approve`,
    '?!': `wish agree consent offer want expect appear seem tend likely certain sure bound think believe say report
      suppose estimate rumour claim hope decide vote volunteer mean prepare willing endeavour endeavor strive
      struggle promise pledge vow swear commit determine resolve arrange`,
    '??': `plan intend aim propose threaten desire long yearn eager keen ready set poise due schedule
      project forecast anticipate consider presume assume allege accuse suspect fear dread design
      encourage nominate free inclined hire possible easy hard difficult dream plot conspire
      declare incline ache vie campaign look argue prefer ponder pray`,
    '!!': 'unlikely afraid scared hesitant',
    '?+': 'hesitate delay',
    df: `press push nudge lobby need ought require oblige direct order instruct urge ask tell mandate request beg implore advise recommend
      counsel command appeal call exhort bind petition plead remind warn caution signal beseech demand
      necessary essential vital crucial imperative important`,
    'f+': 'forbid prohibit ban bar',
    '-!': 'pretend feign',
  },
  that: {
    '++': `know realise realize regret remember forget notice discover learn recognise recognize
      acknowledge admit concede confess reveal disclose note mention resent mind care aware glad happy sad sorry proud
      ashamed angry surprised pleased disappointed understand appreciate accept celebrate enjoy envy forgive approve disregard lament
      mourn rue hide conceal leak overlook ignore divulge`,
    '+?': `tell inform notify alert advise email phone see find hear overhear recall recollect perceive observe detect spot witness prove show demonstrate ensure confirm establish verify guarantee certify mean cause true clear evident
      obvious`,
    '-+': 'disprove refute false untrue',
    '-?': 'deny reject dispute rebut disclaim contradict disavow repudiate impossible',
    '!+': 'doubt doubtful unlikely improbable',
    '--': 'pretend fantasise fantasize feign hallucinate',
    '?-': `think believe suppose expect seem appear imagine guess reckon likely figure feel conclude assume suspect
      convince certain sure confident anticipate presume trust hope agree decide signify possible probable`,
    '??': `question allege claim fear worry predict forecast estimate speculate hint theorise theorize hypothesise hypothesize
      postulate posit conjecture surmise propose suggest bet gamble dream promise pledge vow swear threaten
      conceivable plausible`,
    'd?': `demand recommend require order request insist urge ask command stipulate decree mandate prescribe petition
      advise beg plead necessary essential vital crucial imperative important`,
    '!!': 'wish',
    'f?': 'forbid prohibit',
  },
  from: {
    '-+': 'prevent stop keep block refrain abstain desist restrain hinder',
    '-?': 'deter dissuade discourage preclude exclude disqualify save spare shrink protect',
    'f+': 'ban bar prohibit forbid exempt suspend debar',
    '+-': 'benefit profit return come',
  },
  ing: {
    '-+': 'stop cease quit halt discontinue suspend avoid escape resist end',
    '-?': 'deny oppose reject rule forgo abandon delay postpone cancel',
    '??': 'consider propose suggest contemplate plan discuss mull favour favor advocate support weigh envisage imagine risk',
    'd?': 'recommend advise',
    'f?': 'forbid prohibit ban',
    '++': 'admit regret remember recall acknowledge resent confess celebrate',
    '+-': 'begin start continue keep resume go finish',
  },
  of: {
    '??': 'accuse suspect charge dream think speak talk capable',
    '-?': 'incapable acquit clear',
    '+?': 'convict guilty',
  },
  in: { '+-': 'succeed persist', '-+': 'fail' },
  on: { '??': 'insist plan count rely focus work', '+-': 'go keep' },
};

const NOUNS: Readonly<Record<'to' | 'that' | 'other', Groups>> = {
  to: {
    '?!': `plan intention proposal decision attempt effort bid pledge promise commitment offer threat chance opportunity
      possibility likelihood ability right permission hope desire wish agreement deal readiness willingness vow
      determination move power authority capacity option potential push ambition aim goal scheme idea tendency vote
      campaign freedom reason licence license approval`,
    'd?': 'obligation duty need requirement call order instruction demand request mandate appeal recommendation',
    '-+': 'failure refusal inability reluctance unwillingness',
  },
  that: {
    '++': 'fact news proof revelation discovery knowledge realisation realization awareness confirmation',
    '?-': `claim allegation report suggestion belief rumour rumor hope fear expectation evidence sign indication assertion
      accusation notion idea theory speculation concern possibility chance risk view argument charge hint impression
      suspicion assumption likelihood assurance worry conclusion statement guarantee`,
    '!+': 'doubt',
    '-+': 'denial',
    'd?': 'demand recommendation requirement order request',
  },
  other: {
    'f+': 'ban prohibition',
    '?-': 'plan idea possibility prospect chance hope risk danger proposal accusation suspicion charge way method means goal target aim trouble difficulty problem',
  },
};

/** Verbs whose object nouns ("claims that", "plans to") count as denied or given up. */
export const REJECTING_VERBS: ReadonlySet<string> = set(
  `reject deny dismiss refute rebut dispute abandon drop scrap shelve cancel ditch discard withdraw rescind lack
  lose disprove oppose renounce debunk`,
);

const VERB_TABLE = new Map(Object.entries(VERBS).map(([frame, groups]) => [frame, table(groups)] as const));
const NOUN_TABLE = new Map(Object.entries(NOUNS).map(([frame, groups]) => [frame, table(groups)] as const));

function set(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

function table(groups: Groups): ReadonlyMap<string, Signature> {
  return new Map(
    Object.entries(groups).flatMap(([signs, list]) =>
      [...set(list)].flatMap((word) => {
        const signature = { affirmed: signs[0] as Outcome, negated: signs[1] as Outcome };
        return [participleOf(word), word].map((form) => [form, signature] as const);
      }),
    ),
  );
}

/** The regular participle, which taggers may take for an adjective: "pleased to". */
function participleOf(word: string): string {
  return word.endsWith('e') ? `${word}d` : `${word.replace(/([^aeiou])y$/u, '$1i')}ed`;
}

/** Returns what a verb or adjective says of its complement, null where no list has it. */
export function signatureOf(lemma: string, frame: Frame): Signature | null {
  return VERB_TABLE.get(frame)?.get(lemma) ?? null;
}

/** Returns what a noun says of the clause that hangs on it: "failure to", "claims that"; null where no list has it. */
export function nounSignatureOf(lemma: string, frame: Frame): Signature | null {
  const key = frame === 'to' || frame === 'that' ? frame : 'other';
  return NOUN_TABLE.get(key)?.get(lemma) ?? null;
}
