import type { EntityKind } from '../../../src/domain/entity.ts';
import { nameKey } from '../../../src/domain/text-key.ts';
import type { NameSpan, Sentence } from '../../annotation.ts';
import { PLACE_NAMES } from '../../lexicon/countries.ts';
import { BODY_NAMES } from '../../lexicon/name-heads.ts';
import { abbreviates, isInitialsOf, isShortFor } from '../../lexicon/short-names.ts';
import { genderOfName } from './agreement.ts';
import type { ChainTable, OpenChain } from './chain-table.ts';
import type { Gender } from './referent.ts';

interface Form {
  readonly name: string;
  readonly kind: EntityKind;
  /** Place among the names of the text: what is named first is introduced first. */
  readonly first: number;
  confidence: number;
  /** What a form of address before it says: "Mr. Brandt"; null where none does, or they differ. */
  gender: Gender | null;
}

/** Opens a chain for each thing that is named and puts all its names on it, longest names first. */
export function linkNames(table: ChainTable): void {
  const forms = collectForms(table.sentences);
  const chainOf = new Map<string, number>();
  const brackets = bracketed(table.sentences);
  for (const form of forms)
    chainOf.set(formKey(form.kind, form.name), chainFor(table, form, { forms, chainOf, brackets }));
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
  if (kind === 'ORGANISATION') return BODY_NAMES.get(name) ?? name;
  return kind === 'PLACE' ? (PLACE_NAMES.get(name) ?? name).replace(/^the /u, '') : name;
}

/** "Mr.", "Mrs." right before a name. */
function addressed(tokens: Sentence['tokens'], { from }: NameSpan): Gender | null {
  const word = tokens[from - 1]?.text ?? '';
  if (/^Mr\.?$/u.test(word)) return 'MALE';
  return /^(?:Mrs|Ms|Miss)\.?$/u.test(word) ? 'FEMALE' : null;
}

const glued = (a: { readonly end: number } | undefined, b: { readonly start: number } | undefined) =>
  a?.end === b?.start;

function collectForms(sentences: readonly Sentence[]): readonly Form[] {
  const forms = new Map<string, Form>();
  for (const { tokens, names, inBody } of sentences) {
    for (const span of inBody ? names : []) {
      const name = nameOf(tokens, span);
      if (nameKey(name) === '') continue;
      const form = forms.get(formKey(span.kind, name)) ?? {
        name,
        kind: span.kind,
        first: forms.size,
        confidence: 0,
        gender: addressed(tokens, span),
      };
      if (addressed(tokens, span) !== form.gender) form.gender = null;
      form.confidence = Math.max(form.confidence, span.confidence);
      forms.set(formKey(span.kind, name), form);
    }
  }
  const length = ({ name }: Form) => name.split(' ').length;
  // "HP" comes after "Halvek-Petrov".
  const hyphens = ({ name }: Form) => Number(name.includes('-'));
  // A dateline or a heading writes "SUND" of Sund.
  const loud = ({ name }: Form) => Number(/^\p{Lu}[\p{Lu} .]{4,}$/u.test(name));
  return [...forms.values()].sort(
    (a, b) =>
      length(b) - length(a) || hyphens(b) - hyphens(a) || loud(a) - loud(b) || (a.name < b.name ? -1 : 1),
  );
}

/** What is known of the text while its forms are put on chains. */
interface Known {
  readonly forms: readonly Form[];
  readonly chainOf: ReadonlyMap<string, number>;
  readonly brackets: ReadonlyMap<string, string>;
}

const KINDS = ['ORGANISATION', 'POLICY', 'PLACE', 'PERSON'] as const;

