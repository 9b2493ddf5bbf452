import { SPEECH_VERBS } from '../../lexicon/speech.ts';
import { dependent, dependents, hasTo, headOf, isRelation, type Tree } from '../../tree.ts';
import { mentionAt } from './chunk.ts';
import type { Adjunct, Argument, Tail } from './clause.ts';
import { complexPreposition } from './complex-preposition.ts';
import { caseOf, coordinated, isNominal, type Place, treeArgument } from './tree-phrase.ts';
import { ORDERS } from './tree-subject.ts';
import { infinitiveOf, isNotTo, type Predicate } from './tree-verb.ts';
import { verbPhraseOf } from './verb-phrase.ts';

/** What follows a predicate. */
export interface TreeComplements {
  readonly objects: readonly Argument[];
  readonly second: Argument | null;
  readonly particle: string | null;
  readonly adjuncts: readonly Adjunct[];
  readonly tail: Tail | null;
  readonly reflexive?: true;
}

/** Verbs that say into, to or as what they change their object: the phrase completes the object. */
const RESULT =
  /^(?:turn|convert|transform|change|make|link|tie|embed|fuse|integrate|align|anchor|treat|frame|describe|regard|view|see|portray|cast|present|consider|shift|move|put|place|bind|connect|translate|divide|split|equate)$/u;

/** Verbs that say where or how somebody has a thing: "had his hands in the air". */
const HOLDING = /^(?:have|keep|leave|hold|get|put|place|set|bring|throw)$/u;

/** Reads objects, phrases with prepositions and verb phrases that hang on a predicate. */
export function treeComplements(place: Place, predicate: Predicate, copula: boolean): TreeComplements {
  const { tree } = place;
  const { main } = predicate;
  const found = copula ? ofCopula(place, main) : objectsOf(place, main);
  const hosts = [main, ...(copula ? [] : found.heads)];
  // "deeper into decision-making", "closer to the border": the phrase may hang on the adverb.
  const adverbs = dependents(tree, main, 'advmod').filter((at) => at > main && !copula);
  const adjuncts = adjunctsOf(place, [...hosts, ...adverbs], main);
  const free = found.objects.length === 0 && adjuncts.every(({ loose }) => loose === true);
  const { particle, adjuncts: others } = verbPhraseOf(tree, main, {
    adjuncts: [...found.links, ...adjuncts],
    hasObject: !copula && found.objects.length > 0,
  });
  return {
    objects: withResult(place, main, found.objects, others),
    second: found.second,
    particle,
    adjuncts: others,
    tail: tailOf(place, main, free || copula),
    ...(found.objects.length === 0 && hasReflexive(tree, main) ? { reflexive: true as const } : {}),
  };
}

interface Objects {
  readonly objects: readonly Argument[];
  readonly heads: readonly number[];
  readonly second: Argument | null;
  readonly links: readonly Adjunct[];
}

function objectsOf(place: Place, main: number): Objects {
  const { tree } = place;
  // "embeds itself into" says nothing of a thing: what it is about follows.
  // Before a verb without a subject an "object" is the subject, and stands there.
  const least = dependents(tree, main, 'nsubj', 'csubj').length > 0 ? -1 : main;
  const all = dependents(tree, main, 'obj').filter(
    (at) => at > least && !isRelative(tree, at) && !isReflexive(tree, at) && caseOf(tree, at) === null,
  );
  const [given, ...others] = all;
  // "paid the pilots a bonus": a parser may take both for direct objects.
  const thing = given === undefined ? undefined : others.find((at) => isApart(place, given, at));
  const indirect =
    dependents(tree, main, 'iobj').find((at) => at > least) ?? (thing === undefined ? null : (given ?? null));
  const direct = thing ?? given;
  const amount = dependents(tree, main, 'obl:unmarked', 'nmod:unmarked').find((at) => at > main);
  if (direct === undefined && indirect === null) {
    // "fell 6 percent": the amount is the object, whichever way it hangs on the verb.
    if (amount !== undefined && dependents(tree, amount, 'nummod').length > 0 && !isVague(tree, amount))
      return { objects: [treeArgument(place, amount)], heads: [], second: null, links: [] };
    const clause = clauseObject(place, main) ?? whatItBecomes(place, main);
    const second = amount === undefined ? null : treeArgument(place, amount);
    return { objects: clause ? [clause] : [], heads: [], second, links: [] };
  }
  const first = indirect ?? direct ?? main;
  const heads = alike(tree, coordinated(tree, first));
  const other = indirect !== null ? direct : (amount ?? predicative(place, main));
  return {
    objects: heads.map((head) => treeArgument(place, head)),
    heads,
    second: other === undefined ? null : treeArgument(place, other),
    links: [],
  };
}

