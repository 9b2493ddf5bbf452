import type { GraphQLResolveInfo } from 'graphql';
import type { ArticleRecord, ClaimRecord, EntityRecord, EvidenceRecord, MentionRecord, SourceRecord, StoryRecord } from '../../graph/read/read-record.ts';
import type { ValueParent, ContradictionSideParent, QualifierParent, AliasParent, DistributionItemParent, ArticleTextParent } from '../values.ts';
import type { Connection, FoundConnection } from '../connection.ts';
import type { FoundPaths } from '../../graph/read/paths.ts';
import type { Way, WalkedStep } from '../../graph/read/ways.ts';
import type { FoundSubgraph, SubgraphLine } from '../../graph/read/subgraph.ts';
import type { NeighbourRecord } from '../../graph/read/neighbours.ts';
import type { StoredRun } from '../../graph/stored.ts';
import type { Trouble } from '../../graph/read/runs.ts';
import type { InputOutcome } from '../../domain/outcome.ts';
import type { Retraction } from '../ports.ts';
import type { RunProgress } from '../../domain/run-progress.ts';
import type { ApiContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** The questions the graph answers. */
export type Query = {
  /** Finds any object by its id, whatever its type; null when there is none. */
  readonly node?: Maybe<Node>;
  /** Finds many objects by their ids, in the order asked; null stands where there is none. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Finds one entity; the id of an entity that was merged into another gives that other one. */
  readonly entity?: Maybe<Entity>;
  /** Lists the entities that live articles name. */
  readonly entities: EntityConnection;
  /** Finds one claim; also by the id of a claim whose entities were merged since. */
  readonly claim?: Maybe<Claim>;
  /** Lists claims that live evidence supports, each proposition once. */
  readonly claims: ClaimConnection;
  /** Finds one article. */
  readonly article?: Maybe<Article>;
  /** Lists articles; without a status in the filter those that are live. */
  readonly articles: ArticleConnection;
  /** Finds one source. */
  readonly source?: Maybe<Source>;
  /** Lists the sources by name. */
  readonly sources: SourceConnection;
  /** Lists stories, those with most live articles first: copies and near copies of one text. */
  readonly stories: StoryConnection;
  /** An article's text with its mentions and its evidence in order, cut into segments that can be shown one after another; null when there is no such article. */
  readonly articleText?: Maybe<ArticleText>;
  /** Searches names, quotes, titles and texts; every word of the query must be there, those in quotation marks in their order. Exact names come first, then names that begin so, then names (the last word may be the beginning of one), titles, quotes and texts with the words. */
  readonly search: SearchConnection;
  /** Walks from an entity along claims between entities, nearest first, best attested first; null when there is no such entity. */
  readonly neighbourhood?: Maybe<Subgraph>;
  /** Finds the shortest ways from one entity to another along claims between entities, best attested first; none comes by an entity twice. Null when one of the two does not exist. */
  readonly paths?: Maybe<PathSet>;
  /** Lists the claims that have an event time, in its order; claims without one are left out. */
  readonly timeline: ClaimConnection;
  /** Lists the disputed claims with both sides, those last recorded first. */
  readonly contradictions: ContradictionConnection;
  /**
   * Counts claims by time, from the first bucket that has one to the last; buckets between them without a claim are there
   * with 0. A year or month counts in the first bucket it overlaps. At most 5,000 buckets.
   */
  readonly claimsOverTime: ReadonlyArray<TimeBucket>;
  /**
   * Counts claims by what they have in common, most frequent first. Source, speaker, modality and polarity are those of the
   * live evidence that the filter leaves.
   */
  readonly distribution: ReadonlyArray<DistributionItem>;
  /** Lists executions of the pipeline, newest first. */
  readonly runs: RunConnection;
  /** Lists inputs that did not become articles, by where they came from. */
  readonly failures: FailureConnection;
  /** Tells what this graph is: its digest, schema and pipelines. */
  readonly graph: GraphInfo;
  /** Counts what the graph holds, or what a filter leaves of it. */
  readonly counts: Counts;
};


/** The questions the graph answers. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions the graph answers. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The questions the graph answers. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** The questions the graph answers. */
export type QueryEntitiesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The questions the graph answers. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** The questions the graph answers. */
export type QueryClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The questions the graph answers. */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/** The questions the graph answers. */
export type QueryArticlesArgs = {
  filter?: InputMaybe<ArticleFilter>;
  orderBy?: InputMaybe<ArticleOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The questions the graph answers. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** The questions the graph answers. */
export type QuerySourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The questions the graph answers. */
export type QueryStoriesArgs = {
  minArticles?: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The questions the graph answers. */
export type QueryArticleTextArgs = {
  id: Scalars['ID']['input'];
};


/** The questions the graph answers. */
export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The questions the graph answers. */
export type QueryNeighbourhoodArgs = {
  entity: Scalars['ID']['input'];
  depth?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions the graph answers. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions the graph answers. */
export type QueryTimelineArgs = {
  entities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  filter?: InputMaybe<ClaimFilter>;
  direction?: OrderDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The questions the graph answers. */
export type QueryContradictionsArgs = {
  entity?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The questions the graph answers. */
export type QueryClaimsOverTimeArgs = {
  filter?: InputMaybe<ClaimFilter>;
  interval?: Interval;
  by?: ClaimTime;
  timeZone?: Scalars['String']['input'];
};


/** The questions the graph answers. */
export type QueryDistributionArgs = {
  field: DistributionField;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions the graph answers. */
export type QueryRunsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The questions the graph answers. */
export type QueryFailuresArgs = {
  status?: TroubleStatus;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The questions the graph answers. */
export type QueryCountsArgs = {
  filter?: InputMaybe<ClaimFilter>;
};

/** The changes the graph takes. */
export type Mutation = {
  /** Reads one article and adds its claims; the same article again changes nothing. */
  readonly ingestArticle: IngestArticlePayload;
  /** Takes an article's evidence out of the live graph; it stays stored, and retracting it again changes nothing. */
  readonly retractArticle: RetractArticlePayload;
};


/** The changes the graph takes. */
export type MutationIngestArticleArgs = {
  input: IngestArticleInput;
};


/** The changes the graph takes. */
export type MutationRetractArticleArgs = {
  input: RetractArticleInput;
};

/** What the server tells as it happens, over server-sent events or a WebSocket. */
export type Subscription = {
  /** Each claim that is new to the graph from now on, once. */
  readonly claimAdded: Claim;
  /** How far the reading of articles is, whenever that changes; ends when the run ends. */
  readonly ingestProgress: IngestProgress;
};


/** What the server tells as it happens, over server-sent events or a WebSocket. */
export type SubscriptionClaimAddedArgs = {
  filter?: InputMaybe<ClaimFilter>;
};


/** What the server tells as it happens, over server-sent events or a WebSocket. */
export type SubscriptionIngestProgressArgs = {
  run?: InputMaybe<Scalars['ID']['input']>;
};

/** Anything with an id that stays the same on every run and in every store. */
export type Node = {
  /** Identity: a hash of what the object is. */
  readonly id: Scalars['ID']['output'];
};

/** Which way a list runs. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet at the top. */
  | 'ASC'
  /** Largest, latest or last in the alphabet at the top. */
  | 'DESC';

/** Where a page stands in its list. */
export type PageInfo = {
  /** True when more follows after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when something stands before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last item; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** What kind of thing an entity is. */
export type EntityKind =
  /** A company, ministry, agency, party, court or other body. */
  | 'ORGANISATION'
  /** A human being. */
  | 'PERSON'
  /** A law, treaty, programme, plan or rule. */
  | 'POLICY'
  /** A country, town, river, site or other place. */
  | 'PLACE';

/** An organisation, person, policy or place in the world. */
export type Entity = Node & {
  /** Identity: starts with `ent_`. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /** The name live articles use most. */
  readonly name: Scalars['String']['output'];
  /** The names live articles use, most frequent first. */
  readonly aliases: ReadonlyArray<Alias>;
  /** How often live articles mention it, by name or otherwise. */
  readonly mentionCount: Scalars['Int']['output'];
  /** How many live articles mention it. */
  readonly articleCount: Scalars['Int']['output'];
  /** How many claims it is subject or object of. */
  readonly claimCount: Scalars['Int']['output'];
  /** The claims it is subject or object of. */
  readonly claims: ClaimConnection;
  /** The live mentions of it, by article and place. */
  readonly mentions: MentionConnection;
  /** The claims that it says, about whatever it is. */
  readonly speakerOf: ClaimConnection;
  /** The entities it shares an affirmed claim with, those with most claims first. */
  readonly neighbours: NeighbourConnection;
  /** Earliest publication date of the live articles that mention it; null when none has a date. */
  readonly firstSeen?: Maybe<Scalars['String']['output']>;
  /** Latest publication date of the live articles that mention it; null when none has a date. */
  readonly lastSeen?: Maybe<Scalars['String']['output']>;
  /** The live articles that mention it. */
  readonly articles: ArticleConnection;
};


/** An organisation, person, policy or place in the world. */
export type EntityClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation, person, policy or place in the world. */
export type EntityMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation, person, policy or place in the world. */
export type EntitySpeakerOfArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation, person, policy or place in the world. */
export type EntityNeighboursArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation, person, policy or place in the world. */
export type EntityArticlesArgs = {
  orderBy?: InputMaybe<ArticleOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One name of an entity. */
export type Alias = {
  /** The name as articles write it. */
  readonly name: Scalars['String']['output'];
  /** How often live articles write it so. */
  readonly count: Scalars['Int']['output'];
  /** Live articles that write it so, newest first. */
  readonly articles: ReadonlyArray<Article>;
};


/** One name of an entity. */
export type AliasArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entity beside another, with the claims between them. */
export type Neighbour = {
  /** The other entity. */
  readonly entity: Entity;
  /** How many affirmed claims are between them, in both directions. */
  readonly claimCount: Scalars['Int']['output'];
  /** The predicates of those claims, by name. */
  readonly predicates: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of neighbours. */
export type NeighbourConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<NeighbourEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Neighbour>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A neighbour in a list. */
export type NeighbourEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Neighbour;
};

/** Which entities to list; fields that are given must all hold. */
export type EntityFilter = {
  /** Only these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** Only with all these words in one of their names; the last may be the beginning of a word. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only those that live articles of this source mention. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** Only with at least so many claims. */
  readonly minClaims?: InputMaybe<Scalars['Int']['input']>;
};

/** What entities are sorted by. */
export type EntityOrderField =
  /** Their names, without regard to case. */
  | 'NAME'
  /** How many claims they are in. */
  | 'CLAIMS'
  /** How often they are mentioned. */
  | 'MENTIONS';

/** How entities are sorted; ties go by id. */
export type EntityOrder = {
  /** What to sort by. */
  readonly field: EntityOrderField;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** A page of entities. */
export type EntityConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entity in a list. */
export type EntityEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** A proposition: subject, predicate, object. The same claim wherever it is said, whoever says it, affirmed or denied. */
export type Claim = Node & {
  /** Identity: starts with `clm_`. */
  readonly id: Scalars['ID']['output'];
  /** Address at which this server answers with the claim and its evidence as JSON; to cite it by. */
  readonly url: Scalars['String']['output'];
  /** The proposition as a sentence, affirmed; whether anybody denies it is in `negatedCount` and `disputed`. */
  readonly text: Scalars['String']['output'];
  /** Whom or what it is about. */
  readonly subject: Entity;
  /** Name of the predicate: a canonical one (`own`), or the verb with its preposition (`invest in`). */
  readonly predicate: Scalars['String']['output'];
  /** The predicate in the words of its best evidence. */
  readonly predicateText: Scalars['String']['output'];
  /** What is said of the subject: another entity, or a value. */
  readonly object: ClaimObject;
  /** Where it is said, surest first. */
  readonly evidence: EvidenceConnection;
  /** Surety of its best live evidence, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** How many live pieces of evidence it has, for and against. */
  readonly evidenceCount: Scalars['Int']['output'];
  /** How many live pieces of evidence affirm it. */
  readonly affirmedCount: Scalars['Int']['output'];
  /** How many live pieces of evidence deny it. */
  readonly negatedCount: Scalars['Int']['output'];
  /** How many live pieces of evidence hedge, demand, suppose or ask it instead of saying that it is so. */
  readonly hedgedCount: Scalars['Int']['output'];
  /** How many sources affirm it; copies count. */
  readonly sourceCount: Scalars['Int']['output'];
  /** How many independent origins affirm it: copies of one text, and texts of one source, are one. */
  readonly independentSourceCount: Scalars['Int']['output'];
  /** How many independent origins deny it. */
  readonly independentDenialCount: Scalars['Int']['output'];
  /** True when one speaker says it is so and another says it is not, about the same time. */
  readonly disputed: Scalars['Boolean']['output'];
  /** From the earliest to the latest time its evidence gives; null when none gives a time. */
  readonly eventTime?: Maybe<TimeRange>;
  /** Newest publication date of its live evidence; null when no article has one. */
  readonly lastPublished?: Maybe<Scalars['String']['output']>;
  /** When it was first read into this graph, as a UTC instant. */
  readonly firstRecorded: Scalars['String']['output'];
  /** What people have decided about it. */
  readonly reviewStatus: ReviewStatus;
};


/** A proposition: subject, predicate, object. The same claim wherever it is said, whoever says it, affirmed or denied. */
export type ClaimEvidenceArgs = {
  polarity?: InputMaybe<Polarity>;
  onlyLive?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What a claim says of its subject. */
export type ClaimObject = Entity | Value;

/** What people have decided about a claim. */
export type ReviewStatus =
  /** Nobody has looked at it yet. */
  | 'UNREVIEWED';

/** What kind of literal a value is. */
export type ValueKind =
  /** Words. */
  | 'TEXT'
  /** A number without a unit. */
  | 'NUMBER'
  /** A number with a unit. */
  | 'QUANTITY'
  /** An amount of money; its unit is the currency. */
  | 'MONEY'
  /** A percentage. */
  | 'PERCENT'
  /** A date. */
  | 'DATE';

/** A typed literal that is a claim's object. */
export type Value = {
  /** What kind of literal it is. */
  readonly kind: ValueKind;
  /** The value in the words of the best evidence. */
  readonly text: Scalars['String']['output'];
  /** The number in base units: `$2 million` is 2000000; null for words and dates. */
  readonly number?: Maybe<Scalars['Float']['output']>;
  /** Unit or currency code; null without one. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** The date: `2015`, `2015-03` or `2015-03-02`; null for anything else. */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** How precise the date is; null for anything else. */
  readonly precision?: Maybe<Precision>;
};

/** How much of a date or time is known. */
export type Precision =
  /** The year. */
  | 'YEAR'
  /** Year and month. */
  | 'MONTH'
  /** The day. */
  | 'DAY'
  /** The instant, in UTC. */
  | 'INSTANT';

/** A stretch of time. */
export type TimeRange = {
  /** First day. */
  readonly start: Scalars['String']['output'];
  /** Last day. */
  readonly end: Scalars['String']['output'];
  /** The year, month or day that it is exactly; null for any other stretch. */
  readonly precision?: Maybe<Precision>;
};

/**
 * Which claims to list; fields that are given must all hold. Those about evidence (speaker, speakerKinds, source,
 * polarity, modality, publishedFrom, publishedTo) must hold together for one live piece of it.
 */
export type ClaimFilter = {
  /** Only with this entity as subject or object. */
  readonly entity?: InputMaybe<Scalars['ID']['input']>;
  /** Only with this subject. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
  /** Only with this object. */
  readonly object?: InputMaybe<Scalars['ID']['input']>;
  /** Only with one of these predicates. */
  readonly predicates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only with a subject or an object of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** Only what this entity says. */
  readonly speaker?: InputMaybe<Scalars['ID']['input']>;
  /** Only what speakers of these kinds say. */
  readonly speakerKinds?: InputMaybe<ReadonlyArray<SpeakerKind>>;
  /** Only what this source publishes. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** Only what is affirmed, or only what is denied. */
  readonly polarity?: InputMaybe<Polarity>;
  /** Only what is said in one of these ways. */
  readonly modality?: InputMaybe<ReadonlyArray<Modality>>;
  /** Only with at least this confidence, 0 to 1. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Only with at least so many independent origins. */
  readonly minIndependentSources?: InputMaybe<Scalars['Int']['input']>;
  /** True: only disputed ones; false: only undisputed ones. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only what happened on or after this day: `2015`, `2015-03` or `2015-03-02`. */
  readonly eventFrom?: InputMaybe<Scalars['String']['input']>;
  /** Only what happened on or before this day, month or year. */
  readonly eventTo?: InputMaybe<Scalars['String']['input']>;
  /** Only with evidence published on or after this day, month or year. */
  readonly publishedFrom?: InputMaybe<Scalars['String']['input']>;
  /** Only with evidence published on or before this day, month or year. */
  readonly publishedTo?: InputMaybe<Scalars['String']['input']>;
  /** Only what was first read into this graph at or after this day or UTC instant. */
  readonly recordedFrom?: InputMaybe<Scalars['String']['input']>;
  /** Only what people have decided so about. */
  readonly reviewStatus?: InputMaybe<ReviewStatus>;
  /** Only with a quote that has all these words; the thousand best quotes are looked at. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

/** What claims are sorted by. */
export type ClaimOrderField =
  /** Newest publication date of their evidence; undated ones count as oldest. */
  | 'PUBLISHED'
  /** Earliest event time; claims without one come last. */
  | 'EVENT_TIME'
  /** Confidence. */
  | 'CONFIDENCE'
  /** How many independent origins affirm them. */
  | 'INDEPENDENT_SOURCES'
  /** When they were first read into this graph. */
  | 'RECORDED';

/** How claims are sorted; ties go by id. */
export type ClaimOrder = {
  /** What to sort by. */
  readonly field: ClaimOrderField;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** A page of claims. */
export type ClaimConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A claim in a list. */
export type ClaimEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** Whether the speaker says that it is so. */
export type Polarity =
  /** The speaker says that it is so. */
  | 'AFFIRMED'
  /** The speaker says that it is not so. */
  | 'NEGATED';

/** In which way a claim is said. */
export type Modality =
  /** Plainly. */
  | 'ASSERTED'
  /** As the words of somebody else. */
  | 'REPORTED'
  /** As possible or likely: may, could, is expected to. */
  | 'HEDGED'
  /** As what should or must be. */
  | 'NORMATIVE'
  /** As what would be if. */
  | 'HYPOTHETICAL'
  /** As a question. */
  | 'QUESTION';

/** Whom an article lets say a claim. */
export type SpeakerKind =
  /** The source itself, in its own voice. */
  | 'SOURCE'
  /** An entity that is named. */
  | 'ENTITY'
  /** Somebody without a name, such as officials or analysts. */
  | 'UNNAMED'
  /** The text does not tell. */
  | 'UNSURE';

/** Who says it. */
export type Speaker = {
  /** Whom the article lets say it. */
  readonly kind: SpeakerKind;
  /** The entity that says it; null for other kinds. */
  readonly entity?: Maybe<Entity>;
  /** The words that name the speaker; null where the source speaks or the text does not tell. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Where those words stand in the article's text. */
  readonly span?: Maybe<Span>;
};

/** A stretch of an article's text, in UTF-16 code units. */
export type Span = {
  /** First code unit. */
  readonly start: Scalars['Int']['output'];
  /** Code unit after the last. */
  readonly end: Scalars['Int']['output'];
};

/** What the time of an event rests on. */
export type TimeBasis =
  /** The words give it whole: `on 3 March 2026`. */
  | 'STATED'
  /** The words were resolved against the publication date: `last year`. */
  | 'RELATIVE_TO_PUBLICATION';

/** When what a claim says happened; never the publication date itself. */
export type EventTime = {
  /** First day. */
  readonly start: Scalars['String']['output'];
  /** Last day. */
  readonly end: Scalars['String']['output'];
  /** How precise it is. */
  readonly precision: Precision;
  /** The words that say it. */
  readonly text: Scalars['String']['output'];
  /** What it rests on. */
  readonly basis: TimeBasis;
};

/** What else a clause says of its claim. */
export type Qualifier = {
  /** How it is joined: in, with, for, since … */
  readonly role: Scalars['String']['output'];
  /** Its words. */
  readonly text: Scalars['String']['output'];
  /** The entity it is; null where it is none. */
  readonly entity?: Maybe<Entity>;
};

/** One place where one article has one speaker affirm or deny a claim. */
export type Evidence = Node & {
  /** Identity: starts with `evi_`. */
  readonly id: Scalars['ID']['output'];
  /** The exact words: the article's text from `start` to `end`. */
  readonly quote: Scalars['String']['output'];
  /** First UTF-16 code unit of the quote in the article's text. */
  readonly start: Scalars['Int']['output'];
  /** Code unit after the quote. */
  readonly end: Scalars['Int']['output'];
  /** Up to 32 characters before the quote. */
  readonly prefix: Scalars['String']['output'];
  /** Up to 32 characters after the quote. */
  readonly suffix: Scalars['String']['output'];
  /** The claim it affirms or denies. */
  readonly claim: Claim;
  /** The article it stands in. */
  readonly article: Article;
  /** Who says it. */
  readonly speaker: Speaker;
  /** Where the words stand that give the speech away, such as `said`; null without such words. */
  readonly cue?: Maybe<Span>;
  /** Where that stands what the speaker is given to say; null without a speaker. */
  readonly content?: Maybe<Span>;
  /** Whether it is affirmed or denied. */
  readonly polarity: Polarity;
  /** In which way it is said. */
  readonly modality: Modality;
  /** The predicate in the text's own words. */
  readonly predicateText: Scalars['String']['output'];
  /** The value in the text's own words; null where the object is an entity. */
  readonly valueText?: Maybe<Scalars['String']['output']>;
  /** When it happened, where the text says so. */
  readonly eventTime?: Maybe<EventTime>;
  /** What else the clause says. */
  readonly qualifiers: ReadonlyArray<Qualifier>;
  /** Address of the article with a text fragment that makes a browser jump to the quote; null when the article has no address. */
  readonly link?: Maybe<Scalars['String']['output']>;
  /** Name of the rule that read it. */
  readonly rule: Scalars['String']['output'];
  /** What the reading rests on. */
  readonly why: Why;
  /** How sure the reading is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** True while its article is neither superseded nor retracted. */
  readonly live: Scalars['Boolean']['output'];
  /** When its article was retracted, as a UTC instant; null when it was not. */
  readonly retractedAt?: Maybe<Scalars['String']['output']>;
};

/** What the reading of a piece of evidence rests on. */
export type Why = {
  /** Name of the rule. */
  readonly rule: Scalars['String']['output'];
  /** A sentence the rule reads; null when this server does not know the rule. */
  readonly example?: Maybe<Scalars['String']['output']>;
  /** The claim it makes of that sentence; null when this server does not know the rule. */
  readonly reads?: Maybe<Scalars['String']['output']>;
  /** The words that stand for the subject, a pronoun perhaps; null when none are on record in the quote's sentence. */
  readonly subject?: Maybe<Mention>;
  /** The words that stand for the object; null for a value, or when none are on record. */
  readonly object?: Maybe<Mention>;
  /** The words that give the speech away, such as `said`; null without such words. */
  readonly cue?: Maybe<Scalars['String']['output']>;
  /** Hash of version, model and options of the pipeline that read it. */
  readonly pipelineId: Scalars['String']['output'];
};

/** A page of evidence. */
export type EvidenceConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<EvidenceEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Evidence>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A piece of evidence in a list. */
export type EvidenceEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The evidence. */
  readonly node: Evidence;
};

/** What has become of an article. */
export type ArticleStatus =
  /** Live: its evidence counts. */
  | 'READ'
  /** A newer version stands at its address. */
  | 'SUPERSEDED'
  /** A person took it out. */
  | 'RETRACTED';

/** Where a publication date was found. */
export type DateBasis =
  /** Given along with the article. */
  | 'GIVEN'
  /** In the page's metadata. */
  | 'METADATA'
  /** In the address. */
  | 'ADDRESS'
  /** In the text. */
  | 'TEXT'
  /** Nowhere. */
  | 'NONE';

/** One published text in one version. */
export type Article = Node & {
  /** Identity: starts with `art_`. */
  readonly id: Scalars['ID']['output'];
  /** Address as it was given; null without one. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Title; null without one. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Author as the article names them; null without one. */
  readonly author?: Maybe<Scalars['String']['output']>;
  /** Publication date in the precision that is known; null when unknown, never guessed. */
  readonly publishedAt?: Maybe<Scalars['String']['output']>;
  /** When this version was made, where the article says so. */
  readonly updatedAt?: Maybe<Scalars['String']['output']>;
  /** How precise the publication date is. */
  readonly datePrecision?: Maybe<Precision>;
  /** Where the publication date was found. */
  readonly dateBasis: DateBasis;
  /** Language as an ISO 639-1 code. */
  readonly language: Scalars['String']['output'];
  /** The whole repaired text; every offset counts its UTF-16 code units. */
  readonly text: Scalars['String']['output'];
  /** Where the body stands in the text. */
  readonly body: Span;
  /** Words of the body. */
  readonly wordCount: Scalars['Int']['output'];
  /** What has become of it. */
  readonly status: ArticleStatus;
  /** When it was first read, as a UTC instant. */
  readonly readAt: Scalars['String']['output'];
  /** When it was retracted, as a UTC instant; null when it was not. */
  readonly retractedAt?: Maybe<Scalars['String']['output']>;
  /** Who publishes it. */
  readonly source: Source;
  /** The copies and near copies it belongs to; an article without any is a story of its own. */
  readonly story: Story;
  /** The evidence in it, in the order of the text. */
  readonly evidence: EvidenceConnection;
  /** The mentions of entities in it, in the order of the text. */
  readonly mentions: MentionConnection;
};


/** One published text in one version. */
export type ArticleEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One published text in one version. */
export type ArticleMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Which articles to list; fields that are given must all hold. */
export type ArticleFilter = {
  /** Only of this source. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this story. */
  readonly story?: InputMaybe<Scalars['ID']['input']>;
  /** Only with one of these statuses; live ones (READ) when absent. */
  readonly status?: InputMaybe<ReadonlyArray<ArticleStatus>>;
  /** Only published on or after this day: `2015`, `2015-03` or `2015-03-02`. */
  readonly publishedFrom?: InputMaybe<Scalars['String']['input']>;
  /** Only published on or before this day, month or year. */
  readonly publishedTo?: InputMaybe<Scalars['String']['input']>;
  /** Only with all these words in title or text; the two hundred best by each are looked at. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only those that mention this entity. */
  readonly entity?: InputMaybe<Scalars['ID']['input']>;
};

/** What articles are sorted by. */
export type ArticleOrderField =
  /** Publication date; undated ones count as oldest. */
  | 'PUBLISHED'
  /** Title, by code point; those without one count as first. */
  | 'TITLE';

/** How articles are sorted; ties go by id. */
export type ArticleOrder = {
  /** What to sort by. */
  readonly field: ArticleOrderField;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** A page of articles. */
export type ArticleConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Article>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An article in a list. */
export type ArticleEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The article. */
  readonly node: Article;
};

/** Admiralty code of a source. */
export type Reliability =
  /** Completely reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Cannot be judged, or nobody has yet. */
  | 'F';

/** Who publishes: a site, a paper, a ministry. */
export type Source = Node & {
  /** Identity: starts with `src_`. */
  readonly id: Scalars['ID']['output'];
  /** Shown name. */
  readonly name: Scalars['String']['output'];
  /** Host without `www.`; null when its articles came without an address. */
  readonly domain?: Maybe<Scalars['String']['output']>;
  /** How reliable it is. */
  readonly reliability: Reliability;
  /** Its live articles. */
  readonly articles: ArticleConnection;
};


/** Who publishes: a site, a paper, a ministry. */
export type SourceArticlesArgs = {
  orderBy?: InputMaybe<ArticleOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of sources. */
export type SourceConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A source in a list. */
export type SourceEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: Source;
};

/** Articles that are copies or near copies of one text: one independent origin. */
export type Story = Node & {
  /** Identity: starts with `sto_`. */
  readonly id: Scalars['ID']['output'];
  /** Its live articles. */
  readonly articles: ArticleConnection;
};


/** Articles that are copies or near copies of one text: one independent origin. */
export type StoryArticlesArgs = {
  orderBy?: InputMaybe<ArticleOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of stories. */
export type StoryConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<StoryEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Story>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A story in a list. */
export type StoryEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Story;
};

/** An article's text made ready to be shown with what was read in it. */
export type ArticleText = {
  /** The article. */
  readonly article: Article;
  /** The text from its first to its last code unit, cut wherever a mention or a quote begins or ends. */
  readonly segments: ReadonlyArray<TextSegment>;
  /** The mentions in it, by start, the longer first. */
  readonly mentions: ReadonlyArray<Mention>;
  /** The evidence in it, by start, the longer first. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A piece of an article's text in which nothing begins or ends. */
export type TextSegment = {
  /** First UTF-16 code unit in the article's text. */
  readonly start: Scalars['Int']['output'];
  /** Code unit after the last. */
  readonly end: Scalars['Int']['output'];
  /** The words. */
  readonly text: Scalars['String']['output'];
  /** Ids of the mentions that cover it. */
  readonly mentions: ReadonlyArray<Scalars['ID']['output']>;
  /** Ids of the evidence whose quotes cover it. */
  readonly evidence: ReadonlyArray<Scalars['ID']['output']>;
};

/** How a span names an entity. */
export type MentionForm =
  /** By name: Halvek Lithium. */
  | 'NAME'
  /** By a description: the company. */
  | 'NOMINAL'
  /** By a pronoun: it. */
  | 'PRONOUN'
  /** By the word for its people: Kelmarian. */
  | 'DEMONYM';

/** A span of an article that names an entity. */
export type Mention = Node & {
  /** Identity: starts with `men_`. */
  readonly id: Scalars['ID']['output'];
  /** First UTF-16 code unit in the article's text. */
  readonly start: Scalars['Int']['output'];
  /** Code unit after the last. */
  readonly end: Scalars['Int']['output'];
  /** The exact words. */
  readonly exact: Scalars['String']['output'];
  /** How they name it. */
  readonly form: MentionForm;
  /** The entity they name. */
  readonly entity: Entity;
  /** The article they stand in. */
  readonly article: Article;
};

/** A page of mentions. */
export type MentionConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<MentionEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Mention>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A mention in a list. */
export type MentionEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The mention. */
  readonly node: Mention;
};

/** What a search looks for. */
export type SearchKind =
  /** Entities, by their names. */
  | 'ENTITY'
  /** Claims, by their quotes. */
  | 'CLAIM'
  /** Articles, by title and text. */
  | 'ARTICLE';

/** Something a search found. */
export type SearchResult = Entity | Claim | Article;

/** A page of what a search found, best first. */
export type SearchConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<SearchResult>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many were found, of the two hundred best of each kind. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Something found, in its place in the list. */
export type SearchEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What was found. */
  readonly node: SearchResult;
};

/** Entities with the claims between them. */
export type Subgraph = {
  /** The entities, the middle one first, then nearest first. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The claims between them, nearest first, then most sources first. */
  readonly edges: ReadonlyArray<SubgraphEdge>;
  /** True when `limit` left something out. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A claim as a line between two entities. */
export type SubgraphEdge = {
  /** The claim's subject. */
  readonly source: Entity;
  /** The claim's object. */
  readonly target: Entity;
  /** The claim. */
  readonly claim: Claim;
};

/** Ways from one entity to another. */
export type PathSet = {
  /** The ways, shortest first, then those whose worst attested claim has most independent sources. */
  readonly paths: ReadonlyArray<Path>;
  /** True when `limit`, or the number of claims looked at, left something out. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A way from one entity to another. */
export type Path = {
  /** How many claims it has. */
  readonly length: Scalars['Int']['output'];
  /** Its claims, from the start to the end. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** One claim of a way. */
export type PathStep = {
  /** The entity the step starts from: the claim's subject or its object. */
  readonly from: Entity;
  /** The entity the step leads to. */
  readonly to: Entity;
  /** The claim. */
  readonly claim: Claim;
  /** Its surest live affirming evidence. */
  readonly evidence?: Maybe<Evidence>;
};

/** A disputed claim with those who affirm it and those who deny it. */
export type Contradiction = {
  /** The claim. */
  readonly claim: Claim;
  /** Who says that it is so, per speaker and source, surest first; of the hundred surest pieces of evidence. */
  readonly affirming: ReadonlyArray<ContradictionSide>;
  /** Who says that it is not so, per speaker and source, surest first; of the hundred surest pieces of evidence. */
  readonly denying: ReadonlyArray<ContradictionSide>;
};

/** What one speaker says in one source, for or against a claim. */
export type ContradictionSide = {
  /** Who says it. */
  readonly speaker: Speaker;
  /** Where it is published. */
  readonly source: Source;
  /** The evidence, surest first. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A page of contradictions. */
export type ContradictionConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ContradictionEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Contradiction>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A contradiction in a list. */
export type ContradictionEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Contradiction;
};

/** How long a bucket of time is. */
export type Interval =
  /** A day. */
  | 'DAY'
  /** A week from Monday. */
  | 'WEEK'
  /** A month. */
  | 'MONTH'
  /** Three months from January, April, July or October. */
  | 'QUARTER'
  /** A year. */
  | 'YEAR';

/** Which time of a claim counts. */
export type ClaimTime =
  /** Earliest time its evidence gives for what happened. */
  | 'EVENT'
  /** Newest publication date of its evidence. */
  | 'PUBLICATION'
  /** When it was first read into this graph. */
  | 'RECORDED';

/** How many claims fall into a stretch of time. */
export type TimeBucket = {
  /** First day of the stretch. */
  readonly start: Scalars['String']['output'];
  /** How many claims fall into it. */
  readonly count: Scalars['Int']['output'];
};

/** What claims are counted by. */
export type DistributionField =
  /** Their predicates. */
  | 'PREDICATE'
  /** The kinds of their subjects. */
  | 'KIND'
  /** The sources that publish them; a claim counts once for each. */
  | 'SOURCE'
  /** Who says them: the id of an entity, or the kind of a speaker that is none; a claim counts once for each. */
  | 'SPEAKER'
  /** The ways they are said in; a claim counts once for each. */
  | 'MODALITY'
  /** Whether they are affirmed or denied; a disputed claim counts for both. */
  | 'POLARITY';

/** How many claims have something in common. */
export type DistributionItem = {
  /** What they have in common: a name of the schema or an id. */
  readonly key: Scalars['String']['output'];
  /** The same for people to read. */
  readonly label: Scalars['String']['output'];
  /** How many claims. */
  readonly count: Scalars['Int']['output'];
};

/** One execution of the pipeline. */
export type Run = {
  /** Identity: starts with `run_`. */
  readonly id: Scalars['ID']['output'];
  /** Hash of version, model and options of the pipeline. */
  readonly pipelineId: Scalars['String']['output'];
  /** When it began, as a UTC instant. */
  readonly startedAt: Scalars['String']['output'];
  /** When it ended, as a UTC instant; null while it runs or when it was cut off. */
  readonly finishedAt?: Maybe<Scalars['String']['output']>;
  /** Articles it wrote. */
  readonly read: Scalars['Int']['output'];
  /** Articles that were there already. */
  readonly unchanged: Scalars['Int']['output'];
  /** Inputs it left out. */
  readonly skipped: Scalars['Int']['output'];
  /** Inputs it could not read. */
  readonly failed: Scalars['Int']['output'];
  /** Pieces of evidence it wrote. */
  readonly evidence: Scalars['Int']['output'];
};

/** A page of runs. */
export type RunConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<RunEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Run>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A run in a list. */
export type RunEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Run;
};

/** How an input that gave no article ended. */
export type TroubleStatus =
  /** It was left out, for a reason that stands in it. */
  | 'SKIPPED'
  /** It could not be read. */
  | 'FAILED';

/** An input that gave no article. */
export type Failure = {
  /** Identity: a hash of its raw bytes. */
  readonly id: Scalars['ID']['output'];
  /** Where it came from. */
  readonly origin: Scalars['String']['output'];
  /** Stable code, such as `OTHER_LANGUAGE`. */
  readonly code: Scalars['String']['output'];
  /** What happened. */
  readonly reason: Scalars['String']['output'];
  /** Stage of the pipeline that found it. */
  readonly stage: Scalars['String']['output'];
  /** What to do about it. */
  readonly hint: Scalars['String']['output'];
  /** When, as a UTC instant. */
  readonly at: Scalars['String']['output'];
};

/** A page of failures. */
export type FailureConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<FailureEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Failure>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A failure in a list. */
export type FailureEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Failure;
};

/** What a graph is and was made by. */
export type GraphInfo = {
  /** Hash of the graph's content, the same as in an export of it; reads the whole graph, once after each change. */
  readonly digest: Scalars['String']['output'];
  /** Version of the graph's schema. */
  readonly schemaVersion: Scalars['Int']['output'];
  /** Kind of store: `embedded` or `neo4j`. */
  readonly engine: Scalars['String']['output'];
  /** Pipelines that read its live articles, by id. */
  readonly pipelineIds: ReadonlyArray<Scalars['String']['output']>;
  /** Version of this server. */
  readonly version: Scalars['String']['output'];
  /** When an article was last read into it, as a UTC instant; null for an empty graph. */
  readonly lastReadAt?: Maybe<Scalars['String']['output']>;
};

/** One number each. */
export type Counts = {
  /** Entities. */
  readonly entities: Scalars['Int']['output'];
  /** Claims, each proposition once. */
  readonly claims: Scalars['Int']['output'];
  /** Live pieces of evidence. */
  readonly evidence: Scalars['Int']['output'];
  /** Live articles. */
  readonly articles: Scalars['Int']['output'];
};

/** An article to read. */
export type IngestArticleInput = {
  /** Its text, plain or Markdown, at most 2,000,000 characters. */
  readonly text: Scalars['String']['input'];
  /** Its address; tells versions of one article from articles of their own. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** Its title; found in the text when absent. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** When it was published: `2015`, `2015-03`, `2015-03-02` or an instant. */
  readonly publishedAt?: InputMaybe<Scalars['String']['input']>;
  /** Who publishes it; the address's host when absent. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** Who wrote it. */
  readonly author?: InputMaybe<Scalars['String']['input']>;
};

/** How an input ended. */
export type InputStatus =
  /** It was read; its claims are in the graph. */
  | 'READ'
  /** It was left out for the reason in the diagnostics, such as another language. */
  | 'SKIPPED'
  /** It could not be read, for the reason in the diagnostics. */
  | 'FAILED';

/** What came of an article that was to be read. */
export type IngestArticlePayload = {
  /** How it ended. */
  readonly status: InputStatus;
  /** True when the graph already held it: nothing was written. */
  readonly unchanged: Scalars['Boolean']['output'];
  /** The article; null when it was not read. */
  readonly article?: Maybe<Article>;
  /** How many claims it gave; 0 when nothing was written. */
  readonly claimCount: Scalars['Int']['output'];
  /** How many pieces of evidence it gave; 0 when nothing was written. */
  readonly evidenceCount: Scalars['Int']['output'];
  /** What was found wrong; for SKIPPED and FAILED the reason comes first. */
  readonly diagnostics: ReadonlyArray<Diagnostic>;
};

/** Trouble found in an input. */
export type Diagnostic = {
  /** Stable code, such as `OTHER_LANGUAGE`. */
  readonly code: Scalars['String']['output'];
  /** What happened. */
  readonly message: Scalars['String']['output'];
  /** Stage of the reading that found it. */
  readonly stage: Scalars['String']['output'];
  /** What to do about it. */
  readonly hint: Scalars['String']['output'];
};

/** Which article to retract. */
export type RetractArticleInput = {
  /** Id that starts with `art_`, or the article's address. */
  readonly article: Scalars['String']['input'];
};

/** What came of a retraction. */
export type RetractArticlePayload = {
  /** The article; its status is RETRACTED now. */
  readonly article: Article;
  /** True when it was retracted already: nothing changed. */
  readonly unchanged: Scalars['Boolean']['output'];
};

/** How far the reading of articles is. */
export type IngestProgress = {
  /** Id of the run. */
  readonly run: Scalars['ID']['output'];
  /** Articles it wrote so far. */
  readonly read: Scalars['Int']['output'];
  /** Articles that were there already. */
  readonly unchanged: Scalars['Int']['output'];
  /** Inputs it left out. */
  readonly skipped: Scalars['Int']['output'];
  /** Inputs it could not read. */
  readonly failed: Scalars['Int']['output'];
  /** True on the last message of a run. */
  readonly finished: Scalars['Boolean']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ClaimObject:
    | ( EntityRecord )
    | ( ValueParent )
  ;
  SearchResult:
    | ( EntityRecord )
    | ( ClaimRecord )
    | ( ArticleRecord )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( EntityRecord )
    | ( ClaimRecord )
    | ( EvidenceRecord )
    | ( ArticleRecord )
    | ( SourceRecord )
    | ( StoryRecord )
    | ( MentionRecord )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  EntityKind: EntityKind;
  Entity: ResolverTypeWrapper<EntityRecord>;
  Alias: ResolverTypeWrapper<AliasParent>;
  Neighbour: ResolverTypeWrapper<NeighbourRecord>;
  NeighbourConnection: ResolverTypeWrapper<Connection<NeighbourRecord>>;
  NeighbourEdge: ResolverTypeWrapper<Omit<NeighbourEdge, 'node'> & { node: ResolversTypes['Neighbour'] }>;
  EntityFilter: EntityFilter;
  EntityOrderField: EntityOrderField;
  EntityOrder: EntityOrder;
  EntityConnection: ResolverTypeWrapper<Connection<EntityRecord>>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  Claim: ResolverTypeWrapper<ClaimRecord>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ClaimObject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimObject']>;
  ReviewStatus: ReviewStatus;
  ValueKind: ValueKind;
  Value: ResolverTypeWrapper<ValueParent>;
  Precision: Precision;
  TimeRange: ResolverTypeWrapper<TimeRange>;
  ClaimFilter: ClaimFilter;
  ClaimOrderField: ClaimOrderField;
  ClaimOrder: ClaimOrder;
  ClaimConnection: ResolverTypeWrapper<Connection<ClaimRecord>>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  Polarity: Polarity;
  Modality: Modality;
  SpeakerKind: SpeakerKind;
  Speaker: ResolverTypeWrapper<EvidenceRecord>;
  Span: ResolverTypeWrapper<Span>;
  TimeBasis: TimeBasis;
  EventTime: ResolverTypeWrapper<EventTime>;
  Qualifier: ResolverTypeWrapper<QualifierParent>;
  Evidence: ResolverTypeWrapper<EvidenceRecord>;
  Why: ResolverTypeWrapper<EvidenceRecord>;
  EvidenceConnection: ResolverTypeWrapper<Connection<EvidenceRecord>>;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  ArticleStatus: ArticleStatus;
  DateBasis: DateBasis;
  Article: ResolverTypeWrapper<ArticleRecord>;
  ArticleFilter: ArticleFilter;
  ArticleOrderField: ArticleOrderField;
  ArticleOrder: ArticleOrder;
  ArticleConnection: ResolverTypeWrapper<Connection<ArticleRecord>>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  Reliability: Reliability;
  Source: ResolverTypeWrapper<SourceRecord>;
  SourceConnection: ResolverTypeWrapper<Connection<SourceRecord>>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  Story: ResolverTypeWrapper<StoryRecord>;
  StoryConnection: ResolverTypeWrapper<Connection<StoryRecord>>;
  StoryEdge: ResolverTypeWrapper<Omit<StoryEdge, 'node'> & { node: ResolversTypes['Story'] }>;
  ArticleText: ResolverTypeWrapper<ArticleTextParent>;
  TextSegment: ResolverTypeWrapper<TextSegment>;
  MentionForm: MentionForm;
  Mention: ResolverTypeWrapper<MentionRecord>;
  MentionConnection: ResolverTypeWrapper<Connection<MentionRecord>>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  SearchKind: SearchKind;
  SearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchResult']>;
  SearchConnection: ResolverTypeWrapper<FoundConnection>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchResult'] }>;
  Subgraph: ResolverTypeWrapper<FoundSubgraph>;
  SubgraphEdge: ResolverTypeWrapper<SubgraphLine>;
  PathSet: ResolverTypeWrapper<FoundPaths>;
  Path: ResolverTypeWrapper<Way>;
  PathStep: ResolverTypeWrapper<WalkedStep>;
  Contradiction: ResolverTypeWrapper<ClaimRecord>;
  ContradictionSide: ResolverTypeWrapper<ContradictionSideParent>;
  ContradictionConnection: ResolverTypeWrapper<Connection<ClaimRecord>>;
  ContradictionEdge: ResolverTypeWrapper<Omit<ContradictionEdge, 'node'> & { node: ResolversTypes['Contradiction'] }>;
  Interval: Interval;
  ClaimTime: ClaimTime;
  TimeBucket: ResolverTypeWrapper<TimeBucket>;
  DistributionField: DistributionField;
  DistributionItem: ResolverTypeWrapper<DistributionItemParent>;
  Run: ResolverTypeWrapper<StoredRun>;
  RunConnection: ResolverTypeWrapper<Connection<StoredRun>>;
  RunEdge: ResolverTypeWrapper<Omit<RunEdge, 'node'> & { node: ResolversTypes['Run'] }>;
  TroubleStatus: TroubleStatus;
  Failure: ResolverTypeWrapper<Trouble>;
  FailureConnection: ResolverTypeWrapper<Connection<Trouble>>;
  FailureEdge: ResolverTypeWrapper<Omit<FailureEdge, 'node'> & { node: ResolversTypes['Failure'] }>;
  GraphInfo: ResolverTypeWrapper<object>;
  Counts: ResolverTypeWrapper<Counts>;
  IngestArticleInput: IngestArticleInput;
  InputStatus: InputStatus;
  IngestArticlePayload: ResolverTypeWrapper<InputOutcome>;
  Diagnostic: ResolverTypeWrapper<Diagnostic>;
  RetractArticleInput: RetractArticleInput;
  RetractArticlePayload: ResolverTypeWrapper<Retraction>;
  IngestProgress: ResolverTypeWrapper<RunProgress>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Entity: EntityRecord;
  Alias: AliasParent;
  Neighbour: NeighbourRecord;
  NeighbourConnection: Connection<NeighbourRecord>;
  NeighbourEdge: Omit<NeighbourEdge, 'node'> & { node: ResolversParentTypes['Neighbour'] };
  EntityFilter: EntityFilter;
  EntityOrder: EntityOrder;
  EntityConnection: Connection<EntityRecord>;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  Claim: ClaimRecord;
  Float: Scalars['Float']['output'];
  ClaimObject: ResolversUnionTypes<ResolversParentTypes>['ClaimObject'];
  Value: ValueParent;
  TimeRange: TimeRange;
  ClaimFilter: ClaimFilter;
  ClaimOrder: ClaimOrder;
  ClaimConnection: Connection<ClaimRecord>;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  Speaker: EvidenceRecord;
  Span: Span;
  EventTime: EventTime;
  Qualifier: QualifierParent;
  Evidence: EvidenceRecord;
  Why: EvidenceRecord;
  EvidenceConnection: Connection<EvidenceRecord>;
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  Article: ArticleRecord;
  ArticleFilter: ArticleFilter;
  ArticleOrder: ArticleOrder;
  ArticleConnection: Connection<ArticleRecord>;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  Source: SourceRecord;
  SourceConnection: Connection<SourceRecord>;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  Story: StoryRecord;
  StoryConnection: Connection<StoryRecord>;
  StoryEdge: Omit<StoryEdge, 'node'> & { node: ResolversParentTypes['Story'] };
  ArticleText: ArticleTextParent;
  TextSegment: TextSegment;
  Mention: MentionRecord;
  MentionConnection: Connection<MentionRecord>;
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  SearchResult: ResolversUnionTypes<ResolversParentTypes>['SearchResult'];
  SearchConnection: FoundConnection;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchResult'] };
  Subgraph: FoundSubgraph;
  SubgraphEdge: SubgraphLine;
  PathSet: FoundPaths;
  Path: Way;
  PathStep: WalkedStep;
  Contradiction: ClaimRecord;
  ContradictionSide: ContradictionSideParent;
  ContradictionConnection: Connection<ClaimRecord>;
  ContradictionEdge: Omit<ContradictionEdge, 'node'> & { node: ResolversParentTypes['Contradiction'] };
  TimeBucket: TimeBucket;
  DistributionItem: DistributionItemParent;
  Run: StoredRun;
  RunConnection: Connection<StoredRun>;
  RunEdge: Omit<RunEdge, 'node'> & { node: ResolversParentTypes['Run'] };
  Failure: Trouble;
  FailureConnection: Connection<Trouble>;
  FailureEdge: Omit<FailureEdge, 'node'> & { node: ResolversParentTypes['Failure'] };
  GraphInfo: object;
  Counts: Counts;
  IngestArticleInput: IngestArticleInput;
  IngestArticlePayload: InputOutcome;
  Diagnostic: Diagnostic;
  RetractArticleInput: RetractArticleInput;
  RetractArticlePayload: Retraction;
  IngestProgress: RunProgress;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'orderBy'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'orderBy'>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'orderBy'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  stories?: Resolver<ResolversTypes['StoryConnection'], ParentType, ContextType, RequireFields<QueryStoriesArgs, 'minArticles'>>;
  articleText?: Resolver<Maybe<ResolversTypes['ArticleText']>, ParentType, ContextType, RequireFields<QueryArticleTextArgs, 'id'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  neighbourhood?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'entity' | 'depth' | 'limit'>>;
  paths?: Resolver<Maybe<ResolversTypes['PathSet']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxLength' | 'limit'>>;
  timeline?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'direction'>>;
  contradictions?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, Partial<QueryContradictionsArgs>>;
  claimsOverTime?: Resolver<ReadonlyArray<ResolversTypes['TimeBucket']>, ParentType, ContextType, RequireFields<QueryClaimsOverTimeArgs, 'interval' | 'by' | 'timeZone'>>;
  distribution?: Resolver<ReadonlyArray<ResolversTypes['DistributionItem']>, ParentType, ContextType, RequireFields<QueryDistributionArgs, 'field' | 'first'>>;
  runs?: Resolver<ResolversTypes['RunConnection'], ParentType, ContextType, Partial<QueryRunsArgs>>;
  failures?: Resolver<ResolversTypes['FailureConnection'], ParentType, ContextType, RequireFields<QueryFailuresArgs, 'status'>>;
  graph?: Resolver<ResolversTypes['GraphInfo'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['Counts'], ParentType, ContextType, Partial<QueryCountsArgs>>;
};

export type MutationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ingestArticle?: Resolver<ResolversTypes['IngestArticlePayload'], ParentType, ContextType, RequireFields<MutationIngestArticleArgs, 'input'>>;
  retractArticle?: Resolver<ResolversTypes['RetractArticlePayload'], ParentType, ContextType, RequireFields<MutationRetractArticleArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  claimAdded?: SubscriptionResolver<ResolversTypes['Claim'], "claimAdded", ParentType, ContextType, Partial<SubscriptionClaimAddedArgs>>;
  ingestProgress?: SubscriptionResolver<ResolversTypes['IngestProgress'], "ingestProgress", ParentType, ContextType, Partial<SubscriptionIngestProgressArgs>>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Entity' | 'Claim' | 'Evidence' | 'Article' | 'Source' | 'Story' | 'Mention', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EntityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EntityClaimsArgs, 'orderBy'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<EntityMentionsArgs>>;
  speakerOf?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EntitySpeakerOfArgs, 'orderBy'>>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, Partial<EntityNeighboursArgs>>;
  firstSeen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<EntityArticlesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AliasResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Alias'] = ResolversParentTypes['Alias']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<AliasArticlesArgs, 'first'>>;
};

export type NeighbourResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Neighbour'] = ResolversParentTypes['Neighbour']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  predicates?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NeighbourConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NeighbourConnection'] = ResolversParentTypes['NeighbourConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeighbourEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Neighbour']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighbourEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NeighbourEdge'] = ResolversParentTypes['NeighbourEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Neighbour'], ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  predicateText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['ClaimObject'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<ClaimEvidenceArgs, 'onlyLive'>>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  affirmedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  negatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hedgedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  independentSourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  independentDenialCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  eventTime?: Resolver<Maybe<ResolversTypes['TimeRange']>, ParentType, ContextType>;
  lastPublished?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstRecorded?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewStatus?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimObjectResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClaimObject'] = ResolversParentTypes['ClaimObject']> = {
  __resolveType: TypeResolveFn<'Entity' | 'Value', ParentType, ContextType>;
};

export type ValueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Value'] = ResolversParentTypes['Value']> = {
  kind?: Resolver<ResolversTypes['ValueKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['Precision']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimeRangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimeRange'] = ResolversParentTypes['TimeRange']> = {
  start?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['Precision']>, ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type SpeakerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Speaker'] = ResolversParentTypes['Speaker']> = {
  kind?: Resolver<ResolversTypes['SpeakerKind'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  span?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
};

export type SpanResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventTimeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventTime'] = ResolversParentTypes['EventTime']> = {
  start?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['TimeBasis'], ParentType, ContextType>;
};

export type QualifierResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Qualifier'] = ResolversParentTypes['Qualifier']> = {
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  predicateText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valueText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventTime?: Resolver<Maybe<ResolversTypes['EventTime']>, ParentType, ContextType>;
  qualifiers?: Resolver<ReadonlyArray<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['Why'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  live?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WhyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Why'] = ResolversParentTypes['Why']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  example?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reads?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Mention']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Mention']>, ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pipelineId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datePrecision?: Resolver<Maybe<ResolversTypes['Precision']>, ParentType, ContextType>;
  dateBasis?: Resolver<ResolversTypes['DateBasis'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  wordCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ArticleStatus'], ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  story?: Resolver<ResolversTypes['Story'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<ArticleEvidenceArgs>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<ArticleMentionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reliability?: Resolver<ResolversTypes['Reliability'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<SourceArticlesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StoryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Story'] = ResolversParentTypes['Story']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<StoryArticlesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StoryConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StoryConnection'] = ResolversParentTypes['StoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Story']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StoryEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StoryEdge'] = ResolversParentTypes['StoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Story'], ParentType, ContextType>;
};

export type ArticleTextResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArticleText'] = ResolversParentTypes['ArticleText']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  segments?: Resolver<ReadonlyArray<ResolversTypes['TextSegment']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type TextSegmentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TextSegment'] = ResolversParentTypes['TextSegment']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MentionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['MentionForm'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Entity' | 'Claim' | 'Article', ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubgraphEdge']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubgraphEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SubgraphEdge'] = ResolversParentTypes['SubgraphEdge']> = {
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type PathSetResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PathSet'] = ResolversParentTypes['PathSet']> = {
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type ContradictionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Contradiction'] = ResolversParentTypes['Contradiction']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  affirming?: Resolver<ReadonlyArray<ResolversTypes['ContradictionSide']>, ParentType, ContextType>;
  denying?: Resolver<ReadonlyArray<ResolversTypes['ContradictionSide']>, ParentType, ContextType>;
};

export type ContradictionSideResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ContradictionSide'] = ResolversParentTypes['ContradictionSide']> = {
  speaker?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type ContradictionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ContradictionConnection'] = ResolversParentTypes['ContradictionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContradictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContradictionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ContradictionEdge'] = ResolversParentTypes['ContradictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contradiction'], ParentType, ContextType>;
};

export type TimeBucketResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimeBucket'] = ResolversParentTypes['TimeBucket']> = {
  start?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DistributionItemResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DistributionItem'] = ResolversParentTypes['DistributionItem']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RunResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Run'] = ResolversParentTypes['Run']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pipelineId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RunConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RunConnection'] = ResolversParentTypes['RunConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Run']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RunEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RunEdge'] = ResolversParentTypes['RunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
};

export type FailureResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Failure'] = ResolversParentTypes['Failure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FailureConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FailureConnection'] = ResolversParentTypes['FailureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FailureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Failure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FailureEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FailureEdge'] = ResolversParentTypes['FailureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Failure'], ParentType, ContextType>;
};

export type GraphInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GraphInfo'] = ResolversParentTypes['GraphInfo']> = {
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schemaVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pipelineIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastReadAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Counts'] = ResolversParentTypes['Counts']> = {
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IngestArticlePayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IngestArticlePayload'] = ResolversParentTypes['IngestArticlePayload']> = {
  status?: Resolver<ResolversTypes['InputStatus'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  diagnostics?: Resolver<ReadonlyArray<ResolversTypes['Diagnostic']>, ParentType, ContextType>;
};

export type DiagnosticResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Diagnostic'] = ResolversParentTypes['Diagnostic']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RetractArticlePayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RetractArticlePayload'] = ResolversParentTypes['RetractArticlePayload']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IngestProgressResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IngestProgress'] = ResolversParentTypes['IngestProgress']> = {
  run?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Alias?: AliasResolvers<ContextType>;
  Neighbour?: NeighbourResolvers<ContextType>;
  NeighbourConnection?: NeighbourConnectionResolvers<ContextType>;
  NeighbourEdge?: NeighbourEdgeResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimObject?: ClaimObjectResolvers<ContextType>;
  Value?: ValueResolvers<ContextType>;
  TimeRange?: TimeRangeResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  EventTime?: EventTimeResolvers<ContextType>;
  Qualifier?: QualifierResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Why?: WhyResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Story?: StoryResolvers<ContextType>;
  StoryConnection?: StoryConnectionResolvers<ContextType>;
  StoryEdge?: StoryEdgeResolvers<ContextType>;
  ArticleText?: ArticleTextResolvers<ContextType>;
  TextSegment?: TextSegmentResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphEdge?: SubgraphEdgeResolvers<ContextType>;
  PathSet?: PathSetResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Contradiction?: ContradictionResolvers<ContextType>;
  ContradictionSide?: ContradictionSideResolvers<ContextType>;
  ContradictionConnection?: ContradictionConnectionResolvers<ContextType>;
  ContradictionEdge?: ContradictionEdgeResolvers<ContextType>;
  TimeBucket?: TimeBucketResolvers<ContextType>;
  DistributionItem?: DistributionItemResolvers<ContextType>;
  Run?: RunResolvers<ContextType>;
  RunConnection?: RunConnectionResolvers<ContextType>;
  RunEdge?: RunEdgeResolvers<ContextType>;
  Failure?: FailureResolvers<ContextType>;
  FailureConnection?: FailureConnectionResolvers<ContextType>;
  FailureEdge?: FailureEdgeResolvers<ContextType>;
  GraphInfo?: GraphInfoResolvers<ContextType>;
  Counts?: CountsResolvers<ContextType>;
  IngestArticlePayload?: IngestArticlePayloadResolvers<ContextType>;
  Diagnostic?: DiagnosticResolvers<ContextType>;
  RetractArticlePayload?: RetractArticlePayloadResolvers<ContextType>;
  IngestProgress?: IngestProgressResolvers<ContextType>;
};

