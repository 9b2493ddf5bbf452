import type { ToldSentence } from '../../../ingest/explain-claims.ts';
import type { ArticleView, RowView } from './article-view.ts';
import { claimCard } from './claim-card.ts';
import { cutPieces, type Piece } from './cut-pieces.ts';
import { html, type Markup } from './markup.ts';

/** Writes one stretch of the text with its mentions coloured, and its claims beside it. */
export function sentenceRow(view: ArticleView, row: RowView): Markup {
  const pieces = cutPieces(view, row).map((piece) => pieceText(view.text, piece));
  return html`<section class="row${row.claims.length === 0 && ' plain'}">
<div class="text"><p>${pieces}</p>${row.parse && parseTable(row.parse)}</div>
${row.claims.length > 0 && html`<ol class="claims">${row.claims.map(claimCard)}</ol>`}
</section>`;
}

function pieceText(text: string, { start, end, mention, ...roles }: Piece): Markup {
  const words = text.slice(start, end);
  const title = mention && `${mention.kind.toLowerCase()}: ${mention.name} (${mention.form.toLowerCase()})`;
  const kind = mention && `mention ${mention.kind.toLowerCase()}${mention.form === 'NAME' ? '' : ' other'}`;
  const { quotes, cues, speakers } = roles;
  if (!kind && quotes.length + cues.length + speakers.length === 0) return html`${words}`;
  return html`<span${kind && html` class="${kind}" title="${title}"`}${numbers('quotes', quotes)}${numbers('cues', cues)}${numbers('speakers', speakers)}>${words}</span>`;
}

function numbers(role: string, claims: readonly number[]): Markup | null {
  if (claims.length === 0) return null;
  const list = claims.join(' ');
  switch (role) {
    case 'quotes':
      return html` data-quotes="${list}"`;
    case 'cues':
      return html` data-cues="${list}"`;
    default:
      return html` data-speakers="${list}"`;
  }
}

/** The parse as a table; empty where the reader gives none. */
function parseTable({ words }: ToldSentence): Markup {
  if (words.every(({ head }) => head === null)) return html``;
  return html`<details class="parse"><summary>Parse</summary><div class="scroll"><table>
<thead><tr><th>#</th><th>word</th><th>lemma</th><th>tag</th><th>relation</th><th>head</th></tr></thead>
<tbody>${words.map(
    (
      { text, lemma, upos, relation, head },
      index,
    ) => html`<tr><td>${index + 1}</td><td>${text}</td><td>${lemma}</td><td>${upos}</td><td>${relation}</td><td>${headText(words, head)}</td></tr>
`,
  )}</tbody></table></div></details>`;
}

function headText(words: ToldSentence['words'], head: number | null): string {
  if (head === null) return '';
  return head < 0 ? '–' : `${head + 1} ${words[head]?.text ?? ''}`;
}
