// Live quotes of propositions.
// $propositions
// RETURN propositionKey, quote
UNWIND $propositions AS proposition
MATCH (c:Claim {propositionKey: proposition})<-[:SUPPORTS]-(v:Evidence)
WHERE v.live = true
RETURN proposition AS propositionKey, v.exact AS quote
