import type { TranslationOf } from '@xaso/core';

/** Words beside the figure of coverage, in Vietnamese. */
export const coverageMessages = {
  coverageDefinition: 'Đếm cơ sở kinh doanh trong danh sách có mã địa điểm hoặc liên kết Google Maps kèm ngày kiểm tra; chỉ có tọa độ thì chưa tính.',
} as const;

/** Words beside the figure of coverage in some language. */
export type CoverageMessages = TranslationOf<typeof coverageMessages>;
