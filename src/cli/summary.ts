import { groupBy } from '../domain/group-by.ts';
import type { BestClaim } from '../graph/read/best-claims.ts';
import type { Totals } from '../graph/read/totals.ts';
import type { Trouble } from './outcome-line.ts';
import type { IngestReport } from './run-ingest.ts';
import { counted, oneLine, table } from './table.ts';

/** Troubles shown for each status; the rest is one command away. */
const SHOWN_TROUBLES = 10;

export interface SummaryParts {
  readonly report: IngestReport;
  readonly totals: Totals;
  readonly best: readonly BestClaim[];
  /** Address of the store, and how it is named on the command line (`''` where it is the default). */
  readonly address: string;
  readonly storeOption: string;
  /** True where the same command goes on to serve what was read. */
  readonly served: boolean;
}

/** Writes what a run did, what the graph holds now, its best claims, and where to go next. */
export function summaryText(parts: SummaryParts): string {
  const { report, totals, best } = parts;
  const sections = [
    runText(parts),
    totalsText(totals),
    best.length > 0 ? `Best supported claims\n${best.map(claimText).join('\n')}` : '',
    troublesText('SKIPPED', report),
    troublesText('FAILED', report),
    nextText(parts),
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

function runText({ report, address }: SummaryParts): string {
  const { run, beforeSince, of } = report;
  const seconds = (Date.parse(run.finishedAt) - Date.parse(run.startedAt)) / 1000;
  const all = run.read + run.unchanged + run.skipped + run.failed + beforeSince;
  const rate = seconds > 0 ? `, ${(all / seconds).toFixed(1)} a second` : '';
  const rows = [
    [of === 'article' ? 'read again' : 'read', run.read],
    ['unchanged', run.unchanged],
    ['skipped', run.skipped + beforeSince],
    ['failed', run.failed],
  ] as const;
  const head = run.interrupted ? 'Interrupted; the same command goes on from here. So far' : 'Done:';
  return `${head} ${counted(all, of)} in ${seconds.toFixed(1)} s${rate}, into ${address}\n${table(rows)}`;
}

/** Writes what the graph holds, in one or two lines. */
export function totalsText({ articles, entities, claims, evidence, disputed }: Totals): string {
  const kinds = [
    counted(entities['ORGANISATION'] ?? 0, 'organisation'),
    counted(entities['PERSON'] ?? 0, 'person', 'people'),
    counted(entities['POLICY'] ?? 0, 'policy', 'policies'),
    counted(entities['PLACE'] ?? 0, 'place'),
  ];
  const other = Object.entries(articles).filter(([status]) => status !== 'READ');
  const hidden = other.map(([status, count]) => `, ${count} ${status.toLowerCase()}`).join('');
  return [
    'The graph holds',
    `  ${counted(articles['READ'] ?? 0, 'article')}${hidden}`,
    `  ${kinds.join(', ')}`,
    `  ${counted(claims, 'claim')} on ${counted(evidence, 'quote')}, ${disputed} of them disputed`,
  ].join('\n');
}

function claimText(
  { subject, predicateText, object, independentSources, disputed, best }: BestClaim,
  index: number,
): string {
  const { evidence, speaker, sourceName, publishedAt } = best;
  const said = evidence.speakerKind === 'SOURCE' ? '' : `, said by ${speaker ?? 'somebody unsure'}`;
  const where = [sourceName, publishedAt?.slice(0, 10)].filter(Boolean).join(', ');
  const marks = `${counted(independentSources, 'independent source')}${disputed ? ', disputed' : ''}`;
  return `  ${index + 1}. ${subject} · ${predicateText} · ${object}  (${marks})\n     “${oneLine(evidence.exact)}”\n     ${where}${said}`;
}

function troublesText(status: Trouble['status'], { troubles }: IngestReport): string {
  const these = troubles.filter((trouble) => trouble.status === status);
  if (these.length === 0) return '';
  const byCode = groupBy(these, (trouble) => trouble.code);
  const lines: string[] = [];
  for (const [code, group] of byCode) {
    lines.push(`  ${code} (${group.length})${group[0]?.hint ? `: ${oneLine(group[0].hint, 120)}` : ''}`);
    for (const { origin, reason } of group.slice(0, Math.max(1, SHOWN_TROUBLES - lines.length))) {
      lines.push(`    ${origin} — ${oneLine(reason, 120)}`);
    }
  }
  const more = these.length > SHOWN_TROUBLES ? '\n  … all of them: claimgraph status --json' : '';
  return `${status === 'SKIPPED' ? 'Skipped' : 'Failed'}\n${lines.join('\n')}${more}`;
}

function nextText({ storeOption, served, totals }: SummaryParts): string {
  if (totals.claims === 0) return '';
  return [
    'Next',
    ...(served
      ? []
      : [
          `  claimgraph serve${storeOption}    look at it in the playground: http://127.0.0.1:4000/playground`,
        ]),
    `  claimgraph export${storeOption} --format graphml --output graph.graphml    for Gephi, networkx, igraph`,
  ].join('\n');
}
