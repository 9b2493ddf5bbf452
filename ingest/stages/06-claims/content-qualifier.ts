import type { QualifierDraft } from '../../drafts.ts';
import { dependents, hasTo, isRelation } from '../../tree.ts';
import { textOf } from './chunk.ts';
import type { Clause } from './clause.ts';
import type { RuleInput } from './rule.ts';
import { endOf } from './tree-tail.ts';

/**
 * Returns what somebody is asked, accused or reminded of as a qualifier of the claim that names whom: "urged X | to: sell
 * the mine", "accused X | of: hiding losses". Without it the claim is half said.
 */
export function contentQualifier(
  input: RuleInput,
  clause: Clause,
  behind: number,
): readonly QualifierDraft[] {
  const { view, text } = input;
  const { tree } = view;
  if (!tree) return [];
  const content = dependents(tree, clause.verb.main, 'xcomp', 'ccomp', 'advcl', 'obl').find(
    (at) => at >= behind && /^(?:VERB|ADJ)$/u.test(view.tokens[at]?.upos ?? '') && roleOf(at) !== null,
  );
  if (content === undefined) return [];
  const from = marks(content).at(-1) ?? -1;
  const span = tree.spans[content] ?? { from: content, to: content + 1 };
  const to = Math.min(span.to, endOf({ view, tree }, content));
  const words = textOf(text, view, { from: Math.max(span.from, from + 1), to });
  const said = words.replace(/\s+/gu, ' ').replace(/[\s.,;:]+$/u, '');
  return said.length > LONGEST ? [] : [{ role: roleOf(content) ?? 'that', text: said, chain: null }];

  function marks(at: number): readonly number[] {
    return tree ? dependents(tree, at, 'mark', 'case').filter((mark) => mark < at) : [];
  }

  function roleOf(at: number): string | null {
    if (!tree) return null;
    if (hasTo(tree, at)) return 'to';
    const word = marks(at).map((mark) => view.tokens[mark]?.text.toLowerCase() ?? '')[0];
    const isVerb = view.tokens[at]?.upos === 'VERB';
    if (isRelation(tree, at, 'xcomp', 'ccomp') && isVerb) return word ?? 'that';
    // "as he urged them to unite" says when; "as offering too little" says as what.
    const own = dependents(tree, at, 'nsubj', 'aux').length > 0;
    return !own && word !== undefined && /^(?:of|for|from|into|about|against|as)$/u.test(word) ? word : null;
  }
}

/** Longest content kept, in characters: what is longer is a misread list. */
const LONGEST = 300;
