import { paramRefused } from '../store-errors.ts';
import type { Params } from './store.ts';

/** Neither engine may see more: a deeper value kills the embedded one, and 64 is far above what statements use. */
const MAX_DEPTH = 64;
/** Characters of text in one call, keys included: an article of 10 MB fits, a runaway batch does not. */
export const MAX_TEXT = 32 * 1024 * 1024;
/** Values in one call: also stops values that are shared so often that they would never end. */
const MAX_VALUES = 2_000_000;

const LONE_SURROGATE = /\p{Surrogate}/u;

interface Tally {
  text: number;
  values: number;
}

/**
 * Validates what goes to an engine and returns it unchanged: plain maps, lists of one kind without null,
 * finite numbers that JavaScript holds exactly, well-formed text, all of bounded depth and size.
 * Throws InputError that names the parameter by its path, e.g. `$rows[3].name`.
 */
export function checkParams(params: Params): Params {
  const tally: Tally = { text: 0, values: 0 };
  for (const key of Object.keys(params)) checkValue(params[key], `$${key}`, 1, tally);
  return params;
}

function checkValue(value: unknown, path: string, depth: number, tally: Tally): void {
  tally.values += 1;
  if (tally.values > MAX_VALUES)
    throw paramRefused(path, `past value number ${MAX_VALUES}`, 'fewer values in one call');
  if (typeof value === 'string') checkText(value, path, tally);
  else if (typeof value === 'number') checkNumber(value, path);
  else if (typeof value === 'boolean' || value === null) return;
  else if (typeof value !== 'object') throw paramRefused(path, `of type ${typeof value}`, EXPECTED);
  else if (depth > MAX_DEPTH)
    throw paramRefused(path.slice(0, 80), 'nested too deep, or inside itself', `at most ${MAX_DEPTH} levels`);
  else if (Array.isArray(value)) checkList(value, path, depth, tally);
  else checkMap(value, path, depth, tally);
}

const EXPECTED = 'text, a number, true, false, null, a list or a plain map';

function checkText(text: string, path: string, tally: Tally): void {
  tally.text += text.length;
  if (tally.text > MAX_TEXT)
    throw paramRefused(path, 'past the text one call may carry', `at most ${MAX_TEXT} characters in all`);
  if (LONE_SURROGATE.test(text))
    throw paramRefused(path, 'text with half of a surrogate pair', 'well-formed Unicode');
}

function checkNumber(value: number, path: string): void {
  if (!Number.isFinite(value)) throw paramRefused(path, String(value), 'a finite number');
  if (Number.isInteger(value) && Math.abs(value) > Number.MAX_SAFE_INTEGER)
    throw paramRefused(path, String(value), 'a whole number of at most 2^53 - 1');
}

function checkList(list: readonly unknown[], path: string, depth: number, tally: Tally): void {
  const first = kindOf(list[0]);
  // A counted loop: forEach and for-in would step over the holes of a sparse list.
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    const kind = kindOf(item);
    if (kind === 'null') throw paramRefused(`${path}[${index}]`, 'null', 'no null inside a list');
    checkValue(item, `${path}[${index}]`, depth + 1, tally);
    if (kind !== first)
      throw paramRefused(`${path}[${index}]`, `a ${kind} in a list of ${first}s`, 'a list of one kind');
  }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' ? 'map' : typeof value;
}

function checkMap(map: object, path: string, depth: number, tally: Tally): void {
  const prototype: unknown = Object.getPrototypeOf(map);
  if (prototype !== Object.prototype && prototype !== null)
    throw paramRefused(path, `an object of class ${map.constructor?.name ?? 'unknown'}`, EXPECTED);
  for (const [key, value] of Object.entries(map)) {
    checkText(key, `${path}, a key`, tally);
    checkValue(value, `${path}.${key}`, depth + 1, tally);
  }
}
