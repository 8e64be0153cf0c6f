import type { FoundSubject } from '../../core/scan/scan-question.ts';
import { ScanClient } from '../../page/scan-client.ts';
import { fakeAnswer, fakeMention, fakeScanLine } from './fake-scan-line.ts';

/** What a page says of itself. */
export const CONTEXT = {
  title: 'A raid',
  language: 'en',
  url: 'https://news.example',
};

/** A client, what it asked, and which runs it heard of. */
export function createClient(context = CONTEXT) {
  const line = fakeScanLine();
  const { asked, answer, weighing } = line;
  const heard: number[][] = [];
  const subjects = new Map<string, FoundSubject>();
  const client = new ScanClient({
    context,
    weighing,
    subjects,
    onAnswer: (keys) => heard.push([...keys]),
  });
  const tell = (text: string) => {
    const key = client.addRun(text);
    client.tell();
    return key;
  };
  /** Tells a run with a name and has it answered. */
  const begin = async () => {
    const key = tell('Azure grows.');
    await answer(fakeAnswer({ [key]: [fakeMention('Azure')] }));
    return key;
  };
  const surfacesOf = (key: number) =>
    client.mentionsOf(key).map(({ surface }) => surface);
  return { client, subjects, asked, heard, answer, tell, begin, surfacesOf };
}
