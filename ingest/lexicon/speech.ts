const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Verbs (lemmas) whose clause or quotation is what somebody says. */
export const SPEECH_VERBS =
  words(`say tell add state note claim announce report warn argue explain insist declare write believe think
  estimate predict confirm suggest stress emphasise emphasize allege acknowledge admit complain contend maintain reply respond reveal
  signal testify deny dispute reject conclude assert comment caution concede observe remark reiterate`);

/** Speech verbs that turn the polarity of what follows "that". */
export const DENIAL_VERBS = words('deny dispute reject refute');

/** Speech verbs that may also take a thing as plain object ("reported 900 tonnes"), which is a claim then. */
export const PLAIN_OBJECT_VERBS =
  words(`report announce confirm reveal reject deny dispute acknowledge admit stress emphasise emphasize signal
  suggest estimate predict reiterate write allege claim declare explain note state maintain add warn conclude`);

/** Nouns (lemmas) of people who speak without a name. */
export const UNNAMED_SPEAKERS =
  words(`official analyst source spokesman spokeswoman spokesperson person people expert adviser advisor diplomat
  executive insider observer critic economist researcher scientist lawyer prosecutor investigator resident witness worker trader
  investor banker aide lawmaker minister activist campaigner opponent supporter authority police union doctor employee`);
