import { applyEdits, type Edit, type Mended } from './edits.ts';
import { repairEncoding } from './repair-encoding.ts';

/** What pages add to a link for screen readers; it is no word of the article. */
const LINK_ARTEFACT = /[ \u00A0]?[([](?:link )?opens in (?:an? )?new (?:browser )?(?:tab|window)[)\]]/giu;
/** Control characters but tab and line feed, byte order marks, and halves of surrogate pairs. */
const CONTROL = /(?:(?![\t\n])\p{Cc}|\uFEFF|\p{Surrogate})+/gu;

/**
 * Mends a decoded text: encoding, link artefacts, control characters and lone surrogates, each logged with its
 * place; line ends become `\n` and outer white space goes, unlogged. All else stays as it is.
 */
export function mendText(text: string): Mended {
  const trimmed = text.replace(/\r\n?|[\u0085\u2028\u2029](?=\s|$)/gu, '\n').trim();
  const encoded = repairEncoding({ text: trimmed, repairs: [] });
  const linked = applyEdits(encoded, find(encoded.text, LINK_ARTEFACT, 'ARTEFACT'));
  return trimMended(applyEdits(linked, find(linked.text, CONTROL, 'CONTROL_CHARACTER')));
}

function find(text: string, pattern: RegExp, kind: Edit['kind']): readonly Edit[] {
  return [...text.matchAll(pattern)].map(({ index, 0: before }) => ({
    start: index,
    end: index + before.length,
    replacement: /^[\v\f]+$/u.test(before) ? ' ' : '',
    kind,
  }));
}

/** Takes off white space that came to the edges when a control character left. */
function trimMended({ text, repairs }: Mended): Mended {
  const cut = text.length - text.trimStart().length;
  const trimmed = text.trim();
  const within = (at: number) => Math.min(Math.max(0, at - cut), trimmed.length);
  return { text: trimmed, repairs: repairs.map((repair) => ({ ...repair, at: within(repair.at) })) };
}
