import type { Chunk } from './chunk.ts';
import type { Adjunct, Argument, Tail } from './clause.ts';
import { OPEN_QUOTE } from './quotes.ts';
import { argumentAt } from './subject.ts';

/** What follows a verb. */
export interface Complements {
  readonly objects: readonly Argument[];
  readonly second: Argument | null;
  readonly particle: string | null;
  readonly adjuncts: readonly Adjunct[];
  readonly tail: Tail | null;
  /** Chunk after the last one taken. */
  readonly end: number;
}

/** Adverbial prepositions that make one word with their verb. */
const PARTICLES = /^(?:up|down|out|off|back|away|over|on)$/u;

/** Reads objects and prepositional phrases from behind a verb up to the clause's end. */
export function readComplements(chunks: readonly Chunk[], verb: number): Complements {
  let at = skip(chunks, verb + 1);
  const particle = particleAt(chunks, at);
  if (particle !== null) at += 1;
  let objects: readonly Argument[] = [];
  let second: Argument | null = null;
  const clause = objectClause(chunks, verb, at);
  if (clause) return { objects: [], second: null, particle, adjuncts: [], tail: clause, end: at };
  if (chunks[at]?.kind === 'NP') {
    const list = readList(chunks, at);
    objects = list.items;
    at = skip(chunks, list.end);
    if (chunks[at]?.kind === 'NP') {
      second = argumentAt(chunks, at);
      at = skip(chunks, afterArgument(chunks, second, at));
    }
  }
  const { adjuncts, end } = readAdjuncts(chunks, at);
  if (objects.length === 0 && adjuncts.length === 0)
    return { objects, second, particle, adjuncts, tail: readTail(chunks, end), end };
  return { objects: withExtension(chunks, objects), second, particle, adjuncts, tail: null, end };
}

/** "ensures that power stays central", "makes clear that": a clause is what the verb is about; verbs of speech have frames for it. */
function objectClause(chunks: readonly Chunk[], verb: number, at: number): Tail | null {
  const group = chunks[verb];
  const first = chunks[at];
  if (group?.kind !== 'VG' || group.passive || group.copula || !first) return null;
  const that = first.kind === 'SC' && first.word === 'that';
  const bare =
    first.kind === 'NP' &&
    /^(?:ensure|mean|show|hope|know|believe|think|fear|find)$/u.test(group.lemma) &&
    startsClause(chunks, at);
  if (!that && !bare) return null;
  let end = at + 1;
  let verbs = 0;
  while (end < chunks.length && !(endsTail(chunks, end) && !(isFiniteGroup(chunks[end]) && verbs === 0))) {
    if (isFiniteGroup(chunks[end])) verbs += 1;
    end += 1;
  }
  return { word: '', from: that ? first.to : first.from, to: chunks[end - 1]?.to ?? first.to };
}

const isFiniteGroup = (chunk: Chunk | undefined) => chunk?.kind === 'VG' && chunk.finite;

/** A verb phrase right behind the last object belongs to it: "markets to help efforts", "companies that control mining". */
function withExtension(chunks: readonly Chunk[], objects: readonly Argument[]): readonly Argument[] {
  const last = objects.at(-1);
  if (!last) return objects;
  const at = chunks.findIndex(({ from }) => from >= last.to);
  const next = chunks[at];
  const infinitive =
    next?.kind === 'VG' && !next.finite && chunks[at]?.from === last.to && next.to - next.from > 1;
  const relative =
    next?.kind === 'REL' && next.from === last.to && next.word !== 'which' && isFiniteGroup(chunks[at + 1]);
  if (!infinitive && !relative) return objects;
  let end = at + (relative ? 2 : 1);
  while (end < chunks.length && end < at + LONGEST_EXTENSION && !endsTail(chunks, end)) end += 1;
  return [...objects.slice(0, -1), { ...last, extendedTo: chunks[end - 1]?.to ?? last.to }];
}

/** Chunks that an object's own clause may run over. */
const LONGEST_EXTENSION = 10;

/** "focuses on eliminating corruption", "plans to open a plant": what a preposition or "to" governs when it is a verb. */
function readTail(chunks: readonly Chunk[], at: number): Tail | null {
  const first = chunks[at];
  const verb = chunks[at + 1];
  const gerund = first?.kind === 'P' && verb?.kind === 'VG' && !verb.finite;
  const infinitive = first?.kind === 'VG' && !first.finite;
  const participle = infinitive && first.to - first.from === 1;
  if (!first || (!gerund && !infinitive)) return null;
  const end = tailEnd(chunks, gerund ? at + 2 : at + 1);
  if ((chunks[end - 1]?.to ?? 0) - (gerund ? first.to : first.from) < 2) return null;
  return {
    word: gerund ? first.word : participle ? '' : 'to',
    from: gerund ? first.to : participle ? first.from : first.from + 1,
    to: chunks[end - 1]?.to ?? first.to,
  };
}

/** Runs to the end of a verb phrase: over a quotation that opens in it, and over the clause of a "that" in it. */
function tailEnd(chunks: readonly Chunk[], from: number): number {
  let open = false;
  let that = false;
  let at = from;
  for (; at < chunks.length; at += 1) {
    const chunk = chunks[at] as Chunk;
    const quote = chunk.kind === 'QUOTE' && (open || OPEN_QUOTE.test(chunk.word));
    if (quote) open = !open;
    else if (chunk.kind === 'SC' && chunk.word === 'that' && !that) that = true;
    else if (endsTail(chunks, at) && !(that && isFiniteGroup(chunk))) break;
  }
  return at;
}