/**
 * Returns the nouns of a list that can be objects beside its first: one with a preposition hangs on something else, and
 * behind an amount a noun without one is the next subject ("lost six points and Kestrel Motors five").
 */
function alike(tree: Tree, [first = 0, ...others]: readonly number[]): readonly number[] {
  const counted = isAmount(tree, first);
  return [
    first,
    ...others.filter((at) => caseOf(tree, at) === null && !(counted && tree.tokens[at]?.upos === 'PROPN')),
  ];
}

const isAmount = (tree: Tree, at: number) =>
  /^(?:NUM|SYM)$/u.test(tree.tokens[at]?.upos ?? '') || dependents(tree, at, 'nummod').length > 0;

/** Tells whether two nouns are two phrases, not parts of one name that the parser missed. */
function isApart({ view, tree }: Place, first: number, second: number): boolean {
  const start = tree.spans[second]?.from ?? second;
  const name = mentionAt(view, first);
  if (start <= first || (name && name.to > second)) return false;
  return start > first + 1 || tree.tokens[first]?.upos !== 'PROPN' || tree.tokens[start]?.upos !== 'PROPN';
}

const isRelative = (tree: Tree, at: number) =>
  /^(?:which|that|whom|who)$/u.test(tree.tokens[at]?.lemma ?? '') &&
  isRelation(tree, tree.tokens[at]?.head ?? -1, 'acl:relcl');

const isReflexive = (tree: Tree, at: number) =>
  /^(?:it|him|her|them|our|your|my)sel(?:f|ves)$/u.test(tree.tokens[at]?.lemma ?? '');

const hasReflexive = (tree: Tree, main: number) =>
  dependents(tree, main, 'obj').some((at) => isReflexive(tree, at));

/** "called the deal historic": what the object is said to be. */
function predicative({ tree }: Place, main: number): number | undefined {
  return dependents(tree, main, 'xcomp', 'ccomp').find((at) => at > main && isNominal(tree, at));
}

/** "became the largest maker", "remains under threat": what the subject is said to be. */
function whatItBecomes(place: Place, main: number): Argument | null {
  const { tree } = place;
  const noun = dependents(tree, main, 'xcomp').find(
    (at) =>
      at > main &&
      isNominal(tree, at) &&
      caseOf(tree, at) === null &&
      dependents(tree, at, 'mark').length === 0,
  );
  return noun === undefined ? null : treeArgument(place, noun);
}

