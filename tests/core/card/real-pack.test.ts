import { describe, expect, it } from 'vitest';
import { cardFor } from './real-pack.ts';

const GROWTH =
  'In January, ICE held around 1,400 terabytes of data on Azure, up from 400 terabytes half a year before, according to leaked files first described by The Guardian with two partners.';
const TOOLS =
  'The documents mention blob storage for raw data, rented virtual machines, and tools to read pictures and video and to translate text.';
const SAID =
  'Microsoft said that it provides productivity and collaboration tools to the Department of Homeland Security, delivered through partners of Microsoft, and that its policies do not allow mass surveillance of civilians.';
const DELL =
  'Last April, ICE awarded Dell Federal $18.8 million to support Microsoft enterprise licences for the office of its chief information officer.';
const ATT =
  'Four years earlier AT&T had won a $90.7 million award for network products.';
const PALANTIR =
  'Palantir secured a $139.3 million contract for case management; the award record, 70CTD022FR0000170, now shows more than that, and a later order pays for ImmigrationOS.';
const DECK =
  'Amazon sells to the same buyer: a slide deck from 2023 places Palantir’s case system for the agency on AWS.';
const GITHUB =
  'And GitHub, which belongs to the maker of Windows, has licensed software to the immigration agency since 2016.';
const LETTER =
  'In June 2018, as children were being held at the border, employees asked Satya Nadella to cancel the $19.4 million contract with ICE.';
const SMITH = 'Brad Smith said much the same in July.';
const POSTERS =
  '“Anti-ICE” posters have been back on campus since the winter, say two engineers, one of whom works on Azure.';

describe('a card of the sample article', () => {
  it.each([
    ['azure', GROWTH, 'a-1400tb', 'r-2026-policy'],
    ['ice', GROWTH, 'a-1400tb', 'r-2026-policy'],
    ['azure-blob-storage', TOOLS, 'a-blob-storage', 'r-2026-tools'],
    ['microsoft', SAID, 'r-2026-tools', 'a-productivity-and-ai'],
    ['dhs', SAID, 'r-2026-tools', 'a-productivity-and-ai'],
    ['dell-federal', DELL, 'c-dell-188m', null],
    ['microsoft', DELL, 'c-dell-188m', null],
    ['contract:dell-ice-2025', DELL, 'c-dell-188m', null],
    ['contract:att-ice-2021', ATT, 'c-att-907m', null],
    ['palantir', PALANTIR, 'c-palantir-1393m', null],
    ['contract:palantir-icm-2022', PALANTIR, 'c-palantir-1393m', null],
    ['amazon', DECK, 'a-icm-runs-on-aws', null],
    ['aws', DECK, 'a-icm-runs-on-aws', null],
    ['github', GITHUB, 'c-github-2016', 'w-github-letter'],
    ['ice', LETTER, 'c-194m-contract', 'r-nadella-legacy'],
    [
      'contract:msft-ice-2018',
      LETTER,
      'c-194m-contract',
      'r-nadella-not-separating',
    ],
    ['satya-nadella', LETTER, 'w-open-letter', 'r-nadella-legacy'],
  ])(
    'about %s in “%s” leads with %s',
    async (entity, sentence, lead, other) => {
      const card = await cardFor(entity, sentence);
      expect([
        card?.about[0]?.id,
        card?.otherSide?.fact?.id ?? null,
        card?.fitsSentence,
      ]).toEqual([lead, other, true]);
    },
  );

  it('says whose statement is missing rather than show another case', async () => {
    const card = await cardFor('contract:att-ice-2021', ATT);
    expect(card?.otherSide?.missing).toBe(
      'No statement by AT&T on this up to 18 Feb 2026 is in the dataset.',
    );
  });

  it('takes a month without its year for the time the sentence speaks of', async () => {
    const card = await cardFor('brad-smith', SMITH);
    expect(card?.about.map(({ id }) => id)).toEqual([
      'r-no-facial-recognition',
    ]);
  });

  it('stands the value of the record beside the figure of the page', async () => {
    const card = await cardFor('contract:palantir-icm-2022', PALANTIR);
    const amounts = card?.contract?.rows.find(({ name }) => name === 'Amount');
    expect(amounts?.values.map(({ text }) => text)).toEqual([
      '$139.3 million',
      '$150.7 million',
      'about $17 million',
    ]);
    expect(amounts?.values[2]?.note).toContain('2022, WIRED');
  });

  it('stands two accounts of what a contract covers side by side', async () => {
    const card = await cardFor('contract:msft-ice-2018', LETTER);
    expect(card?.contract?.accounts).toMatchObject([
      { factId: 'r-nadella-legacy', publisher: 'The Register' },
      { factId: 'a-legacy-vs-ai' },
    ]);
  });

  it('does not claim to be about a sentence that nothing fits', async () => {
    const card = await cardFor('azure', POSTERS, { coMentions: [] });
    expect(card?.fitsSentence).toBe(false);
  });
});

