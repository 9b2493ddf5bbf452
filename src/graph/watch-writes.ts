import type { GraphStore } from './store.ts';

/** Returns the store with a listener: it is called after each write that was committed, whoever asked for it. */
export function watchWrites(store: GraphStore, onWrite: () => void): GraphStore {
  const write: GraphStore['write'] = async (work) => {
    const value = await store.write(work);
    onWrite();
    return value;
  };
  return new Proxy(store, {
    get: (target, name) => {
      if (name === 'write') return write;
      const value: unknown = Reflect.get(target, name);
      // Called on the store itself: a store keeps its state in private fields.
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
