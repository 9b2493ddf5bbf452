import { hashId, type SourceId } from './id.ts';
import { nameKey } from './text-key.ts';

/** Admiralty code of a source: A (completely reliable) to E (unreliable), F (cannot be judged). */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof RELIABILITIES)[number];

/** Who publishes: a site, a paper, a ministry. */
export interface Source {
  readonly id: SourceId;
  /** Shown name, e.g. "Norrland Post"; the domain when the text gives none. */
  readonly name: string;
  /** Registrable host without `www.`, lower case; null when the article came without an address. */
  readonly domain: string | null;
  /** Admiralty reliability; F until somebody judges it. */
  readonly reliability: Reliability;
}

/** Builds a source; its identity is the domain, else the key of its name. */
export function makeSource(name: string, domain: string | null, reliability: Reliability = 'F'): Source {
  return { id: hashId('source', [domain ?? nameKey(name)]) as SourceId, name, domain, reliability };
}
