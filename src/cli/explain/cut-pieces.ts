import type { Span } from '../../domain/evidence.ts';
import type { ArticleView, ClaimView, MentionView } from './article-view.ts';

/** A stretch of the text over which nothing changes: the mention it lies in, and the claims it is quote, cue or speaker of. */
export interface Piece extends Span {
  readonly mention: MentionView | null;
  readonly quotes: readonly number[];
  readonly cues: readonly number[];
  readonly speakers: readonly number[];
}

interface Mark extends Span {
  readonly role: 'quotes' | 'cues' | 'speakers';
  readonly claim: number;
}

/** Cuts a stretch of an article wherever a mention, quote, cue or speaker begins or ends. */
export function cutPieces(view: ArticleView, { start, end }: Span): readonly Piece[] {
  const inside = (span: Span) => span.start < end && start < span.end;
  const mentions = view.mentions.filter(inside);
  const marks = view.rows.flatMap(({ claims }) => claims.flatMap(marksOf)).filter(inside);
  const edges = [...mentions, ...marks].flatMap((span) => [span.start, span.end]);
  const cuts = [...new Set([start, ...edges, end])]
    .filter((at) => at >= start && at <= end)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const piece = { start: from, end: cuts[index + 1] ?? end };
    const covers = (span: Span) => span.start <= piece.start && piece.end <= span.end;
    const claimsOf = (role: Mark['role']) =>
      marks.filter((mark) => mark.role === role && covers(mark)).map(({ claim }) => claim);
    return {
      ...piece,
      mention: shortest(mentions.filter(covers)),
      quotes: claimsOf('quotes'),
      cues: claimsOf('cues'),
      speakers: claimsOf('speakers'),
    };
  });
}

function marksOf({ number: claim, evidence, why }: ClaimView): readonly Mark[] {
  const { cue, words } = why.speaker;
  const quote: Mark = { start: evidence.start, end: evidence.end, role: 'quotes', claim };
  return [
    quote,
    ...(cue ? [{ start: cue.start, end: cue.end, role: 'cues', claim } as const] : []),
    ...(words ? [{ start: words.start, end: words.end, role: 'speakers', claim } as const] : []),
  ];
}

/** Of mentions inside one another the inner one is shown. */
function shortest(mentions: readonly MentionView[]): MentionView | null {
  return mentions.reduce<MentionView | null>(
    (best, each) => (best && best.end - best.start <= each.end - each.start ? best : each),
    null,
  );
}
