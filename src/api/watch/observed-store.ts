import type { GraphStore, Statement, StatementRunner } from '../../graph/store.ts';

/** Runs a statement's work and looks on; gives back what the work gives. */
export type StatementObserver = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** Returns the store with an observer around every statement, also those inside transactions. */
export function observeStore(store: GraphStore, observe: StatementObserver): GraphStore {
  return {
    engine: store.engine,
    run: observedRun(store, observe),
    searchText: (...asked) => observe(`search-text ${asked[0]}`, () => store.searchText(...asked)),
    write: (work) => store.write((transaction) => work({ run: observedRun(transaction, observe) })),
    info: () => store.info(),
    close: () => store.close(),
  };
}

function observedRun(runner: StatementRunner, observe: StatementObserver): StatementRunner['run'] {
  return (statement, params, options) =>
    observe(nameOf(statement), () => runner.run(statement, params, options));
}

/** A composed statement is named after its file and its filters; the file alone keeps the names few. */
function nameOf(statement: string | Statement): string {
  const name = typeof statement === 'string' ? statement : statement.name;
  return name.split(' ')[0] ?? name;
}
