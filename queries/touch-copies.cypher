// Articles that may be copies of a text: same hash, or a band of the simhash in common.
// $textHash, $band0, $band1, $band2, $band3
// RETURN id, textHash, simhash, minhash, storyId
MATCH (a:Article {textHash: $textHash})
RETURN a.id AS id, a.textHash AS textHash, a.simhash AS simhash, a.minhash AS minhash, a.storyId AS storyId
UNION
MATCH (a:Article {band0: $band0})
RETURN a.id AS id, a.textHash AS textHash, a.simhash AS simhash, a.minhash AS minhash, a.storyId AS storyId
UNION
MATCH (a:Article {band1: $band1})
RETURN a.id AS id, a.textHash AS textHash, a.simhash AS simhash, a.minhash AS minhash, a.storyId AS storyId
UNION
MATCH (a:Article {band2: $band2})
RETURN a.id AS id, a.textHash AS textHash, a.simhash AS simhash, a.minhash AS minhash, a.storyId AS storyId
UNION
MATCH (a:Article {band3: $band3})
RETURN a.id AS id, a.textHash AS textHash, a.simhash AS simhash, a.minhash AS minhash, a.storyId AS storyId
