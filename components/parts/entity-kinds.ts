import type { EntityKind } from '../../core/model/entity.ts';
import type { KIND_ICON_PATHS } from './kind-icon-paths.ts';

/** What a kind of entity is called, and its icon; contracts are a kind here. */
export const KIND_LABELS: Readonly<
  Record<
    EntityKind | 'contract',
    { name: string; icon: keyof typeof KIND_ICON_PATHS }
  >
> = {
  agency: { name: 'Government agency', icon: 'agency' },
  company: { name: 'Company', icon: 'company' },
  product: { name: 'Product', icon: 'product' },
  person: { name: 'Person', icon: 'person' },
  organisation: { name: 'Organisation', icon: 'organisation' },
  law: { name: 'Law', icon: 'law' },
  'contract-vehicle': { name: 'Contract vehicle', icon: 'contract' },
  contract: { name: 'Contract', icon: 'contract' },
};
