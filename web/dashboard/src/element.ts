type Child = Node | string;
type Attributes = Readonly<Record<string, string | number>>;

const SVG = 'http://www.w3.org/2000/svg';

/** Makes an element of the page; texts become text nodes, so nothing an article says can become markup. */
export function element(
  tag: string,
  attributes: Attributes = {},
  children: readonly Child[] = [],
): HTMLElement {
  return filled(document.createElement(tag), attributes, children);
}

/** Makes an element of a drawing. */
export function shape(tag: string, attributes: Attributes = {}, children: readonly Child[] = []): SVGElement {
  return filled(document.createElementNS(SVG, tag), attributes, children);
}

function filled<Made extends Element>(made: Made, attributes: Attributes, children: readonly Child[]): Made {
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}
