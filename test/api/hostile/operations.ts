import { Random } from '../../conformance/random.ts';
import { hostileBodies } from './bodies.ts';
import type { Hostile } from './hostile.ts';
import { hostileShapes } from './shapes.ts';
import { hostileValues } from './values.ts';

/** Makes the hostile requests, the same ones for the same seed. */
export function hostileOperations(seed: number): readonly Hostile[] {
  const random = new Random(seed);
  return [...hostileShapes(random), ...hostileValues(random), ...hostileBodies(random)];
}
