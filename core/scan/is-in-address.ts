import { WORD_CLASS } from './letters.ts';

/** How far an address is followed in either direction. */
const REACH = 200;
const BEFORE = /[^\s"'“”‘’«»()<>[\]{},;|…]*$/;
const AFTER = /^[^\s"'“”‘’«»()<>[\]{},;|…]*/;
/** Marks that end a sentence or a possessive are no part of an address. */
const TRAILING = /[.:!?*_–—-]+$/;
/** `user@`, `https://`, `C:\`, `name_`, `KEY=`, `std::`, `a->`, and a name before a dot. */
const ADDRESS_BEFORE = new RegExp(
  String.raw`@|://|\\|_$|=$|::$|->$|[${WORD_CLASS})_]\.$|^\.$`,
);
/** `.com`, `.Extensions`, `::ComPtr`, `@host`, `\notes`, `_KEY`, `=value`. */
const ADDRESS_AFTER = new RegExp(
  String.raw`^(?:\.[${WORD_CLASS}_]|::|@|://|\\|_|=)`,
);

/**
 * Whether the text from `start` to `end` is part of a web or e-mail address, a
 * file path, a name space or another piece of code, so that it names nobody.
 */
export function isInAddress(text: string, start: number, end: number): boolean {
  if (!touches(text.charAt(start - 1)) && !touches(text.charAt(end)))
    return false;
  const before =
    BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  const after = (AFTER.exec(text.slice(end, end + REACH))?.[0] ?? '').replace(
    TRAILING,
    '',
  );
  return (
    ADDRESS_BEFORE.test(before) ||
    ADDRESS_AFTER.test(after) ||
    isPath(before, after)
  );
}

function touches(character: string): boolean {
  return character !== '' && /[./\\@:_=>#]/.test(character);
}

/** Whether slashes around a word belong to a path and not to a pair such as `ICE/ERO`. */
function isPath(before: string, after: string): boolean {
  if (!before.includes('/') && !after.includes('/')) return false;
  if (/^[.~]{0,2}\//.test(before) || before.startsWith('www.')) return true;
  const parts = `${before}\0${after}`.split('/').filter((part) => part !== '');
  const others = parts.filter((part) => !part.includes('\0'));
  if (others.some((part) => /\w\.\w|_/.test(part))) return true;
  if (/\0\.|\.\w+\0/.test(parts.join('/'))) return true;
  const isLower = (part: string) => /^[a-z\d][a-z\d.-]*$/.test(part);
  return (
    (others.length > 1 && others.some(isLower)) ||
    others.some((part) => isLower(part) && /[-\d]/.test(part))
  );
}
