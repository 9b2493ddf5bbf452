import type { MentionDraft } from '../drafts.ts';
import { isOffice, isPart, isRole } from '../lexicon/roles.ts';
import { HONORIFICS, isTurn } from '../lexicon/titles.ts';
import { readValue } from '../stages/06-claims/arguments.ts';
import { mentionAt } from '../stages/06-claims/chunk.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';
import { caseOf } from '../stages/06-claims/tree-phrase.ts';
import { dependents, isRelation } from '../tree.ts';
import { apposition } from './apposition.ts';
import { officeTitle } from './office-title.ts';

const CONFIDENCE = 0.75;
/** Most words of a role: "former deputy chief financial officer". */
const LONGEST = 5;

/** Reads what a person is to somebody beside the name, where it is no office of state: "X general counsel Y", "the head of X, Y,". */
export const roleBesideName: ClaimRule = {
  name: 'role-beside-name',
  example: 'Kestrel Motors engineer Karl Lund spoke to reporters.',
  yields: 'Karl Lund | be engineer of | Kestrel Motors',
  needs: 'parse',
  apply: (input) => {
    if (!input.view.tree) return [];
    const found = input.view.mentions
      .filter(({ form }) => form === 'NAME')
      .flatMap((name) => [...before(input, name), ...ahead(input, name), ...behind(input, name)]);
    if (found.length === 0) return [];
    const known = new Set([...apposition.apply(input), ...officeTitle.apply(input)].map(pairOf));
    return found.filter((claim) => !known.has(pairOf(claim)));
  },
};

const pairOf = ({ subject, object }: RawClaim) =>
  `${subject} ${object.kind === 'ENTITY' ? object.chain : ''}`;

interface Role {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly noun: string;
}

/** "FBI general counsel X", "X’s lawyer Y", "the Halvek unit Kestrel". */
function before(input: RuleInput, name: MentionDraft): readonly RawClaim[] {
  const { view } = input;
  // "X editor Dr. Y": the form of address is no part of either.
  const start = HONORIFICS.has(view.tokens[name.from - 1]?.text ?? '') ? name.from - 1 : name.from;
  const comma = view.tokens[start - 1]?.text === ',';
  const role = roleEndingAt(input, comma ? start - 1 : start);
  const owner = role && ownerBefore(input, role);
  if (!role) return [];
  if (!owner) {
    if (comma) return another(input, name, role);
    return start === name.from ? plain(input, name, role) : [];
  }
  // "The Norlandic interior minister, Y,".
  const nations =
    owner.mention.form === 'DEMONYM' && /^the$/iu.test(view.tokens[owner.mention.from - 1]?.text ?? '');
  const closed = view.tokens[name.to]?.text === ',';
  if (comma && !(closed && (owner.possessive || nations))) return [];
  return claims(input, { name, role, owner: owner.mention, link: 'of', possessive: owner.possessive });
}

/** "Another hedge fund billionaire, X,": the name is what the noun is. */
function another({ view, ...input }: RuleInput, name: MentionDraft, role: Role): readonly RawClaim[] {
  const opened = /^(?:another|an?|the)$/iu.test(view.tokens[role.from - 1]?.text ?? '');
  const closed = /^[,.—–]$/u.test(view.tokens[name.to]?.text ?? '');
  const { tree } = view;
  const named =
    tree?.tokens.some(
      ({ head }, at) =>
        head === role.to - 1 && at >= name.from && at < name.to && isRelation(tree, at, 'appos'),
    ) === true;
  if (!opened || !closed || !named || RELATIVE.test(role.noun) || role.to - role.from < 2) return [];
  if (input.chains[name.chain]?.kind !== 'PERSON') return [];
  const value = readValue({ view, ...input }, { from: role.from, to: role.to });
  return value ? [bare(name, role, value)] : [];
}

/** "conservative radio host X": what somebody is, to nobody in particular; a bare title says nothing. */
function plain(input: RuleInput, name: MentionDraft, { from, to, noun }: Role): readonly RawClaim[] {
  const tokens = input.view.tokens.slice(from, to);
  const title = titleClaim(input, name, { from, to, noun });
  if (title) return [title];
  const glued = input.view.tokens[from - 1]?.end === tokens[0]?.start;
  const lower = !glued && tokens.every(({ text }) => !/^\p{Lu}\p{Ll}/u.test(text) || LOUD.test(text));
  const value = lower && (tokens.length > 1 || !isOffice(noun)) ? readValue(input, { from, to }) : null;
  const before = input.view.tokens[from - 1];
  const alone =
    (!RELATIVE.test(noun) || isPartys(tokens, noun)) &&
    tokens.at(-1)?.features.includes('Number=Plur') !== true;
  if (!value || !alone || !isAttached(input, name, to - 1)) return [];
  if (input.chains[name.chain]?.kind !== 'PERSON' || before?.upos === 'PROPN') return [];
  return [bare(name, { from, to }, value)];
}

