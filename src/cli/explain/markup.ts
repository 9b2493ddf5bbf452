const made: unique symbol = Symbol('markup');

/** HTML that was made by `html`: values in it are escaped. */
export interface Markup {
  readonly [made]: string;
}

type Part = string | number | null | false | Markup | readonly Markup[];

/** Writes HTML with every value escaped; markup and lists of it go in as they are, null and false leave nothing. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const written = texts.map((text, index) => text + toHtml(parts[index] ?? null)).join('');
  return { [made]: written };
}

/** Takes a text of our own (style, script) into the page unescaped. It must be a constant, never something read. */
export function ownText(text: string): Markup {
  return { [made]: text };
}

/** Returns the HTML of a piece of markup. */
export function markupText(markup: Markup): string {
  return markup[made];
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function toHtml(part: Part): string {
  if (part === null || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number')
    return String(part).replace(/[&<>"']/gu, (sign) => ESCAPES[sign] ?? '');
  if (made in part) return part[made];
  return part.map((each) => each[made]).join('');
}
