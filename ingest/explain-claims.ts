import type { ArticleGraph } from '../src/domain/article-graph.ts';
import type { Claim } from '../src/domain/claim.ts';
import type { Evidence, Span } from '../src/domain/evidence.ts';
import type { EntityId } from '../src/domain/id.ts';
import type { Mention, MentionForm } from '../src/domain/mention.ts';
import type { Annotation, Sentence, Token } from './annotation.ts';

/** A stretch of the text with its words. */
export interface Words extends Span {
  readonly text: string;
}

/** A mention as it is told of. */
export interface ToldMention extends Words {
  readonly form: MentionForm;
}

/** How a claim's subject or object was found: the mention that stands for it, and the name that one leads to. */
export interface WhyEntity {
  readonly entity: EntityId;
  /** Null where no mention of it stands in the claim's sentence: it came over the chain. */
  readonly mention: ToldMention | null;
  /** Nearest name of the chain, before the mention if there is one; null where the mention is a name itself. */
  readonly name: Words | null;
}

/** What one claim rests on. */
export interface Why {
  readonly rule: string;
  /** The predicate in the text's own words. */
  readonly predicateText: string;
  readonly subject: WhyEntity;
  /** Null where the object is a value. */
  readonly object: WhyEntity | null;
  readonly speaker: {
    readonly kind: Evidence['speaker']['kind'];
    readonly words: Words | null;
    /** The words that give the speech away, and what was said. */
    readonly cue: Words | null;
    readonly content: Words | null;
  };
  /** The sentences the quote stands in, as indices into the explanation's `sentences`. */
  readonly sentences: readonly number[];
}

/** A sentence with its parse, told of once however many claims it has. */
export interface ToldSentence extends Span {
  readonly words: readonly Pick<Token, 'text' | 'start' | 'lemma' | 'upos' | 'head' | 'relation'>[];
}

export interface Explanation {
  /** Sentences that claims stand in, in order. */
  readonly sentences: readonly ToldSentence[];
  /** By evidence id. */
  readonly why: ReadonlyMap<string, Why>;
  /** The mentions of each entity, in order: its chain. */
  readonly chains: ReadonlyMap<EntityId, readonly ToldMention[]>;
}

/** Says for each claim of an article what it rests on; a function of what stages 4–7 gave. */
export function explainClaims(graph: ArticleGraph, annotation: Annotation): Explanation {
  const chains = chainsOf(graph.mentions);
  const claims = new Map(graph.claims.map((claim) => [claim.id, claim]));
  const used = annotation.sentences.filter((sentence) =>
    graph.evidence.some((evidence) => overlap(sentence, evidence)),
  );
  const why = new Map<string, Why>();
  for (const evidence of graph.evidence) {
    const claim = claims.get(evidence.claimId);
    if (claim) why.set(evidence.id, whyOf({ claim, evidence, text: graph.article.text, chains, used }));
  }
  return { sentences: used.map(tellSentence), why, chains };
}

function chainsOf(mentions: readonly Mention[]): ReadonlyMap<EntityId, readonly ToldMention[]> {
  const chains = new Map<EntityId, ToldMention[]>();
  for (const { entityId, start, end, exact, form } of [...mentions].sort((a, b) => a.start - b.start)) {
    const chain = chains.get(entityId) ?? [];
    chains.set(entityId, chain);
    chain.push({ text: exact, start, end, form });
  }
  return chains;
}

interface WhyInput {
  readonly claim: Claim;
  readonly evidence: Evidence;
  readonly text: string;
  readonly chains: Explanation['chains'];
  readonly used: readonly Sentence[];
}

function whyOf({ claim, evidence, text, chains, used }: WhyInput): Why {
  const { speaker, cue, content } = evidence;
  const own = used.filter((sentence) => overlap(sentence, evidence));
  const entity = (id: EntityId) => whyEntity(id, chains.get(id) ?? [], { evidence, sentences: own });
  const words = (span: Span | null) =>
    span && { text: text.slice(span.start, span.end), start: span.start, end: span.end };
  return {
    rule: evidence.rule,
    predicateText: evidence.predicateText,
    subject: entity(claim.subjectId),
    object: claim.object.kind === 'ENTITY' ? entity(claim.object.entityId) : null,
    speaker: {
      kind: speaker.kind,
      words: 'span' in speaker ? words(speaker.span) : null,
      cue: words(cue),
      content: words(content),
    },
    sentences: own.map((sentence) => used.indexOf(sentence)),
  };
}

/** The mention inside the quote stands for the entity, else one in its sentence, the last before the quote first. */
function whyEntity(
  entity: EntityId,
  chain: readonly ToldMention[],
  { evidence, sentences }: { readonly evidence: Evidence; readonly sentences: readonly Sentence[] },
): WhyEntity {
  const near = chain.filter((mention) => sentences.some((sentence) => overlap(sentence, mention)));
  const mention =
    near.find((each) => overlap(each, evidence)) ??
    near.findLast(({ end }) => end <= evidence.start) ??
    near[0] ??
    null;
  if (mention?.form === 'NAME') return { entity, mention, name: null };
  const names = chain.filter(({ form }) => form === 'NAME');
  const at = mention?.start ?? evidence.start;
  const name = names.findLast(({ start }) => start < at) ?? names[0];
  return { entity, mention, name: name ? { text: name.text, start: name.start, end: name.end } : null };
}

function tellSentence({ start, end, tokens }: Sentence): ToldSentence {
  return {
    start,
    end,
    words: tokens.map(({ text, start: at, lemma, upos, head, relation }) => {
      return { text, start: at, lemma, upos, head, relation };
    }),
  };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
