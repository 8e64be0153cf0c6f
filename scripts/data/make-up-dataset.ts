/** One file of a made-up dataset. */
interface MadeUpFile {
  path: string;
  value: unknown;
}

const ENTITIES = 200;
/** As many facts as one source carries, about as in the real dataset. */
const FACTS_PER_SOURCE = 4;
const TOPICS = ['orders', 'works', 'people', 'letters', 'rules'];
const VERBS = ['orders', 'builds', 'repairs', 'sells', 'inspects', 'opens'];
const THINGS = [
  'bridges',
  'lamps',
  'pumps',
  'boats',
  'roofs',
  'clocks',
  'maps',
];
const PLACES = ['Aldmere', 'Brenhollow', 'Corvane', 'Duskwater', 'Elmreach'];

/**
 * The files of a dataset of an invented country, in which every sentence
 * differs; the same number gives the same files.
 */
export function* makeUpDataset(facts: number): Generator<MadeUpFile> {
  const random = createRandom(facts);
  const pick = <T>(list: readonly T[]) =>
    // The index is below the length of a list that is never empty.
    list[Math.floor(random() * list.length)] as T;
  yield {
    path: 'pack.json',
    value: {
      id: 'made-up',
      title: `Made-up country, ${facts} facts`,
      language: 'en',
      version: '1',
      dated: '2026-11-21',
    },
  };
  yield {
    path: 'topics.json',
    value: TOPICS.map((id) => ({ id, name: id, description: `All ${id}` })),
  };
  for (let at = 0; at < ENTITIES; at += 1) yield makeEntity(at);
  const sources = Math.ceil(facts / FACTS_PER_SOURCE);
  for (let at = 0; at < sources; at += 1) yield makeSource(at, random);
  for (let at = 0; at < facts; at += 1) {
    const entity = Math.floor(random() * ENTITIES);
    const thing = `${Math.ceil(random() * 900)} ${pick(THINGS)} in ${pick(PLACES)}`;
    const verb = pick(VERBS);
    const date = makeDate(random, 1900, 2020);
    yield {
      path: `facts/guild-${entity}/f-${at}.json`,
      value: {
        id: `f-${at}`,
        topic: pick(TOPICS),
        date,
        title: `Guild ${entity} ${verb} ${thing}`,
        statement: `On ${date} guild ${entity} of the made-up country ${verb} ${thing}, as entry ${at} of its book says.`,
        status: 'documented',
        attributedTo: `Book of guild ${entity}`,
        entities: [`guild-${entity}`, `guild-${(entity + 1) % ENTITIES}`],
        sources: [
          {
            source: `book-${Math.floor(at / FACTS_PER_SOURCE)}`,
            start: `Entry ${at}`,
          },
        ],
      },
    };
  }
}

function makeEntity(at: number): MadeUpFile {
  return {
    path: `entities/guild-${at}.json`,
    value: {
      id: `guild-${at}`,
      name: `Guild ${at}`,
      kind: 'organisation',
      description: `Guild number ${at} of a made-up country.`,
      marking: 'always',
      aliases: [{ text: `Guild ${at} of the Made-up Country` }],
    },
  };
}

function makeSource(at: number, random: () => number): MadeUpFile {
  return {
    path: `sources/book-${at}.json`,
    value: {
      id: `book-${at}`,
      publisher: 'Guild House',
      title: `Book ${at}`,
      published: makeDate(random, 2021, 2025),
      url: `https://guilds.example/books/${at}`,
      access: 'stored-copy',
      kind: 'primary',
      language: 'en',
      origin: `book-${at}`,
    },
  };
}

function makeDate(random: () => number, first: number, last: number): string {
  const year = first + Math.floor(random() * (last - first + 1));
  const month = 1 + Math.floor(random() * 12);
  const day = 1 + Math.floor(random() * 28);
  return [year, month, day]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Numbers from 0 to 1 that the seed decides: mulberry32. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
