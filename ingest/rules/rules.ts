import type { ClaimRule } from '../stages/06-claims/rule.ts';
import { actedOn } from './acted-on.ts';
import { age } from './age.ts';
import { appointedAs } from './appointed-as.ts';
import { apposition } from './apposition.ts';
import { bodyOfKind } from './body-of-kind.ts';
import { copulaClause } from './copula-clause.ts';
import { description } from './description.ts';
import { employer } from './employer.ts';
import { finiteClause } from './finite-clause.ts';
import { furtherObject } from './further-object.ts';
import { groupMember } from './group-member.ts';
import { hyphenatedActRule } from './hyphenated-act.ts';
import { nounAct } from './noun-act.ts';
import { nounPredicate } from './noun-predicate.ts';
import { officeTitle } from './office-title.ts';
import { passiveClause } from './passive-clause.ts';
import { passiveNaming } from './passive-naming.ts';
import { personOfPlace } from './person-of-place.ts';
import { placeInPlace } from './place-in-place.ts';
import { possession } from './possession.ts';
import { prepositionalObject } from './prepositional-object.ts';
import { receivedAct } from './received-act.ts';
import { reciprocalClause } from './reciprocal-clause.ts';
import { roleAs } from './role-as.ts';
import { roleBesideName } from './role-beside-name.ts';
import { saidContent } from './said-content.ts';
import { setPhraseRule } from './set-phrase.ts';
import { shareOf } from './share-of.ts';
import { stagedEvent } from './staged-event.ts';

/** All claim rules; each reads every sentence. */
export const RULES: readonly ClaimRule[] = [
  finiteClause,
  nounPredicate,
  shareOf,
  prepositionalObject,
  furtherObject,
  passiveClause,
  passiveNaming,
  actedOn,
  copulaClause,
  reciprocalClause,
  apposition,
  description,
  officeTitle,
  roleAs,
  roleBesideName,
  appointedAs,
  placeInPlace,
  nounAct,
  possession,
  hyphenatedActRule,
  setPhraseRule,
  groupMember,
  personOfPlace,
  receivedAct,
  stagedEvent,
  employer,
  age,
  bodyOfKind,
  saidContent,
];
