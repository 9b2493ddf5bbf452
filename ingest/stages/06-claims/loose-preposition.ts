/** Prepositions whose phrase says how, when or in what respect, not with whom or where. */
export const LOOSE_PREPOSITION =
  /^(?:as|of|by|about|per|than|during|since|until|till|after|before|including|like|because|because of|despite|except|under|amid|following|given|without|ahead of|such as|rather than|instead of|other than|as well as|along with|together with|in addition to|according to|outside|plus|minus|regarding|concerning|upon|via|through|throughout)$/u;
