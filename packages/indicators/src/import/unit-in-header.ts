import { foldVietnamese } from '@xaso/core';

/** What people count in such sheets, folded. A remark in brackets such as "(cộng dồn)" is none of them. */
const counters = new Set(
  'nguoi,ho,ho so,san pham,to,thon,may,camera,diem,ca,luot,cai,chiec,km,ha,m2,tai khoan,doanh nghiep,co so,hoc sinh,truong,thu tuc,dich vu,van ban,di tich,lop,giay,phut,gio,ngay,ngay lam viec,thang,nam,hang,nghin,trieu,ty,lan,buoi,tram,phong,bo,don vi'.split(','),
);

/** The unit that a header gives its column: `Kết quả (%)`, `Thu ngân sách (triệu đồng)`, `Tỷ lệ %`. Undefined where it gives none. */
export function unitInHeader(header: string): string | undefined {
  const bracketed = /\(\s*(?:(?:đơn vị tính|đvt|đơn vị)\s*:\s*)?([^()]{1,40}?)\s*\)\s*$/iu.exec(header)?.[1];
  if (bracketed !== undefined) return isUnit(bracketed) ? bracketed : undefined;
  return /\s[%‰]$/.test(header) ? header.slice(-1) : undefined;
}

/** The unit of a whole sheet, from a line above its header: `Đơn vị tính: triệu đồng`. */
export function unitInTitles(titles: readonly string[] = []): string | undefined {
  for (const title of titles) {
    const unit = /^\(?\s*(?:đơn vị tính|đvt)\s*:\s*([^()]{1,40}?)\s*\)?$/iu.exec(title)?.[1];
    if (unit !== undefined && isUnit(unit)) return unit;
  }
  return undefined;
}

/** A header without the unit behind it, which is not a part of the name. */
export function withoutUnit(header: string): string {
  const unit = unitInHeader(header);
  return unit === undefined ? header : header.replace(/\s*(?:\([^()]*\)|[%‰])\s*$/u, '').trim() || header;
}

function isUnit(text: string): boolean {
  const words = foldVietnamese(text).trim();
  return words === '%' || words === '‰' || /(?:^| )(?:dong|vnd)(?:\/[a-z ]+)?$/.test(words) || counters.has(words.replace(/\/[a-z ]+$/, ''));
}
