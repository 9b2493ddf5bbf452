import { statement } from './statements.ts';
import { ENGINES, type Engine, type Statement } from './store.ts';

/** A named piece of Cypher that fills a slot: the line `// {slot}` of a file in `queries/`. */
export interface Fragment {
  readonly name: string;
  readonly slot: string;
  /** A condition is joined to a WHERE that is already there; a clause stands for itself. */
  readonly kind: 'condition' | 'clause';
  readonly text: string;
  /** What stands there on one engine instead; '' leaves it out. */
  readonly variants?: Partial<Record<Engine, string>>;
}

const composed = new Map<string, Statement>();
const SLOT = /^[ \t]*\/\/ \{(\w+)\}[ \t]*$/gm;

/** Makes a condition, e.g. `condition('disputed', 'c.disputed = $disputed')`. */
export function condition(
  name: string,
  text: string,
  slot = 'filter',
  variants: Fragment['variants'] = {},
): Fragment {
  return { name, slot, kind: 'condition', text, variants };
}

/** Makes a clause that stands in a slot of its own. */
export function clause(
  name: string,
  slot: string,
  text: string,
  variants: Fragment['variants'] = {},
): Fragment {
  return { name, slot, kind: 'clause', text, variants };
}

/**
 * Fills the slots of a statement: clauses as they are, conditions each with AND before it; a slot without a
 * fragment vanishes. Two fragments of one name must have one text: the result is remembered by their names, and
 * there are as many as there are kinds of filters, not values.
 */
export function compose(name: string, fragments: readonly Fragment[]): Statement {
  const key = [name, ...fragments.map((fragment) => fragment.name)].join(' ');
  const known = composed.get(key);
  if (known) return known;
  const base = statement(name);
  const variants: Partial<Record<Engine, string>> = {};
  for (const engine of ENGINES) {
    const own = base.variants?.[engine];
    if (own === undefined && fragments.every(({ variants: its }) => its?.[engine] === undefined)) continue;
    variants[engine] = fill(
      own ?? base.text,
      fragments.map((fragment) => ({ ...fragment, text: fragment.variants?.[engine] ?? fragment.text })),
    );
  }
  const made: Statement = { name: key, text: fill(base.text, fragments), variants };
  composed.set(key, made);
  return made;
}

function fill(text: string, fragments: readonly Fragment[]): string {
  return text
    .replace(SLOT, (_, slot: string) =>
      fragments
        .filter((fragment) => fragment.slot === slot && fragment.text !== '')
        .map(({ kind, text: piece }) => (kind === 'condition' ? `AND (${piece})` : piece))
        .join('\n'),
    )
    .replace(/\n{2,}/g, '\n');
}
