/**
 * The properties as they stand in the database, one interface a label: the contract between the writing side
 * (`write-article.ts`), the reading side (`articles.ts`, `entities.ts`, `claims.ts`) and the export.
 * Texts for full-text search stand beside these (`search-props.ts`). Relationships carry the rest: see design "the graph". "live" = of an article with status READ.
 */
export interface StoredSource {
  readonly id: string;
  /** Derived: the name most of its stored articles give, ties by code unit. */
  readonly name: string;
  /** The names its articles give, most frequent first, with their counts beside them. */
  readonly names: readonly string[];
  readonly nameCounts: readonly number[];
  readonly domain: string | null;
  readonly reliability: string;
}

export interface StoredArticle {
  readonly id: string;
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  readonly datePrecision: string | null;
  readonly dateBasis: string;
  readonly language: string;
  readonly text: string;
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly textHash: string;
  readonly rawHash: string;
  readonly wordCount: number;
  readonly simhash: string;
  readonly minhash: readonly number[];
  readonly pipelineId: string;
  /** Derived: READ, SUPERSEDED or RETRACTED. */
  readonly status: string;
  /** Instant (ISO UTC) it was first read, and retracted; history, not graph. */
  readonly readAt: string;
  readonly retractedAt: string | null;
  /** The source's name as this article gives it. */
  readonly sourceName: string;
  /** Copies of the relationships' ends, for filters and keyset orders. `publishedSort` is '' when unknown. */
  readonly sourceId: string;
  readonly storyId: string;
  readonly publishedSort: string;
  /** Bands of the simhash, each indexed: articles that share one are candidates for one Story. */
  readonly band0: string;
  readonly band1: string;
  readonly band2: string;
  readonly band3: string;
}

export interface StoredMention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly form: string;
}

export interface StoredEntity {
  readonly id: string;
  readonly kind: string;
  /** `nameKey` of the name its identity rests on. */
  readonly nameKey: string;
  readonly canonicalId: string;
  /** Derived from the live set from here on. `name`: most frequent live NAME form, ties by code unit. */
  readonly name: string;
  /** Folded name for ordering and prefix search. */
  readonly nameSort: string;
  /** Live NAME forms, most frequent first, ties by code unit, with their counts beside them. */
  readonly aliases: readonly string[];
  readonly aliasCounts: readonly number[];
  /** Live mentions of any form; live articles; live propositions it is subject or object of. */
  readonly mentionCount: number;
  readonly articleCount: number;
  readonly claimCount: number;
}

export interface StoredClaim {
  readonly id: string;
  readonly propositionKey: string;
  readonly predicate: string;
  readonly valueKind: string | null;
  readonly valueNumber: number | null;
  readonly valueUnit: string | null;
  readonly valueDate: string | null;
  readonly valuePrecision: string | null;
  readonly reviewStatus: string;
  /** Canonical subject and object (null for a value), indexed: a hub's page is read by them. */
  readonly subjectId: string;
  readonly objectId: string | null;
  /** Derived over the proposition's live evidence from here on, equal on all members. */
  readonly valueText: string | null;
  readonly predicateText: string;
  /** Live evidence in all; affirming, denying; and hedged, normative, hypothetical or question among them. */
  readonly evidenceCount: number;
  readonly affirmed: number;
  readonly negated: number;
  readonly hedged: number;
  /** Distinct sources, and connected components of sources and stories, of live affirming evidence. */
  readonly sourceCount: number;
  readonly independentSourceCount: number;
  readonly independentDenialCount: number;
  readonly disputed: boolean;
  readonly confidence: number;
  /** Earliest start and latest end of live event times; '' when none (ordered last). */
  readonly eventStart: string;
  readonly eventEnd: string;
  /** Latest publication of live evidence; '' when unknown. Default order of lists, newest first. */
  readonly publishedSort: string;
  /** True on the one member (smallest id) that lists show, while live evidence supports the proposition. */
  readonly listed: boolean;
  /**
   * Instant (ISO UTC) of the first reading; history, not graph. Beside it stands `recordedIn`, the revision of this
   * store's graph that brought the claim: nobody reads it but `list-new-claims`, and an import brings none.
   */
  readonly firstRecorded: string;
}

export interface StoredEvidence {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly predicateText: string;
  readonly valueText: string | null;
  readonly polarity: string;
  readonly modality: string;
  readonly speakerKind: string;
  readonly speakerText: string | null;
  readonly speakerStart: number | null;
  readonly speakerEnd: number | null;
  readonly cueStart: number | null;
  readonly cueEnd: number | null;
  readonly contentStart: number | null;
  readonly contentEnd: number | null;
  readonly eventStart: string | null;
  readonly eventEnd: string | null;
  readonly eventPrecision: string | null;
  readonly timeText: string | null;
  readonly timeBasis: string | null;
  readonly qualifierRoles: readonly string[];
  readonly qualifierTexts: readonly string[];
  /** '' where the qualifier is no entity: lists hold no null. */
  readonly qualifierEntityIds: readonly string[];
  readonly confidence: number;
  readonly rule: string;
  readonly pipelineId: string;
  /** Instant; history, not graph. */
  readonly retractedAt: string | null;
  /** Derived: its article has status READ. */
  readonly live: boolean;
  /** Copies of the relationships' ends. `speakerId` is the entity's, null for other speakers. */
  readonly articleId: string;
  readonly claimId: string;
  readonly speakerId: string | null;
}

/** `(:Entity)-[:CLAIM]->(:Entity)`, derived: one a listed proposition with an entity object and live affirming evidence. */
export interface StoredClaimEdge {
  readonly id: string;
  readonly predicate: string;
  readonly affirmed: number;
  readonly negated: number;
  readonly hedged: number;
  readonly sources: number;
  readonly disputed: boolean;
}

/** One raw input that ended READ, SKIPPED or FAILED, by the hash of its bytes and what came with them. History. */
export interface StoredInput {
  readonly id: string;
  readonly status: string;
  /** Where it came from, e.g. a path or `stdin`. */
  readonly origin: string;
  readonly articleId: string | null;
  readonly pipelineId: string;
  readonly runId: string;
  readonly at: string;
  /** Diagnostic of SKIPPED and FAILED. */
  readonly code: string | null;
  readonly reason: string | null;
  readonly stage: string | null;
  readonly hint: string | null;
}

/** One execution of the pipeline. History. */
export interface StoredRun {
  readonly id: string;
  readonly pipelineId: string;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly read: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly failed: number;
  readonly evidence: number;
}
