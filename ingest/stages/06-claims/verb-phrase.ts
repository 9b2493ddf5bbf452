import { dependent, dependents, isRelation, type Tree } from '../../tree.ts';
import type { Adjunct } from './clause.ts';

/** Verbs that say little without the words behind their object: "put X on hold", "brought X to justice". */
const LIGHT = /^(?:put|place|set|keep|bring|take|hold|leave|call|throw|send|catch|drive|turn)$/u;
/** Verbs that say how somebody sees or treats a thing: "took the threat seriously". */
const JUDGING =
  /^(?:take|view|treat|regard|see|rate|judge|handle|perceive|receive|rank|describe|speak|think)$/u;
/** Verbs that say only that it went somehow: "performed well in the polls". */
const FARING = /^(?:perform|fare|do|behave|bode|act|end|sell|react|vote|treat|live)$/u;
const DIRECTION = /^(?:back|away|forward|ahead|apart|together|aside|off|out|up|down|over)$/u;
const MANNER = /ly$|^(?:well|badly|better|worse|best|worst)$/u;
/** Adverbs in "-ly" that say when or how sure, never how. */
const NO_MANNER =
  /^(?:only|early|really|recently|currently|previously|finally|usually|certainly|clearly|likely|reportedly|allegedly|apparently|frequently|rarely|publicly|daily|weekly|monthly|initially|immediately|particularly|especially|mainly|mostly|partly|largely)$/u;

/** What a predicate takes along: a particle, or the words without which it says nothing. */
export interface VerbPhrase {
  readonly particle: string | null;
  /** The phrases of the clause without the one that went into the predicate. */
  readonly adjuncts: readonly Adjunct[];
}

/**
 * Finds the words that make one predicate with a verb: its particle ("pulled out"), an adverb that does the same ("bounced
 * back"), a set phrase behind a light verb ("put on hold"), how a thing was taken ("took seriously").
 */
export function verbPhraseOf(
  tree: Tree,
  main: number,
  { adjuncts, hasObject }: { readonly adjuncts: readonly Adjunct[]; readonly hasObject: boolean },
): VerbPhrase {
  const particle = dependent(tree, main, 'compound:prt') ?? directionOf(tree, main);
  if (particle !== null) return { particle: lower(tree, particle), adjuncts };
  const lemma = tree.tokens[main]?.lemma ?? '';
  if (!hasObject)
    return { particle: rankOf(tree, main) ?? (FARING.test(lemma) ? mannerOf(tree, main) : null), adjuncts };
  const set = LIGHT.test(lemma) ? adjuncts.find((adjunct) => isSetPhrase(tree, main, adjunct)) : undefined;
  if (set) {
    const noun = set.phrases[0]?.phrase.head ?? set.at;
    return {
      particle: `${set.word} ${lower(tree, noun)}`,
      adjuncts: adjuncts.filter((each) => each !== set),
    };
  }
  const where = LIGHT.test(lemma) ? wayOf(tree, main) : null;
  return { particle: where ?? (JUDGING.test(lemma) ? mannerOf(tree, main) : null), adjuncts };
}

const lower = (tree: Tree, at: number) => tree.tokens[at]?.text.toLowerCase() ?? '';

/** "bounce back", "move forward": an adverb right behind the verb that says where to. */
function directionOf(tree: Tree, main: number): number | null {
  const next = main + 1;
  // "the policies they pushed for": the preposition has lost its noun to the clause above.
  const { upos, head } = tree.tokens[next] ?? {};
  if (
    head === main &&
    upos === 'ADP' &&
    (tree.children[next] ?? []).length === 0 &&
    isRelation(tree, next, 'obl', 'advmod')
  )
    return next;
  return isRelation(tree, next, 'advmod') &&
    tree.tokens[next]?.head === main &&
    DIRECTION.test(lower(tree, next)) &&
    dependents(tree, next, 'obl', 'advmod').length === 0
    ? next
    : null;
}

/** "finished sixth", "came last": the place is what is said. */
function rankOf(tree: Tree, main: number): string | null {
  const next = tree.tokens[main + 1];
  const ranks = /^(?:finish|place|come|rank|run|stand|sit)$/u.test(tree.tokens[main]?.lemma ?? '');
  if (ranks && next?.head === main && RANK.test(next.text)) return next.text.toLowerCase();
  // "came in third"
  const then = tree.tokens[main + 2];
  return ranks &&
    next?.lemma === 'in' &&
    then !== undefined &&
    RANK.test(then.text) &&
    !/^(?:NOUN|PROPN)$/u.test(tree.tokens[main + 3]?.upos ?? '')
    ? `in ${then.text.toLowerCase()}`
    : null;
}

const RANK =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d+(?:st|nd|rd|th))$/iu;

/** "take the country backward", "turned the firm around": where to, behind the object. */
function wayOf(tree: Tree, main: number): string | null {
  const adverb = dependents(tree, main, 'advmod').find(
    (at) => at > main && WAY.test(lower(tree, at)) && dependents(tree, at, 'obl', 'advmod').length === 0,
  );
  return adverb === undefined ? null : lower(tree, adverb);
}

const WAY = /^(?:backward|backwards|forward|forwards|around|apart|aside|together|alive)$/u;

/** A bare noun behind a preposition: "on hold", "at risk". */
function isSetPhrase(tree: Tree, main: number, { on, phrases, word }: Adjunct): boolean {
  const head = phrases[0]?.phrase.head ?? -1;
  const { upos, features = [] } = tree.tokens[head] ?? {};
  return (
    on === undefined &&
    phrases.length === 1 &&
    head > main &&
    upos === 'NOUN' &&
    !features.includes('Number=Plur') &&
    /^(?:on|in|into|to|at|under|off|for|out of)$/u.test(word) &&
    (tree.children[head] ?? []).every((child) => isRelation(tree, child, 'case', 'punct'))
  );
}

/** "seriously", "more favorably" behind the verb. */
function mannerOf(tree: Tree, main: number): string | null {
  const adverb = dependents(tree, main, 'advmod').find(
    (at) => at > main && MANNER.test(lower(tree, at)) && !NO_MANNER.test(lower(tree, at)),
  );
  // "did well enough to stay": the infinitive says how well.
  if (adverb === undefined || tree.tokens[adverb + 1]?.lemma === 'enough') return null;
  const degree = dependents(tree, adverb, 'advmod').filter((at) => at === adverb - 1);
  return [...degree, adverb].map((at) => lower(tree, at)).join(' ');
}
