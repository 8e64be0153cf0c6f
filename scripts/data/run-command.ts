import { parseArgs } from 'node:util';
import { DatasetError } from '../../data/problem.ts';
import { UsageError, type Terminal, type Verb } from './verb.ts';
import { VERBS } from './verbs.ts';

/**
 * Runs the verb that the arguments start with; returns the exit code: 0, 1 for
 * a dataset that breaks a rule, 2 for arguments that make no sense.
 */
export async function runCommand(
  [name, ...rest]: readonly string[],
  terminal: Terminal,
): Promise<number> {
  if (name === undefined || name === '--help' || name === 'help') {
    terminal.write(`${listVerbs()}\n`);
    return name === undefined ? 2 : 0;
  }
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  try {
    if (!verb)
      throw new UsageError(`There is no verb "${name}".\n\n${listVerbs()}`);
    return await runVerb(name, verb, { args: rest, terminal });
  } catch (error) {
    return warn(error, terminal);
  }
}

async function runVerb(
  name: string,
  verb: Verb,
  { args, terminal }: { args: readonly string[]; terminal: Terminal },
): Promise<number> {
  const { values, positionals } = parse(name, verb, args);
  if (values['help']) {
    terminal.write(`${describe(name, verb)}\n`);
    return 0;
  }
  const extra = positionals[verb.words ?? 0];
  if (extra !== undefined)
    throw new UsageError(
      `"${extra}" is one word too many.\n\n${describe(name, verb)}`,
    );
  return verb.run({
    input: terminal.input,
    write: terminal.write,
    tell: (text) => {
      terminal.write(`${text}\n`);
    },
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
    throw new UsageError(`${why.split(/\.\s/)[0]}.\n\n${describe(name, verb)}`);
  }
}

/** Tells an error in words; one that nobody foresaw keeps its stack. */
function warn(error: unknown, terminal: Terminal): number {
  if (error instanceof UsageError) {
    terminal.warn(`${error.message}\n`);
    return 2;
  }
  if (error instanceof DatasetError) {
    terminal.warn(`${error.message}\n`);
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
