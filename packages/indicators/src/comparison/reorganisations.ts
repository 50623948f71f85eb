import { civilDate, type CivilDate, type UnitLevel } from '@xaso/core';

/** A day on which the units of whole levels were drawn anew, most of them under names and codes that others had before. */
export interface Reorganisation {
  /** First day of the new units. */
  readonly from: CivilDate;
  readonly levels: readonly UnitLevel[];
  readonly source: string;
}

/** Days across which one name, or one code, is no proof of one territory. */
export const reorganisations: readonly Reorganisation[] = [
  {
    from: civilDate('2025-07-01'),
    levels: ['province', 'commune'],
    source: 'Nghị quyết 202/2025/QH15 (cấp tỉnh); 34 nghị quyết ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội (cấp xã); Luật Tổ chức chính quyền địa phương 72/2025/QH15',
  },
];
