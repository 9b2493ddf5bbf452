import {
  nounSignatureOf,
  type Outcome,
  REJECTING_VERBS,
  type Signature,
  signatureOf,
} from '../../lexicon/factuality.ts';
import { DUTY_MODALS, HEDGE_MODALS, HEDGE_WORDS } from '../../lexicon/modality.ts';
import { UNNAMED_SPEAKERS } from '../../lexicon/speech.ts';
import { dependent, dependents, headOf, isRelation, type Tree } from '../../tree.ts';
import { type Governor, governorOf, HARDSHIP, leansOn, marksOf, sharesAuxiliaries } from './tree-governor.ts';
import { isDenied } from './tree-negation.ts';

/** How sure a text leaves an event. */
export type Mood = 'FACT' | 'OPEN' | 'DUTY';

/** What a text commits to about an event, whoever speaks. */
export interface Factuality {
  readonly denied: boolean;
  readonly mood: Mood;
}

const IMPLICATIVE: Signature = { affirmed: '+', negated: '-' };
const ALLOWING: Signature = { affirmed: '?', negated: '-' };
const PURPOSE: Signature = { affirmed: '+', negated: '!' };
/** "took steps to improve its chances" */
const AIM: Signature = { affirmed: '?', negated: '!' };
const OPEN: Signature = { affirmed: '?', negated: '?' };
const DUTY: Signature = { affirmed: 'd', negated: 'f' };
/** "had to close": what somebody had to do was done. */
const COMPELLED: Signature = { affirmed: '+', negated: '?' };
/** "has yet to" */
const NEVER: Signature = { affirmed: '-', negated: '-' };
/** What stays open where it is denied: "may not pay" is open, "cannot pay" is not. */
const EPISTEMIC: ReadonlySet<string> = new Set(['may', 'might']);
const lower = (tree: Tree, at: number) => tree.tokens[at]?.text.toLowerCase() ?? '';

/**
 * Says whether an event is so, by its own clause and by what governs it: "did not fail to sign" is a signing, "refused to
 * sign" and "prevented from signing" are none, "plans to sign" leaves it open. Composes signatures from the root down
 * (Nairn, Condoravdi & Karttunen 2006); what a factive or an unknown verb says with a "that" clause does not reach into it.
 */
export function factualityOf(tree: Tree, at: number): Factuality {
  const governor = governorOf(tree, at);
  const outer = governor ? outcomeOf(tree, governor) : { denied: false, mood: moodBeside(tree, at) };
  return { denied: outer.denied !== isDenied(tree, at), mood: ownMood(tree, at) ?? outer.mood };
}

/** "wants to sign up millions, focusing on the young": what goes with an infinitive is as open as that. */
function moodBeside(tree: Tree, at: number): Mood {
  const head = isRelation(tree, at, 'advcl') ? headOf(tree, at) : null;
  const goesWith =
    head !== null &&
    head < at &&
    lower(tree, at).endsWith('ing') &&
    marksOf(tree, at).every((mark) => /^(?:by|into)$/u.test(mark)) &&
    dependent(tree, at, 'nsubj', 'aux') === null;
  const isOpen = head !== null && (marksOf(tree, head).includes('to') || marksOf(tree, at).length > 0);
  return goesWith && isOpen ? factualityOf(tree, head).mood : 'FACT';
}

function outcomeOf(tree: Tree, governor: Governor): Factuality {
  const { at } = governor;
  const noun = isNoun(tree, at);
  const signature = noun ? nounSignature(tree, governor) : verbSignature(tree, governor);
  if (!signature || (signature.affirmed === '+' && signature.negated === '+'))
    return { denied: false, mood: 'FACT' };
  const above = noun ? nounFactuality(tree, at) : factualityOf(tree, at);
  return compose(above, above.denied ? signature.negated : signature.affirmed);
}

/** What no list has: a noun's infinitive says what is still to be done ("a plea to unite"), but for "the first to …" and virtues. */
function nounSignature(tree: Tree, { at, child, frame }: Governor): Signature | null {
  const known = nounSignatureOf(lemmaAt(tree, at), frame);
  if (known !== null || frame !== 'to') return known;
  if (marksOf(tree, child).includes('for')) return OPEN;
  return isRelation(tree, child, 'acl') && PLEAS.test(lemmaAt(tree, at)) ? OPEN : null;
}

/** Nouns of wanting and of ways. */
const PLEAS =
  /^(?:plea|quest|drive|fight|race|mission|struggle|battle|pressure|pitch|dream|temptation|invitation|incentive|urge|way|means|room|space|willpower|leverage|strategy|mandate|mechanism|tool|vehicle)$/u;

function compose(above: Factuality, outcome: Outcome): Factuality {
  const denied = /[-!f]/u.test(outcome);
  if (/[df]/u.test(outcome)) return { denied, mood: 'DUTY' };
  return { denied, mood: /[?!]/u.test(outcome) ? 'OPEN' : above.mood };
}

/** "used X to V" tells how V was done. */
const BY_MEANS_OF = /^(?:use|employ|exploit|invoke|leverage)$/u;

const isNoun = (tree: Tree, at: number) => /^(?:NOUN|PROPN)$/u.test(tree.tokens[at]?.upos ?? '');
const lemmaAt = (tree: Tree, at: number) => tree.tokens[at]?.lemma ?? '';

