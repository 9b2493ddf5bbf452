import type { Sentence } from '../../annotation.ts';
import type { MentionDraft } from '../../drafts.ts';
import type { ChainTable } from './chain-table.ts';
import type { FoundForm, Named, Place } from './place.ts';
import { followsPreposition, isBefore, subjectOf } from './salience.ts';

/** Links he, she, it and its where one thing of the right kind stands out; anything doubtful stays unlinked. */
export function pronounAt(table: ChainTable, named: Named, place: Place): FoundForm | undefined {
  const tokens = table.sentences[place.sentence]?.tokens ?? [];
  const word = tokens[place.at]?.text.toLowerCase() ?? '';
  const chain = linked(table, named, place, word);
  return chain === undefined ? undefined : { chain, form: 'PRONOUN', from: place.at, to: place.at + 1 };
}

function linked(table: ChainTable, named: Named, place: Place, word: string): number | undefined {
  const tokens = table.sentences[place.sentence]?.tokens ?? [];
  if (word === 'he' || word === 'she') return person(table, named, place);
  if (word === 'its') return thing(table, named, place);
  if (word !== 'it' || isExpletive(tokens, place.at)) return undefined;
  return isSubject(tokens, place.at) ? thing(table, named, place) : objectThing(table, named, place);
}

const isSubject = (tokens: Sentence['tokens'], at: number) =>
  /^(?:VERB|AUX|ADV)$/u.test(tokens[at + 1]?.upos ?? '');

/** "it is clear that", "it is appropriate to": nothing is meant. */
function isExpletive(tokens: Sentence['tokens'], at: number): boolean {
  const window = tokens.slice(at + 1, at + 6);
  return (
    window[0]?.lemma === 'be' &&
    window.some(({ upos }) => upos === 'ADJ') &&
    window.some(({ lemma }) => lemma === 'to' || lemma === 'that')
  );
}

/** The person who is subject here or in the sentence before, else the only person there. */
function person(table: ChainTable, named: Named, place: Place): number | undefined {
  for (let back = 0; back <= 1; back += 1) {
    const list = (named[place.sentence - back] ?? []).filter(
      (mention) => table.chains[mention.chain]?.kind === 'PERSON' && (back > 0 || isBefore(mention, place)),
    );
    const chains = new Set(list.map(({ chain }) => chain));
    if (chains.size === 1) return list[0]?.chain;
    const subject = subjectOf(named, table.sentences, place.sentence - back);
    if (chains.size > 1)
      return list.some(({ chain }) => chain === subject?.chain) ? subject?.chain : undefined;
  }
  return undefined;
}

/** The subject before it in the sentence, else the subject of the sentence before; persons are no "it". */
function thing(table: ChainTable, named: Named, place: Place): number | undefined {
  const isThing = (mention: MentionDraft | undefined) =>
    mention !== undefined && table.chains[mention.chain]?.kind !== 'PERSON';
  const tokens = table.sentences[place.sentence]?.tokens ?? [];
  const before = (named[place.sentence] ?? []).filter(
    (mention) =>
      isBefore(mention, place) &&
      isThing(mention) &&
      mention.form !== 'DEMONYM' &&
      !followsPreposition(tokens, mention),
  );
  const here =
    before.findLast((mention) => /^(?:VERB|AUX|ADV)$/u.test(tokens[mention.to]?.upos ?? '')) ?? before[0];
  if (here) return here.chain;
  const subject = subjectOf(named, table.sentences, place.sentence - 1);
  return isThing(subject) ? subject?.chain : undefined;
}

/** An object "it": the one thing named in this sentence between the subject and here. */
function objectThing(table: ChainTable, named: Named, place: Place): number | undefined {
  const subject = thing(table, named, place);
  const list = (named[place.sentence] ?? []).filter(
    (mention) =>
      isBefore(mention, place) &&
      mention.form !== 'DEMONYM' &&
      table.chains[mention.chain]?.kind !== 'PERSON',
  );
  const first = list.findIndex(({ chain }) => chain === subject);
  const others = new Set(
    list
      .slice(first + 1)
      .map(({ chain }) => chain)
      .filter((chain) => chain !== subject),
  );
  return others.size === 1 ? [...others][0] : undefined;
}
