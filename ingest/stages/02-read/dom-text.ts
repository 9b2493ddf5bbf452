import { type DomNode, isElement, TEXT_NODE } from './dom.ts';

const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const SILENT: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe object canvas video audio button select textarea input head title link meta'.split(
    ' ',
  ),
);

/** Writes an element's text as a reader sees it: one line a block, list items with `- `, white space folded. */
export function domText(root: DomNode): string {
  const parts: string[] = [];
  write(root, parts);
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/[ \t\u00A0]+/gu, ' ').trim())
    .filter((line) => line !== '' && line !== '-')
    .join('\n\n');
}

function write(node: DomNode, parts: string[]): void {
  if (node.nodeType === TEXT_NODE) {
    parts.push((node.textContent ?? '').replace(/\s+/gu, ' '));
    return;
  }
  if (!isElement(node) || SILENT.has(node.localName)) return;
  const block = BLOCKS.has(node.localName);
  if (block || node.localName === 'br') parts.push('\n');
  if (node.localName === 'li') parts.push('- ');
  for (const child of node.childNodes) write(child, parts);
  if (block) parts.push('\n');
}
