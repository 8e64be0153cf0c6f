import { formatDate } from '../../core/model/format-date.ts';
import type { Account } from '../../core/timeline/fact-details.ts';

/** What readers are told where a link opens the page and not the passage. */
const NO_PASSAGE_TEXTS: Readonly<
  Record<NonNullable<Account['noPassage']>, string>
> = {
  'data-file': 'Counted in a data file, so the link opens the whole of it.',
  absence: 'Named for what it does not say, so the link opens the page.',
  'not-kept': 'The passage was not noted, so the link opens the page.',
};

/** Each source of a fact: who published it and when, its words where it quotes somebody, links to it and to its archived copy. */
export function SourceList(props: { accounts: readonly Account[] }) {
  return (
    <ul class="accounts">
      {props.accounts.map((account) => (
        <li key={account.source.id}>
          <div class="account-by">
            <SourceName account={account} />
            <p>
              {formatDate(account.source.published ?? null)}
              {account.source.language !== 'en' &&
                `, in ${nameLanguage(account.source.language)}`}
            </p>
          </div>
          <AccountWords account={account} />
          <div class="account-copy">
            {account.archiveUrl && (
              <a href={account.archiveUrl} target="_blank" rel="noreferrer">
                Archived copy
                <span class="visually-hidden">
                  {' '}
                  of {account.source.publisher}, if the Wayback Machine has one
                </span>
              </a>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function SourceName(props: { account: Account }) {
  const { source, url } = props.account;
  return url ? (
    <a href={url} target="_blank" rel="noreferrer">
      {source.publisher}
    </a>
  ) : (
    <span class="account-name">{source.publisher}</span>
  );
}

function AccountWords(props: { account: Account }) {
  const { noPassage, quotes, source, variant } = props.account;
  return (
    <div class="account-words">
      {quotes.length === 0 && (
        <p class="account-title" lang={source.language}>
          {source.title}
        </p>
      )}
      {quotes.map((quote) => (
        <blockquote key={quote.text}>
          <p lang={source.language}>“{quote.text}”</p>
          <cite>{quote.speaker}</cite>
        </blockquote>
      ))}
      {variant && <p class="account-variant">{variant}</p>}
      {source.access !== 'stored-copy' && (
        <p class="account-access">
          {source.access === 'cited'
            ? 'Read through another document that cites it.'
            : 'Known by name; the document was not found.'}
        </p>
      )}
      {noPassage && <p class="account-access">{NO_PASSAGE_TEXTS[noPassage]}</p>}
    </div>
  );
}

function nameLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
