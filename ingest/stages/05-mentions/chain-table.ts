import type { EntityKind } from '../../../src/domain/entity.ts';
import type { MentionForm } from '../../../src/domain/mention.ts';
import type { Sentence } from '../../annotation.ts';
import type { MentionDraft, MentionSet, OwnedNoun } from '../../drafts.ts';

/** A chain while it is being built. */
export interface OpenChain {
  readonly kind: EntityKind;
  name: string;
  confidence: number;
}

interface TokenSpan {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** 1 where nothing is said. */
  readonly certainty?: number;
  /** End of the name where it ends inside the last token: "Norland" of "Norland-backed". */
  readonly end?: number;
  /** Start of the name where it starts inside the first token: "Ohio" of "R-Ohio". */
  readonly start?: number;
}

/** The mentions and chains of one article while stage 5 links them; lives for one call only. */
export class ChainTable {
  readonly chains: OpenChain[] = [];
  readonly mentions: MentionDraft[] = [];
  readonly owned: OwnedNoun[] = [];
  readonly text: string;
  readonly sentences: readonly Sentence[];

  constructor(text: string, sentences: readonly Sentence[]) {
    this.text = text;
    this.sentences = sentences;
  }

  /** Opens a chain and returns its index. */
  open(kind: EntityKind, name: string, confidence: number): number {
    return this.chains.push({ kind, name, confidence }) - 1;
  }

  /** Adds a mention to a chain; a span that overlaps one already there is left out. */
  add(
    chain: number,
    form: MentionForm,
    { sentence, from, to, certainty = 1, end: cut, start: opened }: TokenSpan,
  ): void {
    const tokens = this.sentences[sentence]?.tokens ?? [];
    const start = opened ?? tokens[from]?.start;
    const end = cut ?? tokens[to - 1]?.end;
    if (start === undefined || end === undefined || this.at(sentence, from, to)) return;
    const exact = this.text.slice(start, end);
    this.mentions.push({ start, end, exact, form, chain, certainty, sentence, from, to });
  }

  /** Returns the mention that overlaps some tokens of a sentence. */
  at(sentence: number, from: number, to: number): MentionDraft | undefined {
    return this.mentions.find(
      (mention) => mention.sentence === sentence && mention.from < to && from < mention.to,
    );
  }

  /** Closes the table: mentions by place, chains in order of their first mention, those outside the body left out. */
  toMentionSet(): MentionSet {
    const sorted = [...this.mentions].sort((a, b) => a.start - b.start || a.end - b.end);
    const inBody = new Set(
      sorted.filter(({ sentence }) => this.sentences[sentence]?.inBody).map(({ chain }) => chain),
    );
    const order = [...new Set(sorted.map(({ chain }) => chain))].filter((chain) => inBody.has(chain));
    const index = new Map(order.map((chain, place) => [chain, place]));
    return {
      mentions: sorted.flatMap((mention) => {
        const chain = index.get(mention.chain);
        return chain === undefined ? [] : [{ ...mention, chain }];
      }),
      chains: order.map((chain) => ({ ...(this.chains[chain] as OpenChain) })),
      owned: this.owned.flatMap((noun) => {
        const chain = index.get(noun.chain);
        return chain === undefined ? [] : [{ ...noun, chain }];
      }),
    };
  }
}
