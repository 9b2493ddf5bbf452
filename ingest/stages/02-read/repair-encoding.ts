import { applyEdits, type Edit, type Mended } from './edits.ts';
import { loneLead } from './lone-lead.ts';
import { misreadRun } from './misread-runs.ts';

/** What a misread UTF-8 sequence can begin with: Latin leads C2–F4, Thai and Cyrillic ones, GBK's 鈥. */
const LEAD = /[\u00C2-\u00F4โยรвГ鈥“”\n]/gu;

/** Text encoded twice is mended twice; a third time was never met and bounds the work. */
const PASSES = 3;

/**
 * Undoes UTF-8 that was read as another code page, run by run, so that text of other scripts beside it
 * stays: `Halvekโ€™s` gives `Halvek’s`. Every run is logged with its offset.
 */
export function repairEncoding(mended: Mended): Mended {
  let current = mended;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const edits = findRuns(current.text);
    if (edits.length === 0) break;
    current = applyEdits(current, edits);
  }
  return current;
}

function findRuns(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  let open = false;
  let from = 0;
  for (const { index, 0: lead } of text.matchAll(LEAD)) {
    if (index < from) continue;
    const run = misreadRun(text, index) ?? asRun(loneLead(text, index, open));
    open = staysOpen(open, run?.meant ?? lead);
    if (!run) continue;
    from = index + run.length;
    edits.push({ start: index, end: from, replacement: run.meant, kind: 'ENCODING' });
  }
  return edits;
}

/** Quotations end with their paragraph: an unpaired mark must not turn those after it. */
function staysOpen(open: boolean, character: string): boolean {
  if (character === '“') return true;
  return character === '”' || character === '\n' ? false : open;
}

function asRun(meant: string | undefined) {
  return meant === undefined ? undefined : { length: 1, meant };
}
