import { nameKey } from '../../domain/text-key.ts';
import { noSuchArticle, noSuchEntity } from '../../errors.ts';
import type { GraphStore, Row } from '../store.ts';

/** Finds an entity by id or name and returns its canonical id; the one with most claims where a name is shared. */
export async function getEntityId(store: GraphStore, idOrName: string): Promise<string> {
  type Found = Row & { id: string; canonicalId: string };
  const found = idOrName.startsWith('ent_')
    ? await store.run<Found>('touch-entities', { ids: [idOrName] })
    : await store.run<Found>('find-entity-by-name', {
        key: nameKey(idOrName),
        folded: idOrName.normalize('NFKC').toLowerCase(),
      });
  const [first] = found;
  if (!first) throw noSuchEntity(idOrName);
  return first.canonicalId;
}

export type NamedArticle = Row & { readonly id: string; readonly status: string };

/** Finds articles by id or address: every version of an address, in order of id. Throws NotFoundError for none. */
export async function getNamedArticles(
  store: GraphStore,
  idOrAddress: string,
): Promise<readonly NamedArticle[]> {
  const found = idOrAddress.startsWith('art_')
    ? await store.run<NamedArticle>('find-article-state', { id: idOrAddress })
    : await store.run<NamedArticle>('find-article-by-address', { address: idOrAddress });
  if (found.length === 0) throw noSuchArticle(idOrAddress);
  return found;
}
