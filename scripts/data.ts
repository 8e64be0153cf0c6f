import { parseArgs } from 'node:util';
import { DatasetError } from '../data/problem.ts';
import { VERBS } from './data/verbs.ts';
import { UsageError, type Verb } from './data/verb.ts';

process.exitCode = await main(process.argv.slice(2));

/** Runs one verb on the dataset; returns the exit code. */
async function main([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === 'help') {
    console.log(listVerbs());
    return name === undefined ? 2 : 0;
  }
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  try {
    if (!verb)
      throw new UsageError(`There is no verb "${name}".\n\n${listVerbs()}`);
    return await runVerb(name, verb, rest);
  } catch (error) {
    return tell(error);
  }
}

async function runVerb(
  name: string,
  verb: Verb,
  args: readonly string[],
): Promise<number> {
  const { values, positionals } = parse(name, verb, args);
  if (values['help']) {
    console.log(describe(name, verb));
    return 0;
  }
  return verb.run({
    words: positionals,
    text: (flag) => {
      const value = values[flag];
      return typeof value === 'string' ? value : undefined;
    },
    has: (flag) => values[flag] === true,
  });
}

function parse(
  name: string,
  verb: Verb,
  args: readonly string[],
): { values: Readonly<Record<string, unknown>>; positionals: string[] } {
  try {
    return parseArgs({
      args: [...args],
      options: { ...verb.flags, help: { type: 'boolean' } },
      allowPositionals: true,
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${why.split('. ')[0]}.\n\n${describe(name, verb)}`);
  }
}

/** Tells an error in words; one that nobody foresaw keeps its stack. */
function tell(error: unknown): number {
  if (error instanceof UsageError) {
    console.error(error.message);
    return 2;
  }
  if (error instanceof DatasetError) {
    console.error(error.message);
    return 1;
  }
  throw error;
}

function describe(name: string, { summary, usage, details }: Verb): string {
  const head = `npm run data -- ${name} ${usage}`.trim();
  return [head, '', summary, ...(details ? ['', details] : [])].join('\n');
}

function listVerbs(): string {
  const lines = Object.entries(VERBS).map(
    ([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`,
  );
  return ['npm run data -- VERB [--help]', '', ...lines].join('\n');
}
