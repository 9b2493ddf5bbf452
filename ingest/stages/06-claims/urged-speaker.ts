import { CHARGING_VERBS } from '../../lexicon/stance.ts';
import { isUnder } from '../../tree.ts';
import type { SentenceView } from './chunk.ts';
import type { Clause } from './clause.ts';
import type { SpeechFrame } from './speaker.ts';
import { isPassive } from './speech-subject.ts';
import { leansOn, marksOf } from './tree-governor.ts';

/** Verbs by which somebody wants something of somebody, by word and not by office: an order or a permit is a fact. */
const URGING =
  /^(?:urge|ask|call|demand|advise|encourage|invite|recommend|warn|implore|beg|press|challenge|counsel|exhort|want|expect|believe|lobby|pressure|push|plead|appeal|like|prefer|pray|hope|wish)$/u;
const URGING_NOUNS = /^(?:call|demand|request|appeal|plea|proposal|recommendation|wish|desire)$/u;

/**
 * Returns the stance in whose words a claim stands of somebody else than who takes it: "urged Congress to pass it" says
 * for the urger that Congress should, "accused X of hiding it" for the accuser that X hides it; null for any other.
 */
export function urgedBy(
  view: SentenceView,
  clause: Clause,
  stances: readonly SpeechFrame[],
): SpeechFrame | null {
  const { tree } = view;
  const [subject] = clause.subjects;
  if (!tree || !subject || clause.lead !== null) return null;
  const at = clause.verb.main;
  const first = leansOn(tree, at) ?? at;
  if (!marksOf(tree, first).some((mark) => /^(?:to|of|for|with)$/u.test(mark))) return null;
  const held = stances.filter((stance) => {
    const said = (token: number) => token >= stance.from && token < stance.to;
    return (
      said(at) &&
      said(subject.phrase.head) &&
      isUnder(tree, at, cueOf(view, stance)) &&
      !isPassive(tree, cueOf(view, stance)) &&
      asks(view, stance)
    );
  });
  return held.sort((a, b) => a.to - a.from - (b.to - b.from))[0] ?? null;
}

/** The token that heads a stance's cue. */
function cueOf({ tokens }: SentenceView, { verb, cue }: SpeechFrame): number {
  return verb ?? tokens.findLastIndex(({ start, end }) => start >= cue.start && end <= cue.end);
}

function asks(view: SentenceView, stance: SpeechFrame): boolean {
  const { lemma = '', upos } = view.tokens[cueOf(view, stance)] ?? {};
  if (upos === 'NOUN') return URGING_NOUNS.test(lemma);
  return (
    stance.speaker.kind !== 'UNSURE' &&
    (URGING.test(lemma) || (ACCUSING.test(lemma) && CHARGING_VERBS.has(lemma)))
  );
}

const ACCUSING = /^(?:accuse|suspect|blame|charge)$/u;