function endsTail(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at] as Chunk;
  if (chunk.kind === 'STOP' || chunk.kind === 'QUOTE' || chunk.kind === 'SC' || chunk.kind === 'REL')
    return true;
  if (chunk.kind === 'VG') return chunk.finite;
  return (
    chunk.kind === 'COMMA' &&
    (chunk.word !== ',' || chunks[at + 1]?.kind === 'REL' || chunks[at + 1]?.kind === 'QUOTE')
  );
}

function skip(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (chunks[at]?.kind === 'ADV') at += 1;
  return at;
}

function particleAt(chunks: readonly Chunk[], at: number): string | null {
  const chunk = chunks[at];
  if (chunk?.kind !== 'P' || !PARTICLES.test(chunk.word)) return null;
  const next = chunks[at + 1];
  const bound =
    next?.kind === 'P' || (/^(?:back|away|off|out|up|down)$/u.test(chunk.word) && next?.kind === 'NP');
  return bound ? chunk.word : null;
}

function afterArgument(chunks: readonly Chunk[], argument: Argument, at: number): number {
  let end = at + 1;
  while (end < chunks.length && (chunks[end] as Chunk).to <= argument.to) end += 1;
  return end;
}

/** Reads "A", "A and B", "A, B and C" as far as no verb takes the last one for its subject. */
function readList(
  chunks: readonly Chunk[],
  from: number,
): { readonly items: readonly Argument[]; readonly end: number } {
  const items = [argumentAt(chunks, from)];
  let end = afterArgument(chunks, items[0] as Argument, from);
  for (;;) {
    const next = nextItem(chunks, end);
    if (next === null) break;
    const item = argumentAt(chunks, next);
    items.push(item);
    end = afterArgument(chunks, item, next);
  }
  return { items, end };
}

function nextItem(chunks: readonly Chunk[], end: number): number | null {
  const comma = chunks[end]?.kind === 'COMMA' && chunks[end]?.word === ',';
  const joint = chunks[comma ? end + 1 : end];
  if (joint?.kind === 'CC' && joint.word !== 'but') {
    const at = comma ? end + 2 : end + 1;
    return chunks[at]?.kind === 'NP' && !startsClause(chunks, at) ? at : null;
  }
  if (!comma || joint?.kind !== 'NP') return null;
  return endsInConjunction(chunks, end + 1) ? end + 1 : null;
}

/** Tells whether the phrase is the subject of a verb that follows. */
function startsClause(chunks: readonly Chunk[], from: number): boolean {
  let at = from + 1;
  while (chunks[at]?.kind === 'ADV' || isPrepositional(chunks, at)) at += chunks[at]?.kind === 'P' ? 2 : 1;
  const verb = chunks[at];
  return verb?.kind === 'VG' && verb.finite;
}

const isPrepositional = (chunks: readonly Chunk[], at: number) =>
  chunks[at]?.kind === 'P' && chunks[at + 1]?.kind === 'NP';

/** A comma opens a list only where "and" closes it: "roads, refineries and training". */
function endsInConjunction(chunks: readonly Chunk[], from: number): boolean {
  for (let at = from; at < chunks.length && at < from + 12; at += 1) {
    const chunk = chunks[at] as Chunk;
    if (chunk.kind === 'CC') return chunks[at + 1]?.kind === 'NP' && !startsClause(chunks, at + 1);
    const inList =
      chunk.kind === 'NP' ||
      (chunk.kind === 'COMMA' && chunk.word === ',') ||
      (chunk.kind === 'P' && chunk.word === 'of');
    if (!inList) return false;
  }
  return false;
}

function readAdjuncts(
  chunks: readonly Chunk[],
  from: number,
): { readonly adjuncts: readonly Adjunct[]; readonly end: number } {
  const adjuncts: Adjunct[] = [];
  let at = from;
  for (;;) {
    const chunk = chunks[at];
    if (chunk?.kind === 'ADV') at += 1;
    else if (chunk?.kind === 'P' && chunks[at + 1]?.kind === 'P') at += 1;
    else if (chunk?.kind === 'P' && chunks[at + 1]?.kind === 'NP') {
      const list = readList(chunks, at + 1);
      adjuncts.push({ word: chunk.word, at: chunk.from, phrases: list.items });
      at = list.end;
    } else {
      const jump = overApposition(chunks, at);
      if (jump === null) return { adjuncts, end: at };
      at = jump;
    }
  }
}

/** "X, the chief executive of Y, on 12 March": what follows the apposition still belongs to the clause. */
function overApposition(chunks: readonly Chunk[], at: number): number | null {
  if (chunks[at]?.kind !== 'COMMA' || chunks[at + 1]?.kind !== 'NP') return null;
  const argument = argumentAt(chunks, at + 1);
  const close = afterArgument(chunks, argument, at + 1);
  return chunks[close]?.kind === 'COMMA' &&
    chunks[close + 1]?.kind === 'P' &&
    chunks[close + 2]?.kind === 'NP'
    ? close + 1
    : null;
}
