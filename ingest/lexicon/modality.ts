const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Modal verbs that leave open whether it is so. */
export const HEDGE_MODALS = words('may might could can');
/** Modal verbs of duty. */
export const DUTY_MODALS = words('should must shall ought');
/** Adverbs and adjectives that leave it open. */
export const HEDGE_WORDS = words(
  `perhaps possibly probably likely unlikely reportedly allegedly apparently presumably potentially seemingly maybe hopefully
  conceivably supposedly purportedly`,
);
/** Participles in "is expected to", "is said to": the doer is left open. */
export const HEDGE_PARTICIPLES = words(
  'expect believe think say report project forecast rumour schedule set poise anticipate propose suppose estimate',
);
/** Participles in "is required to", "was directed to": a duty. */
export const DUTY_PARTICIPLES = words('require oblige direct order tell instruct urge ask mandate');
/** Verbs before "to" that only colour the verb after it: "continues to grow", "appears to grow". */
export const RAISING_VERBS = words('continue begin start appear seem tend happen come need have help');
/** Those among them that hedge. */
export const HEDGE_VERBS = words('appear seem tend');
/** Verbs before "to" that stay the predicate: "plans to open a plant". */
export const CONTROL_VERBS = words(
  'plan aim seek intend want agree refuse decline try attempt promise pledge vow threaten offer hope decide prepare fail propose',
);
/** Words that open a condition. */
export const CONDITIONS = words('if unless whether provided');
/** Verbs that deny what they report. */
