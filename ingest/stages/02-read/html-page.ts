import { Readability } from '@mozilla/readability';
import { markupTooComplex } from '../../../src/input-trouble.ts';
import { type Content, NO_FIELDS, NO_METADATA } from './content.ts';
import { type DomDocument, type DomNode, parsePage } from './dom.ts';
import { domText } from './dom-text.ts';
import { flatText } from './flat-text.ts';
import { readHtmlMetadata } from './html-metadata.ts';
import { DEEPEST_NESTING, MOST_TAGS, measureMarkup } from './measure-markup.ts';
import { preClean } from './pre-clean.ts';

/** Share of the page's words below which readability has taken a teaser for the article. */
const TEASER_SHARE = 0.2;

/**
 * Takes main text and metadata out of a page: standing matter is dropped, then readability finds the article.
 * Markup too deep or too long for that gives its text line by line, with a diagnostic. Never throws.
 */
export function readHtmlPage(html: string, place: string): Content {
  const { tags, depth } = measureMarkup(html);
  if (tags <= MOST_TAGS && depth <= DEEPEST_NESTING) {
    try {
      const document = parsePage(html);
      const metadata = readHtmlMetadata(document);
      return { text: mainText(document), given: NO_FIELDS, metadata, diagnostics: [] };
    } catch {
      // Markup that the parser chokes on is still text; what follows takes it without a parser.
    }
  }
  const trouble = { ...markupTooComplex(tags, depth), stage: 'read', place };
  return { text: flatText(html), given: NO_FIELDS, metadata: NO_METADATA, diagnostics: [trouble] };
}

function mainText(document: DomDocument): string {
  preClean(document);
  const root = document.querySelector('body') ?? document.documentElement;
  const whole = root ? domText(root) : '';
  const article = document.querySelector('article, [itemprop="articleBody"], main');
  const marked = article ? domText(article) : '';
  const main = findMain(document);
  // Short notices fall below what readability takes for an article: the marked part, then the page, are next.
  if (main.length > 0 && main.length >= Math.max(marked.length * TEASER_SHARE, 1)) return main;
  return marked === '' ? whole : marked;
}

/** Readability changes the document it reads; it gets the last look at it. */
function findMain(document: DomDocument): string {
  const options = { serializer: (node: unknown) => node as DomNode, disableJSONLD: true, charThreshold: 200 };
  const found = new Readability<DomNode>(document as never, options).parse();
  return found?.content ? domText(found.content) : '';
}
