import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packSchema } from '../../../core/model/pack.ts';
import { parseRecord } from '../../../core/model/parse.ts';
import { runCommand } from '../../../scripts/data/run-command.ts';

const ROOT = join(import.meta.dirname, '../../..');
const GOOD = join(ROOT, 'tests/fixtures/good-data');
/** Answers about a contract: from its heading to its maker, and from its award to its sources. */
const PARTIES = [
  ...['Mill and county', 'A swap', 'agreement'],
  ...['county', 'mill', 'The mill', '', ''],
];
const TERMS = ['', '2020-06', '', 'A meadow for a path.', 'gazette-order'];
const BAD = join(ROOT, 'tests/fixtures/bad-data/schema-unknown-key');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gloss-data-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('npm run data', () => {
  it('ends a process with its message and exit code', () => {
    const script = join(ROOT, 'scripts/data.ts');
    const { status, stderr } = spawnSync(process.execPath, [script, 'nothing']);
    expect(status).toBe(2);
    expect(String(stderr)).toContain('There is no verb "nothing".');
  }, 30_000);

  it('lists its verbs', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('  check ');
  });

  it.each([
    ['an unknown verb', ['chekc'], 'There is no verb "chekc".'],
    ['an unknown flag', ['check', '--form', 'x'], "Unknown option '--form'."],
    ['a missing word', ['show'], 'Say which: show ID'],
    [
      'an unknown id',
      ['show', 'nothing', '--from', GOOD],
      'No fact or contract',
    ],
    ['a word too many', ['check', 'this'], '"this" is one word too many.'],
    [
      'an id that is nearly one',
      ['show', 'ord', '--from', GOOD],
      'No fact or contract has the id "ord". Near it: order',
    ],
    [
      'a folder that is not there',
      ['check', '--from', '/no/such'],
      'There is no folder /no/such.',
    ],
    [
      'a place that cannot be written',
      ['build', '--from', GOOD, '--out', '/no/such/pack.json'],
      '/no/such/pack.json cannot be written',
    ],
    [
      'a file that is no pack',
      ['diff', join(GOOD, 'pack.json'), '--from', GOOD],
      'is no pack: it has no format.',
    ],
    [
      'a sum below nothing',
      ['make-up', '--facts', '-1', '--out', 'x'],
      "Option '--facts' argument is ambiguous.\n",
    ],
    [
      'dates that end before they begin',
      ['export', '--format', 'csv', '--since', '2026', '--until', '2025'],
      '--since 2026 is later than --until 2025',
    ],
    ['an unknown format', ['export', '--format', 'xml'], 'Say how: --format'],
    [
      'an unknown topic',
      ['export', '--format', 'csv', '--topic', 'x', '--from', GOOD],
      'There is no topic "x". Known: orders, water',
    ],
  ])(
    'answers %s with a message and exit code 2',
    async (_name, args, message) => {
      const { code, error } = await run(args);
      expect(code).toBe(2);
      expect(error).toContain(message);
      expect(error).not.toContain('    at ');
    },
  );

  it.each([
    'check',
    'stats',
    'show',
    'new',
    'format',
    'diff',
    'build',
    'export',
    'schema',
    'make-up',
  ])('explains %s', async (verb) => {
    const { code, out } = await run([verb, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`npm run data -- ${verb}`);
  });

  it('tells all problems of a folder, without a stack trace, with exit code 1', async () => {
    const { code, error } = await run(['check', '--from', BAD]);
    expect(code).toBe(1);
    expect(error).toContain(
      '  facts/mill/order.json › colour: is not a known field; remove it or correct its spelling\n',
    );
    expect(error).toContain('  pack.json: is missing; write it\n');
    expect(error).not.toContain('    at ');
  });

  it('builds a pack that the parser takes, the same each time', async () => {
    const [one, two] = [join(folder, '1.json'), join(folder, '2.json')];
    await run(['build', '--from', GOOD, '--out', one]);
    await run(['build', '--from', GOOD, '--out', two]);
    const first = await readFile(one, 'utf8');
    expect(await readFile(two, 'utf8')).toBe(first);
    expect(parseRecord(packSchema, JSON.parse(first)).problems).toEqual([]);
  });

  it('shows a fact with its source, passage and archived copy', async () => {
    const { out } = await run(['show', 'order', '--from', GOOD]);
    expect(out).toContain('The county buys paper from the mill');
    expect(out).toContain('$20,000 (as reported)');
    expect(out).toContain(
      'https://gazette.example/2022/county-paper#:~:text=The%20county%20will,from%20the%20mill',
    );
    expect(out).toContain(
      'https://web.archive.org/web/20220320/https://gazette.example/2022/county-paper',
    );
  });

  it('makes a pack about anything in an empty folder', async () => {
    const answers: [kind: string, lines: string[]][] = [
      ['pack', ['town', 'The town', 'en', '1', '2024-06-30']],
      ['topic', ['works', 'Works', 'What is built']],
      [
        'entity',
        [
          'bridge',
          'Bridge',
          '',
          'product',
          'A bridge.',
          '',
          'always',
          'Old Bridge',
          '',
        ],
      ],
      [
        'source',
        [
          'gazette',
          'The Gazette',
          'It opens',
          '',
          '2020-05',
          'https://gazette.example/1',
          'stored-copy',
          '',
          'news',
          'en',
          'gazette',
          '',
        ],
      ],
      [
        'fact',
        [
          'opening',
          'bridge',
          'works',
          '2020-05',
          'The bridge opens',
          'In May 2020 the bridge opened.',
          'reported',
          'The Gazette',
          '',
          '',
          'gazette',
          '',
          'why not',
          'absence',
          '',
          '',
          '',
          '',
        ],
      ],
    ];
    for (const [kind, lines] of answers) {
      const { code } = await run(
        ['new', kind, '--from', folder],
        `${lines.join('\n')}\n`,
      );
      expect([kind, code]).toEqual([kind, 0]);
    }
    expect(await run(['check', '--from', folder])).toMatchObject({ code: 0 });
  });

  it('writes a contract that has no figure', async () => {
    const out = await run(
      ['new', 'contract', '--from', await copyGood()],
      `${['swap', ...PARTIES, '-', ...TERMS, '', '-', ''].join('\n')}\n`,
    );
    expect(out).toMatchObject({ code: 0 });
    expect(out.out).toContain(
      'Left out, to add by hand: figures.label, figures.fact',
    );
    const file = join(folder, 'good/contracts/swap.json');
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      startsOn: '2020-06',
      figures: [],
    });
  });

  it('asks again for the answers that kept a record from being written', async () => {
    const good = await copyGood();
    const draft = join(good, '.draft-contract.json');
    const kept = { id: 'swap', numbers: [], figures: 'none', aliases: [] };
    await writeFile(draft, JSON.stringify(kept));
    const args = ['new', 'contract', '--from', good];
    const first = await run(args, `${[...PARTIES, ...TERMS, ''].join('\n')}\n`);
    expect(first.code).toBe(1);
    expect(first.error).toContain('contracts/swap.json › figures: is "none"');
    expect(await run(args, '\n')).toMatchObject({ code: 0 });
  });

  it('says which kept answers cannot be read', async () => {
    const draft = join(folder, '.draft-topic.json');
    await writeFile(draft, '{"id":');
    const { code, error } = await run(['new', 'topic', '--from', folder]);
    expect(code).toBe(2);
    expect(error).toContain(`${draft} holds the answers of last time`);
  });

  it('refuses to compare with a pack of another format', async () => {
    const later = join(folder, 'later.json');
    await writeFile(later, '{"format":2}');
    const { code, error } = await run(['diff', later, '--from', GOOD]);
    expect(code).toBe(2);
    expect(error).toBe(
      `${later} is a pack of format 2; this version of Gloss reads format 1.\n`,
    );
  });

  it('says what keeps a file from being a pack to compare with', async () => {
    const broken = join(folder, 'broken.json');
    await writeFile(broken, '{"format":1}');
    const { code, error } = await run(['diff', broken, '--from', GOOD]);
    expect(code).toBe(2);
    expect(error).toContain(`  ${broken} › facts: is missing; add it\n`);
  });

  it('prints a JSON Schema of the pack format', async () => {
    const { out } = await run(['schema']);
    expect(JSON.parse(out)).toMatchObject({
      type: 'object',
      additionalProperties: false,
      properties: { format: { const: 1 }, facts: { type: 'array' } },
    });
  });

  it('puts a file into canonical form', async () => {
    const path = join(folder, 'topics.json');
    await writeFile(path, '[{"name":"Water","id":"water","description":"x"}]');
    expect(await run(['format', '--from', folder])).toMatchObject({ code: 0 });
    expect(await readFile(path, 'utf8')).toBe(
      '[\n  { "id": "water", "name": "Water", "description": "x" }\n]\n',
    );
  });

  it('compiles a made-up dataset', async () => {
    const out = join(folder, 'pack.json');
    await run(['make-up', '--facts', '50', '--out', join(folder, 'data')]);
    const built = await run([
      'build',
      '--from',
      join(folder, 'data'),
      '--out',
      out,
    ]);
    expect(built.out).toContain('50 facts');
  });
});

/** A copy of the good dataset, to write into. */
async function copyGood(): Promise<string> {
  const good = join(folder, 'good');
  await cp(GOOD, good, { recursive: true });
  return good;
}

async function run(args: string[], input = '') {
  let out = '';
  let error = '';
  const code = await runCommand(args, {
    input: Readable.from([input]),
    write: (text) => void (out += text),
    warn: (text) => void (error += text),
  });
  return { code, out, error };
}
