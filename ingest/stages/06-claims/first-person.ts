import type { MentionDraft } from '../../drafts.ts';
import { headOf } from '../../tree.ts';
import type { SentenceView } from './chunk.ts';
import type { SpeechFrame } from './speaker.ts';
import type { Stretch } from './utterance.ts';

/** How sure it is that "I" in quotation marks is who the text gives the quotation to: speakers are right as often. */
const CERTAINTY = 0.85;

/** How sure it is that "we" of somebody who speaks for a body is the body. */
const FOR_BODY = 0.75;

/** Verbs that with "I" only open what is said: "I know that S" is said of S. */
const OPENS =
  /^(?:know|think|guess|mean|wonder|suppose|see|say|tell|feel|believe|hope|wish|bet|remember|figure|find|understand)$/u;

/**
 * Returns a view in which the first person of direct speech is linked to its speaker: "I" to a person, "we" to a body
 * that speaks as one or through somebody. Whom else a person means by "we" is not said, and outside quotation marks nobody
 * is plainly meant.
 */
export function withFirstPerson(
  text: string,
  view: SentenceView,
  {
    frames,
    quotations,
    bodies,
  }: {
    readonly frames: readonly SpeechFrame[];
    readonly quotations: readonly Stretch[];
    readonly bodies: ReadonlyMap<number, number>;
  },
): SentenceView {
  const added = view.tokens.flatMap((token, at): MentionDraft[] => {
    const one = /^(?:i|me|myself)$/iu.test(token.text);
    if ((!one && !/^(?:we|us|ourselves)$/iu.test(token.text)) || token.upos !== 'PRON') return [];
    const around = quotations.find(({ from, to }) => at >= from && at < to);
    if (!around || isQuotedInside(view, around.from, at)) return [];
    const verb = view.tree && headOf(view.tree, at);
    if (one && OPENS.test(view.tokens[verb ?? -1]?.lemma ?? '')) return [];
    const speaker = innermostSpeaker(frames, at);
    // A spokeswoman's "we" is the body she speaks for.
    const chain = one || speaker === null ? speaker : (bodies.get(speaker) ?? speaker);
    const kind = chain === null ? undefined : view.chainKinds[chain];
    if (chain === null || (one ? kind !== 'PERSON' : kind !== 'ORGANISATION')) return [];
    const { start, end } = token;
    const exact = text.slice(start, end);
    const place = { sentence: view.index, from: at, to: at + 1 };
    return [
      {
        start,
        end,
        exact,
        form: 'PRONOUN',
        chain,
        certainty: chain === speaker ? CERTAINTY : FOR_BODY,
        ...place,
      },
    ];
  });
  return added.length === 0 ? view : { ...view, mentions: [...view.mentions, ...added] };
}

/** "“She called me: ‘I am at home’”": in a quotation inside a quotation somebody else is "I". */
function isQuotedInside({ tokens }: SentenceView, from: number, at: number): boolean {
  let open = false;
  for (let mark = from + 1; mark < at; mark += 1) {
    const { text = '', start = 0, end = 0 } = tokens[mark] ?? {};
    const [before, after] = [tokens[mark - 1], tokens[mark + 1]];
    // Two single marks are one double mark.
    const isDouble = [before, after].some(
      (next) => next?.text === text && (next.end === start || next.start === end),
    );
    const apart = start > (before?.end ?? 0) || before?.upos === 'PUNCT';
    if (isDouble) continue;
    if (/^[‘'`]$/u.test(text) && apart && !open) open = true;
    else if (/^[’']$/u.test(text)) open = false;
  }
  return open;
}

/** Returns who says the innermost words around a token; null where that is nobody with a name. */
export function innermostSpeaker(frames: readonly SpeechFrame[], at: number): number | null {
  const inner = innermostFrame(frames, at);
  return inner?.speaker.kind === 'ENTITY' ? inner.speaker.chain : null;
}

/** Returns the innermost speech around a token. */
export function innermostFrame(frames: readonly SpeechFrame[], at: number): SpeechFrame | undefined {
  const [inner] = frames
    .filter(({ kind, from, to }) => kind === 'SPEECH' && at >= from && at < to)
    .sort((a, b) => a.to - a.from - (b.to - b.from));
  return inner;
}