/** Words of a description that have a capital of their own. */
const LOUD =
  /^(?:Former|Republican|Democratic|Democrat|Conservative|Liberal|Labour|Socialist|Communist|Green|Libertarian|Christian|Catholic|Muslim|Jewish|Islamist)$/u;

/** "Labour leader", "Republican presidential nominee": whose it is says the first word. */
const isPartys = (tokens: readonly { readonly text: string }[], noun: string) =>
  /^(?:nominee|candidate|leader|challenger|contender|hopeful|incumbent|frontrunner|front-runner|chairman|chairwoman)$/u.test(
    noun,
  ) &&
  tokens.length > 1 &&
  LOUD.test(tokens[0]?.text ?? '') &&
  tokens[0]?.text !== 'Former';

/** "Senator X Y": an office by itself, where the full name says that he is introduced, and no place follows it. */
function titleClaim(
  input: RuleInput,
  name: MentionDraft,
  { from, to, noun }: Pick<Role, 'from' | 'to' | 'noun'>,
): RawClaim | null {
  const { tokens } = input.view;
  const titled =
    ((to - from === 1 && TITLES.test(noun)) || tokens[from + 1]?.text === 'of') &&
    /^\p{Lu}\p{Ll}/u.test(tokens[from]?.text ?? '');
  const placed = /^(?:of|from|\(|,)$/u.test(tokens[name.to]?.text ?? '');
  const alone = !/^\p{Lu}/u.test(tokens[from - 1]?.text ?? '') || from === 0;
  if (!titled || placed || !alone || !name.exact.includes(' ')) return null;
  const value = input.chains[name.chain]?.kind === 'PERSON' ? readValue(input, { from, to }) : null;
  return value && bare(name, { from, to }, value);
}

const TITLES =
  /^(?:senator|governor|mayor|congressman|congresswoman|justice|ambassador|premier|chancellor)$/u;

function bare(
  name: MentionDraft,
  { from, to }: Pick<Role, 'from' | 'to'>,
  value: NonNullable<ReturnType<typeof readValue>>,
): RawClaim {
  return {
    subject: name.chain,
    words: 'be',
    predicate: { from, to },
    ...value,
    quote: { from: Math.min(from, name.from), to: name.to },
    clause: null,
    qualifiers: [],
    confidence: CONFIDENCE,
  };
}

/** What nobody is alone. */
const RELATIVE =
  /^(?:rival|opponent|successor|predecessor|colleague|ally|partner|friend|supporter|critic|fan|foe|adversary|mentor|candidate|nominee|member|lawyer|attorney|aide|adviser|advisor|manager|spokesman|spokeswoman|spokesperson|assistant|deputy|wife|husband|son|daughter|brother|sister|mother|father|cousin|uncle|aunt|boss|head|chief|chairman|chairwoman|director|owner|founder|leader|challenger|incumbent|contender|hopeful|frontrunner|front-runner|associate|appointee|confidant)$/u;

/** Tells whether the parse hangs a noun and the name behind it together: "the ablest candidate X thinks" has two phrases. */
function isAttached({ view: { tree } }: RuleInput, name: MentionDraft, noun: number): boolean {
  const head = tree?.tokens[noun]?.head ?? -1;
  const named = tree?.tokens.slice(name.from, name.to).some((token) => token.head === noun) ?? false;
  if (!tree || named || (head >= name.from && head < name.to)) return tree !== null;
  // "president X and minister Y": the parser may hang Y on the first.
  const joined = isRelation(tree, noun, 'conj') && isRelation(tree, name.from, 'appos');
  return joined && tree.tokens[name.from]?.head === head && noun === name.from - 1;
}

/** "the head of X, Y,": the name follows between commas. */
function ahead(input: RuleInput, name: MentionDraft): readonly RawClaim[] {
  const { view } = input;
  if (view.tokens[name.from - 1]?.text !== ',' || !/^[,—–]$/u.test(view.tokens[name.to]?.text ?? ''))
    return [];
  const owner = endingAt(input, name.from - 1);
  const the = owner && view.tokens[owner.from - 1]?.lemma === 'the' ? 1 : 0;
  const at = (owner?.from ?? 0) - 1 - the;
  const link = owner && view.tokens[at]?.lemma;
  const role = owner && roleEndingAt(input, at);
  const opener = role && (ownerBefore(input, role) ? 'the' : view.tokens[role.from - 1]?.text.toLowerCase());
  if (!owner || !role || !link || !LINK.test(link) || !/^(?:the|our|its|their|his|her)$/u.test(opener ?? ''))
    return [];
  return claims(input, { name, role, owner, link, possessive: true });
}

/** "Y, president and chief executive of X,", "Y, X’s foreign minister,", "Y, an X engineer,". */
function behind(input: RuleInput, name: MentionDraft): readonly RawClaim[] {
  const { tokens } = input.view;
  if (!/^[,—–]$/u.test(tokens[name.to]?.text ?? '')) return [];
  const opened = /^(?:the|an?)$/u.test(tokens[name.to + 1]?.lemma ?? '') ? name.to + 2 : name.to + 1;
  // "Y, a former X adviser,": what stands before whose it is says it, too.
  const turned = isTurn(tokens[opened]?.text ?? '') && mentionAt(input.view, opened + 1) !== undefined;
  const start = turned ? opened + 1 : opened;
  const first = mentionAt(input.view, start);
  const whose = first?.from === start ? first : undefined;
  const clitic = whose !== undefined && /^['’]s?$/u.test(tokens[whose.to]?.text ?? '');
  const role = roleFrom(input, whose ? whose.to + (clitic ? 1 : 0) : start);
  if (!role) return [];
  const link = tokens[role.to]?.lemma ?? '';
  const owner = LINK.test(link) ? mentionFrom(input, role.to + 1) : undefined;
  const own = whose
    ? claims(input, { name, role: firstOf(role), owner: whose, link: 'of', possessive: clitic })
    : [];
  const seat = link === 'for' && !owner ? employerOf(input, name, role) : [];
  if (seat.length > 0) return seat;
  // "Y, the X candidate for mayor,": what follows says for what.
  if (!owner) return isClosed(input, role.to) || link === 'for' ? own : [];
  return isClosed(input, owner.to)
    ? [
        ...own,
        ...claims(input, { name, role, owner, link, possessive: true }),
        ...furtherRole(input, name, owner.to),
      ]
    : [];
}

/** "Y, senior director for rail affairs at X,": whose it is comes last. */
function employerOf(input: RuleInput, name: MentionDraft, role: Role): readonly RawClaim[] {
  const { view } = input;
  const { tree } = view;
  if (!tree) return [];
  return dependents(tree, role.to - 1, 'nmod').flatMap((child) => {
    const link = caseOf(tree, child)?.word ?? '';
    const owner = mentionAt(view, child);
    if (!/^(?:at|of|with)$/u.test(link) || owner?.form !== 'NAME') return [];
    return claims(input, { name, role, owner, link, possessive: true });
  });
}

/** "a former X chairman and presidential candidate": the second need not be X’s. */
const firstOf = (role: Role): Role => ({ ...role, words: role.words.replace(/ and .*$/u, '') });

/** "Y, chief executive of X and chairman of Z": a second role of the same one. */
function furtherRole(input: RuleInput, name: MentionDraft, and: number): readonly RawClaim[] {
  const { tokens, tree } = input.view;
  const at = tokens[and]?.text === ',' ? and + 1 : and;
  if (tokens[at]?.lemma !== 'and') return [];
  const start = /^(?:the|an?)$/u.test(tokens[at + 1]?.lemma ?? '') ? at + 2 : at + 1;
  const role = roleFrom(input, start);
  const link = role ? (tokens[role.to]?.lemma ?? '') : '';
  const owner = role && LINK.test(link) ? mentionFrom(input, role.to + 1) : undefined;
  // A subject of its own is somebody else.
  const head = role ? role.to - 1 : -1;
  if (!role || !owner || !tree || !isRelation(tree, head, 'conj', 'appos')) return [];
  return claims(input, { name, role, owner, link, possessive: true });
}

const LINK = /^(?:of|at|for|to|with)$/u;

/** A comma, dash, bracket, stop or the sentence's end: then it was an apposition and no subject of what follows. */
const isClosed = ({ view }: RuleInput, at: number) =>
  at >= view.tokens.length || /^(?:[,.;:—–)]|and|who)$/u.test(view.tokens[at]?.text ?? '');

/** The noun phrase of a role that ends before a token, without article. */
function roleEndingAt({ view }: RuleInput, end: number): Role | null {
  let from = end;
  while (from > 0 && end - from < LONGEST && isRoleWord(view, from - 1)) from -= 1;
  const [first, of] = view.tokens.slice(end - 3, end - 1);
  if (
    first?.text === 'Secretary' &&
    of?.text === 'of' &&
    /^(?:State|Defen[cs]e|Labou?r|Energy)$/u.test(view.tokens[end - 1]?.text ?? '')
  ) {
    const words = view.tokens.slice(end - 3, end).map(({ text }) => text.toLowerCase());
    return { from: end - 3, to: end, noun: 'secretary', words: words.join(' ') };
  }
  return makeRole(view, from, end);
}

function roleFrom({ view }: RuleInput, from: number): Role | null {
  let to = from;
  while (to < view.tokens.length && to - from < LONGEST && isRoleWord(view, to)) to += 1;
  return makeRole(view, from, to);
}

function isRoleWord(view: RuleInput['view'], at: number): boolean {
  const token = view.tokens[at];
  if (!token || mentionAt(view, at) || HONORIFICS.has(token.text)) return false;
  if (token.lemma === 'and') return isRole(view.tokens[at - 1]?.text.toLowerCase() ?? '');
  return /^(?:NOUN|PROPN|ADJ)$/u.test(token.upos) && /^\p{L}/u.test(token.text);
}

function makeRole(view: RuleInput['view'], from: number, to: number): Role | null {
  // "legal analyst Judge X": a second title is no part of the role.
  const last = view.tokens[to - 1]?.text ?? '';
  const titled = /^(?:Judge|Justice|General|President|Governor|Senator|Professor)$/u.test(last);
  if (titled && to - from > 1 && isRole(view.tokens[to - 2]?.lemma ?? ''))
    return makeRole(view, from, to - 1);
  const tokens = view.tokens.slice(from, to);
  const noun = (tokens.at(-1)?.lemma ?? '').toLowerCase();
  if (tokens.length === 0 || (!isRole(noun) && !isPart(noun))) return null;
  return { from, to, noun, words: tokens.map(({ text }) => text.toLowerCase()).join(' ') };
}

/** Whose role it is: the name right before it, with or without "’s". */
function ownerBefore(input: RuleInput, { from }: Role) {
  const clitic = /^['’]s?$/u.test(input.view.tokens[from - 1]?.text ?? '');
  const mention = endingAt(input, clitic ? from - 1 : from);
  return mention ? { mention, possessive: clitic } : null;
}

const endingAt = ({ view }: RuleInput, end: number) =>
  view.mentions.find(({ to, form }) => to === end && form !== 'PRONOUN');

const mentionFrom = ({ view }: RuleInput, at: number) => {
  const start = /^(?:the|an?)$/u.test(view.tokens[at]?.lemma ?? '') ? at + 1 : at;
  return view.mentions.find(({ from, form }) => from === start && form === 'NAME');
};

/** Who works for a person: "a Brandt adviser". */
const SERVES =
  /^(?:adviser|advisor|aide|ally|spokesman|spokeswoman|spokesperson|lawyer|attorney|supporter|critic|rival|donor|surrogate|strategist|appointee|confidant|biographer|delegate|associate)$/u;

interface Found {
  readonly name: MentionDraft;
  readonly role: Role;
  readonly owner: MentionDraft;
  readonly link: string;
  readonly possessive: boolean;
}

function claims(
  { chains, view }: RuleInput,
  { name, role, owner, link, possessive }: Found,
): readonly RawClaim[] {
  const who = chains[name.chain]?.kind;
  const whose = chains[owner.chain]?.kind;
  const fits =
    (who === 'PERSON' && isRole(role.noun)) ||
    (who === 'ORGANISATION' && whose === 'ORGANISATION' && isPart(role.noun));
  // "a Norlandic actor" is of Norland by birth, and nothing to it.
  // Nor is "a Democratic strategist" the party's.
  const party =
    /^(?:Democratic|Republican|Democrat)$/u.test(owner.exact) &&
    /^(?:strategist|pollster|operative|consultant|activist|donor|fundraiser|politician|voter)$/u.test(
      role.noun,
    );
  const close =
    possessive ||
    (whose === 'ORGANISATION' && !party) ||
    (whose === 'PLACE' && isOffice(role.noun)) ||
    (whose === 'PERSON' && owner.form === 'NAME' && SERVES.test(role.noun));
  if (!fits || !close || owner.chain === name.chain) return [];
  const from = Math.min(name.from, role.from, owner.from);
  const before = view.tokens[owner.from - 1]?.text.toLowerCase() ?? '';
  const words = isTurn(before) && owner.from < role.from ? `${before} ${role.words}` : role.words;
  return [
    {
      subject: name.chain,
      words: `be ${words} ${link}`,
      predicate: { from: role.from, to: role.to },
      object: { kind: 'ENTITY', chain: owner.chain },
      valueText: null,
      quote: { from, to: Math.max(name.to, role.to, owner.to) },
      clause: null,
      qualifiers: [],
      confidence: CONFIDENCE,
    },
  ];
}
