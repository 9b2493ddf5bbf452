// The names a source's articles give it, with their counts.
// $id source id
// RETURN names, nameCounts, reliability, domain
MATCH (s:Source {id: $id})
RETURN s.names AS names, s.nameCounts AS nameCounts, s.reliability AS reliability, s.domain AS domain
