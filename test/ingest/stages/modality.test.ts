import { describe, expect, it } from 'vitest';
import { treeModality } from '../../../ingest/stages/06-claims/tree-modality.ts';
import { readPredicate } from '../read-predicate.ts';

const modality = async (text: string, word: string, reported = false) => {
  const { tree, at } = await readPredicate(text, word);
  return treeModality(tree, at, reported);
};

describe('a predicate is put', () => {
  it.each([
    ['ASSERTED', 'in the plain past', 'Halvek bought the mine.', 'bought'],
    ['ASSERTED', 'in the plain future', 'Halvek will buy the mine.', 'buy'],
    ['ASSERTED', 'where it is an intention itself', 'Halvek plans to buy the mine.', 'plans'],
    ['ASSERTED', 'under a verb of success', 'Halvek managed to buy the mine.', 'buy'],
    ['ASSERTED', 'where a possibility is denied', 'Orvane cannot repay the loan.', 'repay'],
    ['ASSERTED', 'as a consequence of even if', 'Exports rise even if prices fall.', 'rise'],
    ['HEDGED', 'with may', 'Halvek may buy the mine.', 'buy'],
    ['HEDGED', 'with could', 'Prices could fall in spring.', 'fall'],
    ['HEDGED', 'with may not', 'Halvek may not sell the port.', 'sell'],
    ['HEDGED', 'with an adverb', 'Halvek probably sold the port.', 'sold'],
    ['HEDGED', 'with maybe', 'Maybe the union accepted the offer.', 'accepted'],
    ['HEDGED', 'under likely', 'Orvane is likely to lose the licence.', 'lose'],
    ['HEDGED', 'under unlikely', 'Kestrel is unlikely to win the contract.', 'win'],
    ['HEDGED', 'under appears', 'Halvek appears to have sold the mine.', 'sold'],
    ['HEDGED', 'under expected', 'The mine is expected to open in May.', 'open'],
    ['HEDGED', 'under plans', 'Halvek plans to buy the mine.', 'buy'],
    ['HEDGED', 'under a plan', 'Halvek dropped its plan to buy the mine.', 'buy'],
    ['HEDGED', 'under believes', 'The board believes that the mine is safe.', 'safe'],
    ['HEDGED', 'beside an aside', 'The mine is safe, I think.', 'safe'],
    ['HEDGED', 'as the second of verbs with may', 'Halvek may close or sell the mine.', 'sell'],
    ['NORMATIVE', 'with must', 'Halvek must pay the fine.', 'pay'],
    ['NORMATIVE', 'with should', 'The state should buy the port.', 'buy'],
    ['NORMATIVE', 'under has to', 'Halvek has to pay the fine.', 'pay'],
    ['NORMATIVE', 'under required to', 'Miners are required to report spills.', 'report'],
    ['NORMATIVE', 'under called on', 'The minister called on Halvek to pay the fine.', 'pay'],
    ['NORMATIVE', 'under urged that', 'The union demanded that the mine be closed.', 'closed'],
    ['NORMATIVE', 'under a ban', 'Kestrel was barred from exporting ore.', 'exporting'],
    ['NORMATIVE', 'as an order', 'Close the mine.', 'Close'],
    ['NORMATIVE', 'as a negative order', 'Never surrender the port.', 'surrender'],
    ['HYPOTHETICAL', 'in an if-clause', 'If the bill passes, exports will fall.', 'passes'],
    ['HYPOTHETICAL', 'as its consequence', 'If the bill passes, exports will fall.', 'fall'],
    ['HYPOTHETICAL', 'after unless', 'The mine will close unless prices rise.', 'rise'],
    ['HYPOTHETICAL', 'with would', 'The bill would ban exports.', 'ban'],
    ['HYPOTHETICAL', 'after whether', 'The court will decide whether Halvek pays.', 'pays'],
    ['QUESTION', 'with a question mark', 'Will Halvek buy the mine?', 'buy'],
    ['QUESTION', 'after a wh-word', 'Why did Halvek buy the mine?', 'buy'],
    ['QUESTION', 'after asked whether', 'Reporters asked whether Halvek had paid.', 'paid'],
  ])('%s %s', async (expected, _, text, word) => expect(await modality(text, word)).toBe(expected));

  it('as a statement before a colon with a question behind it', async () =>
    expect(await modality('The ruling leaves one question: who pays?', 'leaves')).toBe('ASSERTED'));
});

describe('in somebody else’s mouth', () => {
  it.each([
    ['REPORTED', 'a statement', 'Halvek said it bought the mine.', 'bought'],
    ['REPORTED', 'a hedge', 'Halvek said it may buy the mine.', 'buy'],
    ['REPORTED', 'a future in the past', 'Halvek said it would buy the mine.', 'buy'],
    ['NORMATIVE', 'a duty', 'Halvek said the state must buy the mine.', 'buy'],
    ['HYPOTHETICAL', 'a condition', 'Halvek said it would leave if the bill passed.', 'passed'],
  ])('%s for %s', async (expected, _, text, word) => expect(await modality(text, word, true)).toBe(expected));
});
