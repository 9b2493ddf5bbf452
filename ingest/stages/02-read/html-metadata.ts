import type { GivenFields } from '../../documents.ts';
import type { PageMetadata } from './content.ts';
import type { DomDocument } from './dom.ts';
import { readJsonLd } from './json-ld.ts';
import { oneLine } from './metadata-text.ts';

/** Names of `<meta>` for each field, most trusted first (names by use on the pages htmldate was measured with). */
const META: Readonly<Record<keyof GivenFields, readonly string[]>> = {
  url: ['og:url'],
  title: ['og:title', 'twitter:title', 'dc.title'],
  publishedAt: [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'publishdate',
    'publish-date',
    'pubdate',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'citation_publication_date',
    'date',
  ],
  updatedAt: [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'dcterms.modified',
    'last-modified',
  ],
  source: ['og:site_name', 'publisher', 'dc.publisher', 'application-name'],
  author: ['author', 'parsely-author', 'byl', 'dc.creator', 'sailthru.author', 'article:author'],
};

/** Reads what a page says of itself: schema.org data before meta tags before elements of the page. */
export function readHtmlMetadata(document: DomDocument): PageMetadata {
  const json = readJsonLd(document);
  const meta = readMeta(document);
  const find = (field: keyof GivenFields, fallback: string | null = null): string | null =>
    json[field] ?? META[field].map((name) => meta.get(name)).find((value) => value !== undefined) ?? fallback;
  const source = find('source');
  return {
    url: attribute(document, 'link[rel="canonical"]', 'href') ?? find('url'),
    title: find('title', headingOrTitle(document, source)),
    publishedAt: find('publishedAt'),
    updatedAt: find('updatedAt'),
    source,
    author: find('author', content(document, '[rel="author"], [itemprop="author"], .byline .author')),
    timeElement:
      attribute(document, 'time[itemprop="datePublished"], time[pubdate]', 'datetime') ??
      attribute(document, 'article time[datetime], main time[datetime]', 'datetime') ??
      attribute(document, 'time[datetime]', 'datetime'),
  };
}

function readMeta(document: DomDocument): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const value = oneLine(element.getAttribute('content') ?? '');
    const key = name?.toLowerCase();
    // An author that is an address is a page about the author.
    if (key && value && !values.has(key) && !(key === 'article:author' && /^https?:/u.test(value))) {
      values.set(key, value);
    }
  }
  return values;
}

function headingOrTitle(document: DomDocument, site: string | null): string | null {
  const heading = content(document, 'article h1, main h1') ?? content(document, 'h1');
  const title = content(document, 'title');
  // A heading that stands in the page's title is the article's; another may be the site's name.
  if (heading && heading !== site && (title === null || title.includes(heading))) return heading;
  return title === null ? heading : withoutSite(title, site);
}

/** Takes " | Norrland Post" off a page's title: the site's name where it is known, else the last part after a bar. */
function withoutSite(title: string, site: string | null): string {
  const parts = /^(.+?)\s+(?:[|–—-]|::|»)\s+([^|–—»]+)$/u.exec(title);
  if (!parts?.[1] || !parts[2]) return title;
  return parts[2] === site || parts[2].split(' ').length <= 4 ? parts[1] : title;
}

function attribute(document: DomDocument, selector: string, name: string): string | null {
  return oneLine(document.querySelector(selector)?.getAttribute(name) ?? '');
}

function content(document: DomDocument, selector: string): string | null {
  return oneLine(document.querySelector(selector)?.textContent ?? '');
}
