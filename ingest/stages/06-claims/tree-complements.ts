import { SPEECH_VERBS } from '../../lexicon/speech.ts';
import { dependent, dependents, hasTo, headOf, isRelation, type Tree } from '../../tree.ts';
import { mentionAt } from './chunk.ts';
import type { Adjunct, Argument, Tail } from './clause.ts';
import { complexPreposition } from './complex-preposition.ts';
import { behindParticle, shareOf, withoutTitle } from './misread-object.ts';
import { objectSharer } from './shared-object.ts';
import { caseOf, coordinated, isNominal, type Place, treeArgument } from './tree-phrase.ts';
import { ORDERS, relativeAbove } from './tree-subject.ts';
import { endOf, gerundMark, tailOf, withoutStop } from './tree-tail.ts';
import type { Predicate } from './tree-verb.ts';
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
  const own = predicate.main;
  // "support and endorse X": what hangs on one belongs to both.
  const main = (copula || tree.tokens[own]?.upos !== 'VERB' ? null : objectSharer(tree, own)) ?? own;
  const found = copula ? ofCopula(place, main) : objectsOf(place, main);
  const hosts = [main, ...(copula ? [] : found.heads)];
  // "deeper into decision-making", "closer to the border": the phrase may hang on the adverb.
  const adverbs = dependents(tree, main, 'advmod').filter((at) => at > main && !copula);
  const adjuncts = adjunctsOf(place, [...hosts, ...adverbs], main);
  const firm = adjuncts.find(({ loose }) => loose !== true);
  const free = found.objects.length === 0 ? (firm?.at ?? Number.POSITIVE_INFINITY) : 0;
  const { particle, adjuncts: others } = verbPhraseOf(tree, own, {
    adjuncts: [...found.links, ...adjuncts],
    hasObject: !copula && found.objects.length > 0,
  });
  return {
    objects: withResult(place, main, found.objects, others),
    second: found.second,
    particle,
    adjuncts: others,
    tail: tailOf(place, main, copula ? Number.POSITIVE_INFINITY : free),
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
    (at) =>
      at > least &&
      !isRelative(tree, at) &&
      !isReflexive(tree, at) &&
      !isStateAhead(tree, main, at) &&
      caseOf(tree, at) === null,
  );
  const behind = all.length === 0 ? behindParticle(place, main) : null;
  if (behind !== null)
    return { objects: [treeArgument(place, behind)], heads: [behind], second: null, links: [] };
  const some = all.length === 1 ? shareOf(place, main, all[0] ?? main) : null;
  if (some !== null) return { objects: [some], heads: [], second: null, links: [] };
  const [given, ...others] = withoutTitle(place, all);
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
    // "grew comfortable with the plan": the phrase is the adjective's.
    const heads = clause?.phrase.adjectival ? [clause.phrase.head] : [];
    return { objects: clause ? [clause] : [], heads, second, links: [] };
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
  (isRelation(tree, tree.tokens[at]?.head ?? -1, 'acl:relcl') ||
    relativeAbove(tree, tree.tokens[at]?.head ?? -1) !== null);

/** "made public the costs": the parser may take the state for a first object. */
const isStateAhead = (tree: Tree, main: number, at: number) =>
  at === main + 1 &&
  tree.tokens[at]?.lemma === 'public' &&
  dependents(tree, main, 'obj').some((other) => other > at);

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
export function clauseObject(place: Place, main: number): Argument | null {
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
        (host !== main && /^(?:of|worth|per)$/u.test(link.word)) ||
        // "have cut jobs, including Kestrel": says who of them, and nothing of the act.
        (host === main && link.word === 'including')
      )
        return [];
      if (host === main && link.word === 'of' && isRelation(tree, at, 'nmod')) return [];
      const several = complexPreposition(tree, at);
      const meant = several?.noun ?? antecedentOf(tree, at) ?? at;
      const word = several?.word ?? link.word;
      const heads = [...coordinated(tree, meant), ...repeated(tree, meant, word)];
      const beside = {
        ...(host === main || tree.tokens[host]?.upos === 'ADV' ? {} : { on: host }),
        ...((at < main && meant === at) || several?.loose || isVague(tree, meant)
          ? { loose: true as const }
          : {}),
      };
      const governed = (head: number) => (head === meant ? null : caseOf(tree, head));
      const alike = heads.filter((head) => (governed(head)?.word ?? word) === word);
      const phrases = alike.map((head) => behind(treeArgument(place, head), several ? head : lastOf(link)));
      // "in Sund and for Halvek": another preposition opens another phrase.
      const others = heads.flatMap((head): Adjunct[] => {
        const own = alike.includes(head) ? null : governed(head);
        return own ? [{ ...own, phrases: [treeArgument(place, head)], ...beside }] : [];
      });
      return [{ word, at: link.at, phrases, ...beside }, ...others];
    }),
  );
  return [...found, ...whereOf(place, main)].sort(
    (a, b) => Number(a.loose ?? false) - Number(b.loose ?? false) || a.at - b.at,
  );
}