function verbSignature(tree: Tree, governor: Governor): Signature | null {
  const { at, frame } = governor;
  const lemma = lemmaAt(tree, at);
  if (frame === 'to' && lemma === 'have' && dependent(tree, at, 'obj') === null) return haveTo(tree, at);
  // "had trouble persuading buyers": no buyer need have been persuaded.
  if (lemma === 'have' && dependents(tree, at, 'obj').some((noun) => HARDSHIP.test(lemmaAt(tree, noun))))
    return OPEN;
  // "insisted that they knew nothing": told as so, and not asked for.
  if (frame === 'that' && lemma === 'insist' && isTold(tree, governor.child)) return OPEN;
  const known = signatureOf(lemma, frame) ?? signatureOf(lower(tree, at), frame);
  return known ?? (frame === 'to' ? infinitiveSignature(tree, governor) : clauseSignature(tree, governor));
}

/** A clause with a form that no request has: "knew", "has left", "will go". */
function isTold(tree: Tree, at: number): boolean {
  const helpers = dependents(tree, at, 'aux', 'cop').map((child) => lower(tree, child));
  if (helpers.length > 0) return helpers.every((word) => !/^(?:be|should|must)$/u.test(word));
  return lower(tree, at) !== lemmaAt(tree, at);
}

function haveTo(tree: Tree, at: number): Signature {
  if (dependents(tree, at, 'advmod').some((child) => lower(tree, child) === 'yet')) return NEVER;
  return lower(tree, at) === 'had' ? COMPELLED : DUTY;
}

/**
 * Where no list has the verb: "V for X to go" and "V X to go" leave it open, though not to V X is mostly not to go; a bare
 * infinitive follows its verb; a purpose is doubtful where its verb is denied.
 */
function infinitiveSignature(tree: Tree, { at, child, complement }: Governor): Signature {
  if (marksOf(tree, child).includes('for')) return OPEN;
  const passive = dependent(tree, at, 'nsubj:pass') !== null;
  if (!complement) {
    // A person who is the object may be who is to do it.
    const thing = dependents(tree, at, 'obj').some(
      (object) => tree.tokens[object]?.upos === 'NOUN' && !UNNAMED_SPEAKERS.has(lemmaAt(tree, object)),
    );
    const aims = thing && !BY_MEANS_OF.test(lemmaAt(tree, at));
    return passive ? IMPLICATIVE : aims ? AIM : PURPOSE;
  }
  return passive || dependent(tree, at, 'obj', 'iobj') !== null ? ALLOWING : IMPLICATIVE;
}

/** What somebody feels is so, whether they do or not; what they did not say or see is left open. */
function clauseSignature(tree: Tree, { at, frame }: Governor): Signature | null {
  const subject = dependent(tree, at, 'nsubj', 'expl');
  const impersonal = subject !== null && lower(tree, subject) === 'it';
  const felt = dependent(tree, at, 'cop', 'aux:pass') !== null && !impersonal;
  return frame === 'that' && !felt && isDenied(tree, at) ? OPEN : null;
}

/** A noun's own fate: "no plan", "rejected claims", "did not make a promise". */
function nounFactuality(tree: Tree, at: number): Factuality {
  const none = dependents(tree, at, 'det', 'amod').some((child) =>
    /^(?:no|neither|little|few)$/u.test(lower(tree, child)),
  );
  const head = headOf(tree, at);
  const object = isRelation(tree, at, 'obj', 'dep');
  if (head === null || !(object || isRelation(tree, at, 'nsubj:pass'))) return { denied: none, mood: 'FACT' };
  const verb = factualityOf(tree, head);
  const rejected = REJECTING_VERBS.has(lemmaAt(tree, head)) ? !verb.denied : object && verb.denied;
  return { denied: none || rejected, mood: verb.mood };
}

/** What the clause's own modals and adverbs say; those of coordinated verbs are shared. Null for none. */
function ownMood(tree: Tree, at: number): Mood | null {
  const words = (tree.children[at] ?? []).filter((child) => isRelation(tree, child, 'aux', 'advmod'));
  const lemmas = words.map((child) => lemmaAt(tree, child));
  if (isAim(tree, at)) return 'OPEN';
  if (lemmas.some((word) => DUTY_MODALS.has(word)) || isImperative(tree, at) || isLet(tree, at))
    return 'DUTY';
  const possible = isDenied(tree, at) ? EPISTEMIC : HEDGE_MODALS;
  if (lemmas.some((word) => possible.has(word) || HEDGE_WORDS.has(word))) return 'OPEN';
  const first = leansOn(tree, at);
  return first !== null && sharesAuxiliaries(tree, at, first) ? ownMood(tree, first) : null;
}

/** "its plan is to close the mine": what is planned. */
function isAim(tree: Tree, at: number): boolean {
  if (dependent(tree, at, 'cop') === null || !marksOf(tree, at).includes('to')) return false;
  return dependents(tree, at, 'nsubj').some(
    (noun) => nounSignatureOf(lemmaAt(tree, noun), 'to')?.affirmed === '?',
  );
}

/** "Let the council decide": what is to be done. */
function isLet(tree: Tree, at: number): boolean {
  const head = isRelation(tree, at, 'xcomp', 'ccomp') ? headOf(tree, at) : null;
  return head !== null && lemmaAt(tree, head) === 'let' && isImperative(tree, head);
}

/** A verb in its base form at the head of a sentence, without subject: "Never surrender." */
function isImperative(tree: Tree, at: number): boolean {
  const { features = [], relation } = tree.tokens[at] ?? {};
  return (
    (features.includes('Mood=Imp') || (features.includes('VerbForm=Inf') && relation === 'root')) &&
    dependent(tree, at, 'nsubj', 'csubj', 'expl') === null &&
    !lower(tree, at).endsWith('ing') &&
    dependents(tree, at, 'aux').every((aux) => /^(?:do|don)$/u.test(lower(tree, aux))) &&
    marksOf(tree, at).length === 0
  );
}
