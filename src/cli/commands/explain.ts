import { Command } from 'commander';
import { type Config, readConfig } from '../../config.ts';
import { EXIT } from '../exit-codes.ts';
import { READER_OPTION } from '../reader-option.ts';

interface ExplainOptions {
  readonly reader?: string;
  /** True where the page goes to standard output. */
  readonly html?: string | true;
}

const EXAMPLES = `
Shows how a text became claims: each mention with what it names, and below its sentence each claim with its speaker,
polarity, modality, rule and confidence. With --html it is one page for a browser, with the parse. No database is needed.

Examples:
  $ claimgraph explain article.html
  $ claimgraph explain samples/06-regulator-blames-halvek.html --html explained.html`;

/** Makes `explain`: an article with its mentions and claims, and what each rests on. */
export function explainCommand(setExitCode: (code: number) => void): Command {
  return new Command('explain')
    .description('Show how a text became claims: mentions, speakers, and the rule behind each claim')
    .argument('<file...>', 'files, folders, or - for standard input')
    .option(...READER_OPTION)
    .option('--html [page]', 'write a page for a browser, to this file (.html) or standard output')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: readonly string[], { reader, html }: ExplainOptions) => {
      setExitCode(await runExplain(inputs, { reader: readConfig(undefined, { reader }).reader, html }));
    });
}

async function runExplain(
  inputs: readonly string[],
  { reader, html }: { readonly reader: Config['reader']; readonly html: ExplainOptions['html'] },
): Promise<number> {
  // Loaded here, so that the other commands start without the reader.
  const { extractFiles } = await import('../extract-files.ts');
  const { viewArticle } = await import('../explain/article-view.ts');
  const { explainPage } = await import('../explain/explain-page.ts');
  const { explainText } = await import('../explain/explain-text.ts');
  const { expectPagePath, savePage } = await import('../explain/save-page.ts');
  if (typeof html === 'string') expectPagePath(html);
  const views = [];
  for await (const { file, extraction } of extractFiles(inputs, reader)) {
    if (extraction) views.push(viewArticle(extraction, file));
  }
  if (views.length === 0) return EXIT.trouble;
  if (typeof html === 'string') savePage(html, explainPage(views));
  else console.log(html ? explainPage(views) : views.map(explainText).join('\n\n\n'));
  return EXIT.done;
}
