import { once } from 'node:events';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { ConfigError, readerUnavailable } from '../../src/errors.ts';
import type { Annotation, Annotator } from '../annotation.ts';
import type { PoolJob, PoolReply } from './pool-messages.ts';

export interface PoolOptions {
  /** Threads, at least 1; each loads the model anew (two need 600 MB where the main thread alone needs 400). */
  readonly size: number;
  /** Folder of the model; the shipped one when absent. */
  readonly models?: string | undefined;
  /** Megabytes that a thread's JavaScript may hold; a text that needs more fails. Node's default when absent. */
  readonly memoryMb?: number | undefined;
  /** Told once where only the slow runtime loads. */
  readonly onFallback?: ((reason: unknown) => void) | undefined;
}

/** An annotator whose texts are read in threads. */
export interface PooledAnnotator extends Annotator {
  /** Ends the threads; texts under way are lost. */
  close(): Promise<void>;
}

interface Task {
  readonly job: PoolJob;
  readonly resolve: (annotation: Annotation) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Makes an annotator that reads as many texts at once as it has threads; the others wait their turn. Each text is read
 * by itself, so the annotation is that of `makeEncoderAnnotator`, whichever thread reads it. A thread that dies (out of
 * memory) fails its text only, and another takes its place. Idle threads do not keep the process alive.
 * Throws `ConfigError` when no runtime or the model can be loaded.
 */
export async function makeAnnotatorPool(options: PoolOptions): Promise<PooledAnnotator> {
  const waiting: Task[] = [];
  const idle: Worker[] = [];
  const all = new Set<Worker>();

  const start = async () => {
    const { worker, ready } = await startThread(options);
    all.add(worker);
    idle.push(worker);
    return ready;
  };
  const next = () => {
    for (let task = waiting[0]; task && idle.length > 0; task = waiting[0]) {
      waiting.shift();
      void runOn(idle.pop() as Worker, task);
    }
  };
  const runOn = async (worker: Worker, task: Task) => {
    if (await runTask(worker, task)) idle.push(worker);
    else {
      all.delete(worker);
      await start().catch((error: unknown) => {
        if (all.size === 0) for (const each of waiting.splice(0)) each.reject(error);
      });
    }
    next();
  };

  const first = await start().catch((error: unknown) => {
    throw asConfigError(error);
  });
  if (first.fallback !== null) options.onFallback?.(first.fallback);
  await Promise.all(Array.from({ length: options.size - 1 }, start));
  return {
    id: first.id,
    annotate: (text, body) =>
      new Promise((resolve, reject) => {
        waiting.push({ job: { text, body }, resolve, reject });
        next();
      }),
    close: async () => {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

async function startThread({ models, memoryMb }: PoolOptions) {
  const worker = openThread({
    workerData: models === undefined ? {} : { models },
    ...(memoryMb === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: memoryMb } }),
  });
  const [ready] = (await once(worker, 'message')) as [Extract<PoolReply, { kind: 'ready' }>];
  worker.unref();
  return { worker, ready };
}

/** A thread of the built program; in development, which runs from the sources, one that first learns to read them. */
function openThread(options: WorkerOptions): Worker {
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./annotator-worker.js', import.meta.url), options);
  const file = JSON.stringify(new URL('./annotator-worker.ts', import.meta.url).href);
  const learn = `import('tsx/esm/api').then(({ register }) => (register(), import(${file})))`;
  return new Worker(learn, { ...options, eval: true });
}

/** Hands one text to a thread; false when the thread died of it. */
function runTask(worker: Worker, { job, resolve, reject }: Task): Promise<boolean> {
  return new Promise((done) => {
    const end = (alive: boolean) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      worker.unref();
      done(alive);
    };
    const onMessage = (reply: PoolReply) => {
      if (reply.kind === 'read') resolve(reply.annotation);
      else if (reply.kind === 'failed') reject(reply.error);
      end(true);
    };
    const onError = (error: unknown) => {
      reject(error);
      end(false);
    };
    const onExit = (code: number) => onError(new Error(`the reader's thread ended with ${code}`));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.ref();
    worker.postMessage(job);
  });
}

/** An error keeps its properties on the way out of a thread, but not its class. */
function asConfigError(error: unknown): ConfigError {
  if (!(error instanceof Error && 'hint' in error)) return readerUnavailable(error);
  return new ConfigError(error.message, String(error.hint), error);
}
