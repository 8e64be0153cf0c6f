import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseRecord } from '../../core/model/parse.ts';
import { folders, tables } from '../../data/file-kinds.ts';
import { formatFile } from '../../data/format.ts';
import { DatasetError, formatProblem } from '../../data/problem.ts';
import { loadDataset } from '../../data/read-dataset.ts';
import { createAsker } from './ask.ts';
import { fillDraft, readDraft, type Draft } from './new-record.ts';
import { listQuestions, listUnasked, type NewKind } from './questions.ts';
import {
  folderPath,
  folderUrl,
  FROM,
  UsageError,
  type Arguments,
  type Verb,
} from './verb.ts';

const KINDS: readonly NewKind[] = [
  'pack',
  'topic',
  'entity',
  'source',
  'contract',
  'fact',
];

/** A new record, question by question. */
export const newRecord: Verb = {
  summary: 'Asks for a new record and writes its file in canonical form.',
  usage: `${KINDS.join('|')} [--from DIR]`,
  details: [
    'Every answer is checked at once and kept: when the input ends early, the',
    'same command goes on where it stopped.',
  ].join('\n'),
  flags: FROM,
  words: 1,
  async run(args) {
    const kind = KINDS.find((one) => one === args.words[0]);
    if (!kind) throw new UsageError(`Say what: new ${KINDS.join(', ')}`);
    const folder = folderPath(args.text('from'));
    await mkdir(folder, { recursive: true });
    const draft = createDraftFile(join(folder, `.draft-${kind}.json`));
    const answers = await draft.read();
    const { dataset } = await loadDataset(folderUrl(folder));
    const asker = createAsker(args.input, args.write);
    if (Object.keys(answers).length > 0) {
      asker.tell('Going on with what you answered last time.');
    }
    const questions = listQuestions(kind, dataset);
    const isComplete = await fillDraft(answers, questions, {
      asker,
      save: draft.save,
    });
    asker.close();
    if (!isComplete) {
      args.tell('\nStopped. Your answers are kept: run the same again.');
      return 1;
    }
    const { file, problems } = await writeRecord(
      kind,
      readDraft(answers),
      folder,
    );
    if (problems.length > 0) {
      await draft.save(dropAnswers(answers, problems));
      throw new DatasetError(problems.map((one) => ({ file, ...one })));
    }
    await draft.remove();
    args.tell(`Written: ${file}`);
    const unasked = listUnasked(kind, questions);
    if (unasked.length > 0)
      args.tell(`Left out, to add by hand: ${unasked.join(', ')}`);
    await tellWhatIsLeft(folder, args);
    return 0;
  },
};

function createDraftFile(path: string) {
  return {
    async read(): Promise<Draft> {
      const text = await readFile(path, 'utf8').catch(() => '{}');
      try {
        // The file is our own, written by `save`.
        return JSON.parse(text) as Draft;
      } catch {
        throw new UsageError(
          `${path} holds the answers of last time and cannot be read; remove it to begin anew.`,
        );
      }
    },
    save: (draft: Draft) => writeFile(path, JSON.stringify(draft, null, 2)),
    remove: () => rm(path, { force: true }),
  };
}

/** A draft without the answers that problems are about: kept, they would end every further run. */
function dropAnswers(
  answers: Draft,
  problems: readonly { field: string }[],
): Draft {
  const wrong = new Set(problems.flatMap(({ field }) => field.split('.')));
  return Object.fromEntries(
    Object.entries(answers).filter(([field]) => !wrong.has(field)),
  );
}

/** Writes the file of a record, unless that has problems; its path is one in the folder. */
async function writeRecord(
  kind: NewKind,
  record: Record<string, unknown>,
  folder: string,
) {
  const { file, value, schema } = await placeRecord(kind, record, folder);
  const { problems } = parseRecord<unknown>(schema, value);
  if (problems.length > 0) return { file, problems };
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, formatFile(file, JSON.stringify(value)));
  return { file, problems };
}

/** Where a record goes, and what the whole file then holds. */
async function placeRecord(
  kind: NewKind,
  record: Record<string, unknown>,
  folder: string,
) {
  const id = String(record['id']);
  switch (kind) {
    case 'pack':
      return { file: 'pack.json', value: record, schema: tables.pack };
    case 'topic': {
      const { dataset } = await loadDataset(folderUrl(folder));
      const value = [...dataset.topics, record];
      return { file: 'topics.json', value, schema: tables.topics };
    }
    case 'entity':
      return {
        file: `entities/${id}.json`,
        value: record,
        schema: folders.entities,
      };
    case 'source':
      return {
        file: `sources/${id}.json`,
        value: record,
        schema: folders.sources,
      };
    case 'contract':
      return {
        file: `contracts/${id}.json`,
        value: record,
        schema: folders.contracts,
      };
    case 'fact': {
      const [entity] = [record['entities']].flat();
      const file = `facts/${String(entity)}/${id}.json`;
      return { file, value: record, schema: folders.facts };
    }
  }
}

/** A new source is not used yet, a new allegation not answered: that is told, not refused. */
async function tellWhatIsLeft(
  folder: string,
  { tell }: Arguments,
): Promise<void> {
  const { problems } = await loadDataset(folderUrl(folder));
  if (problems.length === 0) return;
  tell('Still to do:');
  for (const problem of problems) tell(`  ${formatProblem(problem)}`);
}
