import type { Chunk, Mark, Phrase } from './chunk.ts';
import type { Argument, SubjectBy } from './clause.ts';

/** Where the search for a subject ended. */
export interface FoundSubject {
  readonly subjects: readonly Argument[];
  readonly by: SubjectBy;
  /** Chunk where the clause begins. */
  readonly at: number;
  /** Antecedent of "which" before the subject: it is the object then. */
  readonly fronted: Argument | null;
}

/** Longest apposition or relative clause between a subject and its verb, in chunks. */
const LONGEST_INSERT = 12;

/** Finds the subject of the verb at a chunk; "shared" leaves it to the clause before. */
export function findSubject(chunks: readonly Chunk[], verb: number): FoundSubject | 'shared' | null {
  const at = skipBack(chunks, verb - 1);
  const chunk = chunks[at];
  if (!chunk) return null;
  if (chunk.kind === 'NP') return fromPhrase(chunks, at);
  if (chunk.kind === 'REL') return fromRelative(chunks, at);
  if (chunk.kind === 'CC') return 'shared';
  if (chunk.kind === 'COMMA') return fromInsert(chunks, at) ?? listed(chunks, verb);
  return null;
}

function skipBack(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (chunks[at]?.kind === 'ADV') at -= 1;
  return at;
}

/** Goes from the last phrase back over prepositional phrases to the one they hang on. */
function leftmost(chunks: readonly Chunk[], from: number): number | null {
  let at = from;
  for (;;) {
    const before = chunks[at - 1];
    if (before?.kind === 'P') {
      const host = chunks[at - 2];
      if (host?.kind !== 'NP') return isOpening(chunks, at - 2) ? null : null;
      at -= 2;
    } else if (before?.kind === 'NP' && (before.adjectival || (chunks[at] as Phrase).adjectival)) at -= 1;
    else return at;
  }
}

const isOpening = (chunks: readonly Chunk[], at: number) => at < 0 || chunks[at]?.kind === 'COMMA';

function fromPhrase(chunks: readonly Chunk[], at: number): FoundSubject | null {
  const first = leftmost(chunks, at);
  if (first === null) return null;
  const coordinated = coordinatedBefore(chunks, first);
  const start = coordinated.at(0) ?? first;
  const subjects = [...coordinated, first].map((index) => argumentAt(chunks, index));
  const before = chunks[start - 1];
  if (before?.kind === 'REL' && before.word !== 'who') {
    const host = antecedent(chunks, start - 1);
    return { subjects, by: 'direct', at: start, fronted: host === null ? null : argumentAt(chunks, host) };
  }
  return { subjects, by: 'direct', at: start, fronted: null };
}

/** "A and B signed", "A, B and C signed": phrases joined to the one at `first`, unless they are another verb's objects. */
function coordinatedBefore(chunks: readonly Chunk[], first: number): readonly number[] {
  const found: number[] = [];
  let at = first;
  let link: Chunk['kind'] = 'CC';
  for (;;) {
    const between = chunks[at - 1];
    const linkAt = between?.kind === 'CC' && chunks[at - 2]?.kind === 'COMMA' ? at - 2 : at - 1;
    if (chunks[at - 1]?.kind !== link || (between as Mark).word === 'but') break;
    if (chunks[linkAt - 1]?.kind !== 'NP') break;
    const other = leftmost(chunks, linkAt - 1);
    if (
      other === null ||
      (chunks[other] as Phrase).chain === null ||
      chunks[other - 1]?.kind === 'VG' ||
      chunks[other - 1]?.kind === 'P'
    )
      return [];
    found.unshift(other);
    at = other;
    link = 'COMMA';
  }
  return found;
}

function antecedent(chunks: readonly Chunk[], relative: number): number | null {
  let at = relative - 1;
  if (chunks[at]?.kind === 'COMMA') at -= 1;
  if (chunks[at]?.kind === 'P') at -= 1;
  return chunks[at]?.kind === 'NP' ? at : null;
}

function fromRelative(chunks: readonly Chunk[], at: number): FoundSubject | null {
  const host = antecedent(chunks, at);
  if (host === null) return null;
  return { subjects: [argumentAt(chunks, host)], by: 'relative', at: host, fronted: null };
}

/** The verb follows a comma or dash that closes an insert: "X, the chief executive of Y, said". */
function fromInsert(chunks: readonly Chunk[], comma: number): FoundSubject | null {
  for (let open = comma - 2; open > 0 && open >= comma - LONGEST_INSERT; open -= 1) {
    if (chunks[open]?.kind !== 'COMMA') continue;
    const first = chunks[open + 1];
    const inserted =
      first?.kind === 'NP' ||
      first?.kind === 'REL' ||
      first?.kind === 'P' ||
      first?.kind === 'ADV' ||
      first?.kind === 'VG';
    if (!inserted || chunks[open - 1]?.kind !== 'NP') continue;
    const host = leftmost(chunks, open - 1);
    if (host === null) return null;
    const inner = argumentAt(chunks, open + 1);
    const outer = argumentAt(chunks, host);
    const named =
      first.kind === 'NP' && open + 2 === comma && first.chain !== null && outer.phrase.chain === null;
    return { subjects: [named ? inner : outer], by: 'direct', at: host, fronted: null };
  }
  return null;
}

/** "X convened meetings, implemented protocols, and launched sessions": a list of verbs shares its subject. */
function listed(chunks: readonly Chunk[], verb: number): 'shared' | null {
  const later = chunks
    .slice(verb + 1)
    .some((chunk, index, rest) => chunk.kind === 'CC' && rest[index + 1]?.kind === 'VG');
  const group = chunks[verb];
  const before = chunks.slice(0, verb).findLast(({ kind }) => kind === 'VG');
  const alike = group?.kind === 'VG' && before?.kind === 'VG' && group.plainPast && before.plainPast;
  return alike && later && chunks[verb + 1]?.kind === 'NP' ? 'shared' : null;
}

/** Returns the phrase at a chunk with the "of" phrases after it. */
export function argumentAt(chunks: readonly Chunk[], at: number): Argument {
  const phrase = chunks[at] as Phrase;
  const ofs: Phrase[] = [];
  let end = at;
  for (;;) {
    const link = chunks[end + 1];
    const next = chunks[end + 2];
    if (link?.kind !== 'P' || !/^(?:of|worth|per)$/u.test(link.word) || next?.kind !== 'NP') break;
    ofs.push(next);
    end += 2;
  }
  return { phrase, ofs, from: phrase.from, to: chunks[end]?.to ?? phrase.to };
}
