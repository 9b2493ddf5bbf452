import { wellFormed } from './well-formed.ts';

/** The words of our RDF: other people's where they fit, ours under a URN, which claims no domain. */
export const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  schema: 'https://schema.org/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  /** Our classes and properties. */
  cg: 'urn:claimgraph:ns:',
  /** Predicates of claims. */
  cgp: 'urn:claimgraph:predicate:',
  /** Everything the graph has an id for. */
  cgi: 'urn:claimgraph:id:',
} as const;
export type Prefix = keyof typeof PREFIXES;

/** A name with its prefix, e.g. `prov:Entity`. */
export type Name = `${Prefix}:${string}`;

/** What a property holds: a thing, by name or address, or a literal. */
export type Term =
  | { readonly name: Name }
  | { readonly iri: string }
  | { readonly text: string; readonly type?: Name };

/** All that is said of one thing; with `graph`, inside a graph of that name. */
export interface Description {
  readonly subject: Name;
  readonly properties: readonly (readonly [property: Name, value: Term])[];
  readonly graph?: Name;
}

/** Names a thing of the graph by its id. */
export function thing(id: string): Name {
  return `cgi:${id}`;
}

/** Names a claim's predicate; open predicates are words with spaces. */
export function predicateName(predicate: string): Name {
  return `cgp:${encodeURIComponent(wellFormed(predicate)).replaceAll(/[!'()*~]/gu, percent)}`;
}

export function name(value: Name): Term {
  return { name: value };
}

/** Makes a text; half a surrogate pair, which no encoding can hold, becomes U+FFFD. */
export function text(value: string): Term {
  return { text: wellFormed(value) };
}

/** Makes a whole number. */
export function whole(value: number): Term {
  return { text: String(value), type: 'xsd:integer' };
}

/** Makes a number: a decimal, or a double where only an exponent can write it. */
export function decimal(value: number): Term {
  const written = String(value);
  return { text: written, type: /e/u.test(written) ? 'xsd:double' : 'xsd:decimal' };
}

export function truth(value: boolean): Term {
  return { text: String(value), type: 'xsd:boolean' };
}

/** Makes a date as precise as it is: a year, a month, a day or an instant; anything else stays text. */
export function date(value: string): Term {
  if (/^\d{4}$/u.test(value)) return { text: value, type: 'xsd:gYear' };
  if (/^\d{4}-\d{2}$/u.test(value)) return { text: value, type: 'xsd:gYearMonth' };
  if (/^\d{4}-\d{2}-\d{2}$/u.test(value)) return { text: value, type: 'xsd:date' };
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/u.test(value))
    return { text: value, type: 'xsd:dateTime' };
  return text(value);
}

/** Makes a web address, with what no IRI may hold percent-encoded; what is no address stays text. */
export function address(value: string): Term {
  if (!URL.canParse(value)) return text(value);
  return { iri: new URL(wellFormed(value)).href.replaceAll(/[\s<>"{}|^`\\]/gu, percent) };
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** Writes out a name or an address. */
export function iriOf(term: { readonly name: Name } | { readonly iri: string }): string {
  if ('iri' in term) return term.iri;
  const at = term.name.indexOf(':');
  return PREFIXES[term.name.slice(0, at) as Prefix] + term.name.slice(at + 1);
}
