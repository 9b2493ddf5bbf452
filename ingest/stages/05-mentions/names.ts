import type { EntityKind } from '../../../src/domain/entity.ts';
import { nameKey } from '../../../src/domain/text-key.ts';
import type { NameSpan, Sentence } from '../../annotation.ts';
import { PLACE_NAMES } from '../../lexicon/countries.ts';
import { abbreviates, isInitialsOf, isShortFor } from '../../lexicon/short-names.ts';
import type { ChainTable } from './chain-table.ts';

interface Form {
  readonly name: string;
  readonly kind: EntityKind;
  count: number;
  confidence: number;
}

/** Opens a chain for each thing that is named and puts all its names on it, longest names first. */
export function linkNames(table: ChainTable): void {
  const forms = collectForms(table.sentences);
  const chainOf = new Map<string, number>();
  for (const form of forms) {
    const key = formKey(form.kind, form.name);
    if (!chainOf.has(key)) chainOf.set(key, chainFor(table, form, chainOf, bracketed(table.sentences)));
  }
  table.sentences.forEach(({ tokens, names }, sentence) => {
    for (const name of names) {
      const chain = chainOf.get(formKey(name.kind, nameOf(tokens, name)));
      if (chain !== undefined) table.add(chain, 'NAME', { sentence, from: name.from, to: name.to });
    }
  });
}

const formKey = (kind: EntityKind, name: string) => `${kind}:${name}`;

/** The name's words without a leading "the", as lists know it: "U.S." is "United States". */
function nameOf(tokens: Sentence['tokens'], { from, to, kind }: NameSpan): string {
  const words = tokens
    .slice(from, to)
    .map(({ text }, index, list) => (index > 0 && glued(list[index - 1], list[index]) ? text : ` ${text}`));
  const name = words.join('').trim().replace(/^the /iu, '');
  return kind === 'PLACE' ? (PLACE_NAMES.get(name) ?? name).replace(/^the /u, '') : name;
}

const glued = (a: { readonly end: number } | undefined, b: { readonly start: number } | undefined) =>
  a?.end === b?.start;

function collectForms(sentences: readonly Sentence[]): readonly Form[] {
  const forms = new Map<string, Form>();
  for (const { tokens, names, inBody } of sentences) {
    for (const span of inBody ? names : []) {
      const name = nameOf(tokens, span);
      if (nameKey(name) === '') continue;
      const form = forms.get(formKey(span.kind, name)) ?? { name, kind: span.kind, count: 0, confidence: 0 };
      form.count += 1;
      form.confidence = Math.max(form.confidence, span.confidence);
      forms.set(formKey(span.kind, name), form);
    }
  }
  const length = ({ name }: Form) => name.split(' ').length;
  return [...forms.values()].sort((a, b) => length(b) - length(a) || (a.name < b.name ? -1 : 1));
}

/** Finds the chain a form belongs to: same key, introduced in brackets, or short for exactly one longer name. */
function chainFor(
  table: ChainTable,
  form: Form,
  chainOf: ReadonlyMap<string, number>,
  brackets: ReadonlyMap<string, string>,
): number {
  const same = table.chains.findIndex(
    ({ kind, name }) => kind === form.kind && nameKey(name) === nameKey(form.name),
  );
  if (same >= 0) return same;
  const long = brackets.get(form.name);
  const introduced =
    long === undefined
      ? undefined
      : (chainOf.get(formKey(form.kind, long)) ?? chainOf.get(formKey('ORGANISATION', long)));
  if (introduced !== undefined) return introduced;
  const spelled = table.chains.flatMap(({ kind, name }, index) =>
    kind === form.kind && isInitialsOf(form.name, name) ? [index] : [],
  );
  if (spelled[0] !== undefined && spelled.length === 1) return spelled[0];
  const fitting = table.chains.flatMap(({ kind, name }, index) =>
    kind === form.kind && isShortFor(form.name, name, kind) ? [index] : [],
  );
  const only = fitting.length > 1 ? plainest(table, fitting) : fitting[0];
  return only ?? table.open(form.kind, form.name, form.confidence);
}

/** Of several longer names, the one that adds a single word: "Kestrel" is "Kestrel Group", not its "Party Committee". */
function plainest(table: ChainTable, fitting: readonly number[]): number | undefined {
  const length = (chain: number) => table.chains[chain]?.name.split(' ').length ?? 0;
  const least = Math.min(...fitting.map(length));
  const shortest = fitting.filter((chain) => length(chain) === least);
  return shortest.length === 1 ? shortest[0] : undefined;
}

/** Abbreviations introduced in brackets after the name they stand for, possessive or not: "the Party’s (PTY)". */
function bracketed(sentences: readonly Sentence[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const { tokens, names } of sentences) {
    for (const short of names) {
      if (tokens[short.from - 1]?.text !== '(') continue;
      const open = tokens[short.from - 2]?.lemma === "'s" ? short.from - 2 : short.from - 1;
      const long = names.find(({ to }) => to === open);
      if (!long) continue;
      const name = nameOf(tokens, long);
      const abbreviation = nameOf(tokens, short);
      if (abbreviates(abbreviation, name) && !pairs.has(abbreviation)) pairs.set(abbreviation, name);
    }
  }
  return pairs;
}
