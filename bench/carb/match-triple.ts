/** An open relation: a relation phrase with its arguments, in the set's own words. */
export interface Triple {
  readonly relation: string;
  /** Whom or what it is said of first, then what follows. */
  readonly args: readonly string[];
  /** 0..1: how sure the reader is; 1 for the set's own. */
  readonly confidence: number;
}

/** Share of the found words that are right, and share of the right words that were found. */
export interface Match {
  readonly precision: number;
  readonly recall: number;
}

const NONE: Match = { precision: 0, recall: 0 };
const SAID = /said|told|added|adds|says/u;
const BE = new Set(['be', 'is', 'am', 'are', 'was', 'were', 'been', 'being']);

/**
 * Compares a found triple with one of the set, word by word within relation, first argument and all the rest.
 * Method: the lenient binary match of CaRB (Bhardwaj et al. 2019): no word in common in the relation is no match, a
 * found "be" stands for any of its forms, and with verbs of saying the arguments may change places.
 */
export function matchTriple(gold: Triple, found: Triple): Match {
  const straight = compare(gold, parts(found.args), found.relation);
  if (!SAID.test(gold.relation)) return straight;
  const turned = compare(gold, parts(found.args).reverse(), found.relation);
  const better =
    turned.precision > straight.precision ||
    (turned.precision === straight.precision && turned.recall > straight.recall);
  return better ? turned : straight;
}

function compare(gold: Triple, found: readonly string[], relation: string): Match {
  const common = shared(gold.relation, relation, true);
  const wanted = parts(gold.args);
  if (common === 0 || found.length < wanted.length) return NONE;
  let right = common;
  let foundWords = words(relation).length;
  let goldWords = words(gold.relation).length;
  wanted.forEach((text, at) => {
    const other = found[at] ?? '';
    right += shared(text, other);
    foundWords += words(other).length;
    goldWords += words(text).length;
  });
  return {
    precision: foundWords === 0 ? 0 : right / foundWords,
    recall: goldWords === 0 ? 0 : right / goldWords,
  };
}

/** The first argument, and all others as one. */
function parts(args: readonly string[]): string[] {
  return args.length < 2 ? [...args] : [args[0] ?? '', args.slice(1).join(' ')];
}

/** Counts words that stand in both, each as often as in both. */
function shared(gold: string, found: string, withBe = false): number {
  const left = words(found);
  let count = 0;
  for (const word of words(gold)) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    count += 1;
  }
  return withBe && left.includes('be') && words(gold).some((word) => BE.has(word)) ? count + 1 : count;
}

const words = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');
