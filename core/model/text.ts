import * as v from 'valibot';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id: lower-case words and digits joined by `-`; once published it never changes meaning. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(ID, 'is not an id; use lower-case words and digits joined by "-"'),
);

/** One line of text without space at its ends, from 1 to `max` UTF-16 code units. */
export function lineSchema(max: number) {
  return v.pipe(
    v.string(),
    v.minLength(1, 'is empty; write something or leave the field out'),
    v.maxLength(max, `is longer than ${max} characters; shorten it`),
    v.check(
      (text) => text === text.trim() && !/[\r\n]/.test(text),
      'has a line break, or space at an end; remove it',
    ),
  );
}