/** "for Libya, for Benghazi": the same preposition behind a comma goes on with the list, wherever the parser hangs it. */
function repeated(tree: Tree, first: number, word: string): readonly number[] {
  return dependents(tree, first, 'nmod', 'appos')
    .filter((at) => {
      const link = at > first ? caseOf(tree, at) : null;
      return link?.word === word && tree.tokens[link.at - 1]?.text === ',';
    })
    .flatMap((at) => coordinated(tree, at));
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
  if (noun === null || where === undefined || NO_PLACE.test(tree.tokens[noun]?.lemma ?? '')) return [];
  return [
    {
      word: 'in',
      at: where,
      phrases: [treeArgument(place, noun)],
      ...(isFull(tree, main) ? { loose: true } : {}),
    },
  ];
}

/** "to the point where they have power" */
const NO_PLACE =
  /^(?:point|stage|case|situation|level|instance|moment|era|day|year|time|extent|way|position|scenario|example|process|system|debate|race)$/u;

/** Tells whether a verb has more to say than where: "the district where she was born" says that alone. */
const isFull = (tree: Tree, main: number) =>
  /^(?:have|be|do)$/u.test(tree.tokens[main]?.lemma ?? '') ||
  dependents(tree, main, 'obj', 'obl', 'ccomp', 'xcomp', 'compound:prt', 'cop').length > 0;

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
  // "sentenced to six years": how much, and no time.
  if (caseOf(tree, at)?.word === 'to' && dependents(tree, at, 'nummod').length > 0) return false;
  // "wrote about his years in prison": what, and not when.
  if (caseOf(tree, at)?.word === 'about') return false;
  const dated = tree.tokens.slice(span.from, span.to).some(({ text }) => /\d/u.test(text));
  const lemma = tree.tokens[at]?.lemma.toLowerCase() ?? '';
  return !dated && (TIME.test(lemma) || (PHRASE.test(lemma) && span.to - span.from < 4));
}

/** "made it clear in a letter": where it was made so is no part of what it was made. */
function occasionOf(tree: Tree, state: number, end: number): number {
  const occasion = dependents(tree, state, 'obl').find(
    (at) => at > state && /^(?:in|on|at|during|by|after|before)$/u.test(caseOf(tree, at)?.word ?? ''),
  );
  return occasion === undefined ? end : (tree.spans[occasion]?.from ?? end);
}

/** The end of a result without what a comma sets apart: "put $3 million into the fund, which …". */
function resultEnd(place: Place, result: number): number {
  const end = endOf(place, result);
  if (place.tree.tokens[result]?.upos === 'ADJ') return Math.min(end, occasionOf(place.tree, result, end));
  if (!isRelation(place.tree, result, 'obl')) return end;
  const { to, extendedTo } = treeArgument(place, result);
  return Math.min(end, extendedTo ?? to);
}

/** Verbs of seeing and making whose object does what a bare verb says: "made them leave". */
const CAUSING = /^(?:see|watch|hear|have|make|let)$/u;

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
        (isRelation(tree, at, 'ccomp') && (hasTo(tree, at) || CAUSING.test(lemma))) ||
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
