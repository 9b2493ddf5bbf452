import { describe, expect, it } from 'vitest';
import type { ReadArticle } from '../../../ingest/documents.ts';
import { makeEncoderAnnotator } from '../../../ingest/reader/encoder-annotator.ts';
import { extractMentions } from '../../../ingest/stages/05-mentions.ts';
import { readSentences } from '../../../ingest/stages/06-claims/read-sentences.ts';
import type { SpeechFrame } from '../../../ingest/stages/06-claims/speaker.ts';

const encoder = await makeEncoderAnnotator();

/** Reads a text with the encoder: its frames and stances as "speaker < cue < what is said". */
async function speechOf(text: string) {
  const annotation = await encoder.annotate(text, { start: 0, end: text.length });
  const article = { text, bodyStart: 0, bodyEnd: text.length } as ReadArticle;
  const mentions = extractMentions(article, annotation);
  const sentences = readSentences(article, annotation, mentions);
  const show = (pick: 'frames' | 'stances') =>
    sentences.flatMap(({ input, stances }) =>
      ({ frames: input.frames, stances })[pick].map((frame) => {
        const { tokens } = input.view;
        const said = text.slice(tokens[frame.from]?.start, tokens[frame.to - 1]?.end);
        return `${speakerOf(frame)} < ${text.slice(frame.cue.start, frame.cue.end)} < ${said}`;
      }),
    );
  const speakerOf = ({ speaker, denied }: SpeechFrame) => {
    const name =
      speaker.kind === 'ENTITY'
        ? mentions.chains[speaker.chain]?.name
        : speaker.kind === 'UNNAMED'
          ? `unnamed ${text.slice(speaker.span.start, speaker.span.end)}`
          : speaker.kind;
    return denied ? `${name} (denies)` : name;
  };
  const sources = sentences.flatMap(({ input }) =>
    input.frames.map(({ source }) => source && text.slice(source.start, source.end)),
  );
  return { frames: show('frames'), stances: show('stances'), sources };
}

describe('direct and indirect speech', () => {
  it.each([
    [
      'behind what is said',
      'Halvek will close the Drovna Mine, Corin Ashvale said.',
      'Corin Ashvale < said < Halvek will close the Drovna Mine',
    ],
    [
      'inverted',
      '“The mine will close in May,” said Corin Ashvale, the chief executive of Halvek.',
      'Corin Ashvale < said < “The mine will close in May,”',
    ],
    [
      'with "that", past a time',
      'Corin Ashvale said on Monday that Halvek would close the mine. The workers left.',
      'Corin Ashvale < said < that Halvek would close the mine',
    ],
    [
      'past an addressee, with a mixed quotation',
      'Ashvale told reporters in Lodrava that the mine “is safe and will stay open”. The union left the talks.',
      'Ashvale < told < that the mine “is safe and will stay open”',
    ],
    [
      'by a participle',
      'Halvek raised its forecast, adding that the mine would reopen in June.',
      'Halvek < adding < that the mine would reopen in June',
    ],
    ['with "as"', 'As Dravenko noted, Halvek sold the quarry.', 'Dravenko < noted < Halvek sold the quarry'],
    [
      'denied',
      'Corin Ashvale denied that Halvek had poisoned the river.',
      'Corin Ashvale (denies) < denied < that Halvek had poisoned the river',
    ],
    [
      'found by a study',
      'A survey by Sarell University found that Halvek pays its workers badly.',
      'Sarell University < found < that Halvek pays its workers badly',
    ],
    ['felt', 'Dravenko is confident that Halvek will pay.', 'Dravenko < is confident < that Halvek will pay'],
    [
      'beside a statement',
      'In a statement, Halvek said it had sold the quarry.',
      'Halvek < said < it had sold the quarry',
    ],
  ])('%s', async (_, text, frame) => {
    expect((await speechOf(text)).frames).toEqual([frame]);
  });

  it('gives a sentence that its speaker interrupts a frame for each part', async () => {
    const { frames } = await speechOf('Halvek, Ashvale said on Tuesday, will sell the mine to Merrowgate.');
    expect(frames).toEqual(['Ashvale < said < Halvek', 'Ashvale < said < will sell the mine to Merrowgate']);
  });

  it('nests: the innermost frame is who said it first', async () => {
    const { frames } = await speechOf(
      'The Ministry of Mines said Halvek had told it that the quarry was sold.',
    );
    expect(frames).toEqual([
      'Ministry of Mines < said < Halvek had told it that the quarry was sold',
      'Halvek < had told < that the quarry was sold',
    ]);
  });

  it('takes no telling fact for a speaker', async () => {
    const { frames } = await speechOf('The timing is telling: Halvek is opening its third mine.');
    expect(frames).toEqual([]);
  });

  it('leaves the article its own voice', async () => {
    expect((await speechOf('Halvek sold the quarry. It opened a mine.')).frames).toEqual([]);
  });

  it('makes no second speaker of "I" inside a quotation', async () => {
    const { frames } = await speechOf('“I think Halvek will leave,” Dravenko said.');
    expect(frames).toEqual(['Dravenko < said < “I think Halvek will leave,”']);
  });
});

