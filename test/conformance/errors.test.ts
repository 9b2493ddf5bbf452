import { expect, it } from 'vitest';
import { GraphUnavailableError, InternalError } from '../../src/errors.ts';
import { ask, cypher } from './cypher.ts';
import { describeEveryStore } from './stores.ts';

/** Seconds of work on both engines, and nothing that an optimiser could leave out. */
const SLOW = `UNWIND range(1, 5000) AS a
UNWIND range(1, 3000) AS b
WITH a, b WHERE a * b % 7 = 3
RETURN count(*) AS count`;

describeEveryStore('errors', (open) => {
  it('gives up an answer at its deadline, and answers the next read', async () => {
    const store = await open();
    const late = store.run(cypher(SLOW), {}, { deadlineMs: 50 });
    await expect(late).rejects.toBeInstanceOf(GraphUnavailableError);
    expect(await ask(store, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });

  it.each([
    ['a syntax error', 'RETRN 1 AS one'],
    ['a parameter that was not given', 'RETURN $missing AS missing'],
    ['a function that does not exist', 'RETURN noSuchFunction(1) AS x'],
  ])('says that a statement is wrong, not the data: %s', async (_, text) => {
    const store = await open();
    await expect(ask(store, text)).rejects.toBeInstanceOf(InternalError);
    await expect(store.write((tx) => ask(tx, text))).rejects.toBeInstanceOf(InternalError);
  });

  it('refuses a second node with the same id', async () => {
    const store = await open();
    const create = () => store.write((tx) => ask(tx, "CREATE (n:Claim {id: 'twice'})"));
    await create();
    await expect(create()).rejects.toBeInstanceOf(InternalError);
    expect(await ask(store, "MATCH (n:Claim {id: 'twice'}) RETURN count(*) AS count")).toEqual([
      { count: 1 },
    ]);
  });

  it('names the statement that has no file', async () => {
    const store = await open();
    await expect(store.run('no-such-statement')).rejects.toThrow('no-such-statement');
  });

  it('refuses every call after it was closed, waits for the write that runs, and opens again', async () => {
    const store = await open();
    const write = store.write((tx) => ask(tx, "MERGE (n:Claim {id: 'last'}) RETURN n.id AS id"));
    await store.close();
    expect(await write).toEqual([{ id: 'last' }]);
    const calls = [
      () => ask(store, 'RETURN 1 AS one'),
      () => store.write(async () => 1),
      () => store.searchText('entityNames', 'x', 1),
      () => store.info(),
    ];
    for (const call of calls) await expect(call()).rejects.toBeInstanceOf(InternalError);
    await store.close();
    const again = await open();
    expect(await ask(again, "MATCH (n:Claim {id: 'last'}) RETURN n.id AS id")).toEqual([{ id: 'last' }]);
  });
});
