import { storeAddressUnknown } from '../store-errors.ts';
import type { GraphStore, OpenStoreOptions } from './store.ts';

/**
 * Opens the graph at an address, with its indexes made and its schema up to date: `embedded:<folder>` (made when
 * missing), `embedded::memory:` (gone when closed), `bolt://…` or `neo4j://…`, also with `+s` or `+ssc`.
 * Throws ConfigError for any other address, ConflictError where another process or a newer version is in the way,
 * GraphUnavailableError where the store cannot be reached or used. Its driver is loaded here: most commands need one, or none.
 */
export async function openStore(address: string, options: OpenStoreOptions = {}): Promise<GraphStore> {
  if (address.startsWith('embedded:')) {
    const folder = address.slice('embedded:'.length);
    if (folder === '') throw storeAddressUnknown(address);
    const { openEmbeddedStore } = await import('./embedded/embedded-store.ts');
    return openEmbeddedStore(folder, options);
  }
  if (/^(bolt|neo4j)(\+s|\+ssc)?:\/\//.test(address)) {
    const { openNeo4jStore } = await import('./neo4j/neo4j-store.ts');
    return openNeo4jStore(address, options);
  }
  throw storeAddressUnknown(address);
}
