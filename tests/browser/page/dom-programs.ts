/** What a page looked like after a program of changes. */
export interface ProgramResult {
  /** Marked ranges that do not lie in connected text, or whose text names nobody. */
  wrong: string[];
  /** Hash of the markup, for the paired run. */
  markup: string;
  errors: number;
  marks: number;
}

/**
 * Runs a program of random changes of a page, the same for the same seed, and
 * looks at the marks after each frame. Runs in the page: it may use nothing
 * from outside.
 */
export async function runProgram(
  seed: number,
  steps: number,
): Promise<ProgramResult> {
  let state = seed >>> 0 || 1;
  const random = (below: number) => {
    // The generator of Marsaglia's "Xorshift RNGs", section 3.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
  const words = [
    'Microsoft',
    'Palantir',
    'GitHub',
    'a bridge',
    'and',
    'Brad Smith',
  ];
  const names = /^(?:Microsoft|Palantir|GitHub|Brad Smith)$/;
  let errors = 0;
  const countError = () => (errors += 1);
  window.addEventListener('error', countError);
  document.body.replaceChildren();
  const pick = <T>(list: readonly T[]) => list[random(list.length)];
  const elements = () => [
    document.body,
    ...document.body.querySelectorAll('*'),
  ];
  const texts = () => {
    const found: Text[] = [];
    const walker = document.createTreeWalker(document.body, 4);
    while (walker.nextNode()) found.push(walker.currentNode as Text);
    return found;
  };
  const sentence = () => `${pick(words) ?? ''} ${pick(words) ?? ''} signed. `;
  const make = () => {
    const element = document.createElement(
      pick([
        'p',
        'p',
        'div',
        'span',
        'b',
        'h2',
        'li',
        'a',
        'code',
        'section',
      ]) ?? 'p',
    );
    element.append(sentence());
    return element;
  };
  const acts: (() => void)[] = [
    () => pick(elements())?.append(make()),
    () => pick(elements())?.prepend(make(), sentence()),
    () => pick(elements().slice(1))?.remove(),
    () => {
      const [a, b] = [pick(elements()), pick(elements().slice(1))];
      if (a && b && !b.contains(a)) a.append(b);
    },
    () => {
      const text = pick(texts());
      if (text && text.length > 2) text.splitText(1 + random(text.length - 1));
    },
    () => document.body.normalize(),
    () => {
      const text = pick(texts());
      if (text) text.data = sentence();
    },
    () => pick(texts())?.deleteData(0, 3),
    () => pick(texts())?.insertData(0, 'xy '),
    () => pick(texts())?.replaceWith(make()),
    () => {
      const element = pick(elements().slice(1));
      if (element) element.replaceWith(...element.childNodes);
    },
    () => {
      const host = document.createElement('div');
      host
        .attachShadow({ mode: pick(['open', 'closed'] as const) ?? 'open' })
        .append(make(), make());
      document.body.append(host);
    },
    () => {
      const other = document.implementation.createHTMLDocument();
      const element = pick(elements().slice(1));
      if (element)
        document.body.append(document.adoptNode(other.adoptNode(element)));
    },
    () => pick(elements())?.toggleAttribute('contenteditable', random(2) === 0),
    () => {
      const copy = pick(elements().slice(1))?.cloneNode(true);
      if (copy && document.body.querySelectorAll('*').length < 400)
        document.body.append(copy);
    },
  ];
  const wrong: string[] = [];
  let marks = 0;
  const look = () => {
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight) {
        marks += 1;
        const start = range.startContainer as Text;
        if (!start.isConnected) continue;
        if (start.parentElement?.closest('[contenteditable]')) {
          wrong.push(`edited: ${start.data}`);
        }
        if (start !== range.endContainer) continue;
        const text = start.data.slice(range.startOffset, range.endOffset);
        if (!names.test(text)) wrong.push(text);
      }
    }
  };
  for (let step = 0; step < steps; step += 1) {
    pick(acts)?.();
    if (step % 10 === 9) {
      await new Promise(requestAnimationFrame);
      look();
    }
  }
  await new Promise((done) => setTimeout(done, 400));
  look();
  document.body.querySelectorAll('[contenteditable]').forEach((element) => {
    element.removeAttribute('contenteditable');
  });
  window.removeEventListener('error', countError);
  let hash = 0;
  for (const character of document.body.innerHTML) {
    hash = (hash * 31 + (character.codePointAt(0) ?? 0)) | 0;
  }
  return { wrong, markup: String(hash), errors, marks };
}
