// Articles by id, whatever their status, without their texts.
// $ids
// RETURN asked, node
UNWIND $ids AS asked
MATCH (a:Article {id: asked})
RETURN asked, {id: a.id, url: a.url, title: a.title, author: a.author, publishedAt: a.publishedAt,
  updatedAt: a.updatedAt, datePrecision: a.datePrecision, dateBasis: a.dateBasis, language: a.language,
  bodyStart: a.bodyStart, bodyEnd: a.bodyEnd, wordCount: a.wordCount, status: a.status, readAt: a.readAt,
  retractedAt: a.retractedAt, sourceId: a.sourceId, storyId: a.storyId} AS node
