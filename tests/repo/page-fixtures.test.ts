import { expect, it } from 'vitest';
import { listFiles, readProjectFile } from '../support/project-files.ts';

const FOLDER = 'tests/fixtures/pages';

it('has a reason for every page that tests open', () => {
  const { text: readme } = readProjectFile(`${FOLDER}/README.md`);
  const unexplained = listFiles(FOLDER)
    .filter((path) => !/\/(?:courier|frameworks)\/|README\.md$/.test(path))
    .filter((path) => !/^<!-- .+ -->\n/.test(readProjectFile(path).text))
    .filter((path) => !readme.includes(path.split('/').at(-1) ?? path));
  expect(unexplained, 'say in the first line why it is here').toEqual([]);
});
