/**
 * What fields cost beside what they give, in points. The weights follow what a field makes the store do: a scan of all
 * claims, a walk, a full-text search, one statement.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
  // These read the whole graph, or all claims that a filter leaves.
  'GraphInfo.digest': 5000,
  'GraphInfo.pipelineIds': 50,
  'Query.claimsOverTime': 500,
  'Query.distribution': 500,
  'Query.counts': 100,
  // These walk or search.
  'Query.paths': 1000,
  'Query.neighbourhood': 200,
  'Query.search': 100,
  'Query.contradictions': 100,
  'Query.stories': 50,
  'Query.timeline': 20,
  'Query.articleText': 20,
  'Entity.neighbours': 20,
  // A whole text is a thousand times a name.
  'Article.text': 10,
  'ArticleText.segments': 10,
  // Reading an article takes a tenth of a second.
  'Mutation.ingestArticle': 100,
  'Mutation.retractArticle': 20,
};

/** A field that gives a page is a statement. */
const PAGED_FIELD = 1;
/** A count reads as much of a list as there is. */
const TOTAL_COUNT = 10;
/** Whether there is more is known when the page is read. */
const PAGE_INFO = 1;
/** Any other field: the work of writing it down. */
const ANY_FIELD = 0.1;
/** Words in a filter are looked up in the full-text index first. */
export const SEARCH_IN_FILTER = 50;

/** Returns the points of a field by itself. */
export function weightOf(type: string, field: string, isPaged: boolean): number {
  const weight = WEIGHTS[`${type}.${field}`];
  if (weight !== undefined) return weight;
  if (field === 'totalCount') return TOTAL_COUNT;
  if (field === 'pageInfo') return PAGE_INFO;
  return isPaged ? PAGED_FIELD : ANY_FIELD;
}

/** Items that a list without an argument for its size is taken to have. */
export const LIST_SIZES: Readonly<Record<string, number>> = {
  // A clause seldom says more.
  'Evidence.qualifiers': 2,
  // The longest way there may be.
  'Path.steps': 6,
  // Two years of weeks.
  'Query.claimsOverTime': 100,
  'ArticleText.segments': 200,
  'ArticleText.mentions': 100,
  'ArticleText.evidence': 50,
};
const ANY_LIST = 5;

/** Returns how many items a list has that nobody gave a size. */
export function assumedSize(type: string, field: string): number {
  return LIST_SIZES[`${type}.${field}`] ?? ANY_LIST;
}
