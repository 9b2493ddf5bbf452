import { describe, expect, it } from 'vitest';
import { treeTimeOf } from '../../../ingest/stages/06-claims/tree-time.ts';
import { readPredicate } from '../read-predicate.ts';

const timeOf = async (text: string, word: string) => {
  const found = treeTimeOf({ ...(await readPredicate(text, word)), text, publishedAt: '2026-03-12' });
  if (!found) return null;
  expect(text.slice(found.start, found.end)).toBe(found.time.text);
  return found.time.start === found.time.end ? found.time.start : `${found.time.start}/${found.time.end}`;
};

describe('the time of an event', () => {
  it.each([
    ['an adverbial', 'Halvek opened the plant in the third quarter of 2024.', 'opened', '2024-07/2024-09'],
    ['a bare weekday', 'Kestrel announced Monday that it bought the mine.', 'announced', '2026-03-09'],
    ['its own clause', 'Halvek said on Tuesday that it had sold the unit in January.', 'sold', '2026-01'],
    [
      'the clause of speech',
      'Halvek said on Tuesday that it sold the unit in January.',
      'said',
      '2026-03-10',
    ],
    [
      'the opening of coordinated verbs',
      'In 2019, Halvek opened the port and closed the mine.',
      'closed',
      '2019',
    ],
    ['the verb that it follows', 'Orvane was forced last year to sell the mine.', 'sell', '2025'],
    ['what it is planned for', 'Kestrel plans to open a plant by 2030.', 'open', '2030'],
    ['a relative clause', 'Orvane bought the mine that Halvek had closed in 2012.', 'closed', '2012'],
    [
      'what hangs on its object',
      'The firms held talks between March and June 2024.',
      'held',
      '2024-03/2024-06',
    ],
    ['a coming day', 'Halvek will meet the union on Tuesday.', 'meet', '2026-03-17'],
  ])('is read from %s', async (_, text, word, expected) => expect(await timeOf(text, word)).toBe(expected));

  it.each([
    ['of another clause', 'Orvane bought the mine that Halvek had closed in 2012.', 'bought'],
    ['of a later verb', 'Halvek opened the port and closed the mine in 2021.', 'opened'],
    ['of a plan’s aim', 'Kestrel plans to open a plant by 2030.', 'plans'],
    ['of a letter', 'The company said in a letter of 3 March 2024 that it was sorry.', 'said'],
    ['of a thing named by its year', 'Norrland criticised the 2019 accord.', 'criticised'],
    ['that only bounds it', 'Halvek has mined copper since 2019.', 'mined'],
    ['that it is put off to', 'The union postponed the vote to June 2026.', 'postponed'],
  ])('is not one %s', async (_, text, word) => expect(await timeOf(text, word)).toBeNull());
});
