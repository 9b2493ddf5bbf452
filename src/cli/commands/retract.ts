import { Command } from 'commander';
import type { retract as Retract } from '../../../ingest/retract.ts';
import type { ArticleId } from '../../domain/id.ts';
import { getNamedArticles } from '../../graph/read/named.ts';
import { STORE_OPTION, withGraph } from '../open-graph.ts';
import { counted } from '../table.ts';

interface RetractOptions {
  readonly store?: string;
  readonly json?: boolean;
}

const EXAMPLES = `
The article and its evidence stay stored and marked; claims that nothing else supports leave the lists. An address
stands for every version that was read of it. Reading it again does not bring it back.

Examples:
  $ claimgraph retract art_0123456789abcdef0123456789abcdef
  $ claimgraph retract https://courier.example/news/1`;

/** Makes `retract`: takes an article's evidence out of the live graph. */
export function retractCommand(): Command {
  return new Command('retract')
    .description("Take an article's evidence out of the live graph; it is kept, marked")
    .argument('<article>', 'its id (art_…) or its address')
    .option(...STORE_OPTION)
    .option('--json', 'print one JSON document')
    .addHelpText('after', EXAMPLES)
    .action(runRetract);
}

async function runRetract(article: string, options: RetractOptions): Promise<void> {
  await withGraph(options.store === undefined ? {} : { store: options.store }, async (store) => {
    const { retract } = await import('../../../ingest/retract.ts');
    const retracted = [];
    for (const { id } of await getNamedArticles(store, article)) {
      retracted.push(await retract(id as ArticleId, { store, at: new Date().toISOString() }));
    }
    if (options.json) console.log(JSON.stringify({ retracted }, null, 2));
    else for (const each of retracted) console.log(retractedText(each));
  });
}

function retractedText({
  articleId,
  evidence,
  alreadyRetracted,
}: Awaited<ReturnType<typeof Retract>>): string {
  if (alreadyRetracted) return `${articleId} was retracted before; nothing changed`;
  return `${articleId} retracted: ${counted(evidence, 'quote')} no longer counted`;
}
