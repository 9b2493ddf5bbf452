import { COUNTRIES } from '../../lexicon/countries.ts';
import { BODY_HEADS } from '../../lexicon/name-heads.ts';
import { kindOfNoun } from '../../lexicon/noun-kinds.ts';
import { SPEECH_VERBS } from '../../lexicon/speech.ts';
import { OFFICES } from '../../lexicon/titles.ts';
import { dependents, headOf, isRelation, type Tree } from '../../tree.ts';
import { genderOfNoun } from './agreement.ts';
import type { OpenChain } from './chain-table.ts';
import { isCampaignBody } from './person-bodies.ts';
import { determinersOf } from './phrase-tree.ts';
import { lastSpot, type Referent } from './referent.ts';

/** A definite noun in its sentence. */
export interface NominalPlace {
  readonly tree: Tree;
  readonly sentence: number;
  readonly head: number;
}

/** How a noun was found to fit, and how sure a link found so is: set by hand, all of them together were right in .71 of GUM's train split. */
const SURE = { CALLED: 0.85, HEAD: 0.85, INITIALS: 0.7, KIND: 0.7, EPITHET: 0.7 } as const;
type Fit = keyof typeof SURE;

/** Nouns that any thing of their kind may be called by; others ("bank", "river") want a name or a description that says so. */
const GENERIC =
  /^(?:company|firm|group|organi[sz]ation|corporation|business|agency|institution|man|woman|country|nation|city|town|initiative|campaign|plan|policy|program|programme|scheme|law|act|legislation|measure|agreement|deal|treaty)$/u;

const COUNTRY_NAMES = new Set(
  COUNTRIES.filter(({ capital }) => capital !== '').map(({ name }) => name.replace(/^the /u, '')),
);

/** Adjectives that do not pick out another thing: "this latest initiative". */
const IDLE =
  /^(?:latest|new|same|so-called|entire|whole|sweeping|ambitious|controversial|young|old|late|embattled|troubled|\p{L}+-(?:\p{L}+ed|led|run|year-old))$/u;

/** Nouns that with "the" mean the one that everybody knows, whatever was named. */
const UNIQUE =
  /^(?:internet|web|press|media|sea|ocean|world|area|public|people|sun|moon|sky|past|future|time|day|year)$/u;

/** How much more one of several must be spoken of than the next. */
const LEAD = 1.5;

/** How many sentences back a thing may be that is called by its kind only, and by a noun of its own. */
const REACH = { KIND: 10, INITIALS: 4, EPITHET: 1, CALLED: 40, HEAD: 40 } as const;

/** Reads the noun of a definite phrase that can stand for something said before, or null: "the company", "this plan". */
export function definiteNoun({ tree, head }: NominalPlace): string | null {
  const token = tree.tokens[head];
  const determiner = determinersOf(tree, head).map((at) => tree.tokens[at]?.text.toLowerCase() ?? '');
  if (!token || !determiner.some((word) => /^(?:the|this|that|these|those)$/u.test(word))) return null;
  if (token.upos !== 'NOUN' && !isCapitalNoun(token.text)) return null;
  const narrowed = dependents(tree, head, 'nmod', 'acl', 'nummod', 'appos', 'flat', 'conj').some(
    (at) => !(at > head + 1 && tree.tokens[head + 1]?.text === ','),
  );
  const noun = token.upos === 'PROPN' ? token.text.toLowerCase() : token.lemma.toLowerCase();
  return narrowed || UNIQUE.test(noun) ? null : noun;
}

const isCapitalNoun = (text: string) =>
  BODY_HEADS.has(text) || OFFICES.has(text.toLowerCase()) || kindOfNoun(text.toLowerCase()) !== null;

/** Finds the named thing that a definite noun stands for; undefined where none or more than one fits. */
export function nominalReferent(
  place: NominalPlace,
  noun: string,
  { recent, chains }: { readonly recent: readonly Referent[]; readonly chains: readonly OpenChain[] },
): { readonly referent: Referent; readonly certainty: number } | undefined {
  const plural = place.tree.tokens[place.head]?.features.includes('Number=Plur') === true;
  for (const fit of ['CALLED', 'HEAD', 'INITIALS', 'KIND', 'EPITHET'] as const) {
    const found = recent.filter(
      (each) =>
        each.chain !== null &&
        place.sentence - lastSpot(each).sentence <= REACH[fit] &&
        fitsAs(fit, { referent: each, name: chains[each.chain]?.name ?? '', noun, plural }) &&
        (fit === 'EPITHET' || !contradicts(place, each, chains[each.chain]?.name ?? '')),
    );
    if (found.length === 0) continue;
    if (found.length > 1 && (fit === 'INITIALS' || fit === 'EPITHET')) return undefined;
    if (found.length > 1 && OFFICES.has(noun) && !isChief(found)) return undefined;
    const chosen = choose(found, place.sentence);
    if (!chosen || isRivalled(chosen, noun, recent)) return undefined;
    return { referent: chosen, certainty: SURE[fit] };
  }
  return undefined;
}

/** "the president", where two are: only whom the text speaks of far more than of any other. */
function isChief(found: readonly Referent[]): boolean {
  const [most = 0, next = 0] = found.map(({ spots }) => spots.length).sort((a, b) => b - a);
  return most >= 3 * next;
}

/** What news calls a person by whom it has just named, and nobody else: "Ada Lund … The billionaire". */
const EPITHETS =
  /^(?:billionaire|millionaire|tycoon|mogul|magnate|entrepreneur|businessman|businesswoman|politician|star|singer|actor|actress|striker|goalkeeper|midfielder|novelist|candidate|frontrunner|front-runner|hopeful|nominee|strongman|financier)$/u;

