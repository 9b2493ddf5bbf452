import { isOffice, isRole } from '../lexicon/roles.ts';
import { OFFICES } from '../lexicon/titles.ts';
import { subjectEntities } from '../stages/06-claims/arguments.ts';
import { mentionAt } from '../stages/06-claims/chunk.ts';
import type { Clause } from '../stages/06-claims/clause.ts';
import type { ClaimRule, RawClaim, RuleInput } from '../stages/06-claims/rule.ts';

const CONFIDENCE = 0.7;

/** What only those who have somebody do to him. */
const EMPLOYS = /^(?:fire|sack|dismiss|hire|oust|replace|suspend|promote|lay off)$/u;

/** Longest role before the name: "deputy chief financial officer". */
const LONGEST = 4;

/** Reads whose a role is by who hires or fires the one who has it: "X fired campaign manager Y". */
export const employer: ClaimRule = {
  name: 'employer',
  example: 'Norrland Steel fired chief executive Ada Brandt.',
  yields: 'Ada Brandt | be-chief-executive-of | Norrland Steel',
  needs: 'parse',
  apply: (input) => (input.view.tree ? input.clauses.flatMap((clause) => claimsOf(input, clause)) : []),
};

function claimsOf(input: RuleInput, clause: Clause): readonly RawClaim[] {
  const { view, chains } = input;
  const { verb, objects } = clause;
  if (!EMPLOYS.test(verb.lemma) || verb.passive || objects.length !== 1) return [];
  const head = objects[0]?.phrase.head ?? -1;
  // The parser may head the phrase with the role or with the name.
  const person = [mentionAt(view, head), ...view.mentions.filter(({ from }) => from === head + 1)].find(
    (mention) => mention?.form === 'NAME' && chains[mention.chain]?.kind === 'PERSON',
  );
  if (!person) return [];
  const role = roleBefore(input, person.from, verb.to);
  if (!role) return [];
  return subjectEntities(input, clause).flatMap((subject) => {
    const kind = chains[subject.chain]?.kind;
    const fits = kind === 'ORGANISATION' || (kind === 'PERSON' && PERSONAL.test(role.noun));
    if (subject.chain === person.chain || !fits) return [];
    return [
      {
        subject: person.chain,
        words: `be ${role.words} of`,
        predicate: { from: role.from, to: person.from },
        object: { kind: 'ENTITY' as const, chain: subject.chain },
        valueText: null,
        quote: { from: Math.min(verb.from, role.from), to: person.to },
        clause: null,
        qualifiers: [],
        confidence: subject.weight * CONFIDENCE,
      },
    ];
  });
}

/** Roles that one person has for another. */
const PERSONAL =
  /^(?:manager|adviser|advisor|aide|lawyer|attorney|spokesman|spokeswoman|spokesperson|strategist|assistant|chairman|chairwoman)$/u;

/** "campaign manager" right before a name; an office of state or a mere title is nobody's to give away here. */
function roleBefore({ view }: RuleInput, end: number, start: number) {
  let from = end;
  while (from > start && end - from < LONGEST && isWord(view, from - 1)) from -= 1;
  const words = view.tokens.slice(from, end).map(({ text }) => text.toLowerCase());
  const noun = words.at(-1) ?? '';
  const known = isRole(noun) || OFFICES.has(noun);
  const opened = view.tokens[from - 1];
  const plain = opened !== undefined && (from === start || /^(?:its|his|her|their)$/iu.test(opened.text));
  if (words.length === 0 || !known || !plain || (words.length === 1 && isOffice(noun))) return null;
  return { from, words: words.join(' '), noun };
}

const isWord = (view: RuleInput['view'], at: number) =>
  mentionAt(view, at) === undefined && /^(?:NOUN|ADJ|PROPN)$/u.test(view.tokens[at]?.upos ?? '');
