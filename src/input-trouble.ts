/** Why an input is no article: what happened with the value, what was expected, what to do. Values, never thrown. */
import { shown } from './shown.ts';

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

/** A text on which the reader's patterns ran out of stack: millions of characters without a word between. */
export function textTooComplex(characters: number): InputTrouble {
  return {
    code: 'TOO_COMPLEX',
    message: `The text (${characters} bytes) is one run of characters too long to be read; expected words and sentences`,
    hint: 'Check that the file is an article; cut out data that stands in it.',
  };
}