const isAgreeing = ({ gender }: Referent, noun: string) => {
  const said = genderOfNoun(noun);
  return said === null || gender === null || said === gender;
};

/** What may stand behind initials that the article does not explain: "the NLD … the party". */
const MAY_BE_INITIALS = /^(?:party|alliance|bureau|bloc|federation|league|union|broadcaster|network)$/u;

/** Initials of which nothing was said that tells what they are. */
const isUnsaid = ({ nouns }: Referent, name: string) =>
  /^\p{Lu}{2,6}$/u.test(name) && ![...nouns].some((noun) => kindOfNoun(noun) === 'ORGANISATION');

interface Fitting {
  readonly referent: Referent;
  readonly name: string;
  readonly noun: string;
  readonly plural: boolean;
}

function fitsAs(fit: Fit, { referent, name, noun, plural }: Fitting): boolean {
  if (fit === 'CALLED') return !plural && referent.nouns.has(noun);
  if (fit === 'HEAD') return nameHead(name) === noun || (plural && nameHead(name) === `${noun}s`);
  if (fit === 'EPITHET')
    return !plural && EPITHETS.test(noun) && referent.kind === 'PERSON' && isAgreeing(referent, noun);
  if (fit === 'INITIALS')
    return (
      !plural && MAY_BE_INITIALS.test(noun) && referent.kind === 'ORGANISATION' && isUnsaid(referent, name)
    );
  return !plural && GENERIC.test(noun) && isOfKind(referent, name, noun);
}

function isOfKind({ kind, gender, nouns }: Referent, name: string, noun: string): boolean {
  if (kindOfNoun(noun) !== kind) return false;
  if (kind === 'PERSON') return gender !== null && genderOfNoun(noun) === gender;
  const own = nameHead(name);
  const body =
    name.split(' ').some((word) => BODY_HEADS.has(word) && word.toLowerCase() === own) ||
    BODY_HEADS.has(name.split(' ')[0] ?? '');
  if (/^(?:company|firm|corporation|business)$/u.test(noun))
    return (
      !body &&
      ![...nouns].some((each) =>
        /^(?:team|party|university|club|newspaper|foundation|charity|institute|church|union|agency|ministry|committee|magazine)$/u.test(
          each,
        ),
      )
    );
  const country = COUNTRY_NAMES.has(name);
  if (/^(?:country|nation)$/u.test(noun)) return country;
  if (/^(?:city|town)$/u.test(noun)) return !country && own === '';
  if (/^(?:law|act|legislation|agreement|deal|treaty)$/u.test(noun))
    return own === '' || kindOfNoun(own) === null;
  return true;
}

/** The noun a name says itself: "Ministry of Mines" is a ministry, "Harbour Act" an act; "" for one word. */
export function nameHead(name: string): string {
  const words = name.toLowerCase().split(' ');
  const link = words.findIndex((word) => /^(?:of|for|on)$/u.test(word));
  return (link > 0 ? words[link - 1] : words.length > 1 ? words.at(-1) : '') ?? '';
}

/** Adjectives and compounds must be known of the thing: "the Chinese company" is no company of which nobody said so. */
function contradicts({ tree, head }: NominalPlace, referent: Referent, name: string): boolean {
  const verb = isRelation(tree, head, 'nsubj') ? headOf(tree, head) : null;
  // "the campaign said": a candidate's, and no policy.
  if (
    referent.kind === 'POLICY' &&
    tree.tokens[head]?.lemma === 'campaign' &&
    SPEECH_VERBS.has(tree.tokens[verb ?? -1]?.lemma ?? '')
  )
    return true;
  // "in the campaign": a time, and not the body of that name.
  if (
    referent.kind === 'ORGANISATION' &&
    tree.tokens[head]?.lemma === 'campaign' &&
    !isCampaignBody(tree, head)
  )
    return true;
  const known = new Set([...name.toLowerCase().split(/[\s-]+/u), ...referent.attributes]);
  return dependents(tree, head, 'amod', 'compound', 'nmod:poss').some((at) => {
    const word = tree.tokens[at]?.text ?? '';
    return !IDLE.test(word) && !known.has(word.toLowerCase());
  });
}

/** Of several that fit, the only one that was subject of the sentence before, or the one that is spoken of most lately. */
function choose(found: readonly Referent[], sentence: number): Referent | undefined {
  const [first, second] = found
    .map((referent) => ({ referent, score: salience(referent, sentence) }))
    .sort((a, b) => b.score - a.score);
  if (!second || (first && first.score >= LEAD * second.score)) return first?.referent;
  const subjects = found.filter(({ spots }) =>
    spots.some((spot) => spot.main && sentence - spot.sentence === 1),
  );
  return subjects.length === 1 ? subjects[0] : undefined;
}

/** Sum over the places of the last sentences: subjects count double, and each sentence back halves it. */
function salience({ spots }: Referent, sentence: number): number {
  return spots.reduce(
    (sum, spot) => sum + (spot.role === 'SUBJECT' ? 2 : 1) * 0.5 ** Math.min(20, sentence - spot.sentence),
    0,
  );
}

/** Something without a name that is called by the same noun and was spoken of since: "a company … the company". */
function isRivalled(chosen: Referent, noun: string, recent: readonly Referent[]): boolean {
  const later = recent.slice(0, recent.indexOf(chosen));
  return later.some(
    ({ chain, spots }) =>
      chain === null && spots.some(({ word, article }) => word === noun && article !== 'DEFINITE'),
  );
}