/** "ensures that power stays central", "stressed advancing reforms": a clause is the object; verbs of speech have frames for it. */
function clauseObject(place: Place, main: number): Argument | null {
  const { tree } = place;
  const inner = dependents(tree, main, 'ccomp', 'xcomp').find((at) => at > main);
  if (inner === undefined) return null;
  const infinitive = hasTo(tree, inner);
  if (
    infinitive ||
    (isRelation(tree, inner, 'xcomp') &&
      isNominal(tree, inner) &&
      !/ing$/u.test(tree.tokens[inner]?.text ?? ''))
  )
    return null;
  const finite = isRelation(tree, inner, 'ccomp');
  if (
    finite &&
    SPEECH_VERBS.has(tree.tokens[main]?.lemma ?? '') &&
    !/^(?:signal|suggest|reveal|confirm)$/u.test(tree.tokens[main]?.lemma ?? '')
  )
    return null;
  // "prides itself on leading": a preposition makes it no object.
  const form = dependent(tree, inner, 'cop') ?? inner;
  if (/ing$/u.test(tree.tokens[form]?.text ?? '') && gerundMark(tree, inner) !== undefined) return null;
  const span = tree.spans[inner] ?? { from: inner, to: inner + 1 };
  const mark = dependents(tree, inner, 'mark').find((at) =>
    /^(?:that|if|whether)$/u.test(tree.tokens[at]?.lemma ?? ''),
  );
  const from = Math.max(mark === undefined ? span.from : mark + 1, main + 1);
  const to = withoutStop(place, from, span.to);
  return {
    phrase: { kind: 'NP', from, to, head: inner, chain: null, possessor: null, adjectival: false },
    ofs: [],
    from,
    to,
  };
}

function withoutStop({ view }: Place, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && /^[.,;:—–-]$/u.test(view.tokens[end - 1]?.text ?? '')) end -= 1;
  return end;
}

/** "is a subsidiary of X", "is about X", "is responsible for X". */
function ofCopula(place: Place, main: number): Objects {
  const { tree } = place;
  const link = caseOf(tree, main);
  const heads = coordinated(tree, main).filter((at) => at === main || isNominal(tree, at));
  if (link) {
    const phrases = heads.map((head) => nominal(place, head));
    return { objects: [], heads: [], second: null, links: [{ word: link.word, at: link.at, phrases }] };
  }
  if (tree.tokens[main]?.upos === 'VERB') return { objects: [], heads: [], second: null, links: [] };
  return { objects: heads.map((head) => nominal(place, head)), heads: [], second: null, links: [] };
}

/** The noun of a copula: its subject and the form of be stand apart. */
function nominal(place: Place, head: number): Argument {
  const argument = treeArgument(place, head);
  const cop = dependent(place.tree, head, 'cop');
  const link = caseOf(place.tree, head);
  const not = dependents(place.tree, head, 'advmod').find((at) => place.view.tokens[at]?.lemma === 'not');
  const least =
    Math.max(-1, cop ?? -1, link ? lastOf(link) : -1, not !== undefined && not < head ? not : -1) + 1;
  const from = Math.min(Math.max(argument.from, least), head);
  return { ...argument, phrase: { ...argument.phrase, from }, from };
}

/** Prepositional phrases of the verb and of its objects, those behind the verb first. */
function adjunctsOf(place: Place, hosts: readonly number[], main: number): readonly Adjunct[] {
  const { tree } = place;
  const found = hosts.flatMap((host) =>
    dependents(tree, host, 'obl', 'nmod', 'obj').flatMap((at): Adjunct[] => {
      const link = caseOf(tree, at);
      if (
        !link ||
        link.word.startsWith('according') ||
        isRelation(tree, at, 'nmod:poss') ||
        (host !== main && /^(?:of|worth|per)$/u.test(link.word))
      )
        return [];
      if (host === main && link.word === 'of' && isRelation(tree, at, 'nmod')) return [];
      const several = complexPreposition(tree, at);
      const meant = several?.noun ?? antecedentOf(tree, at) ?? at;
      const phrases = coordinated(tree, meant).map((head) =>
        behind(treeArgument(place, head), several ? head : lastOf(link)),
      );
      return [
        {
          word: several?.word ?? link.word,
          at: link.at,
          phrases,
          ...(host === main || tree.tokens[host]?.upos === 'ADV' ? {} : { on: host }),
          ...((at < main && meant === at) || several?.loose || isVague(tree, meant) ? { loose: true } : {}),
        },
      ];
    }),
  );
  return [...found, ...whereOf(place, main)].sort(
    (a, b) => Number(a.loose ?? false) - Number(b.loose ?? false) || a.at - b.at,
  );
}

