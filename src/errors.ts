/** What every error of ours carries: a stable code, a message that names the value, and a way out. */
export abstract class AppError extends Error {
  abstract readonly code: string;
  /** What the reader of the message can do next. */
  readonly hint: string;

  constructor(message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.hint = hint;
  }
}

/** A setting or option is wrong. Exit 1. */
export class ConfigError extends AppError {
  readonly code = 'BAD_CONFIG';
}

/** The user's input cannot be used: a file, a filter, a cursor, a parameter. Exit 1. */
export class InputError extends AppError {
  readonly code = 'BAD_INPUT';
}

/** What was asked for by name or id does not exist. Exit 1. */
export class NotFoundError extends AppError {
  readonly code = 'NOT_FOUND';
}

/** Somebody else holds or changed what we need: a locked database, a taken port. Exit 1. */
export class ConflictError extends AppError {
  readonly code = 'CONFLICT';
}

/** The graph cannot be reached or used: server down, wrong password, disk full, corrupt file. Exit 1. */
export class GraphUnavailableError extends AppError {
  readonly code = 'GRAPH_UNAVAILABLE';
}

/** A bug of ours. Exit 2, with a stack. */
export class InternalError extends AppError {
  readonly code = 'INTERNAL';
}

/** Stops when something that cannot be is: the message says what was believed. */
export function invariant(condition: unknown, belief: string): asserts condition {
  if (!condition)
    throw new InternalError(`This cannot be: ${belief}`, 'Please report it with the command that led here.');
}

// ---- Every message is a function below: what happened with the value, what was expected, what to do. ----

// ---- settings and the command line ----

/** A setting of the environment or an option of the command line holds a value that cannot be used. */
export function badSetting(name: string, value: string, expected: string): ConfigError {
  return new ConfigError(
    `${name} is ${JSON.stringify(value)}, expected ${expected}`,
    'Correct the value or leave it out to get the default; docs/settings.md has the list.',
  );
}

/** A path given on the command line does not exist or cannot be opened. */
export function unreadablePath(path: string, cause: unknown): InputError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new InputError(
    `Cannot read ${JSON.stringify(path)}: ${reason}`,
    'Check the path and that you may read it.',
    cause,
  );
}

/** A path that results were to be written to cannot be written. */
export function unwritablePath(path: string, cause: unknown): InputError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new InputError(
    `Cannot write ${JSON.stringify(path)}: ${reason}`,
    'Choose another --output, or make room and rights there.',
    cause,
  );
}

/** A command that reads was pointed at an embedded store that is not there. */
export function noSuchStore(address: string): NotFoundError {
  return new NotFoundError(
    `There is no graph at ${address}`,
    'Check --store and the folder you are in, or make one: claimgraph ingest <path>.',
  );
}

/** A graph of which an import was cut off: it holds a part only. */
export function importUnfinished(address: string, digest: string): ConflictError {
  return new ConflictError(
    `The graph in ${address} holds a part of an import that was cut off (export ${digest.slice(0, 12)}…)`,
    'Run the same `claimgraph import <file>` again, it goes on; or start with an empty store.',
  );
}

/** Import into a graph that already holds articles. */
export function importNeedsEmptyGraph(address: string, articles: number): ConflictError {
  return new ConflictError(
    `The graph in ${address} already holds ${articles} articles; an import needs an empty one`,
    'Name an empty store, e.g. --store embedded:./imported, or ingest the articles instead.',
  );
}

/** A line of an export that is not what the format says. */
export function badExportLine(line: number, key: string, value: unknown, expected: string): InputError {
  return new InputError(
    `Line ${line} of the export: ${key} is ${shown(value)}, expected ${expected}`,
    'Nothing was written. Write the export again with `claimgraph export --format jsonl`.',
  );
}

/** An export whose lines are not those its manifest was written for, or whose format is another. */
export function badExport(
  what: string,
  hint = 'Nothing was written. Write the export again, or copy it again if it was cut off.',
): InputError {
  return new InputError(`This export cannot be imported: ${what}`, hint);
}

