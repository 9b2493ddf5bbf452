// One page of articles for each parent, without their texts.
// $parents, $status list, $limit, the filter's and the page's own
// RETURN parent, id, sort, node
UNWIND $parents AS parent
CALL (parent) {
// {match}
WHERE a.status IN $status
// {filter}
// {key}
LIMIT $limit
}
MATCH (a:Article {id: id})
RETURN parent, id, sort, {id: a.id, url: a.url, title: a.title, author: a.author, publishedAt: a.publishedAt,
  updatedAt: a.updatedAt, datePrecision: a.datePrecision, dateBasis: a.dateBasis, language: a.language,
  bodyStart: a.bodyStart, bodyEnd: a.bodyEnd, wordCount: a.wordCount, status: a.status, readAt: a.readAt,
  retractedAt: a.retractedAt, sourceId: a.sourceId, storyId: a.storyId} AS node
// {order}
