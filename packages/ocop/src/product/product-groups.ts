/** The six groups of decision 148/QĐ-TTg, in its order. */
export const productGroups = ['food', 'drinks', 'herbal', 'crafts', 'ornamental', 'tourism'] as const;

/** Id of a product group. */
export type ProductGroup = (typeof productGroups)[number];
