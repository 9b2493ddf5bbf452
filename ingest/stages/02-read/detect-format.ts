import type { DocumentFormat } from '../../documents.ts';

const HTML_START =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html|head|body|article|main|div|p|h1|section)[\s>]/iu;

/** Tells what an input of unknown format is by how it begins; a page saved as .txt is a page. */
export function detectFormat(format: DocumentFormat, head: string): Exclude<DocumentFormat, 'auto'> {
  if (format !== 'auto' && format !== 'text') return format;
  if (HTML_START.test(head)) return 'html';
  return format === 'text' ? 'text' : 'markdown';
}
