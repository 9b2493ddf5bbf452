/** Factor of a number word. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);

/** Number words up to twelve, and the tens; "two", "forty". */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, index] as const)
    .concat(
      'twenty thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .map((word, index) => [word, 20 + 10 * index] as const),
    )
    .concat([['dozen', 12]]),
);

/** Unit (lemma) to base unit and factor. */
export const UNITS: ReadonlyMap<string, { readonly base: string; readonly factor: number }> = new Map(
  Object.entries({
    tonne: ['kg', 1e3],
    ton: ['kg', 1e3],
    kilogram: ['kg', 1],
    kg: ['kg', 1],
    gram: ['kg', 1e-3],
    milligram: ['kg', 1e-6],
    pound: ['kg', 0.45359237],
    ounce: ['kg', 0.028349523125],
    kilometre: ['m', 1e3],
    kilometer: ['m', 1e3],
    km: ['m', 1e3],
    metre: ['m', 1],
    meter: ['m', 1],
    mile: ['m', 1609.344],
    foot: ['m', 0.3048],
    hectare: ['m2', 1e4],
    acre: ['m2', 4046.8564224],
    litre: ['l', 1],
    liter: ['l', 1],
    barrel: ['l', 158.987294928],
    kilowatt: ['W', 1e3],
    megawatt: ['W', 1e6],
    gigawatt: ['W', 1e9],
    terawatt: ['W', 1e12],
    second: ['s', 1],
    minute: ['s', 60],
    hour: ['s', 3600],
    day: ['day', 1],
    week: ['day', 7],
    month: ['month', 1],
    year: ['month', 12],
  }).map(([unit, [base, factor]]) => [unit, { base: String(base), factor: Number(factor) }] as const),
);

/** Currency sign, code or noun (lemma) to its ISO 4217 code. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'USD',
    US$: 'USD',
    '€': 'EUR',
    '£': 'GBP',
    '¥': 'JPY',
    '₹': 'INR',
    dollar: 'USD',
    euro: 'EUR',
    yen: 'JPY',
    yuan: 'CNY',
    renminbi: 'CNY',
    rupee: 'INR',
    rouble: 'RUB',
    ruble: 'RUB',
    franc: 'CHF',
    won: 'KRW',
    real: 'BRL',
    rand: 'ZAR',
    usd: 'USD',
    eur: 'EUR',
    gbp: 'GBP',
    jpy: 'JPY',
    cny: 'CNY',
  }),
);
