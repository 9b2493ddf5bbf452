/** Abbreviations with a full stop that do not end a sentence. */
export const ABBREVIATIONS = new Set(
  'Mr Mrs Ms Dr Prof Rev Gen Col Lt Sgt Capt Adm Maj Cmdr Brig Amb Supt Sen Sens Rep Reps Gov Hon St Jr Sr Inc Corp Ltd Co Bros No vs etc e.g i.e cf approx est fig Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec U.S U.K U.N E.U a.m p.m'.split(
    ' ',
  ),
);
