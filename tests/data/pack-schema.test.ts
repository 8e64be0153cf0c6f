import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { buildPack } from '../../data/build-pack.ts';
import { readDataset } from '../../data/read-dataset.ts';
import { buildPackSchema } from '../../scripts/data/build-pack-schema.ts';
import { fakeFact, fakePack } from '../support/fake-pack.ts';

const ROOT = join(import.meta.dirname, '../..');
const examples = await readdir(join(ROOT, 'data/examples'));
const folders = ['data', ...examples.map((name) => `data/examples/${name}`)];

const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
  buildPackSchema(),
);

describe('the JSON Schema of packs', () => {
  it('in docs is the one that the parser gives', async () => {
    const text = await readFile(join(ROOT, 'docs/pack.schema.json'), 'utf8');
    expect(
      JSON.parse(text),
      'run npm run --silent data -- schema > docs/pack.schema.json',
    ).toEqual(JSON.parse(JSON.stringify(buildPackSchema())));
  });

  it.each(folders)('takes the pack of %s', async (folder) => {
    const pack = buildPack(
      await readDataset(pathToFileURL(join(ROOT, folder, '/'))),
    );
    expect(validate(JSON.parse(JSON.stringify(pack))) || validate.errors).toBe(
      true,
    );
  });

  it.each([
    ['an unknown field', { ...fakePack(), colour: 'blue' }],
    ['a later format', { ...fakePack(), format: 2 }],
    [
      'a fact without a source',
      fakePack({ facts: [fakeFact({ sources: [] })] }),
    ],
    [
      'a long statement',
      fakePack({ facts: [fakeFact({ statement: 'a'.repeat(241) })] }),
    ],
  ])('refuses %s', (_, pack) => {
    expect(validate(pack)).toBe(false);
  });
});
