import type { Contract } from '../../core/model/contract.ts';
import {
  AMOUNT_KIND_NAMES,
  formatUsd,
} from '../../core/model/format-amount.ts';
import { formatDate } from '../../core/model/format-date.ts';
import type { Dataset } from '../../data/dataset.ts';
import { wrap } from './wrap.ts';

/** A contract as a card in plain text. */
export function showContract(contract: Contract, dataset: Dataset): string {
  const name = (id: string | undefined) =>
    dataset.entities.find((entity) => entity.id === id)?.name;
  const publisher = (id: string) =>
    dataset.sources.find((source) => source.id === id)?.publisher ?? id;
  const parties = [
    `Buyer ${name(contract.buyer)}`,
    `supplier ${contract.vendorName}`,
    contract.reseller && `reseller ${name(contract.reseller)}`,
    contract.maker && `maker ${name(contract.maker)}`,
  ];
  const dates = [
    contract.awarded && `awarded ${formatDate(contract.awarded)}`,
    contract.startsOn && `from ${formatDate(contract.startsOn)}`,
    contract.endsOn && `to ${formatDate(contract.endsOn)}`,
  ].filter(Boolean);
  return [
    `${contract.name}: ${contract.summary}`,
    `${contract.kind}${contract.numbers.length > 0 ? `, no. ${contract.numbers.join(', ')}` : ''}`,
    wrap(parties.filter(Boolean).join(', ')),
    dates.length > 0 ? dates.join(', ') : 'date not stated',
    '',
    wrap(contract.covers),
    '',
    ...(contract.figures.length === 0 ? ['Amount not stated.'] : []),
    ...contract.figures.map(({ usd, kind, qualifier, asOf, label, sources }) =>
      wrap(
        [
          `- ${formatUsd(usd, qualifier)}`,
          AMOUNT_KIND_NAMES[kind].toLowerCase(),
          asOf && `as of ${formatDate(asOf)}`,
          label,
          sources.map(publisher).join('; '),
        ]
          .filter(Boolean)
          .join(' · '),
      ),
    ),
    ...(contract.note ? ['', wrap(`Note: ${contract.note}`)] : []),
  ].join('\n');
}
