// The live evidence of some claims, with source and story.
// $claimIds
// RETURN claimId, polarity, modality, speakerKind, speakerId, speakerText, eventStart, eventEnd, confidence,
//        predicateText, valueText, sourceId, storyId, publishedAt
UNWIND $claimIds AS claimId
MATCH (c:Claim {id: claimId})<-[:SUPPORTS]-(v:Evidence)-[:IN_ARTICLE]->(a:Article)
WHERE v.live = true
RETURN c.id AS claimId, v.polarity AS polarity, v.modality AS modality, v.speakerKind AS speakerKind,
       v.speakerId AS speakerId, v.speakerText AS speakerText, v.eventStart AS eventStart, v.eventEnd AS eventEnd,
       v.confidence AS confidence, v.predicateText AS predicateText, v.valueText AS valueText,
       a.sourceId AS sourceId, a.storyId AS storyId, a.publishedAt AS publishedAt
