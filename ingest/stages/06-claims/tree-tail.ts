import { dependent, dependents, hasTo, headOf, isRelation, type Tree } from '../../tree.ts';
import type { Tail } from './clause.ts';
import type { Place } from './tree-phrase.ts';
import { infinitiveOf, isNotTo, isPassive } from './tree-verb.ts';
import { turnedTo } from './unsure-subject.ts';

/** "on eliminating corruption", "to open a plant", "about ensuring order". */
export function tailOf(place: Place, main: number, before: number): Tail | null {
  const { tree } = place;
  const found = infinitiveOf(tree, main);
  const inner = found !== null && turnedTo(tree, found) !== null ? null : found;
  const mark = inner === null ? undefined : dependents(tree, inner, 'mark')[0];
  if (inner !== null && mark !== undefined && isRelation(tree, inner, 'xcomp') && isWhole(tree, inner))
    return {
      word: `${isNotTo(tree, inner) ? 'not ' : ''}${tree.tokens[mark]?.text.toLowerCase() ?? 'to'}`,
      from: mark + 1,
      to: endOf(place, inner),
    };
  if (before <= main) return null;
  const own = dependents(tree, main, 'mark').find(
    (at) =>
      at > (dependent(tree, main, 'cop') ?? main) &&
      at <= (dependent(tree, main, 'cop') ?? main) + 2 &&
      /^(?:to|on|at|about|for|from|with|against)$/u.test(tree.tokens[at]?.text.toLowerCase() ?? ''),
  );
  if (own !== undefined)
    return { word: tree.tokens[own]?.text.toLowerCase() ?? '', from: own + 1, to: endOf(place, main) };
  const gerund = dependents(tree, main, 'advcl', 'obl', 'acl').find(
    (at) =>
      at > main && at < before && tree.tokens[at]?.upos === 'VERB' && linkOf(tree, main, at) !== undefined,
  );
  const link = gerund === undefined ? undefined : linkOf(tree, main, gerund);
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

/** "was hurt by going after X": behind a passive "by" says what did it. */
const linkOf = (tree: Tree, main: number, gerund: number) =>
  gerundMark(tree, gerund) ??
  (isPassive(tree, main) && /ing$/u.test(tree.tokens[gerund]?.text ?? '')
    ? dependents(tree, gerund, 'mark').find((at) => tree.tokens[at]?.lemma === 'by')
    : undefined);

/** The preposition before a gerund that completes its verb: "focus on", "aim at"; "by" and "while" say how. */
export const gerundMark = (tree: Tree, at: number) =>
  dependents(tree, at, 'mark', 'case').find((mark) =>
    /^(?:on|at|about|for|in|from|of|with|into|against|to)$/u.test(
      tree.tokens[mark]?.text.toLowerCase() ?? '',
    ),
  );

/** The end of a verb phrase, without the clause that says why, when or if: "keep rates low because the bank needs it". */
export function endOf(place: Place, at: number): number {
  const { tree } = place;
  const end = tree.spans[at]?.to ?? at + 1;
  const reason = dependents(tree, at, 'advcl', 'conj').find(
    (child) =>
      child > at &&
      (tree.spans[child]?.from ?? 0) > at &&
      (isRelation(tree, child, 'conj')
        ? isNextVerb(tree, at, child)
        : dependents(tree, child, 'mark').some((mark) => REASON.test(tree.tokens[mark]?.lemma ?? ''))),
  );
  if (reason === undefined) return withoutStop(place, at, end);
  let before = Math.min(end, tree.spans[reason]?.from ?? end);
  while (before > at + 1 && /^(?:not|but|even|only|just)$/iu.test(tree.tokens[before - 1]?.text ?? ''))
    before -= 1;
  return withoutStop(place, at, before);
}

/** "refuses to give in and threatens to leave": a verb with a tense goes on after the infinitive, whatever it hangs on. */
const isNextVerb = (tree: Tree, at: number, next: number) => {
  const { features = [], text = '' } = tree.tokens[next] ?? {};
  const untensed = hasTo(tree, at) || /ing$/u.test(tree.tokens[at]?.text ?? '');
  return untensed && !/ing$/u.test(text) && /VerbForm=Fin|Tense=Past/u.test(features.join('|'));
};

const REASON = /^(?:because|if|when|while|although|though|since|unless|before|after|until|once|whereas)$/u;

/** The end of a stretch without the stops, commas and dashes behind it. */
export function withoutStop({ view }: Place, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && /^[.,;:—–-]$/u.test(view.tokens[end - 1]?.text ?? '')) end -= 1;
  return end;
}
