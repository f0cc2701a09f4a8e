import { z } from 'zod';

/** `secondHand`: read in a report of the law and not in the law; shown to users as such. */
export const CERTAINTIES = ['policy', 'law', 'default', 'secondHand'] as const;

export const textSchema = z.string().trim().min(1).max(300);

/** A parameter of a pack, with where it comes from and how sure that is. */
export const sourced = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ value, source: textSchema, certainty: z.enum(CERTAINTIES) });

/** A list in which nothing stands twice. */
export const uniqueListOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .max(50)
    .refine((items) => new Set(items).size === items.length, 'something is there twice');
