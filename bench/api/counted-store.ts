import { asStatement, textFor } from '../../src/graph/statements.ts';
import type { GraphStore, Params } from '../../src/graph/store.ts';

export interface CountedStore {
  readonly store: GraphStore;
  /** Returns the statements run since the last call, full text among them, and forgets them. */
  readonly take: () => readonly RunStatement[];
}

export interface RunStatement {
  readonly text: string;
  readonly params: Params;
}

/** Wraps a store so that what it runs can be counted, and profiled afterwards. */
export function countedStore(store: GraphStore): CountedStore {
  let ran: RunStatement[] = [];
  return {
    take: () => {
      const taken = ran;
      ran = [];
      return taken;
    },
    store: {
      engine: store.engine,
      run: (statement, params = {}, options) => {
        ran.push({ text: textFor(asStatement(statement), store.engine), params });
        return store.run(statement, params, options);
      },
      searchText: (index, query, limit) => {
        ran.push({ text: '', params: {} });
        return store.searchText(index, query, limit);
      },
      write: (work) => store.write(work),
      info: () => store.info(),
      close: () => store.close(),
    },
  };
}
