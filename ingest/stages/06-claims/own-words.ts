import type { MentionDraft } from '../../drafts.ts';
import type { SentenceView } from './chunk.ts';
import { innermostFrame } from './first-person.ts';
import type { SpeechFrame } from './speaker.ts';
import type { Stretch } from './utterance.ts';

/**
 * Returns a view in which nobody speaks of himself as of another: in direct speech that the text gives to a person, "he",
 * "she" and "the man" are somebody else, and stay unlinked: "“He is a friend of the miners,” Brandt said." A body may
 * call itself by its kind ("the company"), but not "it".
 */
export function withoutSelf(
  view: SentenceView,
  {
    frames,
    quotations,
  }: { readonly frames: readonly SpeechFrame[]; readonly quotations: readonly Stretch[] },
): SentenceView {
  const isSelf = ({ form, from, chain }: MentionDraft) => {
    if (form !== 'PRONOUN' && form !== 'NOMINAL') return false;
    const quotation = quotations.find((each) => from >= each.from && from < each.to);
    const frame = innermostFrame(frames, from);
    if (!quotation || frame?.speaker.kind !== 'ENTITY' || frame.speaker.chain !== chain) return false;
    // "“Brandt said he would go,” wrote the Courier": told of in somebody else's words he is "he".
    const { start = 0 } = view.tokens[quotation.from] ?? {};
    const { end = 0 } = view.tokens[quotation.to - 1] ?? {};
    if (frame.cue.start > start && frame.cue.end < end) return false;
    return form === 'NOMINAL'
      ? view.chainKinds[chain] === 'PERSON'
      : THIRD.test(view.tokens[from]?.text ?? '');
  };
  return view.mentions.some(isSelf)
    ? { ...view, mentions: view.mentions.filter((mention) => !isSelf(mention)) }
    : view;
}

const THIRD = /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself)$/iu;
