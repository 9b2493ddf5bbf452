import type { PredicateTable } from '../../domain/predicate.ts';
import type { ClaimRecord } from '../../graph/read/read-record.ts';

/** What makes the words of evidence say the opposite of the proposition. */
const DENIAL = /\b(?:not|never|no longer|cannot)\b|n[’']t\b/i;

/**
 * Writes a proposition as a sentence, affirmed: "Halvek Lithium Corporation owns Drovna Mine". A canonical predicate
 * reads by its label, an open one by the words of its evidence, unless these deny it.
 */
export function claimText(
  { predicate, predicateText }: Pick<ClaimRecord, 'predicate' | 'predicateText'>,
  {
    subject,
    object,
    predicates,
  }: { readonly subject: string; readonly object: string; readonly predicates: PredicateTable },
): string {
  const label = predicates.byName.get(predicate)?.label ?? openLabel(predicate, predicateText);
  return `${subject} ${label} ${object}`.trim();
}

/** Writes a claim's value: in the words of its evidence, else from its number or date. */
export function valueText({ valueText: words, valueNumber, valueUnit, valueDate }: ClaimRecord): string {
  if (words) return words;
  const number = valueNumber === null || valueNumber === undefined ? '' : String(valueNumber);
  return valueDate ?? [number, valueUnit ?? ''].join(' ').trim();
}

function openLabel(predicate: string, predicateText: string): string {
  const fits = predicateText !== '' && !DENIAL.test(predicateText) && isFiniteVerb(predicateText, predicate);
  return fits ? predicateText : thirdPerson(predicate);
}

/** Tells whether the text's words can stand between subject and object: no gerund, infinitive, act noun or turned passive. */
function isFiniteVerb(words: string, predicate: string): boolean {
  const [first = '', second = ''] = words.toLowerCase().split(' ');
  if (/(?:ing|ions?|ments?|ances?|ences?|sis|als?)$/.test(first) || first === 'to') return false;
  if (first === predicate.split(' ')[0] || (predicate.includes(' to ') && !words.includes(' to ')))
    return false;
  const passive = /^(?:is|are|was|were|be|been|being|has|have|had)$/.test(first) && !second.endsWith('ing');
  const turned =
    passive && /^(?:is|are|was|were|be|been|being)$/.test(/^(?:has|have|had)$/.test(first) ? second : first);
  return !turned || predicate.startsWith('be ') || predicate === 'be';
}

/** Puts the first word of an open predicate, a lemma, into the third person: `leave` gives `leaves`. */
function thirdPerson(predicate: string): string {
  const [verb = '', ...rest] = predicate.split(' ');
  return [inflect(verb), ...rest].join(' ');
}

function inflect(verb: string): string {
  if (verb === 'be') return 'is';
  if (verb === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
