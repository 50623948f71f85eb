import type { Message, TranslationOf } from '@xaso/core';

/** The words of an impact preview, in Vietnamese. */
export const impactMessages = {
  title: 'Nếu áp dụng “{after}” (phiên bản {afterVersion}) thay cho “{before}” (phiên bản {beforeVersion})',
  from: 'Áp dụng từ {date}',
  percentOfMaximum: 'Hai phiên bản có tổng điểm tối đa khác nhau nên so bằng tỷ lệ % trên điểm tối đa',
  units: '{count} đơn vị',
  gains: '{count} đơn vị tăng điểm',
  loses: '{count} đơn vị giảm điểm',
  same: '{count} đơn vị giữ nguyên điểm',
  open: '{count} đơn vị chưa đủ số liệu để nói tăng hay giảm',
  bandUp: '{count} đơn vị lên hạng',
  bandDown: '{count} đơn vị xuống hạng',
  decisionUp: '{count} đơn vị từ chưa đạt thành đạt',
  decisionDown: '{count} đơn vị từ đạt thành chưa đạt',
  titleNowTaken: '{name}: thêm {count} đơn vị',
  titleNoLongerTaken: '{name}: bớt {count} đơn vị',
  unitPoints: '{place}: {before} → {after} ({change} điểm)',
  unitPercent: '{place}: {before}% → {after}% ({change} điểm phần trăm)',
  unitRange: '{place}: {before} → {after}',
  range: '{low}–{high}',
  noPoints: 'chưa có điểm',
  unitBand: '{place}: {before} → {after}',
  noBand: 'chưa xếp loại',
} as const satisfies Readonly<Record<string, Message>>;

/** A key of `impactMessages`. */
export type ImpactMessageKey = keyof typeof impactMessages;

/** The words of an impact preview in any language. */
export type ImpactMessages = TranslationOf<typeof impactMessages>;
