import { SPEECH_VERBS } from '../../ingest/lexicon/speech.ts';
import type { SentenceView } from '../../ingest/stages/06-claims/chunk.ts';
import type { Argument, Clause } from '../../ingest/stages/06-claims/clause.ts';
import { dependents, headOf, isRelation, isUnder, type Tree } from '../../ingest/tree.ts';
import { inOrder, nounTokens, type Parsed, range, subtree, trim } from './noun-tokens.ts';
import { nounTriples } from './noun-triples.ts';
import { governorOf, relationTokens } from './relation-tokens.ts';

/** A triple as tokens of the sentence; words it does not have (`is`, `has`) as text. */
export interface TokenTriple {
  readonly relation: readonly (number | string)[];
  readonly args: readonly (readonly number[])[];
  readonly confidence: number;
}

interface Read extends Parsed {
  readonly clauses: readonly Clause[];
}

/** What a clause says beyond its object. */
interface Further {
  readonly at: number;
  readonly link: readonly number[];
  readonly noun: readonly number[];
}

/** A clause with nothing behind its verb is right less often than one with an object. */
const BARE = 0.6;

/**
 * Turns the clauses of a sentence into open triples: subject, verb, object, and all else as further arguments. Joined
 * subjects and objects make a triple each; where there is no object, the first phrase stands for it and its preposition
 * goes with the verb. What nouns say of each other is added.
 */
export function triplesOf(
  view: SentenceView,
  tree: Tree,
  clauses: readonly Clause[],
): readonly TokenTriple[] {
  const read: Read = { view, tree, clauses };
  return [...clauses.flatMap((clause) => clauseTriples(read, clause)), ...nounTriples(read)];
}

function clauseTriples(read: Read, clause: Clause): readonly TokenTriple[] {
  const { tree, clauses } = read;
  const relation = relationTokens(tree, clause, clauses);
  const confidence = confidenceOf(tree, clause);
  const content = contentOf(tree, clause);
  const objects = clause.objects.length > 0 ? objectsOf(read, clause) : content ? [content.tokens] : [];
  const further = furtherOf(read, clause).filter(
    ({ link, noun }) => ![...link, ...noun].every((at) => objects.some((object) => object.includes(at))),
  );
  const rest = (list: readonly Further[]) => list.map(({ link, noun }) => [...link, ...noun]);
  return subjectsOf(read, clause).flatMap((subject): readonly TokenTriple[] => {
    if (objects.length > 0)
      return objects.map((object) => ({
        relation: clause.objects.length > 0 ? relation : [...relation, ...(content?.that ?? [])],
        args: [subject, object, ...rest(further)],
        confidence,
      }));
    const [first, ...others] = further;
    if (first)
      return [
        { relation: [...relation, ...first.link], args: [subject, first.noun, ...rest(others)], confidence },
      ];
    const saidElsewhere =
      isRelation(tree, clause.verb.main, 'acl', 'xcomp') ||
      clauses.some((other) => governorOf(tree, other, clauses) === clause);
    return saidElsewhere ? [] : [{ relation, args: [subject], confidence: confidence * BARE }];
  });
}

/** By how the subject was found and where the clause stands: what is reported or governed is less surely said. */
function confidenceOf(tree: Tree, { verb, subjectBy }: Clause): number {
  if (subjectBy === 'controlled') return isRelation(tree, verb.main, 'xcomp') ? 0.5 : 0.35;
  if (subjectBy === 'relative') return 0.5;
  if (isRelation(tree, verb.main, 'ccomp')) return 0.4;
  return subjectBy === 'shared' ? 0.6 : 0.65;
}

/** The subjects; a participle that hangs on its own subject is no part of it. */
function subjectsOf(read: Read, { subjects, verb }: Clause): readonly (readonly number[])[] {
  const { tree } = read;
  const inside = subjects.some(({ phrase }) => isUnder(tree, phrase.head, verb.main));
  return subjects
    .map(({ phrase }) => nounTokens(read, phrase.head))
    .map((tokens) =>
      inside
        ? tokens
        : trim(
            tree,
            tokens.filter((at) => !isUnder(tree, at, verb.main)),
          ),
    );
}

function objectsOf(read: Read, { objects, second, verb }: Clause): readonly (readonly number[])[] {
  const { tree } = read;
  const [first] = objects;
  const isClause = first && !verb.copula && isRelation(tree, first.phrase.head, 'ccomp', 'xcomp');
  if (isClause) return [range(first.from, endOf(first))];
  const also = second ? trim(tree, range(second.from, endOf(second))) : [];
  return objects.map(({ phrase }) => [...nounTokens(read, phrase.head), ...also]);
}

/** What is said, by a clause or by the sentence that "X said" stands in, and its "that". */
function contentOf(
  tree: Tree,
  { verb, second }: Clause,
): { readonly tokens: readonly number[]; readonly that: readonly number[] } | null {
  const [content] = dependents(tree, verb.main, 'ccomp');
  if (content !== undefined) {
    const that = dependents(tree, content, 'mark')
      .filter((at) => at > verb.main && at < verb.main + 3)
      .slice(0, 1);
    const span = tree.spans[content] ?? { from: content, to: content + 1 };
    const tokens = range(span.from, span.to).filter(
      (at) => (at < verb.from || at >= verb.to) && !that.includes(at),
    );
    return { tokens: trim(tree, tokens), that };
  }
  const quoted = isRelation(tree, verb.main, 'parataxis') ? headOf(tree, verb.main) : null;
  if (quoted !== null && SPEECH_VERBS.has(verb.lemma))
    return {
      tokens: trim(
        tree,
        subtree(tree, quoted, (child) => child === verb.main),
      ),
      that: [],
    };
  return second ? { tokens: range(second.from, endOf(second)), that: [] } : null;
}

/** Prepositional phrases of the verb, times without preposition, adverbs behind it, clauses that say when or why. */
function furtherOf(read: Read, { adjuncts, verb }: Clause): readonly Further[] {
  const { tree } = read;
  const phrases = adjuncts
    .filter(({ on }) => on === undefined)
    .map(
      ({ at, phrases: nouns }): Further => ({
        at,
        link: [at, ...dependents(tree, at, 'fixed')],
        noun: inOrder(nouns.flatMap(({ phrase }) => nounTokens(read, phrase.head))),
      }),
    );
  const others = dependents(tree, verb.main, 'obl:unmarked', 'advcl', 'advmod')
    .filter((at) => at < verb.from || at >= verb.to)
    .filter((at) => !isRelation(tree, at, 'advmod') || (at > verb.main && tree.tokens[at]?.lemma !== 'not'))
    .map((at): Further => ({ at, link: [], noun: trim(tree, subtree(tree, at)) }));
  return [...phrases, ...others];
}

const endOf = ({ to, extendedTo }: Argument) => extendedTo ?? to;
