import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { makePredicateTable, type Predicate, type PredicateTable } from '../../src/domain/predicate.ts';
import { badPredicateFile, ConfigError } from '../../src/errors.ts';
import { packagePath } from '../../src/package-root.ts';

const word = v.pipe(v.string(), v.minLength(1));
const PredicateFile = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/u)),
  label: word,
  inverse: v.nullable(word),
  symmetric: v.boolean(),
  functional: v.boolean(),
  words: v.array(word),
  example: word,
});

/** Reads the predicates of a folder (the package's own by default). Throws ConfigError naming file and key. */
export function loadPredicates(folder: string = packagePath('schema', 'predicates')): PredicateTable {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort();
  const predicates = files.map((file) => readPredicate(join(folder, file)));
  checkInverses(predicates, folder);
  return makePredicateTable(predicates);
}

function readPredicate(file: string): Predicate {
  const result = v.safeParse(PredicateFile, parseYaml(file));
  if (!result.success) {
    const [issue] = result.issues;
    throw badPredicateFile(file, v.getDotPath(issue) ?? '(root)', issue.message);
  }
  if (`${result.output.name}.yaml` !== basename(file))
    throw badPredicateFile(file, 'name', `expected ${basename(file, '.yaml')}, the file's name`);
  return result.output;
}

function parseYaml(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw badPredicateFile(file, '(root)', error instanceof Error ? error.message : String(error));
  }
}

/** An inverse must exist and must not have one itself: claims are turned once, to the one without. */
function checkInverses(predicates: readonly Predicate[], folder: string): void {
  const byName = new Map(predicates.map((predicate) => [predicate.name, predicate]));
  for (const { name, inverse } of predicates) {
    if (inverse === null) continue;
    const other = byName.get(inverse);
    if (!other || other.inverse !== null)
      throw badPredicateFile(
        join(folder, `${name}.yaml`),
        'inverse',
        `expected a predicate without inverse, got "${inverse}"`,
      );
  }
}
