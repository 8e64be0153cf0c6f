import { type FoundMention, isMarkable, moveTo } from './found-mention.ts';
import type { PageRun } from './page-run.ts';

/** Mentions of runs that are being read again, until they turn up in another run. */
export class CarriedMentions {
  readonly #byNode = new Map<Node, FoundMention[]>();

  /** Takes leave of mentions of a run that is no more. */
  add(mentions: readonly FoundMention[]): void {
    for (const mention of mentions) {
      const node = mention.range.startContainer;
      const others = this.#byNode.get(node);
      if (others) others.push(mention);
      else this.#byNode.set(node, [mention]);
    }
  }

  /** Those that stand in a run, moved to it. */
  take(run: PageRun): FoundMention[] {
    if (this.#byNode.size === 0) return [];
    return run.nodes.flatMap((node) =>
      (this.#byNode.get(node) ?? []).filter(
        // It may have been moved into an editor.
        (mention) => moveTo(mention, run) && isMarkable(mention),
      ),
    );
  }

  /** Forgets those that did not turn up. */
  clear(): void {
    this.#byNode.clear();
  }
}
