import type { Precision } from './article.ts';
import { textKey } from './text-key.ts';

/** A typed literal: what a claim's object is when it is no entity. Numbers are in base units. */
export type Value =
  | { readonly kind: 'TEXT'; readonly text: string }
  | { readonly kind: 'NUMBER'; readonly text: string; readonly number: number }
  | { readonly kind: 'QUANTITY'; readonly text: string; readonly number: number; readonly unit: string }
  | { readonly kind: 'MONEY'; readonly text: string; readonly number: number; readonly unit: string }
  | { readonly kind: 'PERCENT'; readonly text: string; readonly number: number }
  | { readonly kind: 'DATE'; readonly text: string; readonly date: string; readonly precision: Precision };

export const VALUE_KINDS = ['TEXT', 'NUMBER', 'QUANTITY', 'MONEY', 'PERCENT', 'DATE'] as const;

/**
 * Returns the part of a claim's identity that its value is: kind, then the decimal string with unit or
 * currency, the ISO date, or the folded text. "$2 million" and "2,000,000 dollars" give one key.
 */
export function valueKey(value: Value): string {
  switch (value.kind) {
    case 'TEXT':
      return `TEXT:${textKey(value.text)}`;
    case 'NUMBER':
    case 'PERCENT':
      return `${value.kind}:${decimal(value.number)}`;
    case 'QUANTITY':
    case 'MONEY':
      return `${value.kind}:${decimal(value.number)} ${value.unit}`;
    case 'DATE':
      return `DATE:${value.date}`;
  }
}

const DECIMAL = new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 12 });

/** Writes a number as a plain decimal string: no exponent, at most 12 digits after the point. */
function decimal(number: number): string {
  return DECIMAL.format(number);
}
