import { kindOfNoun } from './noun-kinds.ts';
import { OFFICES } from './titles.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Nouns (lemmas) for what people are to somebody, beside those of `noun-kinds.ts`. */
const MORE_ROLES = words(
  `anchor pundit commentator blogger strategist pollster organiser organizer fundraiser donor staffer intern clerk secretary
  publisher producer filmmaker photographer anthropologist psychologist sociologist geologist physicist biologist chemist
  economist mathematician pastor preacher therapist mentor biographer translator bodyguard chauffeur rancher fisherman ally critic
  supporter fan foe adversary boss whip correspondent trustee fellow lecturer dean principal superintendent sheriff constable
  detective surgeon-general speaker undersecretary under-secretary administrator comptroller auditor ombudsman operative speechwriter
  lobbyist consultant surrogate running-mate frontrunner front-runner
  hopeful contender challenger incumbent magnate mogul financier heiress laureate democrat republican confidant associate appointee committeeman committeewoman`,
);

/** Nouns for what an organisation is to another one. */
const PARTS = words('unit subsidiary division affiliate arm branch offshoot parent newspaper brand wing');

/** Tells whether a noun (lemma, lower case) says what a person is: "reporter", "general counsel". */
export const isRole = (noun: string): boolean =>
  MORE_ROLES.has(noun) || OFFICES.has(noun) || kindOfNoun(noun) === 'PERSON';

/** Tells whether a noun is an office that a land or town can have before it: "the Norlandic minister". */
export const isOffice = (noun: string): boolean =>
  /^(?:vice-)?(?:president|minister|premier|chancellor|secretary|governor|mayor|senator|congressman|congresswoman|lawmaker|ambassador|commissioner|leader|chief|envoy|ally|speaker|sheriff|undersecretary|diplomat|official|delegate|representative|king|queen)$/u.test(
    noun,
  );

/** Tells whether a noun says what an organisation is to another: "the Halvek unit Kestrel". */
export const isPart = (noun: string): boolean => PARTS.has(noun);