/** Finds the chain a form belongs to: same key, introduced in brackets, its initials, or short for one longer name. */
function chainFor(table: ChainTable, form: Form, { forms, chainOf, brackets }: Known): number {
  // One text is decided to be of one kind: another kind here is the same name in other capitals.
  const same = table.chains.findIndex(({ name }) => sameKey(name, form.name));
  if (same >= 0) return same;
  const turned = form.kind === 'PERSON' ? turnedAround(table, form.name) : -1;
  if (turned >= 0) {
    // The way it is written first is shown.
    const shown = table.chains[turned];
    const other = forms.find(({ name }) => name === shown?.name);
    if (shown && other && form.first < other.first) shown.name = form.name;
    return turned;
  }
  const long = brackets.get(form.name);
  const introduced = [form.kind, ...KINDS].flatMap((kind) => chainOf.get(formKey(kind, long ?? '')) ?? []);
  if (introduced[0] !== undefined) return introduced[0];
  const spelled = chainsThat(table, ({ name }) => isInitialsOf(form.name, name));
  if (spelled[0] !== undefined && spelled.length === 1) return spelled[0];
  const fitting = chainsThat(
    table,
    ({ kind, name }) =>
      kind === form.kind &&
      !standsAlone(form, name) &&
      !isOtherSex(form, name) &&
      (isShortFor(form.name, name, kind) || isLastWord(form, name)),
  );
  if (fitting.length < 2)
    return fitting[0] ?? givenName(table, form) ?? table.open(form.kind, form.name, form.confidence);
  const one = form.kind === 'PERSON' ? introducedFirst(table, fitting, forms) : plainest(table, fitting);
  return one ?? table.open(form.kind, form.name, form.confidence);
}

/** "Farid Samir" beside "Samir Farid": the same two words the other way round name one person. */
function turnedAround(table: ChainTable, name: string): number {
  const words = name.split(' ');
  if (words.length !== 2) return -1;
  const key = nameKey([...words].reverse().join(' '));
  return table.chains.findIndex((chain) => chain.kind === 'PERSON' && nameKey(chain.name) === key);
}

function chainsThat(table: ChainTable, fits: (chain: OpenChain) => boolean): readonly number[] {
  return table.chains.flatMap((chain, index) => (fits(chain) ? [index] : []));
}

/** Tells whether two names are one: "Justice Department" is the "Department of Justice". */
function sameKey(a: string, b: string): boolean {
  return nameKey(headLast(a)) === nameKey(headLast(b));
}

const headLast = (name: string) => name.replace(/^(Ministry|Department) (?:of|for) (?:the )?(.+)$/u, '$2 $1');

const NATIONAL = new Set(BODY_NAMES.values());

/** "Mexico" is not short for "Mexico City", nor the person for the administration, nor a party for its branch in a province. */
function standsAlone({ name, kind }: Form, long: string): boolean {
  return (
    (kind === 'PLACE' && PLACE_NAMES.has(name)) ||
    (kind === 'ORGANISATION' && NATIONAL.has(name)) ||
    / administration$/iu.test(long) ||
    (kind === 'ORGANISATION' && name.includes(' ') && isShowOf(name, long))
  );
}

/** "Harbour News Tonight" is a programme of "Harbour News". */
const isShowOf = (name: string, long: string) =>
  long.startsWith(`${name} `) &&
  /^(?:Daily|Tonight|Today|Sunday|Weekly|Hour|Show)$/u.test(long.slice(name.length + 1));

/** "Mr. Brandt" is not Ilka Brandt. */
const isOtherSex = ({ gender }: Form, long: string) =>
  gender !== null && genderOfName(long) !== null && genderOfName(long) !== gender;

/** "the Senate" after "U.S. Senate": a body that one word names. */
function isLastWord({ name, kind }: Form, long: string): boolean {
  return (
    kind === 'ORGANISATION' &&
    /^(?:Senate|House|Congress|Parliament|Treasury)$/u.test(name) &&
    long.endsWith(` ${name}`)
  );
}

/** "Ilka" where one Ilka is named in full. */
function givenName(table: ChainTable, { name, kind }: Form): number | undefined {
  const people = chainsThat(table, (chain) => chain.kind === 'PERSON' && chain.name.startsWith(`${name} `));
  return kind === 'PERSON' && people.length === 1 ? people[0] : undefined;
}

/**
 * Of several people of one surname, the one named first: news gives the others their given names. "Ilka and Otto Brandt"
 * names Ilka Brandt first.
 */
function introducedFirst(
  table: ChainTable,
  fitting: readonly number[],
  forms: readonly Form[],
): number | undefined {
  const first = (chain: number) => {
    const name = table.chains[chain]?.name ?? '';
    const given = name.split(' ')[0] ?? '';
    const places = forms
      .filter((form) => form.name === name || form.name === given)
      .map((form) => form.first);
    return Math.min(forms.length, ...places);
  };
  return [...fitting].sort((a, b) => first(a) - first(b))[0];
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
