import { parseHTML } from 'linkedom';

/** The little of the DOM that reading needs; linkedom's own types want a browser's. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly children: Iterable<DomElement>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  remove(): void;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null;
}

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

/** Parses a page; linkedom mends what is broken. Deep nesting must be ruled out before (`measureMarkup`). */
export function parsePage(html: string): DomDocument {
  // Without a root element linkedom gives a document that has no body.
  const whole = /<html[\s>]/iu.test(html.slice(0, 20_000)) ? html : `<html><body>${html}</body></html>`;
  return (parseHTML(whole) as unknown as { document: DomDocument }).document;
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT_NODE;
}
