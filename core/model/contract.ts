import * as v from 'valibot';
import { amountSchema } from './amount.ts';
import { aliasSchema } from './entity.ts';
import { partialDateSchema } from './partial-date.ts';
import { idSchema, lineSchema } from './text.ts';

/** What a contract record stands for. */
export const CONTRACT_KINDS = [
  'award',
  'order',
  'agreement',
  'solicitation',
  'spending-total',
] as const;

/** One figure given for a contract, with who gives it. */
export const contractFigureSchema = v.strictObject({
  ...amountSchema.entries,
  /** Which part of the contract it is, where it is not the whole: `Order 70CTD026FC0000012`. */
  label: v.optional(lineSchema(80)),
  sources: v.pipe(v.array(idSchema), v.minLength(1)),
  /** The fact that tells it, where there is one. */
  fact: v.optional(idSchema),
});

/** An agreement with a buyer, a supplier and figures. */
export const contractSchema = v.strictObject({
  id: idSchema,
  /** The heading of its card: `Palantir, 2022`. */
  name: lineSchema(60),
  /** What it is for, in a few words. */
  summary: lineSchema(160),
  kind: v.picklist(CONTRACT_KINDS),
  buyer: idSchema,
  /** The supplier, where it is an entity of the pack. */
  vendor: v.optional(idSchema),
  /** The supplier as the sources name it. */
  vendorName: lineSchema(160),
  reseller: v.optional(idSchema),
  /** Whose product it buys, where that is not the supplier. */
  maker: v.optional(idSchema),
  /** Award numbers as records give them. */
  numbers: v.array(lineSchema(40)),
  /** When it was awarded or first bought. */
  awarded: v.optional(partialDateSchema),
  /** When work under it or the counted period began, where that is what the sources give. */
  startsOn: v.optional(partialDateSchema),
  /** When it, or the counted period, ends. */
  endsOn: v.optional(partialDateSchema),
  /** What it covers, in one sentence. */
  covers: lineSchema(300),
  /** Every figure given for it, the one to show first at the top. */
  figures: v.array(contractFigureSchema),
  /** Names by which pages call it; sums of money are found through `figures`. */
  aliases: v.array(aliasSchema),
  sources: v.pipe(v.array(idSchema), v.minLength(1)),
  note: v.optional(lineSchema(600)),
});

/** An agreement with a buyer, a supplier and figures. */
export type Contract = v.InferOutput<typeof contractSchema>;
