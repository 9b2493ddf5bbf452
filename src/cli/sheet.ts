import { badSheet } from '../errors.ts';
import { csvRow } from '../export/csv-row.ts';
import type { SampledEvidence } from '../graph/read/sample-claims.ts';
import { parseCsv } from './parse-csv.ts';

/** What a judge fills in: yes, no or ? for each; `claim` says whether the text says this at all. */
const JUDGEMENTS = [
  'claim',
  'subjectRight',
  'predicateRight',
  'objectRight',
  'speakerRight',
  'polarityRight',
  'modalityRight',
  'timeRight',
] as const;

const COLUMNS = [
  'id',
  'rule',
  'context',
  'subject',
  'predicate',
  'object',
  'qualifiers',
  'polarity',
  'modality',
  'speaker',
  'time',
  'confidence',
  'source',
  'url',
  ...JUDGEMENTS,
  'note',
];

/** Writes an annotation sheet: a row for each piece of evidence, the quote in [[ ]], judgements left empty. */
export function sheetOf(samples: readonly SampledEvidence[]): string {
  return csvRow(COLUMNS) + samples.map(sheetRow).join('');
}

function sheetRow({ view, subject, predicate, object, context }: SampledEvidence): string {
  const { evidence, speaker, sourceName, articleUrl } = view;
  const time = [...new Set([evidence.eventStart, evidence.eventEnd])].filter(Boolean).join('/');
  const facts = [
    evidence.polarity,
    evidence.modality,
    speaker ?? evidence.speakerKind,
    time,
    evidence.confidence,
  ];
  const empty = [...JUDGEMENTS.map(() => ''), ''];
  return csvRow([
    evidence.id,
    evidence.rule,
    context,
    subject,
    predicate,
    object,
    qualifiersOf(evidence),
    ...facts,
    sourceName,
    articleUrl,
    ...empty,
  ]);
}

/** What else the clause says, "to: sell the mine; in: May": without it a claim may look cut off. */
function qualifiersOf({ qualifierRoles, qualifierTexts }: SampledEvidence['view']['evidence']): string {
  return qualifierRoles.map((role, at) => `${role}: ${qualifierTexts[at] ?? ''}`).join('; ');
}

/** Share of one rule's judged evidence that is right. */
export interface RuleScore {
  readonly rule: string;
  readonly judged: number;
  /** Judged yes in `claim`. */
  readonly right: number;
  /** Judged yes in every column that was judged. */
  readonly allRight: number;
}

/**
 * Scores a filled-in sheet by rule; rows without a judgement in `claim` are left out, and `?` counts as not judged.
 * Throws `InputError` for a sheet without its columns, without judgements, or with another word than yes, no or ?.
 */
export function scoreSheet(text: string): readonly RuleScore[] {
  const [header = [], ...rows] = parseCsv(text);
  const columns = new Map(header.map((name, index) => [name.replace(/^\uFEFF/u, ''), index]));
  for (const name of ['rule', 'claim']) {
    if (!columns.has(name)) throw badSheet('line 1', `the column "${name}" is missing`);
  }
  const scores = new Map<string, { judged: number; right: number; allRight: number }>();
  for (const [index, row] of rows.entries()) {
    const judgements = JUDGEMENTS.map((name) => judgementOf(row[columns.get(name) ?? -1] ?? '', name, index));
    const [claim] = judgements;
    if (claim === undefined) continue;
    const rule = row[columns.get('rule') ?? -1] ?? '';
    const score = scores.get(rule) ?? { judged: 0, right: 0, allRight: 0 };
    scores.set(rule, score);
    score.judged += 1;
    if (claim) score.right += 1;
    if (judgements.every((judgement) => judgement !== false)) score.allRight += 1;
  }
  if (scores.size === 0) throw badSheet('every line', 'no judgement in the column "claim"');
  return [...scores].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, score]) => ({ rule, ...score }));
}

const WORDS: Readonly<Record<string, boolean | undefined>> = {
  yes: true,
  y: true,
  '1': true,
  no: false,
  n: false,
  '0': false,
  '': undefined,
  '?': undefined,
};

function judgementOf(cell: string, column: string, index: number): boolean | undefined {
  const word = cell.trim().toLowerCase();
  if (word in WORDS) return WORDS[word];
  throw badSheet(`row ${index + 2}, column "${column}"`, `${JSON.stringify(cell)} is none of yes, no, ?`);
}
