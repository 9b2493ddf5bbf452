import { SEARCH_PROPS } from './search-props.ts';
import type { Row, StatementRunner } from './store.ts';
import type { StoredArticle, StoredEntity, StoredEvidence } from './stored.ts';

/** What a migration may do: read, and write in transactions of its own size. */
export interface Migrator {
  read: StatementRunner['run'];
  write<T>(work: (transaction: StatementRunner) => Promise<T>): Promise<T>;
}

/** How one label is gone through; articles carry whole texts. */
interface Rewrite {
  readonly label: 'article' | 'entity' | 'evidence';
  readonly size: number;
  readonly save: string;
  readonly propsOf: (node: Row) => Row;
}

const REWRITES: readonly Rewrite[] = [
  {
    label: 'entity',
    size: 1000,
    save: 'save-entity-facts',
    propsOf: (node) => {
      const { name, aliases } = node as unknown as Pick<StoredEntity, 'name'> & Partial<StoredEntity>;
      // A bulk import leaves out lists that are empty.
      return SEARCH_PROPS.Entity({ name, aliases: aliases ?? [] });
    },
  },
  {
    label: 'article',
    size: 50,
    save: 'save-article-words',
    propsOf: (node) => {
      const { title, text } = node as unknown as Partial<StoredArticle>;
      // An engine leaves out what is null.
      return SEARCH_PROPS.Article({ title: title ?? null, text: text ?? '' });
    },
  },
  {
    label: 'evidence',
    size: 2000,
    save: 'save-evidence-words',
    propsOf: (node) => SEARCH_PROPS.Evidence(node as unknown as StoredEvidence),
  },
];

/** Ids read at once: the embedded engine scans the label for each page. */
const ID_PAGE = 20_000;

/**
 * Writes the properties that full text goes by anew where they differ from what their texts give now: most texts have
 * nothing new, and the embedded engine goes through its whole vocabulary to take one text out of an index.
 */
export async function rewriteSearchProps(migrator: Migrator): Promise<void> {
  for (const rewrite of REWRITES)
    for (let after: string | undefined = ''; after !== undefined; ) {
      const rows: readonly { readonly id: string }[] = await migrator.read<Row & { id: string }>(
        `list-${rewrite.label}-ids`,
        { after, limit: ID_PAGE },
      );
      for (let from = 0; from < rows.length; from += rewrite.size)
        await rewriteSome(
          migrator,
          rewrite,
          rows.slice(from, from + rewrite.size).map(({ id }) => id),
        );
      after = rows.at(-1)?.id;
    }
}

async function rewriteSome(
  { read, write }: Migrator,
  { label, save, propsOf }: Rewrite,
  ids: readonly string[],
): Promise<void> {
  const found = await read<Row & { id: string; node: Row }>(`dump-${label}`, { ids });
  const rows = found
    .map(({ id, node }) => ({ id, node, props: propsOf(node) }))
    .filter(({ node, props }) => Object.entries(props).some(([name, value]) => node[name] !== value))
    .map(({ id, props }) => ({ id, props }));
  if (rows.length > 0) await write((transaction) => transaction.run(save, { rows }));
}
