/** Ends the article: what follows belongs to the page (comments, related news, the author, the law). */
export const AFTER_ARTICLE: readonly RegExp[] = [
  /^(?:leave|submit|post|add|write) (?:a|your) (?:reply|comment)/iu,
  /^(?:\d[\d,]* )?(?:comments?|replies|responses)(?: \(?\d[\d,]*\)?)?:?$/iu,
  /^(?:no|loading new) (?:comments|replies)\b/iu,
  /^join the (?:conversation|discussion)\b/iu,
  /^(?:related|recent|latest|recommended|popular|trending|more|other|top)(?: [\p{L}\p{N}]+){0,3} (?:news|stories|articles|posts|coverage|reading|headlines)[:.]?$/iu,
  /^(?:related|recommended|most read|most popular|read next|up next|trending now|related (?:topics|content)|see also|further reading|you (?:may|might) also like.*|more (?:from|on|about) [^.!?]{1,60}|what to read next):?$/iu,
  /^(?:about (?:the )?authors?|author bio|about us|about the company)\b.{0,40}$/iu,
  /^(?:copyright\b|©|\(c\) ?\d{4}|all rights reserved)/iu,
  /^(?:disclosure|disclaimer|forward-looking statements?|legal notice)\b.{0,40}(?::|$)/iu,
  /^(?:tags?|topics?|filed under|categories|posted in|keywords) ?:/iu,
  /^(?:media|press|investor) (?:contacts?|relations)\b.{0,40}$/iu,
  /^(?:notes to editors?|editor['’]?s['’]? notes?|corrections? policy)\b/iu,
  /^(?:additional )?report(?:ing|ed) by .{1,200}(?:edit(?:ing|ed)|writing) by /iu,
  /^\(?(?:additional )?(?:reporting|writing|editing) by [\p{Lu}]/iu,
  /^(?:this (?:article|story|post|piece) (?:was )?(?:first|originally) (?:appeared|published)|originally published|the post .{1,200} (?:first )?appeared (?:first )?on )/iu,
  /^(?:corrections?|clarification)\b.{0,40}:|^an earlier version of this (?:article|story|report)\b/iu,
  /^your e-?mail address will not be published/iu,
  /^(?:#{2,3}|-30-|\[?ends\]?|<ends>)$/iu,
];

/**
 * Standing matter that may also interrupt an article: invitations, share bars, adverts, credits. It is cut out, so each
 * pattern takes the whole line or an imperative that no reporter would write.
 */
export const INTERRUPTION: readonly RegExp[] = [
  /^(?:share|tweet|pin|e-?mail|print|save|bookmark) (?:this|the) (?:article|story|post|page|news)\b.{0,60}$/iu,
  /^(?:share|follow)(?: us)? (?:on|via) (?:facebook|twitter|x|linkedin|instagram|whatsapp|telegram|youtube|google|social)\b.{0,60}$/iu,
  /^(?:share|tweet|facebook|twitter|linkedin|whatsapp|e-?mail|print|save|reddit|telegram|x|like|reply|copy link|search|menu|close|advertisement|sponsored|promoted|loading\.*)(?:[\s|,·•/]+(?:share|tweet|facebook|twitter|linkedin|whatsapp|e-?mail|print|save|reddit|telegram|x|like|reply|copy link|link))*:?$/iu,
  /^(?:please |to )?(?:subscribe|sign up)\b.{0,100}\b(?:newsletters?|e-?mails?|inbox|updates|briefings?|alerts|for free)\b/iu,
  /^(?:get|receive|join)\b.{0,100}\b(?:our newsletter|your inbox|mailing list|(?:stories|news|briefing) .{0,30}by e-?mail|daily (?:news )?update)\b/iu,
  /^.{0,60}\b(?:in|into|to) your inbox[.!]?$/iu,
  /^.{0,30}\bthanks? (?:you )?for subscribing\b/iu,
  /^(?:\()?(?:read|see|watch|listen|click) (?:more|also|next|here|now|the full (?:story|article)|full (?:story|article))(?:[:.…)].{0,150})?$/iu,
  /^(?:continue reading|show more|load more|view all|see all)\b.{0,40}$/iu,
  /^(?:photo|photograph|image|picture|video|graphic|illustration|credit|caption|file photo|getty images)(?: credits?| courtesy)?(?: by)? ?[:/|]/iu,
  /^(?:we use|this (?:site|website) uses) cookies\b/iu,
  /^(?:accept|reject|manage|allow)(?: all)? cookies/iu,
  /^\d[\d,.]*k? ?(?:shares?|likes?|views?|min(?:ute)?s?[ -]read|min(?:ute)?s? to read)$/iu,
  /^(?:source|via) ?: ?.{1,80}$/iu,
  /^(?:skip to (?:content|main)|home|news)(?: ?[>›»/] ?.{1,60})*$/iu,
];

/** Heads a list of points that sums the article up: no title, and no body. */
export const SUMMARY_HEADING =
  /^(?:article |story |news )?(?:highlights|key (?:points|takeaways|facts|findings|highlights)|takeaways|summary|in (?:brief|short|summary|this article)|at a glance|quick (?:read|take|summary)|tl;?dr|the gist|main points|bullet points|what (?:you need )?to know|why it matters in brief)(?: of the (?:article|story|news))?:?$/iu;

export const BULLET = /^(?:[-•*◦▪‣·–—]|\d{1,2}[.)])\s+\S/u;

export const BYLINE =
  /^(?:By|by|BY|[Ww]ritten by|[Ww]ords by|[Ss]tory by|[Rr]eported by|[Aa]uthor:)\s+((?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|al|bin|and|&)(?:,? (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|al|bin|and|&)){0,7})(?:\s*[,|·•–—-]\s*.{1,60})?$/u;

/** Ends a sentence, perhaps inside quotation marks or brackets. */
export const SENTENCE_END = /[.!?…]["'”’»)\]]*$/u;