/** The last token of a preposition: "out of" has two. */
const lastOf = ({ word, at }: { readonly word: string; readonly at: number }) =>
  at + (/^\S+ of$/u.test(word) ? 1 : 0);

/** "even in May", "particularly on trade": what stands before the preposition is no part of what it governs. */
const behind = (argument: Argument, link: number): Argument =>
  argument.from > link || link >= argument.phrase.head
    ? argument
    : { ...argument, phrase: { ...argument.phrase, from: link + 1 }, from: link + 1 };

/** "the town where the firm opened a plant": the noun is the place. */
function whereOf(place: Place, main: number): readonly Adjunct[] {
  const { tree } = place;
  const noun = isRelation(tree, main, 'acl:relcl') ? headOf(tree, main) : null;
  const where = dependents(tree, main, 'advmod').find((at) => tree.tokens[at]?.lemma === 'where');
  if (noun === null || where === undefined) return [];
  return [{ word: 'in', at: where, phrases: [treeArgument(place, noun)], loose: true }];
}

/** "the fund in which the bank invested": the noun the relative clause hangs on, for its pronoun; else null. */
function antecedentOf(tree: Tree, pronoun: number): number | null {
  if (!/^(?:which|whom)$/u.test(tree.tokens[pronoun]?.lemma ?? '')) return null;
  for (let at = headOf(tree, pronoun); at !== null; at = headOf(tree, at))
    if (isRelation(tree, at, 'acl:relcl')) return headOf(tree, at);
  return null;
}

/** Words of a day, month, year or stretch of time. */
const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|day|week|weekend|month|quarter|year|decade|century|morning|afternoon|evening|night)$/u;

/** Nouns of set phrases that only colour a sentence: "in large part", "in fact", "for example". */
const PHRASE =
  /^(?:part|fact|addition|general|example|instance|particular|turn|course|case|way|contrast|response|practice|theory|place|length|last|least|once|first|retrospect|hindsight|effect|reality|time|short)$/u;

/** Tells whether a phrase says when without a date: "on Tuesday"; "founded in 2011" says something. */
function isVague(tree: Tree, at: number): boolean {
  const span = tree.spans[at] ?? { from: at, to: at + 1 };
  const dated = tree.tokens.slice(span.from, span.to).some(({ text }) => /\d/u.test(text));
  const lemma = tree.tokens[at]?.lemma.toLowerCase() ?? '';
  return !dated && (TIME.test(lemma) || (PHRASE.test(lemma) && span.to - span.from < 4));
}

/** "on eliminating corruption", "to open a plant", "about ensuring order". */
function tailOf(place: Place, main: number, free: boolean): Tail | null {
  const { tree } = place;
  const inner = infinitiveOf(tree, main);
  const mark = inner === null ? undefined : dependents(tree, inner, 'mark')[0];
  if (inner !== null && mark !== undefined && isRelation(tree, inner, 'xcomp') && isWhole(tree, inner))
    return {
      word: `${isNotTo(tree, inner) ? 'not ' : ''}${tree.tokens[mark]?.text.toLowerCase() ?? 'to'}`,
      from: mark + 1,
      to: endOf(place, inner),
    };
  if (!free) return null;
  const own = dependents(tree, main, 'mark').find(
    (at) =>
      at > (dependent(tree, main, 'cop') ?? main) &&
      at <= (dependent(tree, main, 'cop') ?? main) + 2 &&
      /^(?:to|on|at|about|for|from|with|against)$/u.test(tree.tokens[at]?.text.toLowerCase() ?? ''),
  );
  if (own !== undefined)
    return { word: tree.tokens[own]?.text.toLowerCase() ?? '', from: own + 1, to: endOf(place, main) };
  const gerund = dependents(tree, main, 'advcl', 'obl', 'acl').find(
    (at) => at > main && tree.tokens[at]?.upos === 'VERB' && gerundMark(tree, at) !== undefined,
  );
  const link = gerund === undefined ? undefined : gerundMark(tree, gerund);
  if (gerund === undefined || link === undefined) return null;
  // "aimed at tightening, rooting out and enforcing": the list may hang on the verb piece by piece.
  const more = dependents(tree, main, 'advcl').filter(
    (at) =>
      at > gerund && dependents(tree, at, 'mark').length === 0 && /ing$/u.test(tree.tokens[at]?.text ?? ''),
  );
  const to = Math.max(endOf(place, gerund), ...more.map((at) => endOf(place, at)));
  return { word: tree.tokens[link]?.text.toLowerCase() ?? '', from: link + 1, to };
}

