/** What became of one program of changes. */
export interface ProgramResult {
  seed: number;
  /** Marked ranges that lie in its part of the page and are not true. */
  wrong: string[];
  /** Hash of its markup, for the paired run. */
  markup: number;
}

/** What became of a batch of programs. */
export interface BatchResult {
  programs: ProgramResult[];
  errors: number;
  /** How many marks were looked at. */
  marks: number;
}

/**
 * Runs one program of random changes for each seed, the same for the same
 * seeds: each has a part of the page for itself, and all take so many steps
 * between the same two frames. Looks at the marks after each frame; without
 * frames (0), makes the same changes without a pause. Runs in the page: it may
 * use nothing from outside.
 */
export async function runBatch(
  seeds: readonly number[],
  steps: number,
  stepsPerFrame: number,
): Promise<BatchResult> {
  /** How long a page that rests may show nothing, or keep what is gone. */
  const SETTLE_MS = 8_000;
  const WORDS = [
    ...['Microsoft', 'Palantir', 'GitHub', 'Brad Smith of Microsoft'],
    ...['a bridge', 'and', 'the council', 'on Monday', 'a line', 'nobody'],
  ];
  const NAMES = /^(?:Microsoft|Palantir|GitHub|Brad Smith)$/;
  const TAGS = [
    ...['p', 'p', 'div', 'span', 'b', 'h2', 'li', 'a', 'code', 'section'],
  ];
  const MODES = ['open', 'closed'] as const;
  let errors = 0;
  const countError = () => (errors += 1);
  window.addEventListener('error', countError);

  const startProgram = (seed: number) => {
    const part = document.createElement('section');
    const trees: ShadowRoot[] = [];
    // Small seeds one after the other would start alike.
    let state = Math.imul(seed, 2654435761) >>> 0 || 1;
    // The generator of Marsaglia's "Xorshift RNGs", section 3.
    const random = (below: number) => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      state >>>= 0;
      return state % below;
    };
    const pick = <T>(list: readonly T[]) => list[random(list.length)];
    const roots = () => [
      part,
      ...trees.filter((tree) => part.contains(tree.host)),
    ];
    const inside = () =>
      roots().flatMap((root) => [...root.querySelectorAll('*')]);
    // A closed tree in an element with children is found under the pointer only.
    const closed = new Set<Element>();
    const places = () => [
      ...roots(),
      ...inside().filter((element) => !closed.has(element)),
    ];
    const texts = () =>
      roots().flatMap((root) => {
        const found: Text[] = [];
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) found.push(walker.currentNode as Text);
        return found;
      });
    /** Whether a node holds another, in shadow trees of it too. */
    const holds = (outer: Node, inner: Node): boolean => {
      if (outer.contains(inner)) return true;
      const root = inner.getRootNode();
      return root instanceof ShadowRoot && holds(outer, root.host);
    };
    const sentence = () => `${pick(WORDS) ?? ''} ${pick(WORDS) ?? ''} signed. `;
    const make = () => {
      const element = document.createElement(pick(TAGS) ?? 'p');
      element.append(sentence());
      return element;
    };
    const acts: (() => void)[] = [
      () => pick(places())?.append(make()),
      () => pick(places())?.append(make(), make(), sentence()),
      () => pick(places())?.prepend(make(), sentence()),
      () => pick(inside())?.remove(),
      () => {
        const [a, b] = [pick(places()), pick(inside())];
        if (a && b && !holds(b, a)) a.append(b);
      },
      () => {
        const text = pick(texts());
        if (text && text.length > 2) {
          text.splitText(1 + random(text.length - 1));
        }
      },
      () => part.normalize(),
      () => {
        const text = pick(texts());
        if (text) text.data = sentence();
      },
      () => pick(texts())?.deleteData(0, 3),
      () => pick(texts())?.insertData(0, 'xy '),
      () => pick(texts())?.replaceWith(make()),
      () => {
        const element = pick(inside());
        element?.replaceWith(...element.childNodes);
      },
      () => {
        const host = document.createElement('div');
        const tree = host.attachShadow({ mode: pick(MODES) ?? 'open' });
        tree.append(make(), make());
        trees.push(tree);
        if (tree.mode === 'closed') closed.add(host);
        part.append(host);
      },
      () => {
        const other = document.implementation.createHTMLDocument();
        const element = pick(inside());
        if (element) part.append(document.adoptNode(other.adoptNode(element)));
      },
      () => pick(inside())?.toggleAttribute('contenteditable', random(2) === 0),
      () => {
        const copy = pick(inside())?.cloneNode(true);
        if (copy && inside().length < 300) part.append(copy);
      },
    ];
    part.append(make(), make());
    return {
      seed,
      part,
      roots,
      wrong: [] as string[],
      step: () => pick(acts)?.(),
    };
  };

  const programs = seeds.map(startProgram);
  document.body.replaceChildren(...programs.map(({ part }) => part));
  /** The program in whose part a node lies, shadow trees included. */
  const programOf = (node: Node) => {
    let at: Node = node;
    for (let root = at.getRootNode(); root instanceof ShadowRoot;) {
      at = root.host;
      root = at.getRootNode();
    }
    return programs.find(({ part }) => part.contains(at));
  };
  const isEdited = (node: Node): boolean => {
    if (node.parentElement?.closest('[contenteditable]')) return true;
    const root = node.getRootNode();
    return root instanceof ShadowRoot && isEdited(root.host);
  };
  /** The words that are painted for a range; a range that has lost its words paints none. */
  const textOf = (range: AbstractRange) => {
    const live = new Range();
    try {
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
    } catch {
      return '(beyond the text)';
    }
    return String(live);
  };
  let marks = 0;
  const look = (isAtRest: boolean) => {
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight) {
        marks += 1;
        const { startContainer } = range;
        // What left the page is not painted; at rest nothing is kept of it.
        if (!startContainer.isConnected && !isAtRest) continue;
        const text = textOf(range);
        const faults = [
          !startContainer.isConnected && 'gone',
          isEdited(startContainer) && 'edited',
          !NAMES.test(text) && 'other words',
        ].filter(Boolean);
        if (faults.length === 0) continue;
        const program = programOf(startContainer) ?? programs[0];
        program?.wrong.push(`${faults.join(', ')}: ${text}`);
      }
    }
  };
  const isSettled = () => {
    const ranges = [...CSS.highlights.values()].flatMap((one) => [...one]);
    return (
      ranges.length > 0 &&
      ranges.every(
        ({ startContainer }) =>
          startContainer.isConnected && !isEdited(startContainer),
      )
    );
  };
  const settle = async () => {
    const end = performance.now() + SETTLE_MS;
    while (!isSettled() && performance.now() < end) {
      await new Promise((done) => setTimeout(done, 50));
    }
    look(true);
  };
  for (let step = 1; step <= steps; step += 1) {
    for (const program of programs) program.step();
    if (stepsPerFrame === 0 || step % stepsPerFrame !== 0) continue;
    await new Promise(requestAnimationFrame);
    look(false);
    // Half of the changes are made to a page without marks, half to one with.
    if (step === steps / 2 || step === steps) await settle();
  }
  window.removeEventListener('error', countError);
  const hashOf = (text: string) => {
    let hash = 0;
    for (let at = 0; at < text.length; at += 1) {
      hash = (hash * 31 + text.charCodeAt(at)) | 0;
    }
    return hash;
  };
  return {
    programs: programs.map(({ seed, roots, wrong }) => ({
      seed,
      wrong,
      markup: hashOf(
        roots()
          .map(({ innerHTML }) => innerHTML)
          .join('\0'),
      ),
    })),
    errors,
    marks,
  };
}
