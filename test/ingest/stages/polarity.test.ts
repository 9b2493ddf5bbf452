import { describe, expect, it } from 'vitest';
import { treePolarity } from '../../../ingest/stages/06-claims/polarity.ts';
import { readPredicate } from '../read-predicate.ts';

const polarity = async (text: string, word: string) => {
  const { tree, at } = await readPredicate(text, word);
  return treePolarity(tree, at);
};

describe('a predicate is negated', () => {
  it.each([
    ['by not', 'Halvek did not sign the pact.', 'sign'],
    ['by n’t', 'The ministry hasn’t approved the mine.', 'approved'],
    ['by cannot', 'Orvane cannot repay the loan.', 'repay'],
    ['by never', 'Kestrel has never paid a dividend.', 'paid'],
    ['by no longer', 'The firm no longer owns the mine.', 'owns'],
    ['by hardly', 'The strike hardly hurt exports.', 'hurt'],
    ['by scarcely', 'It scarcely made a profit.', 'made'],
    ['behind a copula', 'Norrland is not a member of the union.', 'member'],
    ['by no before a predicate noun', 'Orvane is no exception.', 'exception'],
    ['by no before its subject', 'No minister attended the talks.', 'attended'],
    ['by no one', 'No one bought the bonds.', 'bought'],
    ['by nobody', 'Nobody signed the letter.', 'signed'],
    ['by none of', 'None of the banks lent money to Halvek.', 'lent'],
    ['by nothing', 'Nothing changed in Larnholm.', 'changed'],
    ['by no before its object', 'The audit found no errors.', 'found'],
    ['by there is no', 'There is no refinery in Larnholm.', 'is'],
    ['by neither … nor', 'Neither Halvek nor Orvane signed the pact.', 'signed'],
    ['by neither before its subject', 'Neither company paid the fine.', 'paid'],
    ['by nor', 'Kestrel did not close the mine, nor did it cut jobs.', 'cut'],
    ['by under no circumstances', 'Norrland will under no circumstances sell the port.', 'sell'],
    ['by without', 'Halvek left without paying its workers.', 'paying'],
    ['by a not that coordinated verbs share', 'The court did not confirm or reject the ruling.', 'reject'],
    ['by a negative subject that they share', 'No minister has signed or approved the bill.', 'approved'],
  ])('%s', async (_, text, word) => expect(await polarity(text, word)).toBe('NEGATED'));
});

describe('a complement is negated', () => {
  it.each([
    ['failed to', 'Halvek failed to sign the deal.', 'sign'],
    ['refused to', 'The minister refused to answer questions.', 'answer'],
    ['did not manage to', 'Orvane did not manage to sell the mine.', 'sell'],
    ['forgot to', 'The clerk forgot to stamp the permit.', 'stamp'],
    ['was unable to', 'Kestrel was unable to deliver the ore.', 'deliver'],
    ['has yet to', 'Orvane has yet to publish its accounts.', 'publish'],
    ['is unlikely to', 'Kestrel is unlikely to win the contract.', 'win'],
    ['unlikely that', 'It is unlikely that Kestrel will recover.', 'recover'],
    ['denied that', 'The company denied that it had dumped waste.', 'dumped'],
    ['denied doing', 'The company denied dumping waste.', 'dumping'],
    ['stopped doing', 'The bank stopped lending to miners.', 'lending'],
    ['prevented from', 'The court prevented Orvane from closing the plant.', 'closing'],
    ['barred from', 'Kestrel was barred from exporting ore.', 'exporting'],
    ['rejected claims that', 'The group rejected claims that it bribed officials.', 'bribed'],
    ['abandoned plans to', 'Halvek abandoned plans to build a smelter.', 'build'],
    ['has no plans to', 'Halvek has no plans to sell the mine.', 'sell'],
    ['failure to', 'Orvane was fined over its failure to report the spill.', 'report'],
    ['was not allowed to', 'Miners were not allowed to sell ore.', 'sell'],
    ['does not believe that', 'The minister does not believe that the mine will reopen.', 'reopen'],
  ])('by %s', async (_, text, word) => expect(await polarity(text, word)).toBe('NEGATED'));
});

describe('a predicate is affirmed', () => {
  it.each([
    ['where not only denies nothing', 'Halvek not only bought the mine but also paid its debts.', 'bought'],
    ['where nothing denies it', 'Halvek bought the mine.', 'bought'],
    ['by double negation', 'Orvane did not fail to deliver the ore.', 'deliver'],
    ['where a denial is denied', 'Halvek did not deny that it had paid.', 'paid'],
    ['in itself where it is a word of refusal', 'The minister refused to answer questions.', 'refused'],
    ['by managed to', 'Orvane managed to sell the mine.', 'sell'],
    ['under what is known or not', 'The minister did not know that Halvek had paid.', 'paid'],
    ['under what was not said', 'The minister did not say that Halvek had paid.', 'paid'],
    ['where the next clause is negated', 'Halvek bought the mine but did not pay for it.', 'bought'],
    ['behind but', 'Orvane has not signed but promised a reply.', 'promised'],
    ['with a tense of its own behind not', 'Kestrel did not reply and closed the mine.', 'closed'],
    ['where a relative clause is negated', 'Orvane, which did not bid, praised the sale.', 'praised'],
    ['by no fewer than', 'The fund bought no fewer than twelve mines.', 'bought'],
  ])('%s', async (_, text, word) => expect(await polarity(text, word)).toBe('AFFIRMED'));
});
