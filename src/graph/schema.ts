import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { packagePath } from '../package-root.ts';
import { schemaNewer } from '../store-errors.ts';
import { type Migrator, rewriteSearchProps } from './rewrite-search-props.ts';
import { type Engine, type Row, SCHEMA_VERSION, type StatementRunner } from './store.ts';

/** What an adapter lends for the set-up of its database. */
export interface SchemaTarget {
  readonly engine: Engine;
  readonly address: string;
  /** Runs one index statement, outside any transaction. */
  runDdl(text: string): Promise<void>;
  /** Ends the making of indexes: full text that no statement makes, or a wait until they are filled. */
  finishIndexes(): Promise<void>;
  /** Drops full text for the time of a migration, where each change of a text would cost too much. */
  dropTextIndexes?(): Promise<void>;
  read: StatementRunner['run'];
  write<T>(work: (transaction: StatementRunner) => Promise<T>): Promise<T>;
}

/** One step from a version to the next, in transactions of its own: it may be cut off and has to bear a second run. */
interface Migration {
  readonly from: number;
  readonly run: (target: Migrator) => Promise<void>;
}

/** In order of `from`. */
const MIGRATIONS: readonly Migration[] = [
  // Version 2 finds names by the beginnings of their words, and words of scripts that put no space between them.
  { from: 1, run: rewriteSearchProps },
];

interface SchemaRow extends Row {
  readonly version: number | null;
  readonly digest: string | null;
}

/**
 * Makes the indexes that are missing and brings an older graph to this schema version; an empty database gets it.
 * Throws ConflictError for a graph of a newer version, before anything is changed.
 */
export async function migrateSchema(target: SchemaTarget): Promise<void> {
  const ddl = readDdl(target.engine);
  const digest = createHash('sha256').update(ddl.join(';')).digest('hex').slice(0, 16);
  const [found] = await target.read<SchemaRow>('find-schema');
  const version = found?.version ?? null;
  if (version !== null && version > SCHEMA_VERSION)
    throw schemaNewer(target.address, version, SCHEMA_VERSION);
  if (version === SCHEMA_VERSION && found?.digest === digest) return;
  for (const text of ddl) await target.runDdl(text);
  if (version !== null && version < SCHEMA_VERSION) {
    await target.dropTextIndexes?.();
    for (const migration of MIGRATIONS) if (migration.from >= version) await migration.run(target);
  }
  await target.finishIndexes();
  await target.write((transaction) => transaction.run('save-schema', { version: SCHEMA_VERSION, digest }));
}

function readDdl(engine: Engine): readonly string[] {
  return readFileSync(packagePath('schema', `constraints.${engine}.cypher`), 'utf8')
    .replace(/^\s*\/\/.*$/gm, '')
    .split(';')
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
