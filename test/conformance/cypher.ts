import type { Params, Row, Statement, StatementRunner } from '../../src/graph/store.ts';

/** Makes a statement of a text: tests of the stores need some that no file of queries/ has. */
export function cypher(text: string): Statement {
  return { name: 'test statement', text };
}

/** Runs a text and returns its rows. */
export function ask(runner: StatementRunner, text: string, params: Params = {}): Promise<readonly Row[]> {
  return runner.run(cypher(text), params);
}
