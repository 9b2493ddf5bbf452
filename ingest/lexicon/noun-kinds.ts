import type { EntityKind } from '../../src/domain/entity.ts';
import { COMPANY_NOUNS, ORGANISATION_NOUNS, PLACE_NOMINALS, POLICY_NOMINALS } from './name-heads.ts';
import { OFFICES } from './titles.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Nouns for men and for women, in the singular; what they describe takes "he" or "she". */
export const MALE_NOUNS = words(
  `man boy father son brother husband uncle nephew grandfather king prince duke lord monk actor businessman
  spokesman congressman policeman salesman emperor widower gentleman groom sir mr mr. mister priest`,
);
export const FEMALE_NOUNS = words(
  `woman girl mother daughter sister wife aunt niece grandmother queen princess duchess lady nun actress businesswoman
  chairwoman spokeswoman congresswoman policewoman empress widow bride mrs mrs. ms ms. miss dame madam`,
);

/** Other nouns for one human being, beside offices. */
const PEOPLE = words(
  `person human child baby kid teenager adult parent cousin friend neighbour neighbor colleague partner student pupil teacher
  scientist researcher scholar historian author writer poet novelist journalist reporter correspondent columnist politician
  lawmaker legislator candidate nominee rival opponent successor predecessor dictator billionaire tycoon entrepreneur executive
  businessperson investor banker lawyer solicitor doctor physician nurse surgeon patient worker employee farmer miner driver pilot
  soldier sailor veteran player coach striker goalkeeper singer musician rapper artist painter composer dancer comedian actor star
  celebrity athlete champion winner victim suspect defendant plaintiff witness activist protester campaigner dissident refugee
  migrant resident citizen expert academic official diplomat negotiator aide insider whistleblower saint philosopher engineer
  architect designer inventor developer user customer guest host visitor tourist volunteer bishop cardinal rabbi imam monarch
  aristocrat nobleman warrior rebel fighter gunman attacker killer thief agent guard`,
);

/** Nouns for times and measures: nothing an article talks about again with "it" or "they" as a rule. */
export const MEASURE_NOUNS = words(
  `second minute hour day week month year decade century today yesterday tomorrow morning evening night time moment season
  spring summer autumn winter percent per cent % dollar euro pound yuan million billion tonne ton mile metre meter kilometre
  kilometer kilogram litre degree way thing lot kind sort part number`,
);

/** More nouns for organisations than stand at the end of their names. */
const BODIES = words(
  `business enterprise maker start-up startup supplier operator developer carrier airline airliner broadcaster newspaper publisher brand
  chain store subsidiary parent insurer utility builder contractor exporter importer steelmaker chipmaker drugmaker shipbuilder
  shipowner brewer refiner bank team club band school university college institute museum hospital charity church newsroom magazine
  website network think-tank parliament senate congress cabinet administration military army navy police force bureau office
  department board panel tribunal alliance bloc coalition consortium association society foundation institution movement front`,
);
const POLICIES = words(
  'directive doctrine agenda framework reform measure pledge sanctions charter convention protocol constitution',
);
const EVENTS = words(
  'war battle election referendum summit conference festival tournament championship race crisis pandemic earthquake hurricane cyclone revolution uprising strike protest ceremony trial attack',
);
const PLACES = words(
  'capital village kingdom empire county municipality continent coast peninsula mountain valley airport harbour harbor station park beach resort metropolis territory mainland',
);

/** What a noun can stand for: entities of the graph, and events, which it has no entities for. */
export type NounKind = EntityKind | 'EVENT';

/** Says what kind of thing a common noun in the singular stands for, or null where it may be any. */
export function kindOfNoun(noun: string): NounKind | null {
  if (OFFICES.has(noun) || PEOPLE.has(noun) || MALE_NOUNS.has(noun) || FEMALE_NOUNS.has(noun))
    return 'PERSON';
  if (COMPANY_NOUNS.has(noun) || ORGANISATION_NOUNS.has(noun) || BODIES.has(noun)) return 'ORGANISATION';
  if (POLICY_NOMINALS.has(noun) || POLICIES.has(noun)) return 'POLICY';
  if (PLACE_NOMINALS.has(noun) || PLACES.has(noun)) return 'PLACE';
  return EVENTS.has(noun) ? 'EVENT' : null;
}
