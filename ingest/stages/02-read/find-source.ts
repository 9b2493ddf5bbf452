import { makeSource, type Source } from '../../../src/domain/source.ts';
import { domainOf } from './canonical-url.ts';
import type { KindedLine } from './find-body.ts';

export interface SourceClues {
  readonly given: string | null;
  readonly metadata: string | null;
  readonly url: string | null;
  readonly after: readonly KindedLine[];
}

/** Longest name of a source; a longer one is a text in the wrong field. */
const MAX_NAME = 200;

/** Name of the source of a text that names none. */
export const UNKNOWN_SOURCE = 'unknown';

const COPYRIGHT =
  /^(?:copyright ?(?:©|\(c\))?|©|\(c\))(?: copyright)? ?(?:\d{4}(?: ?[-–] ?\d{4})?)?,? ?(?:by )?([^.|·•,;]{2,60}?)(?: ?\d{4})?(?:[.|·•,;]|\s+all rights|$)/iu;

/** Finds who published it: the name given, else the page's own, else its domain, else the copyright line's, else "unknown". */
export function findSource({ given, metadata, url, after }: SourceClues): Source {
  const domain = url === null ? null : (domainOf(url) ?? null);
  const name = given ?? metadata ?? domain ?? copyrightHolder(after) ?? UNKNOWN_SOURCE;
  return makeSource(name.slice(0, MAX_NAME), domain);
}

function copyrightHolder(after: readonly KindedLine[]): string | undefined {
  for (const { text } of after) {
    const name = COPYRIGHT.exec(text.slice(0, 200))?.[1]?.trim();
    if (name && /\p{Lu}/u.test(name) && !/all rights|copyright/iu.test(name)) return name;
  }
  return undefined;
}
