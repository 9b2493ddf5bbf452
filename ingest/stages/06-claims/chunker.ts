import type { Token } from '../../annotation.ts';
import type { Chunk, Mark, SentenceView, VerbGroup } from './chunk.ts';
import { mentionAt } from './chunk.ts';
import { readPhrase } from './noun-phrase.ts';
import { CLOSE_QUOTE, OPEN_QUOTE } from './quotes.ts';
import { readVerbGroup } from './verb-group.ts';

/** Cuts a sentence into noun phrases, verb groups and the small words between, from left to right. */
export function chunkSentence(view: SentenceView): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at < view.tokens.length; ) {
    const chunk = next(view, at);
    chunks.push(chunk);
    at = chunk.to;
  }
  return withParticiples(view, withQuestion(chunks));
}

function next(view: SentenceView, at: number): Chunk {
  const token = view.tokens[at] as Token;
  const mark = (kind: Mark['kind'], to = at + 1): Mark => ({ kind, from: at, to, word: token.lemma });
  if (/^according$/iu.test(token.text) && view.tokens[at + 1]?.lemma === 'to')
    return { ...mark('P'), word: 'accord' };
  const verbAhead =
    token.upos === 'AUX' ||
    token.upos === 'VERB' ||
    (token.lemma === 'to' && token.upos === 'PART') ||
    token.lemma === 'not' ||
    (token.upos === 'ADV' && opensVerb(view.tokens, at));
  if (verbAhead && !mentionAt(view, at)) {
    const group = readVerbGroup(view, at);
    if (group) return group;
  }
  if (token.upos === 'PUNCT') return mark(punctuationKind(token.text));
  const relative = /^(?:which|who|whom|that)$/u.test(token.lemma) && token.upos === 'PRON';
  if (relative) return mark('REL');
  if (token.upos === 'SCONJ' || isClauseOpener(view.tokens, at)) return mark('SC');
  if (token.upos === 'CCONJ') return mark('CC');
  const phrase = readPhrase(view, at);
  if (phrase) return phrase;
  if (token.upos === 'ADP' || (token.upos === 'VERB' && token.lemma === 'accord')) return mark('P');
  return mark(token.upos === 'ADV' || token.upos === 'PART' ? 'ADV' : 'STOP');
}

function punctuationKind(text: string): Mark['kind'] {
  if (OPEN_QUOTE.test(text) || CLOSE_QUOTE.test(text)) return 'QUOTE';
  return /^[,—–()]$/u.test(text) ? 'COMMA' : 'STOP';
}

function opensVerb(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (tokens[at]?.upos === 'ADV') at += 1;
  return tokens[at]?.upos === 'VERB' || tokens[at]?.upos === 'AUX';
}

/** "after Halvek had cut", "until the water is clean", "as China faces": a preposition before a clause. */
function isClauseOpener(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:after|before|until|till|since|as|than|like)$/u.test(tokens[at]?.lemma ?? '')) return false;
  for (let index = at + 1; index < tokens.length && index < at + 10; index += 1) {
    const token = tokens[index] as Token;
    if (token.upos === 'PUNCT' || token.upos === 'ADP' || token.upos === 'CCONJ') return false;
    if (
      token.upos === 'AUX' ||
      (token.upos === 'VERB' && !/ing$/u.test(token.text) && !token.features.includes('VerbForm=Inf'))
    )
      return index > at + 1;
  }
  return false;
}

/** "Will Kelmaria sue Tarsovia?": the auxiliary before the subject goes with the verb behind it. */
function withQuestion(chunks: readonly Chunk[]): readonly Chunk[] {
  const at = chunks.findIndex(({ kind }) => kind !== 'QUOTE' && kind !== 'CC' && kind !== 'ADV');
  const [first, subject, verb] = chunks.slice(at, at + 3);
  if (
    first?.kind !== 'VG' ||
    first.to - first.from > 2 ||
    subject?.kind !== 'NP' ||
    verb?.kind !== 'VG' ||
    first.lemma === 'be'
  )
    return chunks;
  const joined: VerbGroup = { ...verb, finite: true, inverted: first.from };
  return [...chunks.slice(0, at), subject, joined, ...chunks.slice(at + 3)];
}

/** A bare verb without ending: in "to streamline management and cut costs" it goes with the infinitive before it. */
const isBase = (view: SentenceView, { from, to, main, lemma }: VerbGroup) =>
  to - from === 1 && view.tokens[main]?.text === lemma;

/** Verbs whose object clause follows without "that": the past form after them is a verb of its own. */
const CLAUSE_TAKERS = /^(?:say|tell|add|deny|claim|report|think|believe|know|hope)$/u;

/** A past form in a clause that has its verb already, before a preposition, is a participle: "a team chaired by X". */
function withParticiples(view: SentenceView, chunks: readonly Chunk[]): readonly Chunk[] {
  let open: VerbGroup | null = null;
  let infinitive = false;
  return chunks.map((chunk, index) => {
    if (/^(?:CC|SC|REL|QUOTE|STOP)$/u.test(chunk.kind)) open = null;
    if (chunk.kind !== 'VG') return chunk;
    const before = chunks[index - 1]?.kind;
    const past = view.tokens[chunk.main]?.features.includes('Tense=Past') === true;
    const bare = chunk.to - chunk.from === 1 && chunk.finite && !chunk.copula && past;
    const placed = (before === 'NP' || before === 'COMMA') && chunks[index + 1]?.kind === 'P';
    if (bare && placed && open && !CLAUSE_TAKERS.test(open.lemma)) return { ...chunk, finite: false };
    if (infinitive && chunk.finite && isBase(view, chunk) && /^(?:CC|COMMA)$/u.test(before ?? ''))
      return { ...chunk, finite: false };
    infinitive = !chunk.finite || chunk.control !== null;
    if (chunk.finite) open = chunk;
    return chunk;
  });
}
