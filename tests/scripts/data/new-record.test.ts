import { describe, expect, it } from 'vitest';
import { idSchema, lineSchema } from '../../../core/model/text.ts';
import {
  fillDraft,
  readDraft,
  type Draft,
  type ListQuestion,
  type Question,
} from '../../../scripts/data/new-record.ts';

const questions: (Question | ListQuestion)[] = [
  { field: 'id', text: 'Id', schema: idSchema },
  { field: 'note', text: 'Note', schema: lineSchema(20), isOptional: true },
  {
    field: 'sources',
    text: 'Source',
    atLeast: 1,
    entries: {},
    parts: [
      { field: 'source', text: 'Id', schema: idSchema },
      {
        field: 'start',
        text: 'Start',
        schema: lineSchema(20),
        isOptional: true,
      },
    ],
  },
];

describe('fillDraft', () => {
  it('asks for every field and leaves out what is left empty', async () => {
    const { draft, isComplete } = await interview({}, [
      'order',
      '',
      'gazette',
      'The mill',
      'letter',
      '',
      '',
    ]);
    expect(isComplete).toBe(true);
    expect(readDraft(draft)).toEqual({
      id: 'order',
      sources: [{ source: 'gazette', start: 'The mill' }, { source: 'letter' }],
    });
  });

  it('asks again until the answer is right, and says what is wrong', async () => {
    const { draft, said } = await interview({}, ['An Id', '', 'order']);
    expect(draft['id']).toBe('order');
    expect(said).toContain(
      '  id is not an id; use lower-case words and digits joined by "-"',
    );
  });

  it('keeps what was answered before the input ended', async () => {
    const { saved, isComplete } = await interview({}, [
      'order',
      'A note',
      'gazette',
      '',
      'letter',
    ]);
    expect(isComplete).toBe(false);
    expect(saved).toEqual({
      id: 'order',
      note: 'A note',
      'sources…': [{ source: 'gazette' }],
    });
  });

  it('goes on where it stopped', async () => {
    const kept = {
      id: 'order',
      note: null,
      'sources…': [{ source: 'gazette' }],
    };
    const { draft } = await interview(kept, ['']);
    expect(readDraft(draft)).toEqual({
      id: 'order',
      sources: [{ source: 'gazette' }],
    });
  });
});

async function interview(draft: Draft, answers: string[]) {
  const said: string[] = [];
  let saved: unknown = null;
  const isComplete = await fillDraft(draft, questions, {
    asker: {
      ask: () => Promise.resolve(answers.shift() ?? null),
      tell: (text) => void said.push(text),
      close: () => undefined,
    },
    save: (now) => {
      saved = structuredClone(now);
      return Promise.resolve();
    },
  });
  return { draft, said, saved, isComplete };
}
