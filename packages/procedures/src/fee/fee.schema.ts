import { CivilDateSchema } from '@xaso/core/schema';
import * as z from 'zod';
import { ChannelSchema } from '../channel/channel.schema.js';

const AmountSchema = z.number().min(0).max(1_000_000_000_000);

/** What every fee may say beside its amount. */
const remarks = {
  /** Who pays nothing, one entry a group, in the words of the source. */
  exemptions: z.array(z.string().min(1).max(600)).max(40).optional(),
  /** What else the source says, quoted. */
  note: z.string().max(4000).optional(),
};

/** Đồng unless the source names another currency. */
const currency = { currency: z.enum(['VND', 'USD']).optional() };

/** The fee of one case over one channel at one time. */
export const SimpleFeeSchema = z.union([
  /** Nothing to pay, said by the source in words; a bare 0 is not that. */
  z.object({ kind: z.literal('free'), condition: z.string().max(1000).optional(), ...remarks }),
  z.object({ kind: z.literal('fixed'), amount: AmountSchema, ...currency, ...remarks }),
  z.object({
    kind: z.literal('perPage'),
    amount: AmountSchema,
    unit: z.string().min(1).max(80),
    /** From which page on another rate holds. */
    later: z.object({ fromPage: z.int().min(2).max(1000), amount: AmountSchema }).optional(),
    /** The most that is paid, and for what: a copy. */
    ceiling: AmountSchema.optional(),
    ceilingUnit: z.string().max(80).optional(),
    ...currency,
    ...remarks,
  }),
  z.object({ kind: z.literal('perItem'), amount: AmountSchema, unit: z.string().min(1).max(200), ...currency, ...remarks }),
  /** The People's Council of the province sets the rate; here it is not known. */
  z.object({ kind: z.literal('setByProvince'), reference: z.string().max(400).optional(), ...remarks }),
  /** The source says something that is no amount, quoted in `note`. */
  z.object({ kind: z.literal('unknown'), ...remarks }),
]);

/**
 * The fee of a procedure: one, or several by channel, by case and by time ("từ ngày … nộp trực tuyến: 0 đồng").
 * A procedure without one has no known fee, which is never "miễn phí".
 */
export const FeeSchema = z.union([
  SimpleFeeSchema,
  z.object({
    kind: z.literal('byCase'),
    cases: z
      .array(
        z.object({
          /** Over which channels; all of them when left out. */
          channels: z.array(ChannelSchema).min(1).max(3).optional(),
          /** In which case, in the words of the source; left out when it does not say. */
          when: z.string().max(1200).optional(),
          /** First and last day on which it holds; open when left out. */
          from: CivilDateSchema.optional(),
          to: CivilDateSchema.optional(),
          fee: SimpleFeeSchema,
        }),
      )
      .min(1)
      .max(60),
  }),
]);

/** The fee of one case. */
export type SimpleFee = z.infer<typeof SimpleFeeSchema>;
/** The fee of a procedure. */
export type Fee = z.infer<typeof FeeSchema>;
/** One of several fees. */
export type FeeCase = Extract<Fee, { kind: 'byCase' }>['cases'][number];
