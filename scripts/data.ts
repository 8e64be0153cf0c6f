import { runCommand } from './data/run-command.ts';

process.exitCode = await runCommand(process.argv.slice(2), {
  input: process.stdin,
  write: (text) => process.stdout.write(text),
  warn: (text) => process.stderr.write(text),
});
