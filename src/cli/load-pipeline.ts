import { loadPredicates } from '../../ingest/lexicon/load-predicates.ts';
import { makePipeline, type Pipeline } from '../../ingest/pipeline.ts';
import { makeRulesAnnotator } from '../../ingest/reader/rules-annotator.ts';
import { packageVersion } from './package-version.ts';

/** Assembles the pipeline as this release ships it. */
export async function loadPipeline(): Promise<Pipeline> {
  return makePipeline({
    annotator: makeRulesAnnotator(),
    predicates: loadPredicates(),
    version: packageVersion(),
  });
}
