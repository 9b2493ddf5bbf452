import type { Chunk, VerbGroup } from './chunk.ts';
import type { Argument, Clause } from './clause.ts';
import { readComplements } from './complements.ts';
import { findSubject } from './subject.ts';

/** Finds the finite clauses of a sentence from left to right. */
export function findClauses(chunks: readonly Chunk[]): readonly Clause[] {
  const clauses: Clause[] = [];
  chunks.forEach((chunk, at) => {
    if (chunk.kind === 'VG' && chunk.finite) {
      const clause = readClause(chunks, at, chunk, clauses.at(-1));
      if (clause) clauses.push(clause);
    }
  });
  return clauses;
}

function readClause(
  chunks: readonly Chunk[],
  at: number,
  verb: VerbGroup,
  before: Clause | undefined,
): Clause | null {
  const found = findSubject(chunks, at);
  const complements = readComplements(chunks, at);
  const to = chunks[complements.end - 1]?.to ?? verb.to;
  if (found === 'shared' || found === null) {
    const subjects: readonly Argument[] = found === 'shared' && before ? before.subjects : [];
    return {
      ...complements,
      verb,
      subjects,
      subjectBy: 'shared',
      marker: found === 'shared' ? (before?.marker ?? null) : null,
      lead: null,
      from: verb.from,
      to,
      objectFronted: false,
    };
  }
  const fronted = found.fronted && complements.objects.length === 0 ? [found.fronted] : null;
  return {
    ...complements,
    verb,
    subjects: found.subjects,
    subjectBy: found.by,
    objects: fronted ?? complements.objects,
    objectFronted: fronted !== null,
    marker: markerBefore(chunks, found.at),
    lead: null,
    from: verb.inverted ?? fronted?.[0]?.from ?? chunks[found.at]?.from ?? verb.from,
    to,
  };
}

/** The conjunction right before the clause, over a prepositional phrase: "if", "that", "while". */
function markerBefore(chunks: readonly Chunk[], start: number): string | null {
  const before = chunks[start - 1];
  if (before?.kind === 'SC') return before.word;
  if (before?.kind === 'REL' && before.word === 'that') return 'that';
  return null;
}
