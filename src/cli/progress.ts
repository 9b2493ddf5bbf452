import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  /** Shows how much is done; `total` undefined leaves it as it was. */
  update(done: number, total?: number): void;
  stop(): void;
}

export interface ProgressOptions {
  /** False for `--json` and `--quiet`; without a terminal there is no bar either. */
  readonly enabled: boolean;
  /** What is counted, e.g. `articles`. */
  readonly unit: string;
  /** How many there are; undefined when counting them would mean reading them. */
  readonly total?: number | undefined;
}

const SILENT: Progress = { update: () => {}, stop: () => {} };

/** Shows a bar with rate and time left on standard error, when that is a terminal. */
export function startProgress({ enabled, unit, total }: ProgressOptions): Progress {
  if (!enabled || !process.stderr.isTTY) return SILENT;
  const startedAt = Date.now();
  const known = total !== undefined;
  const format = known
    ? `  {bar} {value}/{total} ${unit} · {rate}/s · {eta_formatted} left`
    : `  {value} ${unit} · {rate}/s`;
  const bar = new SingleBar(
    { format, stream: process.stderr, etaBuffer: 50, hideCursor: true },
    Presets.rect,
  );
  bar.start(total ?? 1, 0, { rate: '–' });
  return {
    update: (done, newTotal) => {
      if (newTotal !== undefined) bar.setTotal(newTotal);
      const seconds = (Date.now() - startedAt) / 1000;
      bar.update(done, { rate: seconds > 0 ? (done / seconds).toFixed(1) : '–' });
    },
    stop: () => bar.stop(),
  };
}

/** True when a bar is drawn on the terminal that results are read on, too. */
export function hidesLines(): boolean {
  return Boolean(process.stderr.isTTY && process.stdout.isTTY);
}
