import type { Span } from '../../../src/domain/evidence.ts';
import type { MentionDraft } from '../../drafts.ts';
import { headOf, isRelation, makeTree } from '../../tree.ts';
import type { ChainTable } from './chain-table.ts';
import { isTelling } from './phrase-tree.ts';

/** What quotation marks say of one sentence. */
export interface QuoteContext {
  /** For each token whether it stands inside a quotation, also one that an earlier sentence opened. */
  readonly quoted: readonly boolean[];
  /** Chain of who is named behind the quotation that closes further on: of "A" in "“A. B,” Brandt said"; null where nobody is. */
  readonly speaker: number | null;
  /** True for the first sentence of a paragraph: who spoke in the one before need not speak here. */
  readonly opens: boolean;
}

/** Reads the quotations of a text, which may run over several sentences, and who is named right behind them. */
export function quoteContexts(
  table: ChainTable,
  named: readonly (readonly MentionDraft[])[],
): readonly QuoteContext[] {
  const { sentences } = table;
  const quotations = quotationsIn(table);
  const within = (place: number) => quotations.find(({ start, end }) => place >= start && place < end);
  return sentences.map(({ tokens, start, end }, sentence) => {
    const quotation = within(end - 1) ?? within(end);
    const later = quotation && sentences.findIndex((other) => other.end > quotation.end);
    const before = sentences[sentence - 1];
    return {
      quoted: tokens.map((token) => within(token.start) !== undefined),
      speaker:
        quotation && later !== undefined && later > sentence
          ? speakerIn({ sentences, named, within }, later)
          : null,
      opens: before === undefined || isBreak(table, before.end, start),
    };
  });
}

const isBreak = ({ text }: ChainTable, from: number, to: number) => /\n/u.test(text.slice(from, to));

/** Stretches between quotation marks, over sentences; a mark that a paragraph leaves open ends with it. */
function quotationsIn(table: ChainTable): readonly Span[] {
  const found: Span[] = [];
  let open: number | null = null;
  let end = 0;
  for (const sentence of table.sentences) {
    if (open !== null && isBreak(table, end, sentence.start)) {
      found.push({ start: open, end });
      open = null;
    }
    for (const token of sentence.tokens) {
      const either = EITHER.test(token.text);
      if (open === null && (either || OPENS.test(token.text))) open = token.start;
      else if (open !== null && (either || CLOSES.test(token.text))) {
        found.push({ start: open, end: token.end });
        open = null;
      }
    }
    end = sentence.end;
  }
  return open === null ? found : [...found, { start: open, end }];
}

const EITHER = /^(?:"|'')$/u;
const OPENS = /^(?:[“„«]|``)$/u;
const CLOSES = /^[”»]$/u;

interface Sources {
  readonly sentences: ChainTable['sentences'];
  readonly named: readonly (readonly MentionDraft[])[];
  readonly within: (place: number) => unknown;
}

/** The name outside the marks that is subject of a verb of saying. */
function speakerIn({ sentences, named, within }: Sources, sentence: number): number | null {
  const tree = makeTree(sentences[sentence]?.tokens ?? []);
  const isQuoted = (at: number) => Boolean(within(tree?.tokens[at]?.start ?? -1));
  const found = named[sentence]?.find(({ from, to, start }) => {
    if (!tree || within(start)) return false;
    return tree.tokens.slice(from, to).some((_, index) => {
      const verb = isRelation(tree, from + index, 'nsubj') ? headOf(tree, from + index) : null;
      return verb !== null && isTelling(tree, verb, isQuoted);
    });
  });
  return found?.chain ?? null;
}
