import { createHash } from 'node:crypto';
import { ENTITY_KINDS } from '../../domain/entity.ts';
import type { ArticleView } from './article-view.ts';
import { html, type Markup, markupText, ownText } from './markup.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import { PAGE_STYLE } from './page-style.ts';
import { sentenceRow } from './sentence-row.ts';

/** First characters of every page; by them a page is told from a file that must not be overwritten. */
export const PAGE_HEAD = '<!doctype html>\n<!-- claimgraph explain -->';

/** Writes articles as one page that needs nothing from elsewhere; its policy lets its own style and script run, no other. */
export function explainPage(views: readonly ArticleView[]): string {
  const title = views.length === 1 ? (views[0]?.title ?? views[0]?.file) : `${views.length} articles`;
  const policy = [
    "default-src 'none'",
    `style-src ${digest(PAGE_STYLE)}`,
    `script-src ${digest(PAGE_SCRIPT)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = html`
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title ?? 'Articles'} · claimgraph explain</title>
<style>${ownText(PAGE_STYLE)}</style></head>
<body><main>${views.map(articleSection)}</main>
<script>${ownText(PAGE_SCRIPT)}</script></body></html>
`;
  return PAGE_HEAD + markupText(page);
}

function articleSection(view: ArticleView): Markup {
  const about = [view.source, view.publishedAt, view.file].filter((part) => part !== null && part !== '');
  return html`<article><header><h1>${view.title ?? '(no title)'}</h1>
<p class="about">${about.join(' · ')}</p>
<p class="legend">${ENTITY_KINDS.map(
    (kind) =>
      html`<span><span class="mention ${kind.toLowerCase()}">${kind.toLowerCase()}</span> ${view.entities.get(kind) ?? 0}</span>`,
  )}<span>claims ${view.claimCount}</span><span>underlined: not by name</span></p></header>
${view.rows.map((row) => sentenceRow(view, row))}</article>`;
}

function digest(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
