import type { Article } from '../../src/domain/article.ts';
import type { ArticleGraph } from '../../src/domain/article-graph.ts';
import { type Claim, makeClaim } from '../../src/domain/claim.ts';
import { type Entity, makeEntity } from '../../src/domain/entity.ts';
import type { Evidence } from '../../src/domain/evidence.ts';
import type { Mention } from '../../src/domain/mention.ts';
import { mentionId } from '../../src/domain/mention.ts';
import type { PredicateTable } from '../../src/domain/predicate.ts';
import type { Source } from '../../src/domain/source.ts';
import { type Diagnostic, ok, type Result } from '../../src/result.ts';
import type { ClaimDraft, MentionSet } from '../drafts.ts';
import type { Stage } from '../stage.ts';
import { makeEvidence } from './07-resolve/make-evidence.ts';
import { quoteMismatch } from './07-resolve/quote-mismatch.ts';

export const STAGE: Stage = {
  name: 'resolve',
  needs: ['read', 'fingerprint', 'mentions', 'drafts'],
  gives: 'graph',
};

/** What stage 7 reads. */
export interface ResolveInput {
  readonly article: Article;
  readonly source: Source;
  readonly mentions: MentionSet;
  readonly drafts: readonly ClaimDraft[];
  readonly predicates: PredicateTable;
}

/**
 * Makes entities of the article's chains and claims with evidence of its drafts. Every span is held against the text:
 * what does not stand there is left out and reported. Equal ids are kept once, the surest evidence first.
 */
export function resolveArticle(input: ResolveInput): Result<ArticleGraph> {
  const { article, source, mentions, drafts, predicates } = input;
  const diagnostics: Diagnostic[] = [];
  const entities = mentions.chains.map(({ kind, name }) => makeEntity(kind, name));
  const claims = new Map<string, Claim>();
  const evidence = new Map<string, Evidence>();
  for (const draft of [...drafts].sort((a, b) => b.confidence - a.confidence)) {
    const claim = claimOf(draft, entities, predicates);
    if (!claim) continue;
    const made = makeEvidence({ draft, claim, article, source, entities });
    if (!made) {
      diagnostics.push(quoteMismatch(article, draft.quote));
      continue;
    }
    claims.set(claim.id, claim);
    if (!evidence.has(made.id)) evidence.set(made.id, made);
  }
  return ok(
    {
      source,
      article,
      mentions: resolveMentions(input, entities, diagnostics),
      entities: [...new Map(entities.map((entity) => [entity.id, entity])).values()],
      claims: [...claims.values()].sort(byId),
      evidence: [...evidence.values()].sort((a, b) => a.start - b.start || a.end - b.end || byId(a, b)),
    },
    diagnostics,
  );
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Builds the claim of a draft; none where subject and object are one entity. */
function claimOf(draft: ClaimDraft, entities: readonly Entity[], predicates: PredicateTable): Claim | null {
  const subject = entities[draft.subject];
  if (!subject) return null;
  if (draft.object.kind === 'VALUE') return makeClaim(subject.id, draft.predicate, draft.object, predicates);
  const object = entities[draft.object.chain];
  if (!object || object.id === subject.id) return null;
  return makeClaim(subject.id, draft.predicate, { kind: 'ENTITY', entityId: object.id }, predicates);
}

function resolveMentions(
  { article, mentions }: ResolveInput,
  entities: readonly Entity[],
  diagnostics: Diagnostic[],
): readonly Mention[] {
  const found = new Map<string, Mention>();
  for (const { start, end, exact, form, chain } of mentions.mentions) {
    const entity = entities[chain];
    if (!entity || exact === '' || article.text.slice(start, end) !== exact) {
      diagnostics.push(quoteMismatch(article, { start, end }));
      continue;
    }
    const id = mentionId(article.id, start, end);
    if (!found.has(id))
      found.set(id, { id, articleId: article.id, entityId: entity.id, start, end, exact, form });
  }
  return [...found.values()];
}