describe('cues that are no verbs of speech', () => {
  it.each([
    [
      '"according to" in front',
      'According to the Ministry of Mines, Halvek owns the quarry.',
      'Ministry of Mines < According to < Halvek owns the quarry',
    ],
    [
      '"according to" behind',
      'Halvek owns the quarry, according to the Ministry of Mines.',
      'Ministry of Mines < according to < Halvek owns the quarry',
    ],
    [
      '"in the words of"',
      'In the words of Ilka Dravenko, Halvek poisoned the river.',
      'Ilka Dravenko < In the words < Halvek poisoned the river',
    ],
    ['a view', 'In Dravenko’s view, Halvek must pay.', 'Dravenko < In Dravenko’s view < Halvek must pay'],
    [
      'a claim of somebody’s',
      'Halvek rejected Lirna River Watch’s claim that the mine poisons the river.',
      'Lirna River Watch < claim < that the mine poisons the river',
    ],
    [
      'a report by somebody',
      'The report by Lirna River Watch that Halvek poisoned the river came out on Monday.',
      'Lirna River Watch < report < that Halvek poisoned the river',
    ],
    [
      'a claim of nobody’s',
      'The claim that Halvek poisoned the river is old.',
      'UNSURE < claim < that Halvek poisoned the river',
    ],
    [
      'hearsay',
      'Halvek reportedly sold the quarry.',
      'UNSURE < reportedly < Halvek reportedly sold the quarry',
    ],
    [
      'an impersonal passive',
      'It was reported that Halvek had sold the quarry.',
      'UNSURE < was reported < that Halvek had sold the quarry',
    ],
    [
      'a passive whose subject hears it',
      'Workers were told that the mine would close.',
      'UNSURE < were told < that the mine would close',
    ],
    [
      'a label before a headline',
      'Corin Ashvale: Drovna Mine will close in May',
      'Corin Ashvale < : < Drovna Mine will close in May',
    ],
    [
      'a label behind a headline',
      'Drovna Mine will close in May: Corin Ashvale',
      'Corin Ashvale < : < Drovna Mine will close in May',
    ],
  ])('%s', async (_, text, frame) => {
    expect((await speechOf(text)).frames).toEqual([frame]);
  });

  it('takes subject and infinitive of "is believed to"', async () => {
    const { frames } = await speechOf('Halvek is believed to own the quarry.');
    expect(frames).toEqual(['UNSURE < is believed < Halvek', 'UNSURE < is believed < to own the quarry']);
  });
});

describe('whom a source names', () => {
  it.each([
    [
      'an unnamed one, in full',
      'The mine may close, a person familiar with the matter said.',
      'unnamed a person familiar with the matter',
    ],
    ['whoever a mouthpiece speaks for', 'Halvek’s spokeswoman said the mine was safe.', 'Halvek'],
    ['also behind "for"', 'A spokesman for Halvek said the mine was safe.', 'Halvek'],
    [
      'the name beside an office',
      'Halvek’s chief executive, Corin Ashvale, said the mine was safe.',
      'Corin Ashvale',
    ],
    ['the person of a pronoun', 'Corin Ashvale runs Halvek. He said the mine was safe.', 'Corin Ashvale'],
    ['nobody for a pronoun that names nobody', 'He said the mine was safe.', 'UNSURE'],
    ['the subject of a shared verb', 'Dravenko left and said the mine was safe.', 'Dravenko'],
  ])('%s', async (_, text, speaker) => {
    const { frames } = await speechOf(text);
    expect(frames.map((frame) => frame.split(' < ')[0])).toEqual([speaker]);
  });

  it('keeps all words of the source, without a clause behind a comma', async () => {
    const { sources } = await speechOf(
      'Corin Ashvale, the chief executive of Halvek, said the mine was safe.',
    );
    expect(sources).toEqual(['Corin Ashvale, the chief executive of Halvek']);
  });
});

