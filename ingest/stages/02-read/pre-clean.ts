import type { DomDocument, DomElement } from './dom.ts';

/** Elements that never hold an article's words. */
const NEVER =
  'script, style, noscript, template, nav, aside, form, button, iframe, svg, dialog, [hidden], [aria-hidden="true"], [role="navigation"], [role="complementary"], [role="dialog"]';

/** Words in class and id that sites use for standing matter around and inside an article. */
const STANDING: ReadonlySet<string> = new Set(
  'share sharing shares social newsletter subscribe subscription signup related recommended recommendations recirculation cookie cookies consent gdpr promo promotion advert advertisement ads ad sponsored comments comment disqus breadcrumb breadcrumbs toolbar sidebar popup modal overlay paywall trending popular outbrain taboola tags taglist bio pagination skip'.split(
    ' ',
  ),
);

/** An element with more of the page's text than this is the article, whatever its class says. */
const LARGEST_SHARE = 0.3;

/** Drops share bars, related links, newsletter boxes and consent banners before the main text is looked for. */
export function preClean(document: DomDocument): void {
  for (const element of [...document.querySelectorAll(NEVER)]) element.remove();
  const total = document.documentElement?.textContent?.length ?? 0;
  for (const element of [...document.querySelectorAll('[class], [id]')]) {
    if (!isStanding(element)) continue;
    if ((element.textContent?.length ?? 0) <= total * LARGEST_SHARE) element.remove();
  }
}

function isStanding(element: DomElement): boolean {
  if (/^(?:html|body|main|article|p|h1)$/u.test(element.localName)) return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  // "shareBar", "share-bar" and "share_bar" are one; very long class lists are generated and say nothing.
  const words = names
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/u);
  return words.some((word) => STANDING.has(word));
}
