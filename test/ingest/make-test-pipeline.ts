import { loadPredicates } from '../../ingest/lexicon/load-predicates.ts';
import { makePipeline, type Pipeline } from '../../ingest/pipeline.ts';
import { makeRulesAnnotator } from '../../ingest/reader/rules-annotator.ts';

/** The pipeline as the program makes it, with a version of its own. */
export function makeTestPipeline(): Pipeline {
  return makePipeline({ annotator: makeRulesAnnotator(), predicates: loadPredicates(), version: 'test' });
}