describe('a card of the project’s own dataset', () => {
  it('takes one common word for chance, and gives it as no reason', async () => {
    const card = await cardFor('ice', 'ICE took 12 people from a factory.', {
      article: { date: '2024-03-01', from: 'meta' },
      coMentions: [],
    });
    expect(card?.fitsSentence).toBe(false);
    expect(card?.whyFits).toBe('');
  });

  it('says once what a contract covers', async () => {
    const rowsOf = async (id: string) => {
      const card = await cardFor(`contract:${id}`, DELL);
      return card?.contract?.rows.map(({ name }) => name);
    };
    expect(await rowsOf('dell-ice-2025')).not.toContain('Covers');
    expect(await rowsOf('att-ice-2021')).toContain('Covers');
  });

  it('does not list a dispute with a fact that stands in it', async () => {
    const card = await cardFor('brad-smith', 'Brad Smith was in the news.', {
      article: null,
    });
    expect(card?.otherSide?.fact?.id).toBe('x-israel-army-access');
    expect(card?.about[0]?.conflicts).toEqual([]);
  });
});

describe('the sources of a card', () => {
  it.each([
    ['ice', GROWTH, 'The Guardian', 'A News'],
    ['github', GITHUB, 'GitHub', 'TechCrunch'],
    ['microsoft', SAID, 'iTnews', 'A News'],
    ['ice', LETTER, 'The Seattle Times', 'The New York Times'],
  ])('about %s in “%s” begin with %s', async (entity, sentence, ...best) => {
    const card = await cardFor(entity, sentence);
    const publishers = card?.about[0]?.sources.map((one) => one.publisher);
    expect(publishers?.slice(0, 2)).toEqual(best);
  });

  it('name a first report only with its day', async () => {
    const card = await cardFor(
      'palantir',
      'The record of Palantir’s case-management award shows $150.7 million.',
    );
    expect(card?.about[0]?.id).toBe('c-palantir-icm-record');
    expect(card?.about[0]?.speaker).not.toContain('First published');
  });

  it('tell who gives the other figure, and tell it once', async () => {
    const card = await cardFor('contract:palantir-icm-2022', PALANTIR);
    const [lead, second] = card?.about ?? [];
    expect(lead?.conflicts.map(({ id }) => id)).toContain(
      'c-palantir-icm-record',
    );
    expect(lead?.conflicts[0]).toMatchObject({
      id: 'c-palantir-17m-start',
      publisher: 'WIRED',
    });
    expect(second?.id).not.toBe('c-palantir-icm-record');
  });
});

describe('a card as of its article', () => {
  it('does not lead with a leak that was published later', async () => {
    const article = { date: '2026-01-15', from: 'json-ld' } as const;
    const card = await cardFor('azure', 'ICE holds ever more data on Azure.', {
      article,
    });
    const shown = [...(card?.about ?? []), card?.otherSide?.fact];
    expect(shown.map((fact) => fact?.id)).not.toContain('a-1400tb');
    expect(shown.map((fact) => fact?.id)).not.toContain('a-400tb');
    expect(card?.since?.facts.length).toBe(2);
  });

  it('takes as known what the page itself tells', async () => {
    const sentence = 'Dell resold the licences for $18.8 million.';
    const article = { date: '2025-05-02', from: 'json-ld' } as const;
    const card = await cardFor('dell-federal', sentence, { article });
    expect(card?.about[0]?.id).toBe('c-dell-188m');
    const since = await cardFor('dell-federal', 'Dell resells.', { article });
    expect(since?.about[0]?.id).not.toBe('c-dell-188m');
  });
});

describe('a figure of the page that the dataset gives otherwise', () => {
  const difference = async (entity: string, sentence: string, surface = '') => {
    const card = await cardFor(entity, sentence, { surface });
    return card?.differingFigure ?? null;
  };

  it('stands beside that of the dataset, with its source', async () => {
    expect(
      await difference('ice', 'ICE held 1,500 terabytes of data on Azure.'),
    ).toMatchObject({
      onPage: '1,500 terabytes',
      inDataset: 'almost 1,400 TB',
      factId: 'a-1400tb',
      publisher: 'The Guardian',
    });
    expect(
      await difference(
        'dell-federal',
        'In April ICE awarded Dell $21.5 million for enterprise licences.',
      ),
    ).toMatchObject({ onPage: '$21.5 million', inDataset: '$18.8 million' });
    expect(
      await difference(
        'contract:palantir-icm-2022',
        'Its ICM contract is worth $145 million.',
        'ICM contract',
      ),
    ).toMatchObject({ onPage: '$145 million', inDataset: '$139.3 million' });
  });

  it('is compared with the sum at the head of the card', async () => {
    const card = await cardFor(
      'contract:dell-ice-2025',
      'In April ICE awarded Dell $20.1 million for licences.',
      { surface: '$20.1 million' },
    );
    expect(card?.contract?.amount).toBe('$18.8 million');
    expect(card?.differingFigure?.inDataset).toBe('$18.8 million');
  });

  it.each([
    ['ice', 'ICE held nearly 1,400 terabytes of data on Azure.'],
    ['ice', 'ICE held 1.4 petabytes of data on Azure.'],
    ['ice', 'ICE held 1,390 terabytes of data on Azure.'],
    ['ice', 'ICE guardó casi 1.400 terabytes en Azure.'],
    ['contract:msft-ice-2018', 'The contract is worth nearly $20 million.'],
    ['contract:msft-ice-2018', 'El contrato de 19,4 millones de dólares.'],
    ['contract:msft-ice-2018', 'The contract of USD 19.4 million.'],
    ['contract:msft-ice-2018', 'The contract of 19.4 million dollars.'],
    ['dell-federal', 'Dell sold $25 million of laptops to ICE.'],
    ['microsoft', 'WIRED counted $97 million of Microsoft products at ICE.'],
  ])('is none for %s in “%s”', async (entity, sentence) => {
    expect(await difference(entity, sentence)).toBeNull();
  });
});
