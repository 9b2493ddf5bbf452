// Uniqueness and indexes on the embedded store. Safe to run again; one statement a semicolon.
// A constraint gives no fast look-up here, so each id has an index beside it. Full text is made by the adapter.

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

CREATE INDEX source_id_index IF NOT EXISTS FOR (n:Source) ON (n.id);
CREATE INDEX article_id_index IF NOT EXISTS FOR (n:Article) ON (n.id);
CREATE INDEX story_id_index IF NOT EXISTS FOR (n:Story) ON (n.id);
CREATE INDEX mention_id_index IF NOT EXISTS FOR (n:Mention) ON (n.id);
CREATE INDEX entity_id_index IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX claim_id_index IF NOT EXISTS FOR (n:Claim) ON (n.id);
CREATE INDEX evidence_id_index IF NOT EXISTS FOR (n:Evidence) ON (n.id);
CREATE INDEX input_id_index IF NOT EXISTS FOR (n:Input) ON (n.id);
CREATE INDEX run_id_index IF NOT EXISTS FOR (n:Run) ON (n.id);
CREATE INDEX graph_id_index IF NOT EXISTS FOR (n:Graph) ON (n.id);
CREATE INDEX judgement_id_index IF NOT EXISTS FOR (n:Judgement) ON (n.id);

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
CREATE INDEX claim_published_sort IF NOT EXISTS FOR (n:Claim) ON (n.publishedSort);
CREATE INDEX claim_recorded_in IF NOT EXISTS FOR (n:Claim) ON (n.recordedIn);
CREATE INDEX evidence_article_id IF NOT EXISTS FOR (n:Evidence) ON (n.articleId);
CREATE INDEX evidence_claim_id IF NOT EXISTS FOR (n:Evidence) ON (n.claimId);
CREATE INDEX evidence_speaker_id IF NOT EXISTS FOR (n:Evidence) ON (n.speakerId);
CREATE INDEX input_status IF NOT EXISTS FOR (n:Input) ON (n.status);
CREATE INDEX input_article_id IF NOT EXISTS FOR (n:Input) ON (n.articleId);
CREATE INDEX run_started_at IF NOT EXISTS FOR (n:Run) ON (n.startedAt);
CREATE INDEX source_name IF NOT EXISTS FOR (n:Source) ON (n.name);
