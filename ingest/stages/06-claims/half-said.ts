import type { Polarity } from '../../../src/domain/evidence.ts';
import { dependents, hasTo, headOf, isRelation, type Tree } from '../../tree.ts';
import type { SentenceView } from './chunk.ts';
import type { RawClaim } from './rule.ts';
import { factualityOf } from './tree-factuality.ts';

/**
 * Tells whether a claim says something else than its sentence, or nothing, because what decides it cannot be part of it:
 * what a thing is compared to, a denial that may be of the reason only, the reader's gloss, "it" that stands for a clause.
 */
export function isHalfSaid(raw: RawClaim, view: SentenceView, polarity: Polarity): boolean {
  const { tree } = view;
  const { clause } = raw;
  if (clause?.marker === 'than' || clause?.hollow) return true;
  if (!tree || !clause) return false;
  const { main } = clause.verb;
  return (
    (polarity === 'NEGATED' && (isOfReason(tree, main) || isReason(tree, main))) ||
    isGloss(tree, main) ||
    isName(tree, main) ||
    isCountOfNothing(raw) ||
    isOfNothing(raw) ||
    isNoComment(raw) ||
    (clause.verb.copula && isClauseAhead(tree, main))
  );
}

/** "did not buy the planes to polish its name", "didn't sue because it lost": the denial may be of the reason alone. */
function isOfReason(tree: Tree, main: number): boolean {
  // "do not want to talk because S": what somebody does not want, they do not want for any reason.
  const decides = isRelation(tree, main, 'xcomp') ? (headOf(tree, main) ?? main) : main;
  if (MINDED.test(tree.tokens[decides]?.lemma ?? '')) return false;
  // "cannot win because S": why somebody is unable to.
  if (dependents(tree, main, 'aux').some((at) => /^(?:can|could)$/u.test(tree.tokens[at]?.lemma ?? '')))
    return false;
  return dependents(tree, main, 'advcl').some(
    (at) =>
      at > main &&
      !/^[,;:—–]$/u.test(tree.tokens[(tree.spans[at]?.from ?? at) - 1]?.text ?? '') &&
      (hasTo(tree, at) ||
        dependents(tree, at, 'mark').some((mark) => tree.tokens[mark]?.lemma === 'because')),
  );
}

const MINDED = /^(?:want|like|think|believe|trust|know|need|wish|care|intend|plan|agree|expect|accept)$/u;

/** The reason itself: "did not buy the planes to polish its name" denies that it was one, not that the name is polished. */
function isReason(tree: Tree, main: number): boolean {
  const head = isRelation(tree, main, 'advcl') && hasTo(tree, main) ? headOf(tree, main) : null;
  return head !== null && head < main && factualityOf(tree, head).denied;
}

/** "…, meaning she will not run": what the writer makes of the clause before, and no act of its subject. */
const isGloss = (tree: Tree, main: number) =>
  isRelation(tree, main, 'advcl', 'acl', 'conj', 'parataxis') &&
  /^(?:meaning|suggesting|implying|signaling|signalling|indicating)$/iu.test(tree.tokens[main]?.text ?? '') &&
  dependents(tree, main, 'nsubj', 'aux', 'mark').length === 0 &&
  tree.tokens[main - 1]?.text === ',';

/** "what he calls political correctness": a name for what stays unnamed. */
const isName = (tree: Tree, main: number) =>
  /^(?:call|term|dub|label|consider|deem|describe)$/u.test(tree.tokens[main]?.lemma ?? '') &&
  (dependents(tree, main, 'obj', 'nsubj', 'obl').some(
    (at) => at < main && tree.tokens[at]?.lemma === 'what',
  ) ||
    (isRelation(tree, main, 'acl:relcl') && tree.tokens[headOf(tree, main) ?? -1]?.lemma === 'what'));

/** "also has 17", "won ten": of what stands elsewhere. */
const isCountOfNothing = ({ words, valueText, clause }: RawClaim) =>
  clause?.verb.copula !== true &&
  !/ (?:to|at|in|by|on|of|with|for|from|before|after|until|since|past)$/u.test(words) &&
  !/^(?:total|reach|number|equal|hit|turn|exceed|rank|cost|top|pass|near|approach|average|mark)$/u.test(
    words,
  ) &&
  /^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|several|few)$/iu.test(
    valueText ?? '',
  );

/** "do what he did", "do so": a verb that stands for another. */
const isOfNothing = ({ words, valueText }: RawClaim) =>
  /^(?:be (?:to|of|than|as|that|like)|do (?:in|at|for|by|on|as|to))$/u.test(words) ||
  (/(?:^|\b(?:to|not) )do$/u.test(words) &&
    /^(?:so|what(?:ever)?|everything|anything|the same|as)\b/iu.test(valueText ?? ''));

/** "declined to comment", "was not available for comment", "did not respond to a request for comment": of the news, nothing. */
const isNoComment = ({ words, valueText }: RawClaim) =>
  /^(?:declined?|refuse)(?: to)? (?:to )?comment\b/u.test(words) ||
  (/^(?:declined?|refuse|be available|be unavailable|respond|return|reply|answer)\b/u.test(words) &&
    /^(?:immediately )?(?:comment|(?:an?|the|several|multiple|repeated|further)?\s*(?:requests?|e?-?mails?|calls?|messages?|inquir(?:y|ies))\b.*\bcomment)\b/iu.test(
      valueText ?? '',
    ));

/** "it is a disgrace that …", "it is hard to …": the pronoun stands for what follows. */
function isClauseAhead(tree: Tree, main: number): boolean {
  const it = dependents(tree, main, 'nsubj').some((at) => tree.tokens[at]?.lemma === 'it');
  return (
    it &&
    dependents(tree, main, 'csubj', 'ccomp', 'xcomp', 'acl', 'advcl').some(
      (at) =>
        at > main &&
        !isRelation(tree, at, 'acl:relcl') &&
        dependents(tree, at, 'mark').some((mark) => /^(?:that|to)$/u.test(tree.tokens[mark]?.lemma ?? '')),
    )
  );
}
