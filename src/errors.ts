import { shown } from './shown.ts';

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
  /** Of its own for what may pass by itself: an answer that took too long, and too many that were given up. */
  readonly code: 'GRAPH_UNAVAILABLE' | 'QUERY_TIMEOUT' | 'TOO_MANY_OPERATIONS';

  constructor(
    message: string,
    hint: string,
    cause?: unknown,
    code: GraphUnavailableError['code'] = 'GRAPH_UNAVAILABLE',
  ) {
    super(message, hint, cause);
    this.code = code;
  }
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

/** A setting of the environment or an option of the command line holds a value that cannot be used. */
export function badSetting(name: string, value: string, expected: string): ConfigError {
  return new ConfigError(
    `${name} is ${JSON.stringify(value)}, expected ${expected}`,
    'Correct the value or leave it out to get the default; docs/settings.md has the list.',
  );
}

/** The trained reader's library or weights cannot be loaded. */
export function readerUnavailable(cause: unknown): ConfigError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new ConfigError(
    `The trained reader cannot be loaded: ${shown(reason.split('\n')[0] ?? '')}`,
    'It needs models/ and onnxruntime-node or onnxruntime-web: install again with `npm ci`, or read with --reader rules.',
    cause,
  );
}

/** What is said once where the trained reader has to do without its native library. */
export function slowReader(cause: unknown): string {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return `The reader runs as WebAssembly, several times slower: its native library does not load (${shown(reason.split('\n')[0] ?? '')}).
  It runs on glibc Linux, macOS and Windows; on those install again with \`npm ci\`.`;
}

/** `ingest` was given nothing to read, or paths beside `--reread`, which reads what is stored. */
export function pathsOrReread(reread: boolean): InputError {
  return reread
    ? new InputError(
        '--reread takes no path: it reads the stored articles',
        'Leave out the paths or --reread.',
      )
    : new InputError(
        'ingest was given no path',
        'Name files or folders, - for standard input, or --reread for what is stored.',
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

/** `explain --html` names a file that it must not write: none that ends in .html, or one that it did not make. */
export function notOurPage(path: string): InputError {
  return new InputError(
    `--html would write ${JSON.stringify(path)}, which is not a page that explain made`,
    'Name a new file that ends in .html; put --html last to write to standard output.',
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

/** `export --query` was given what is no filter of claims. */
export function badQuery(what: string, cause?: unknown): InputError {
  return new InputError(
    `--query cannot be used: ${what}`,
    'Give a file with a ClaimFilter as JSON, or the JSON itself, e.g. \'{"disputed": true}\'; docs/exports.md has the keys.',
    cause,
  );
}

/** A file of an archive is past what a plain zip can hold. */
export function tooLargeForZip(name: string): InputError {
  return new InputError(
    `${JSON.stringify(name)} takes the archive past 4 GB, which zip cannot hold`,
    'Write into a folder with --output <folder>, or export a part of the graph.',
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

/** A run that was asked for is neither under way nor in the graph. */
export function noSuchRun(id: string): NotFoundError {
  return new NotFoundError(
    `There is no run ${JSON.stringify(id)}`,
    'Take its id from `runs`, or leave it out to be told of every run.',
  );
}

/** A filled-in annotation sheet that cannot be scored. */
export function badSheet(place: string, problem: string): InputError {
  return new InputError(
    `The sheet cannot be scored: ${place}: ${problem}`,
    'Keep the header as `claimgraph sample` wrote it and fill in yes, no or ? as judgements.',
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
  return new InputError(
    'The search is empty; it needs at least one word',
    'Give a name or a word of the text.',
  );
}

/** An argument names a time zone that is none. */
export function badTimeZone(timeZone: string): InputError {
  return new InputError(
    `timeZone is ${shown(timeZone)}, expected a zone as the IANA names it`,
    'Write it like Europe/Berlin, America/New_York or UTC; an offset such as +02:00 is no zone.',
  );
}

/** Says that a filter's date cannot be read. */
export function badDate(field: string, date: string): InputError {
  return new InputError(
    `${field} is "${date}"; a date is a year, a month or a day`,
    'Write it as 2015, 2015-03 or 2015-03-02.',
  );
}

/** Says that a field that takes a day or an instant holds neither. */
export function badInstant(field: string, date: string): InputError {
  return new InputError(
    `${field} is "${date}"; expected a date or a UTC instant`,
    'Write it as 2015, 2015-03, 2015-03-02 or 2015-03-02T09:30:00Z.',
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

/** A file of `schema/predicates/` is not as the loader needs it. */
export function badPredicateFile(file: string, key: string, trouble: string): ConfigError {
  return new ConfigError(
    `Predicate file ${file} cannot be used: key "${key}": ${trouble}.`,
    'Correct the key, or restore the file from the package; the other files in that folder show the form.',
  );
}

/** The server was to listen where others reach it, without a token that tells them apart. */
export function publicNeedsToken(host: string): ConfigError {
  return new ConfigError(
    `Cannot listen on ${host} without a token: others could read the whole graph`,
    'Make one with `claimgraph token` and set CLAIMGRAPH_TOKENS to the line it prints; or listen on 127.0.0.1; or set CLAIMGRAPH_PUBLIC_READ=on if everybody may read.',
  );
}

/** A file of a folder of operations holds no operation that this server could run. */
export function badOperationFile(path: string, trouble: string): ConfigError {
  return new ConfigError(
    `The operation in ${path} cannot be used: ${trouble}`,
    'One operation a file, valid against schema/schema.graphql; the files in schema/operations/ show the form.',
  );
}

/** A parameter of a persisted operation's address is none of its variables. */
export function unknownVariable(name: string, names: readonly string[], near: readonly string[]): InputError {
  const known = names.length === 0 ? 'it has none' : `its variables are ${names.join(', ')}`;
  return new InputError(
    `The operation has no variable ${shown(name)}: ${known}`,
    near.length > 0
      ? `Did you mean ${near.join(', ')}?`
      : 'Leave it out; GET /q lists what each operation takes.',
  );
}

/** A parameter of a persisted operation's address cannot be read as its variable's type. */
export function badVariable(name: string, value: unknown, expected: string): InputError {
  return new InputError(
    `The variable ${name} is ${shown(value)}, expected ${expected}`,
    'A list is a parameter given more than once, an input object JSON; or give all as ?variables={…}.',
  );
}