describe('where words end', () => {
  it.each([
    [
      'at a semicolon',
      'Dravenko said Halvek had lied; the company has sold the quarry.',
      'Dravenko < said < Halvek had lied',
    ],
    [
      'where the speaker is the subject again',
      'Ashvale said the mine was safe, but offered no proof.',
      'Ashvale < said < the mine was safe',
    ],
    [
      'where the tense leaves the report',
      'Dravenko warned that Halvek might leave, but Merrowgate bought the quarry on Monday.',
      'Dravenko < warned < that Halvek might leave',
    ],
    [
      'with the quotation',
      '“Halvek must pay,” Dravenko said in Lodrava, where Merrowgate owns a hotel.',
      'Dravenko < said < “Halvek must pay,”',
    ],
  ])('%s', async (_, text, frame) => {
    expect((await speechOf(text)).frames).toEqual([frame]);
  });
});

describe('quotations over several sentences', () => {
  it('go on with who spoke', async () => {
    const { frames } = await speechOf(
      '“The mine is safe,” Corin Ashvale said. “It will stay open. Nobody will lose a job.”',
    );
    expect(frames).toEqual([
      'Corin Ashvale < said < “The mine is safe,”',
      'Corin Ashvale < said < “It will stay open.',
      'Corin Ashvale < said < Nobody will lose a job.”',
    ]);
  });

  it('start before their speaker is named', async () => {
    const { frames } = await speechOf('“The mine is safe. It will stay open,” Corin Ashvale said.');
    expect(frames.map((frame) => frame.split(' < ')[0])).toEqual(['Corin Ashvale', 'Corin Ashvale']);
  });

  it('run over paragraphs that open with a mark', async () => {
    const { frames } = await speechOf('“The mine is safe.\n\n“It will stay open,” Corin Ashvale said.');
    expect(frames.map((frame) => frame.split(' < ')[0])).toEqual(['Corin Ashvale', 'Corin Ashvale']);
  });

  it('follow "X said:"', async () => {
    const { frames } = await speechOf('Corin Ashvale said:\n\n“The mine is safe and will stay open.”');
    expect(frames).toEqual(['Corin Ashvale < said < “The mine is safe and will stay open.”']);
  });

  it('are unsure where nobody speaks', async () => {
    const { frames } = await speechOf('The mine opened in May.\n\n“Halvek should leave the town alone.”');
    expect(frames).toEqual(['UNSURE <  < “Halvek should leave the town alone.”']);
  });

  it('end with the mark: what follows is the article’s own', async () => {
    const { frames } = await speechOf(
      '“The mine is safe,” Corin Ashvale said. Merrowgate bought the quarry on Monday.',
    );
    expect(frames).toEqual(['Corin Ashvale < said < “The mine is safe,”']);
  });

  it('are turns in a transcript', async () => {
    const { frames } = await speechOf(
      'ASHVALE: The mine is safe. It will stay open.\n\nLUND: The river is dirty.\n\nASHVALE: Halvek pays for it.\n\nLUND: The town pays.',
    );
    expect(frames.map((frame) => frame.split(' < ')[2])).toEqual([
      'The mine is safe',
      'It will stay open.',
      'The river is dirty',
      'Halvek pays for it',
      'The town pays',
    ]);
  });
});

describe('a quotation that is set apart without marks', () => {
  it('is of who opened it with a colon, up to the end of its paragraph', async () => {
    const { frames } = await speechOf(
      'The governor added:\n\nThe river is clean. She has no idea.\n\nHalvek grew in March.',
    );
    expect(frames).toContain('unnamed The governor < added < She has no idea.');
    expect(frames.filter((frame) => frame.includes('grew'))).toEqual([]);
  });
});

describe('stances are told apart from speech', () => {
  it.each([
    [
      'a charge',
      'Ilka Dravenko accused Halvek of poisoning the river.',
      'Ilka Dravenko < accused < Halvek of poisoning the river',
    ],
    ['a demand', 'Dravenko called for a new law.', 'Dravenko < called for < a new law'],
    ['moving somebody to act', 'Dravenko urged Halvek to pay.', 'Dravenko < urged < Halvek to pay'],
    ['a pledge', 'Halvek pledged to clean the river.', 'Halvek < pledged < to clean the river'],
    ['a gerund', 'Dravenko also stressed keeping costs low.', 'Dravenko < also stressed < keeping costs low'],
    [
      'a thing that shows something',
      'The move suggests that Halvek must leave.',
      'unnamed The move < suggests < that Halvek must leave',
    ],
    ['an expectation of nobody’s', 'The river is expected to recover.', 'UNSURE < is expected < to recover'],
  ])('%s', async (_, text, stance) => {
    const { frames, stances } = await speechOf(text);
    expect(frames).toEqual([]);
    expect(stances).toContain(stance);
  });
});
