import { ask } from '../ask.ts';
import type { Panel } from '../panel.ts';
import { bars } from './bars.ts';

interface Speakers {
  readonly distribution: readonly { readonly key: string; readonly label: string; readonly count: number }[];
}

/** Claims that the papers say in their own voice would dwarf all others. */
const OTHERS = JSON.stringify({ speakerKinds: ['ENTITY', 'UNNAMED'] });

/** Who is given most claims to say, the papers themselves left out. */
export const speakers: Panel = {
  title: 'Who says it',
  empty: 'No claim has a speaker yet.',
  fill: async () => {
    const { distribution } = await ask<Speakers>('top-speakers', { filter: OTHERS });
    return distribution.length === 0 ? null : bars(distribution);
  },
};
