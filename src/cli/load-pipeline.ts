import type { Annotator } from '../../ingest/annotation.ts';
import { loadPredicates } from '../../ingest/lexicon/load-predicates.ts';
import { makePipeline, type Pipeline } from '../../ingest/pipeline.ts';
import { makeEncoderAnnotator } from '../../ingest/reader/encoder-annotator.ts';
import { makeRulesAnnotator } from '../../ingest/reader/rules-annotator.ts';
import type { Config } from '../config.ts';
import { AppError, slowReader } from '../errors.ts';
import { packageVersion } from './package-version.ts';

/** Assembles the pipeline as this release ships it. Where the encoder cannot be loaded the rules read, said on stderr. */
export async function loadPipeline(reader: Config['reader']): Promise<Pipeline> {
  return makePipeline({
    annotator: reader === 'rules' ? makeRulesAnnotator() : await encoderOrRules(loadEncoder),
    predicates: loadPredicates(),
    version: packageVersion(),
  });
}

let said = false;

function loadEncoder(): Promise<Annotator> {
  return makeEncoderAnnotator(undefined, { onFallback: (reason) => console.error(slowReader(reason)) });
}

/** Makes the annotator around the encoder; where it cannot be loaded the rules', with one message on stderr a process. */
export async function encoderOrRules(load: () => Promise<Annotator>): Promise<Annotator> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (!said) console.error(`${error.message}\n  The rules read instead and find less. ${error.hint}`);
    said = true;
    return makeRulesAnnotator();
  }
}
