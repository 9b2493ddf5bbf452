/**
 * Batches: fields that ask for the same kind of thing in one tick share one statement, so an operation costs one
 * query a level, not one a row. Made anew for each operation.
 */
import DataLoader from 'dataloader';
import { findArticles, findArticleTexts } from '../graph/read/articles.ts';
import type { Beside } from '../graph/read/beside.ts';
import { findClaims } from '../graph/read/claims.ts';
import { findEndMentions } from '../graph/read/end-mentions.ts';
import { findEntities } from '../graph/read/entities.ts';
import { findEvidence } from '../graph/read/evidence.ts';
import type { GraphReader } from '../graph/read/list.ts';
import { findMentions } from '../graph/read/mentions.ts';
import { findAliasArticles, findSightings } from '../graph/read/sightings.ts';
import { findSources, findStories } from '../graph/read/sources.ts';

type Find<Value> = (reader: GraphReader, keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>;
type Loader<Value> = DataLoader<string, Value | null>;

/** Makes the loaders of one operation over its reader. */
export function makeLoaders(reader: GraphReader) {
  const load = <Value>(find: Find<Value>): Loader<Value> =>
    new DataLoader(async (keys) => {
      const found = await find(reader, keys);
      return keys.map((key) => found.get(key) ?? null);
    });
  const lists = new Map<string, unknown>();
  const byId = {
    aliasArticles: load(findAliasArticles),
    articles: load(findArticles),
    articleTexts: load(findArticleTexts),
    claims: load(findClaims),
    endMentions: load(findEndMentions),
    entities: load(findEntities),
    evidence: load(findEvidence),
    mentions: load(findMentions),
    sightings: load(findSightings),
    sources: load(findSources),
    stories: load(findStories),
  };
  return {
    ...byId,
    /** Returns the loader of a list or count, keyed by parent: one for each way the list is asked for. */
    list<Value>(name: string, options: unknown, find: Find<Value>): Loader<Value> {
      const key = `${name} ${JSON.stringify(options)}`;
      const known = lists.get(key);
      // The name and options decide the type: each is used with one `find` only.
      if (known) return known as Loader<Value>;
      const made = load(find);
      lists.set(key, made);
      return made;
    },
    /** Keeps what a list gave along with an item, so that the fields below it need not ask. */
    keep({ article, source, subject, object }: Beside): void {
      if (article) byId.articles.prime(article.id, article);
      if (source) byId.sources.prime(source.id, source);
      for (const entity of [subject, object]) if (entity) byId.entities.prime(entity.id, entity);
    },
    /** Forgets what was read: after a mutation it may be out of date. */
    clear(): void {
      for (const loader of Object.values(byId)) loader.clearAll();
      lists.clear();
    },
  };
}

export type Loaders = ReturnType<typeof makeLoaders>;
