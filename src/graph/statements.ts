/** The one reader of `queries/`: each file is a statement, read once, named by its file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagePath } from '../package-root.ts';
import { statementMissing } from '../store-errors.ts';
import { ENGINES, type Engine, type Statement } from './store.ts';

let statements: ReadonlyMap<string, Statement> | undefined;

/**
 * Returns the statement of `queries/<name>.cypher`, with the text of `queries/<name>.<engine>.cypher` beside it
 * where there is one. Throws InternalError for a name without a file.
 */
export function statement(name: string): Statement {
  statements ??= readStatements(packagePath('queries'));
  const found = statements.get(name);
  if (!found) throw statementMissing(name);
  return found;
}

/** Returns the statement for its name; one that was composed is itself. */
export function asStatement(named: string | Statement): Statement {
  return typeof named === 'string' ? statement(named) : named;
}

/** Lists every statement, by name: for tests that look at all of them. */
export function listStatements(): readonly Statement[] {
  statements ??= readStatements(packagePath('queries'));
  return [...statements.values()];
}

/** Returns the text an engine runs: its own where the statement has one, else the shared one. */
export function textFor(statement: Statement, engine: Engine): string {
  return statement.variants?.[engine] ?? statement.text;
}

function readStatements(folder: string): ReadonlyMap<string, Statement> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort();
  const texts = new Map(
    files.map((file) => [file.slice(0, -'.cypher'.length), readText(join(folder, file))]),
  );
  const shared = [...texts].filter(([name]) => !name.includes('.'));
  return new Map(shared.map(([name, text]) => [name, { name, text, variants: variantsOf(name, texts) }]));
}

function variantsOf(name: string, texts: ReadonlyMap<string, string>): Partial<Record<Engine, string>> {
  const variants: Partial<Record<Engine, string>> = {};
  for (const engine of ENGINES) {
    const text = texts.get(`${name}.${engine}`);
    if (text !== undefined) variants[engine] = text;
  }
  return variants;
}

/** Comments are for readers and cost parsing; markers such as `// {filter}` stay, `compose.ts` fills them. */
function readText(file: string): string {
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => !/^\s*\/\/(?!\s*\{)/.test(line))
    .join('\n')
    .trim();
}
