import { articleId, textHashOf } from '../../src/domain/article.ts';
import {
  badAddress,
  binaryInput,
  emptyInput,
  type InputTrouble,
  languageNotSupported,
  noLetters,
  textRepaired,
  textTooComplex,
} from '../../src/input-trouble.ts';
import { type Diagnostic, fail, type Result } from '../../src/result.ts';
import type { RawDocument, ReadArticle, ReadDocument, Repair } from '../documents.ts';
import type { Stage } from '../stage.ts';
import { binaryKind } from './02-read/binary-kind.ts';
import { canonicalUrl } from './02-read/canonical-url.ts';
import { composeText } from './02-read/compose-text.ts';
import type { Content } from './02-read/content.ts';
import { countWords } from './02-read/count-words.ts';
import { extractContent } from './02-read/extract-content.ts';
import { cleanAuthor, findAuthor } from './02-read/find-author.ts';
import { findDates } from './02-read/find-date.ts';
import { findDisclaimer } from './02-read/find-disclaimer.ts';
import { findLanguage } from './02-read/find-language.ts';
import { findSource } from './02-read/find-source.ts';
import { pickFields } from './02-read/pick-fields.ts';

export const STAGE: Stage = { name: 'read', needs: ['raw'], gives: 'read' };

export interface ReadOptions {
  readonly pipelineId: string;
}

/**
 * Reads an article out of raw bytes: decodes, takes it out of its format, mends its text, finds body, title, date,
 * author and source. Fields given from outside win over those in the bytes, and these over the page's metadata.
 * What is no English article fails with a reason, most of them among `SKIP_CODES`. Never throws on any bytes.
 */
export async function readDocument(raw: RawDocument, options: ReadOptions): Promise<Result<ReadDocument>> {
  const stop = (trouble: InputTrouble): Result<ReadDocument> =>
    fail({ ...trouble, stage: STAGE.name, place: raw.origin });
  const binary = binaryKind(raw.bytes);
  if (binary) return stop(binaryInput(binary));
  try {
    return readText(raw, options, stop);
  } catch (cause) {
    // V8 throws this where a pattern meets a run of millions; nothing else is caught, a bug must show.
    if (!(cause instanceof RangeError)) throw cause;
    return stop(textTooComplex(raw.bytes.length));
  }
}

function readText(
  raw: RawDocument,
  options: ReadOptions,
  stop: (trouble: InputTrouble) => Result<ReadDocument>,
): Result<ReadDocument> {
  const extracted = extractContent(raw);
  if (!extracted.ok) return extracted;
  const content = extracted.value;
  if (content.text.trim() === '') return stop(emptyInput(raw.bytes.length));
  const read = assemble(raw, content, options);
  const { text, bodyStart, bodyEnd } = read.value.article;
  const body = text.slice(bodyStart, bodyEnd);
  if (!/\p{L}/u.test(body)) return stop(noLetters(body === '' ? text : body));
  const language = findLanguage(body);
  return language.code === 'en' ? read : stop(languageNotSupported(language.code, language.name));
}

type Assembled = Extract<Result<ReadDocument>, { readonly ok: true }>;

function assemble(raw: RawDocument, content: Content, { pipelineId }: ReadOptions): Assembled {
  const { metadata } = content;
  const given = pickFields(raw.given, content.given);
  const page = pickFields(metadata, metadata);
  const { text, title, body, repairs } = composeText(content.text, given.title ?? page.title);
  const url = given.url ?? page.url;
  const address = url === null ? null : (canonicalUrl(url) ?? null);
  const source = findSource({ given: given.source, metadata: page.source, url: address, after: body.after });
  const { diagnostics, ...dates } = findDates({
    given,
    metadata,
    url: address,
    text,
    body,
    place: raw.origin,
  });
  const words = text.slice(body.start, body.end);
  const textHash = textHashOf(words);
  const article: ReadArticle = {
    id: articleId(address, source.name, textHash),
    sourceId: source.id,
    url: address === null ? null : url,
    canonicalUrl: address,
    title,
    author: cleanAuthor(given.author ?? page.author) ?? findAuthor(body),
    ...dates,
    language: 'en',
    text,
    bodyStart: body.start,
    bodyEnd: body.end,
    textHash,
    rawHash: raw.rawHash,
    wordCount: countWords(words),
    pipelineId,
  };
  const met = [...content.diagnostics, ...diagnostics, ...notes(raw.origin, given.url, address, repairs)];
  return {
    ok: true,
    value: { article, source, repairs, disclaimer: findDisclaimer(body) },
    diagnostics: met,
  };
}

/** Says what else a person should know: an address that is none, and how much was mended. */
function notes(
  place: string,
  givenUrl: string | null,
  address: string | null,
  repairs: readonly Repair[],
): readonly Diagnostic[] {
  const at = { stage: STAGE.name, place };
  const found: Diagnostic[] = [];
  if (givenUrl !== null && address === null) found.push({ ...badAddress(givenUrl), ...at });
  if (repairs.length > 0) {
    const encoding = repairs.filter(({ kind }) => kind === 'ENCODING').length;
    found.push({ ...textRepaired(encoding, repairs.length - encoding), ...at });
  }
  return found;
}
