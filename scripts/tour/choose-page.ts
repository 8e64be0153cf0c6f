import { statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { serve } from '../../tests/browser/serve.ts';

/** The page of a tour. */
export interface TourPage {
  url: string;
  /** Whether it is the sample article, on which something must be found. */
  isSample: boolean;
  close(): Promise<void>;
}

const SAMPLE = 'tests/fixtures/pages/courier/page.html';

/**
 * The page that an argument names: null the sample article, an address that
 * page, anything else a file, served on loopback with its folder, because the
 * extension does not read `file:`. Throws where there is no such file, and for
 * addresses of other kinds.
 */
export async function choosePage(argument: string | null): Promise<TourPage> {
  if (argument !== null && /^https?:\/\//.test(argument)) {
    if (!URL.canParse(argument)) throw new Error(`no address: ${argument}`);
    return { url: argument, isSample: false, close: () => Promise.resolve() };
  }
  const [scheme] = /^[a-z][\w+.-]*:\/\//i.exec(argument ?? '') ?? [];
  if (scheme) throw refusal(`pages of ${scheme} are not read`);
  // npm runs scripts in the project; the argument is meant from where it was given.
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const file = argument === null ? SAMPLE : resolve(from, argument);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw refusal(`no such file: ${file}`);
  if (!found.isFile()) throw refusal(`a folder, not a file: ${file}`);
  const server = await serve({ folder: dirname(file) });
  return {
    url: server.url(
      encodeURIComponent(basename(file)),
      argument === null ? 'courier.localhost' : '127.0.0.1',
    ),
    isSample: argument === null,
    close: () => server.close(),
  };
}

function refusal(reason: string): Error {
  return new Error(
    `${reason}; give an address that starts with http:// or https://, or a saved page`,
  );
}
