import type { PageContext } from '../core/scan/mention.ts';
import type { FoundSubject } from '../core/scan/scan-question.ts';
import type { WalkOptions } from './collect-runs.ts';
import { isOtherArticle, readContext } from './page-context.ts';
import { readTexts } from './read-texts.ts';
import { ScanClient, type Weighing } from './scan-client.ts';

/** What an article is read with. */
export interface ArticleOptions {
  page: Document;
  walk: WalkOptions;
  weighing: Weighing;
  /** What is known of entities and contracts, by their id; answers add to it. */
  subjects: Map<string, FoundSubject>;
  /** Hears which runs may have other mentions than before. */
  onAnswer: (keys: ReadonlySet<number>) => void;
}

/** The article that a page shows, until it shows another one. */
export class Article {
  /** Tells what stands in it. */
  readonly client: ScanClient;
  readonly #options: ArticleOptions;
  readonly #context: PageContext;

  constructor(options: ArticleOptions) {
    this.#options = options;
    this.#context = readContext(options.page);
    const { weighing, subjects, onAnswer } = options;
    this.client = new ScanClient({
      context: this.#context,
      weighing,
      subjects,
      onAnswer,
    });
  }

  /** Whether the page shows another one by now. */
  isLeft(): boolean {
    return isOtherArticle(this.#context, readContext(this.#options.page));
  }

  /** Adds text that came to the page to what names are weighed by. */
  addText(text: string): void {
    // Before anything is told, nothing is kept.
    if (this.client.hasText) this.client.addText(text);
  }

  /** Adds the text of a tree that came to the page. */
  addTextOf(root: Node): void {
    if (this.client.hasText) this.#readTexts(root);
  }

  /** Tells what is new, if anything is; with the text of the page and its shadow trees if none of it was told. */
  tell(trees: Iterable<ShadowRoot>): void {
    const { client } = this;
    if (client.hasNews && !client.hasText) {
      this.#readTexts(this.#options.page.body);
      for (const tree of trees) if (tree.isConnected) this.#readTexts(tree);
    }
    client.tell();
  }

  #readTexts(root: Node): void {
    const { client } = this;
    for (const text of readTexts(root, this.#options.walk, client.wanted))
      client.addText(text);
  }
}
