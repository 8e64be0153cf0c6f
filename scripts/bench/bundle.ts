import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { sumUp, type Figure } from './measure.ts';

/** Sizes of the built files, gzipped as stores send them. */
export function measureBundle(): Promise<Record<string, Figure>> {
  const folder = `${process.env['GLOSS_OUT'] ?? '.output'}/chrome-mv3`;
  const kilobytes = (path: string, budget?: string) => {
    const bytes = gzipSync(readFileSync(`${folder}/${path}`)).length;
    return sumUp([bytes / 1000], {
      unit: 'kB',
      ...(budget !== undefined && { budget }),
    });
  };
  return Promise.resolve({
    contentScript: kilobytes('scan.js', 'at most 45'),
    pack: kilobytes('pack.json'),
  });
}