/** "decided not to following the loss", "is for the board to be united": no infinitive, or one of somebody else's. */
const isWhole = (tree: Tree, at: number) =>
  (!hasTo(tree, at) ||
    !/(?<!br|str|sw|spr|w|k|p|th|cl|sl|fl)ing$/u.test(tree.tokens[at]?.text ?? '') ||
    isOpenTo(tree, at)) &&
  dependents(tree, at, 'nsubj').length === 0;

/** "is open to negotiating": behind an adjective "to" may be a preposition. */
const isOpenTo = (tree: Tree, at: number) => tree.tokens[headOf(tree, at) ?? -1]?.upos === 'ADJ';

/** The preposition before a gerund that completes its verb: "focus on", "aim at"; "by" and "while" say how. */
const gerundMark = (tree: Tree, at: number) =>
  dependents(tree, at, 'mark', 'case').find((mark) =>
    /^(?:on|at|about|for|in|from|of|with|into|against|to)$/u.test(
      tree.tokens[mark]?.text.toLowerCase() ?? '',
    ),
  );

const endOf = (place: Place, at: number) => withoutStop(place, at, place.tree.spans[at]?.to ?? at + 1);

/** The end of a result without what a comma sets apart: "put $3 million into the fund, which …". */
function resultEnd(place: Place, result: number): number {
  const end = endOf(place, result);
  if (!isRelation(place.tree, result, 'obl')) return end;
  const { to, extendedTo } = treeArgument(place, result);
  return Math.min(end, extendedTo ?? to);
}

/** Lets the phrase that says into what an object is changed complete the object. */
function withResult(
  place: Place,
  main: number,
  objects: readonly Argument[],
  adjuncts: readonly Adjunct[],
): readonly Argument[] {
  const { tree } = place;
  const last = objects.at(-1);
  if (!last) return objects;
  const lemma = tree.tokens[main]?.lemma ?? '';
  const changes = RESULT.test(lemma);
  // "urges firms to invest": what the object is to do completes it, whatever the verb.
  const ordered =
    ORDERS.test(lemma) || /^(?:drive|lead|cause|inspire|spur|push|help|move|send)$/u.test(lemma);
  const result = dependents(tree, main, 'obl', 'xcomp', 'ccomp', 'advcl').find(
    (at) =>
      at >= last.to &&
      (isRelation(tree, at, 'xcomp') ||
        (isRelation(tree, at, 'ccomp') && hasTo(tree, at)) ||
        (isRelation(tree, at, 'advcl') && ordered && hasTo(tree, at)) ||
        (isRelation(tree, at, 'obl') &&
          changes &&
          /^(?:into|as|to|in|with)$/u.test(caseOf(tree, at)?.word ?? '')) ||
        (isRelation(tree, at, 'obl') &&
          HOLDING.test(lemma) &&
          adjuncts.some((adjunct) => adjunct.at === last.to && adjunct.at === caseOf(tree, at)?.at))),
  );
  if (result === undefined) return objects;
  return [
    ...objects.slice(0, -1),
    { ...last, extendedTo: Math.max(last.extendedTo ?? 0, resultEnd(place, result)) },
  ];
}
