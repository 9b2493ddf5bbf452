import type { DomDocument } from './dom.ts';
import { type GivenFieldsFound, textOf } from './metadata-text.ts';

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting|PressRelease)$/u;
/** Nodes looked at; real pages have fewer than 200. */
const MOST_NODES = 2000;

type Json = Readonly<Record<string, unknown>>;

/** Reads headline, dates, author and publisher from a page's schema.org data; broken blocks are passed over. */
export function readJsonLd(document: DomDocument): GivenFieldsFound {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parse(script.textContent ?? ''));
    if (article) {
      return {
        url: textOf(article['url']) ?? textOf(article['mainEntityOfPage'], '@id'),
        title: textOf(article['headline']) ?? textOf(article['name']),
        publishedAt: textOf(article['datePublished']),
        updatedAt: textOf(article['dateModified']),
        source: textOf(article['publisher'], 'name'),
        author: textOf(article['author'], 'name'),
      };
    }
  }
  return {};
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/gu, ''));
  } catch {
    return undefined;
  }
}

/** Walks breadth first: the page's own article stands above those it links to. */
function findArticle(root: unknown): Json | undefined {
  const queue: unknown[] = [root];
  for (let index = 0; index < queue.length && index < MOST_NODES; index += 1) {
    const node = queue[index];
    if (Array.isArray(node)) queue.push(...node.slice(0, MOST_NODES));
    else if (typeof node === 'object' && node !== null) {
      const json = node as Json;
      const types = [json['@type']].flat();
      if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return json;
      queue.push(json['@graph'], json['mainEntity']);
    }
  }
  return undefined;
}
