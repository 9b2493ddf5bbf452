import type { WhyEntity } from '../../../ingest/explain-claims.ts';
import type { ArticleView, ClaimView, RowView } from './article-view.ts';
import { cutPieces } from './cut-pieces.ts';

const KIND_TAGS = { ORGANISATION: 'ORG', PERSON: 'PER', POLICY: 'POL', PLACE: 'LOC' } as const;

/**
 * Writes an article with its mentions in brackets (`[it|ORG = Kestrel Motors]`) and below each sentence its claims: who
 * says them, how, and by which rule.
 */
export function explainText(view: ArticleView): string {
  const head = [
    view.title ?? '(no title)',
    [view.source, view.publishedAt, view.file].filter(Boolean).join(', '),
  ];
  const rows = view.rows.map((row) => rowText(view, row));
  return [...head, '', ...rows].join('\n').trimEnd();
}

function rowText(view: ArticleView, row: RowView): string {
  const pieces = cutPieces(view, row);
  const text = pieces.map(({ start, end, mention }, index) => {
    const words = view.text.slice(start, end);
    if (!mention) return words;
    const opening = pieces[index - 1]?.mention === mention ? '' : '[';
    const closing = pieces[index + 1]?.mention === mention ? '' : `${tagOf(mention)}]`;
    return `${opening}${words}${closing}`;
  });
  return `${[text.join(''), ...row.claims.map(claimText)].join('\n')}\n`;
}

function tagOf({ kind, form, name }: ArticleView['mentions'][number]): string {
  return `|${KIND_TAGS[kind]}${form === 'NAME' ? '' : ` = ${name}`}`;
}

function claimText({ number, subject, predicate, object, speaker, evidence, why }: ClaimView): string {
  const { polarity, modality, confidence, rule, eventTime } = evidence;
  const cue = why.speaker.cue ? ` (cue “${why.speaker.cue.text}”)` : '';
  const marks = [
    polarity === 'NEGATED' ? 'NEGATED' : 'affirmed',
    modality.toLowerCase(),
    `said by ${speaker}${cue}`,
    ...(eventTime ? [`time ${eventTime.start} (“${eventTime.text}”)`] : []),
  ];
  return [
    `   ${number}. ${subject} · ${predicate} · ${object}`,
    `      ${marks.join(', ')}`,
    `      ${rule} on “${why.predicateText}”, confidence ${confidence}; subject ${foundBy(why.subject)}`,
  ].join('\n');
}

/** Says how a claim's subject or object was found, in one phrase. */
export function foundBy({ mention, name }: WhyEntity): string {
  if (!mention) return name ? `not named here: from “${name.text}”` : 'not named here';
  const from = name ? ` for “${name.text}”` : '';
  return `${mention.form} “${mention.text}”${from}`;
}
