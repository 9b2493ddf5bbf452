// Uniqueness and indexes on Neo4j. Safe to run again; one statement a semicolon.

CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT story_id IF NOT EXISTS FOR (n:Story) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT evidence_id IF NOT EXISTS FOR (n:Evidence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT input_id IF NOT EXISTS FOR (n:Input) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT run_id IF NOT EXISTS FOR (n:Run) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (n:Graph) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;

CREATE INDEX article_canonical_url IF NOT EXISTS FOR (n:Article) ON (n.canonicalUrl);
CREATE INDEX article_text_hash IF NOT EXISTS FOR (n:Article) ON (n.textHash);
CREATE INDEX article_band0 IF NOT EXISTS FOR (n:Article) ON (n.band0);
CREATE INDEX article_band1 IF NOT EXISTS FOR (n:Article) ON (n.band1);
CREATE INDEX article_band2 IF NOT EXISTS FOR (n:Article) ON (n.band2);
CREATE INDEX article_band3 IF NOT EXISTS FOR (n:Article) ON (n.band3);
CREATE INDEX article_published_sort IF NOT EXISTS FOR (n:Article) ON (n.publishedSort);
CREATE INDEX article_source_id IF NOT EXISTS FOR (n:Article) ON (n.sourceId);
CREATE INDEX article_story_id IF NOT EXISTS FOR (n:Article) ON (n.storyId);
CREATE INDEX article_status IF NOT EXISTS FOR (n:Article) ON (n.status);
CREATE INDEX entity_kind IF NOT EXISTS FOR (n:Entity) ON (n.kind);
CREATE INDEX entity_name_sort IF NOT EXISTS FOR (n:Entity) ON (n.nameSort);
CREATE INDEX entity_canonical_id IF NOT EXISTS FOR (n:Entity) ON (n.canonicalId);
CREATE INDEX claim_proposition_key IF NOT EXISTS FOR (n:Claim) ON (n.propositionKey);
CREATE INDEX claim_subject_id IF NOT EXISTS FOR (n:Claim) ON (n.subjectId);
CREATE INDEX claim_object_id IF NOT EXISTS FOR (n:Claim) ON (n.objectId);
CREATE INDEX claim_predicate IF NOT EXISTS FOR (n:Claim) ON (n.predicate);
CREATE INDEX claim_recorded_in IF NOT EXISTS FOR (n:Claim) ON (n.recordedIn);
CREATE INDEX claim_listed IF NOT EXISTS FOR (n:Claim) ON (n.listed);
CREATE INDEX evidence_live IF NOT EXISTS FOR (n:Evidence) ON (n.live);
CREATE INDEX evidence_article_id IF NOT EXISTS FOR (n:Evidence) ON (n.articleId);
CREATE INDEX evidence_claim_id IF NOT EXISTS FOR (n:Evidence) ON (n.claimId);
CREATE INDEX evidence_speaker_id IF NOT EXISTS FOR (n:Evidence) ON (n.speakerId);
CREATE INDEX input_status IF NOT EXISTS FOR (n:Input) ON (n.status);
CREATE INDEX input_article_id IF NOT EXISTS FOR (n:Input) ON (n.articleId);
CREATE INDEX run_started_at IF NOT EXISTS FOR (n:Run) ON (n.startedAt);
CREATE INDEX source_name IF NOT EXISTS FOR (n:Source) ON (n.name);

// Lists of claims are read from these in order, each page as far as it reaches: all of them, or those of an entity at
// either end; `id` last, since keys tie. Those of version 1 had no id and one key.
DROP INDEX claim_subject_page IF EXISTS;
DROP INDEX claim_object_page IF EXISTS;
DROP INDEX claim_published_sort IF EXISTS;
CREATE INDEX claim_by_published IF NOT EXISTS FOR (n:Claim) ON (n.publishedSort, n.id);
CREATE INDEX claim_by_event IF NOT EXISTS FOR (n:Claim) ON (n.eventStart, n.id);
CREATE INDEX claim_by_confidence IF NOT EXISTS FOR (n:Claim) ON (n.confidence, n.id);
CREATE INDEX claim_by_sources IF NOT EXISTS FOR (n:Claim) ON (n.independentSourceCount, n.id);
CREATE INDEX claim_by_recorded IF NOT EXISTS FOR (n:Claim) ON (n.firstRecorded, n.id);
CREATE INDEX claim_by_disputed IF NOT EXISTS FOR (n:Claim) ON (n.disputed, n.firstRecorded, n.id);
CREATE INDEX claim_subject_by_published IF NOT EXISTS FOR (n:Claim) ON (n.subjectId, n.publishedSort, n.id);
CREATE INDEX claim_subject_by_event IF NOT EXISTS FOR (n:Claim) ON (n.subjectId, n.eventStart, n.id);
CREATE INDEX claim_subject_by_confidence IF NOT EXISTS FOR (n:Claim) ON (n.subjectId, n.confidence, n.id);
CREATE INDEX claim_subject_by_sources IF NOT EXISTS FOR (n:Claim) ON (n.subjectId, n.independentSourceCount, n.id);
CREATE INDEX claim_subject_by_recorded IF NOT EXISTS FOR (n:Claim) ON (n.subjectId, n.firstRecorded, n.id);
CREATE INDEX claim_subject_by_disputed IF NOT EXISTS FOR (n:Claim) ON (n.subjectId, n.disputed, n.firstRecorded, n.id);
CREATE INDEX claim_object_by_published IF NOT EXISTS FOR (n:Claim) ON (n.objectId, n.publishedSort, n.id);
CREATE INDEX claim_object_by_event IF NOT EXISTS FOR (n:Claim) ON (n.objectId, n.eventStart, n.id);
CREATE INDEX claim_object_by_confidence IF NOT EXISTS FOR (n:Claim) ON (n.objectId, n.confidence, n.id);
CREATE INDEX claim_object_by_sources IF NOT EXISTS FOR (n:Claim) ON (n.objectId, n.independentSourceCount, n.id);
CREATE INDEX claim_object_by_recorded IF NOT EXISTS FOR (n:Claim) ON (n.objectId, n.firstRecorded, n.id);
CREATE INDEX claim_object_by_disputed IF NOT EXISTS FOR (n:Claim) ON (n.objectId, n.disputed, n.firstRecorded, n.id);
CREATE INDEX claim_ends IF NOT EXISTS FOR (n:Claim) ON (n.subjectId, n.objectId);

// Over properties written with searchTextOf, which has split and folded the words already.
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchText]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX evidenceQuotes IF NOT EXISTS FOR (n:Evidence) ON EACH [n.searchText]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX articleTitles IF NOT EXISTS FOR (n:Article) ON EACH [n.searchTitle]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX articleTexts IF NOT EXISTS FOR (n:Article) ON EACH [n.searchText]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