/** An entity that was asked for by name or id is not in the graph. */
export function noSuchEntity(name: string): NotFoundError {
  return new NotFoundError(
    `No entity has the id or name ${JSON.stringify(name)}`,
    'Names are compared without case and punctuation; `claimgraph status` tells whether the graph is empty.',
  );
}

/** An article that was asked for by id or address is not in the graph. */
export function noSuchArticle(name: string): NotFoundError {
  return new NotFoundError(
    `No article has the id or address ${JSON.stringify(name)}`,
    'Give an id (art_…) as `claimgraph ingest` prints it, or the address as it stands in the article.',
  );
}

/** A filled-in annotation sheet that cannot be scored. */
export function badSheet(place: string, problem: string): InputError {
  return new InputError(
    `The sheet cannot be scored: ${place}: ${problem}`,
    'Keep the header as `claimgraph sample` wrote it and fill in yes, no or ? as judgements.',
  );
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'missing';
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** Trouble with one input, as stages 1 and 2 report it: the diagnostic without its stage and place. */
export interface InputTrouble {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** A path on the command line that leads nowhere. */
export function noSuchPath(path: string): InputTrouble {
  return {
    code: 'NO_SUCH_PATH',
    message: `${JSON.stringify(path)} does not exist; expected a file, a folder or -`,
    hint: 'Check the spelling and the current folder; quote names with spaces.',
  };
}

/** A file or folder the operating system does not let us read. */
export function cannotRead(path: string, reason: string): InputTrouble {
  return {
    code: 'UNREADABLE',
    message: `${JSON.stringify(path)} cannot be read: ${reason}`,
    hint: 'Check its permissions (ls -l) and that no other program holds it.',
  };
}

/** A link that leads back into a folder already being walked. */
export function linkLoop(path: string): InputTrouble {
  return {
    code: 'LINK_LOOP',
    message: `${JSON.stringify(path)} is a link back to a folder that holds it; it was not entered again`,
    hint: 'Nothing is lost: the folder itself is read. Remove the link to silence this.',
  };
}

/** A web address, before the issue that reads them. */
export function addressNotSupported(address: string): InputTrouble {
  return {
    code: 'NOT_SUPPORTED_YET',
    message: `${JSON.stringify(address)} is a web address; addresses come with a later version`,
    hint: 'Save the page in the browser and give its file.',
  };
}

/** An input above the size limit, left unread. */
export function tooLarge(bytes: number | null, limit: number): InputTrouble {
  const size = bytes === null ? `more than ${limit}` : String(bytes);
  return {
    code: 'TOO_LARGE',
    message: `The input has ${size} bytes; at most ${limit} are read`,
    hint: 'Split it into single articles, or raise the limit of bytes per input.',
  };
}

/** A file met in a folder whose ending names no kind of article we read. */
export function unsupportedFile(name: string, supported: readonly string[]): InputTrouble {
  return {
    code: 'UNSUPPORTED_FILE',
    message: `${JSON.stringify(name)} is none of the kinds of file read from folders (${supported.join(' ')})`,
    hint: 'Name the file itself to have it read all the same.',
  };
}

/** A file that is by its name about the folder, or hidden: no article. */
export function notAnArticle(name: string): InputTrouble {
  return {
    code: 'NOT_AN_ARTICLE',
    message: `${JSON.stringify(name)} is a hidden or explaining file, not an article`,
    hint: 'Name the file itself to have it read all the same.',
  };
}

/** Bytes that are no text: an image, an archive, a PDF. */
export function binaryInput(kind: string): InputTrouble {
  return {
    code: 'BINARY',
    message: `The input is no text but ${kind}`,
    hint: 'Give the article as text, Markdown, HTML or JSON lines.',
  };
}

/** Nothing, or only white space. */
export function emptyInput(bytes: number): InputTrouble {
  return {
    code: 'EMPTY_INPUT',
    message: `The input holds no text (${bytes} bytes); expected an article`,
    hint: 'Check that the file was saved completely.',
  };
}

/** A text without a single letter. */
export function noLetters(sample: string): InputTrouble {
  return {
    code: 'NO_TEXT',
    message: `No letter stands in the article's body (it begins ${JSON.stringify(sample.slice(0, 40))})`,
    hint: 'Check that the page holds its text itself and does not load it by script.',
  };
}

/** An article in a language the reader does not know. */
export function languageNotSupported(language: string, name: string): InputTrouble {
  return {
    code: 'LANGUAGE_NOT_SUPPORTED',
    message: `The article is in ${name} (${language}); only English is read`,
    hint: 'Give an English version of the article.',
  };
}

/** A line of a JSON lines file that is no JSON. `column` counts from 1; null where the parser names none. */
export function brokenRecord(column: number | null, problem: string): InputTrouble {
  return {
    code: 'BROKEN_RECORD',
    message: `The record is no valid JSON${column === null ? '' : ` at column ${column}`}: ${problem}`,
    hint: 'One JSON object a line, e.g. {"url":"https://…","title":"…","text":"…"}.',
  };
}

/** A JSON record that lacks its text, or whose field has another type. */
export function badRecordField(field: string, value: unknown, expected: string): InputTrouble {
  return {
    code: 'BAD_RECORD',
    message: `Field ${field} of the record is ${shown(value)}; expected ${expected}`,
    hint: 'The fields are url, title, publishedAt, updatedAt, source, author and text.',
  };
}

/** A date that was given but is none. */
export function badArticleDate(field: string, value: string): InputTrouble {
  return {
    code: 'BAD_DATE',
    message: `${field} is ${shown(value)}; expected a date such as 2026-03-02, 2026-03 or 2026-03-02T10:00:00Z`,
    hint: 'The article is read without it; correct the date and read it again.',
  };
}

/** An address that was given but is none. */
export function badAddress(value: string): InputTrouble {
  return {
    code: 'BAD_ADDRESS',
    message: `url is ${shown(value)}; expected an address that begins with https:// or http://`,
    hint: 'The article is read without it; correct the address and read it again.',
  };
}

/** Markup too deep or too long for the main-text search: its text is read line by line instead. */
export function markupTooComplex(tags: number, depth: number): InputTrouble {
  return {
    code: 'MARKUP_TOO_COMPLEX',
    message: `The page has ${tags} tags up to ${depth} deep; its text was taken without looking for the main part`,
    hint: 'Check the article in the graph, or save the page in reader view.',
  };
}

/** What was mended in a text, for the summary of the run. */
export function textRepaired(encoding: number, other: number): InputTrouble {
  return {
    code: 'TEXT_REPAIRED',
    message: `${encoding} stretches in broken encoding were mended, ${other} other ones (link artefacts, control characters, standing matter) removed`,
    hint: 'Nothing to do; `repairs` of the article names each place.',
  };
}

// -- stores: addresses, parameters, statements --

/** Says that a store address has none of the known forms. */
export function storeAddressUnknown(address: string): ConfigError {
  return new ConfigError(
    `The store address '${address}' is not known; expected embedded:<folder>, bolt://…, neo4j://… or neo4j+s://…`,
    'Set --store or CLAIMGRAPH_STORE, for example to embedded:./data or neo4j://127.0.0.1:7687.',
  );
}

/** Says which parameter cannot go to a store, what stood there, and what may stand there. */
export function paramRefused(path: string, found: string, expected: string): InputError {
  return new InputError(
    `The parameter ${path} is ${found}; expected ${expected}`,
    'Clean the value before it is stored or searched for.',
  );
}

/** Says that no file of `queries/` has the statement's name. */
export function statementMissing(name: string): InternalError {
  return new InternalError(
    `The statement '${name}' has no file queries/${name}.cypher`,
    'Reinstall claimgraph; if that does not help, please report it.',
  );
}

/** Says that a store refused a statement: the text, not the data, is wrong. */
export function statementRefused(name: string, reason: string, cause?: unknown): InternalError {
  return new InternalError(
    `The store refused the statement '${name}': ${reason}`,
    'Please report it with the command that led here.',
    cause,
  );
}

/** Says that an answer did not come within its deadline. */
export function readTimedOut(name: string, deadlineMs: number, cause?: unknown): GraphUnavailableError {
  return new GraphUnavailableError(
    `The store gave no answer to '${name}' within ${deadlineMs} ms`,
    'Ask for less (a smaller depth, page or time span), or try again when the store is less busy.',
    cause,
  );
}

/** Says that too many answers that were given up are still being computed. */
export function tooManyAbandoned(count: number): GraphUnavailableError {
  return new GraphUnavailableError(
    `The embedded store still computes ${count} answers that were given up; no new read is taken until one ends`,
    'Wait a moment and ask for less, or use Neo4j, which can stop a query.',
  );
}

/** Says that a store was used after it was closed. */
export function storeClosed(address: string): InternalError {
  return new InternalError(`The store ${address} was used after it was closed`, 'Open it again first.');
}

/** Says that a write was begun inside a write, which would wait for itself for ever. */
export function writeInsideWrite(): InternalError {
  return new InternalError(
    'A write was begun inside the work of another write',
    'Use the transaction that the work was given.',
  );
}

/** Says who holds an embedded store. */
export function storeHeld(folder: string, holder: string, cause?: unknown): ConflictError {
  return new ConflictError(
    `The embedded store in '${folder}' is in use by ${holder}; it belongs to one process at a time`,
    'Stop that process, or use another folder, or keep the graph in Neo4j (--store neo4j://…).',
    cause,
  );
}

/** Says that the folder of an embedded store cannot be made or written. */
export function storeFolderUnusable(folder: string, reason: string, cause?: unknown): GraphUnavailableError {
  return new GraphUnavailableError(
    `The folder '${folder}' of the embedded store cannot be used: ${reason}`,
    'Choose a folder that you may write to, with --store embedded:<folder>.',
    cause,
  );
}

/** Says that the file of an embedded store is damaged. */
export function storeCorrupt(file: string, reason: string, cause?: unknown): GraphUnavailableError {
  return new GraphUnavailableError(
    `The embedded store '${file}' is damaged or is no database of ours: ${reason}`,
    'Move it away and ingest again, or import your last export into a new folder.',
    cause,
  );
}

/** Says that the disk, or a quota, has no room for the store. */
export function storeDiskFull(place: string, reason: string, cause?: unknown): GraphUnavailableError {
  return new GraphUnavailableError(
    `There is no room left for the store ${place}: ${reason}`,
    'Free some space (or raise the limit) and run the command again: what was reported as written is kept.',
    cause,
  );
}

/** Says that the store failed in a way that has no message of its own. */
export function storeFailed(address: string, reason: string, cause?: unknown): GraphUnavailableError {
  return new GraphUnavailableError(
    `The store ${address} failed: ${reason}`,
    'Look at the store and its disk; `claimgraph doctor` says what can be reached.',
    cause,
  );
}

/** Says that writers kept getting in each other's way. */
export function writeConflicted(statement: string, reason: string, cause?: unknown): ConflictError {
  return new ConflictError(
    `The write was tried several times, and '${statement}' was each time in another writer's way: ${reason}`,
    'Run the command again when fewer others are writing.',
    cause,
  );
}

/** Says that the graph was written by a newer claimgraph. */
export function schemaNewer(address: string, found: number, known: number): ConflictError {
  return new ConflictError(
    `The graph in ${address} has schema version ${found}; this claimgraph knows versions up to ${known}`,
    'Update claimgraph, or use another store.',
  );
}

// -- stores: Neo4j --

/** Says that no Neo4j answers at an address. */
export function neo4jUnreachable(address: string, reason: string, cause?: unknown): GraphUnavailableError {
  return new GraphUnavailableError(
    `No Neo4j answers at ${address}: ${reason}`,
    'Check that it runs, and the host and Bolt port (7687 by default) in --store; or use --store embedded:./data.',
    cause,
  );
}

/** Says that Neo4j refused the user or password. */
export function neo4jLoginRefused(address: string, user: string, cause?: unknown): GraphUnavailableError {
  return new GraphUnavailableError(
    `Neo4j at ${address} refused ${user === '' ? 'a login without a user' : `the user '${user}' or its password`}`,
    'Set CLAIMGRAPH_NEO4J_USER and CLAIMGRAPH_NEO4J_PASSWORD; after several wrong tries Neo4j waits some seconds.',
    cause,
  );
}

/** Says that the user may log in but may not do what is needed. */
export function neo4jForbidden(address: string, reason: string, cause?: unknown): GraphUnavailableError {
  return new GraphUnavailableError(
    `Neo4j at ${address} does not allow this: ${reason}`,
    'Use a user with the role of an editor or admin: it makes indexes and writes.',
    cause,
  );
}

/** Says that Neo4j has no database of that name. */
export function neo4jDatabaseMissing(address: string, database: string, cause?: unknown): ConfigError {
  return new ConfigError(
    `Neo4j at ${address} has no database '${database}'`,
    'Set CLAIMGRAPH_NEO4J_DATABASE to one that SHOW DATABASES lists, or leave it out for the default one.',
    cause,
  );
}

/** Says that the server is no Neo4j that this program works with. */
export function neo4jTooOld(address: string, found: string): GraphUnavailableError {
  return new GraphUnavailableError(
    `The server at ${address} is '${found}'; expected Neo4j 5.26 or later`,
    'Update Neo4j to 5.26 LTS or later, or use --store embedded:./data.',
  );
}

/** Says that a page was asked for from both ends. */
export function pageBothWays(first: number, last: number): InputError {
  return new InputError(
    `A page was asked for with first: ${first} and last: ${last}; it can be counted from one end only`,
    'Give `first` with `after`, or `last` with `before`.',
  );
}

/** Says that a search has no word to look for. */
export function emptyQuery(): InputError {
  return new InputError('The search is empty; it needs at least one word', 'Give a name or a word of the text.');
}

/** Says that a filter's date cannot be read. */
export function badDate(field: string, date: string): InputError {
  return new InputError(
    `${field} is "${date}"; a date is a year, a month or a day`,
    'Write it as 2015, 2015-03 or 2015-03-02.',
  );
}

/** Says that an article handed in has no text. */
export function emptyArticle(): InputError {
  return new InputError('The article has no text', 'Give its words in `text`.');
}

/** Says that a port is in use. */
export function portTaken(host: string, port: number, cause?: unknown): ConflictError {
  return new ConflictError(
    `Port ${port} on ${host} is taken by another program`,
    'Choose another with --port, or leave --port out to get the next free one.',
    cause,
  );
}

/** `serve` was asked to listen where it cannot. */
export function cannotListen(
  host: string,
  port: number,
  trouble: unknown,
  cause: unknown = trouble,
): ConfigError {
  const reason = trouble instanceof Error ? trouble.message : String(trouble);
  return new ConfigError(
    `Cannot listen on ${host}:${port}: ${reason}`,
    'Give an address of this machine with --host (127.0.0.1, or 0.0.0.0 for all) and a port you may use with --port.',
    cause,
  );
}

/** A text on which the reader's patterns ran out of stack: millions of characters without a word between. */
export function textTooComplex(characters: number): InputTrouble {
  return {
    code: 'TOO_COMPLEX',
    message: `The text (${characters} bytes) is one run of characters too long to be read; expected words and sentences`,
    hint: 'Check that the file is an article; cut out data that stands in it.',
  };
}

/** A file of `schema/predicates/` is not as the loader needs it. */
export function badPredicateFile(file: string, key: string, trouble: string): ConfigError {
  return new ConfigError(`Predicate file ${file} cannot be used: key "${key}": ${trouble}.`, 'Correct the key, or restore the file from the package; the other files in that folder show the form.');
}
