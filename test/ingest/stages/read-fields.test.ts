import { describe, expect, it } from 'vitest';
import { datelineLength } from '../../../ingest/lexicon/dateline.ts';
import { canonicalUrl, domainOf } from '../../../ingest/stages/02-read/canonical-url.ts';
import { lineKind } from '../../../ingest/stages/02-read/line-kind.ts';
import { markdownText } from '../../../ingest/stages/02-read/markdown-text.ts';
import { dateInWords, parseDate } from '../../../ingest/stages/02-read/parse-date.ts';

describe('a date keeps its precision:', () => {
  it.each([
    ['2026', '2026'],
    ['2026-03', '2026-03'],
    ['2026-3-2', '2026-03-02'],
    ['2026/03/02', '2026-03-02'],
    ['2026-03-02T10:15:00+02:00', '2026-03-02T08:15:00Z'],
    ['2026-03-02T10:15:00.123Z', '2026-03-02T10:15:00Z'],
    ['2026-03-01T23:30:00-0500', '2026-03-02T04:30:00Z'],
    ['2026-03-02T10:15:00', '2026-03-02'],
    ['2026-03-02 10:15', '2026-03-02'],
    ['Mon, 02 Mar 2026 10:15:00 GMT', '2026-03-02T10:15:00Z'],
    ['Mon, 02 Mar 2026 00:15:00 +0100', '2026-03-01T23:15:00Z'],
    ['Feb 6, 2026', '2026-02-06'],
    ['Sept. 5th, 2026', '2026-09-05'],
    ['6 February 2026', '2026-02-06'],
    ['2 May 2026', '2026-05-02'],
  ])('%s', (text, date) => {
    expect(parseDate(text)?.date).toBe(date);
  });

  it.each([
    '',
    'Monday',
    '3 March',
    'March 3',
    '06/02/2026',
    '2026-13-01',
    '2026-02-30',
    '0026-01-01',
    '20260302',
    'in 2026',
  ])('%j is none', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it('is found inside a line', () => {
    expect(dateInWords('By Ana Brill, 2 March 2026, 4 min read')?.date).toBe('2026-03-02');
  });
});

describe('an address', () => {
  it.each([
    ['http://Example.ORG:80/a/b/', 'https://example.org/a/b'],
    ['https://example.org:443/?utm_source=a&id=1&fbclid=2#x', 'https://example.org?id=1'],
    ['https://example.org:8080/a', 'https://example.org:8080/a'],
    ['https://example.org', 'https://example.org'],
    ['https://www.example.org/a', 'https://www.example.org/a'],
  ])('%s is reduced to what versions share', (address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical);
  });

  it.each(['', 'example.org/a', 'ftp://example.org', 'https://', 'javascript:alert(1)', '/news/a'])(
    '%j is none',
    (address) => {
      expect(canonicalUrl(address)).toBeUndefined();
    },
  );

  it('gives the domain without www', () => {
    expect(domainOf('https://WWW.example.org/a')).toBe('example.org');
  });
});

describe('a line of a text is', () => {
  it.each([
    ['The mill closed on Monday.', 'PROSE'],
    ['Engineers found no leak.', 'PROSE'],
    ['What comes next', 'HEADING'],
    ['Highlights', 'SUMMARY_HEADING'],
    ['Key Takeaways:', 'SUMMARY_HEADING'],
    ['• The mill closed.', 'BULLET'],
    ['Published on Monday, March 2, 2026 at 10:15 a.m.', 'DATE'],
    ['March 2, 2026 | 4 min read', 'DATE'],
    ['By Ana Brill', 'BYLINE'],
    ['By Ana Brill and Jan van Eide', 'BYLINE'],
    ['By Monday the mill had closed.', 'PROSE'],
    ['On 2 March 2026 the owner closed the mill.', 'PROSE'],
    ['Leave a Reply', 'AFTER_ARTICLE'],
    ['12 Comments', 'AFTER_ARTICLE'],
    ['Related News', 'AFTER_ARTICLE'],
    ['© 2026 Norrland Post', 'AFTER_ARTICLE'],
    ['About the author', 'AFTER_ARTICLE'],
    ['Disclaimer: not advice.', 'AFTER_ARTICLE'],
    ['Sign up for our newsletter and never miss a story.', 'INTERRUPTION'],
    ['Facebook Twitter LinkedIn', 'INTERRUPTION'],
    ['Photo: Jan Eide', 'INTERRUPTION'],
    ['Related companies rose as well, and the league said more would follow.', 'PROSE'],
    ['Comments by the minister angered the league on Monday.', 'PROSE'],
    ['Share prices fell on Monday, the exchange said.', 'PROSE'],
    ['Get ready for a hard winter, the board said.', 'PROSE'],
    ['Save the river, the league said on Monday.', 'PROSE'],
    ['Like the other towns, Fell voted against it.', 'PROSE'],
    ['Voters must sign up for the poll today, the clerk said.', 'PROSE'],
    ['Read more carefully, the judge told the lawyer.', 'PROSE'],
    ['See also: Mill closes in Fell', 'INTERRUPTION'],
    ['120 shares', 'INTERRUPTION'],
    ['Summary judgment was denied by the court.', 'PROSE'],
  ])('%s: %s', (line, kind) => {
    expect(lineKind(line)).toBe(kind);
  });
});

describe('a dateline', () => {
  it.each([
    ['VESTNES, March 4, 2026 (Norrland Press) — Four towns', 'Four towns'],
    ['NEW YORK — Four towns', 'Four towns'],
    ['Vestnes (Norrland Press) - Four towns', 'Four towns'],
    ['Vestnes – a town by the lake – closed', 'Vestnes – a town by the lake – closed'],
    ['NATO-led troops left', 'NATO-led troops left'],
  ])('%s', (paragraph, rest) => {
    expect(paragraph.slice(datelineLength(paragraph))).toBe(rest);
  });
});

describe('Markdown', () => {
  it('loses its marks and keeps its words', () => {
    const { text, heading } = markdownText(
      '# A *big* [mill](x)\n\n> It **closed** on `Monday`, 2 * 3 * 4 and a_b_c.\n\n---\n1. One\n* Two',
    );
    expect(heading).toBe('A big mill');
    expect(text).toBe('A big mill\n\nIt closed on Monday, 2 * 3 * 4 and a_b_c.\n\n1. One\n- Two');
  });
});
