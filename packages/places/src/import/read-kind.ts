import { foldVietnamese } from '@xaso/core';
import type { BusinessCategory, PlaceKind } from '../place/place-kinds.js';

/** Words for kinds, in the order in which they are looked for: "điểm rút tiền tại cửa hàng" is no shop. */
const kindWords: readonly (readonly [RegExp, PlaceKind])[] = [
  [/^(?:business|co so kinh doanh|ho kinh doanh|cua hang|doanh nghiep|kinh doanh|hkd)\b/, 'business'],
  [/\b(?:wi ?-?fi)\b/, 'wifi'],
  [/(?:nap|rut|nop) ?(?:,|-|\/|va)? ?(?:rut |nap )?tien|\batm\b|cash ?point|bank/, 'cashPoint'],
  [/cho 4[.,]0|gian hang|sap cho|market ?stall/, 'marketStall'],
  [/to (?:cong nghe so|cnsc|cns)|digital ?team/, 'digitalTeam'],
  [/nha van hoa|\bnvh\b|culture ?house|community_centre/, 'cultureHouse'],
  [/mot cua|phuc vu hanh chinh cong|one ?stop|townhall/, 'oneStopOffice'],
  [/tram y te|health ?station|benh vien|clinic|hospital/, 'healthStation'],
  [/^(?:truong|school|kindergarten|mam non|tieu hoc|trung hoc)\b/, 'school'],
  [/di tich|dinh|\bden\b|chua|mieu|heritage/, 'heritage'],
  [/^(?:khac|other)$/, 'other'],
];

const categoryWords: readonly (readonly [RegExp, BusinessCategory])[] = [
  [/xang|\bgas\b|\bfuel\b/, 'fuel'],
  [/nha thuoc|thuoc tay|hieu thuoc|phong kham|duoc pham|nha khoa|pharmacy|chemist|dentist|doctors/, 'health'],
  [/vat lieu xay dung|\bvlxd\b|sat thep|xi mang|hardware/, 'building'],
  [/nong san|vat tu nong nghiep|phan bon|thuc an chan nuoi|thuoc bao ve thuc vat|cay giong|con giong|agrarian|florist/, 'agriculture'],
  [/an uong|nha hang|quan an|\bpho\b|\bbun\b|\bcom\b|cafe|ca phe|ca ?fe|giai khat|tra sua|banh mi|restaurant|fast_food|\bbar\b|\bpub\b|food|bakery|\bbia\b/, 'food'],
  [/tap hoa|sieu thi|bach hoa|thuc pham|hoa qua|trai cay|convenience|supermarket|grocery|greengrocer/, 'grocery'],
  [/quan ao|thoi trang|giay dep|vai|may mac|clothes|shoes|fashion/, 'fashion'],
  [/cat toc|lam dep|\bspa\b|my pham|goi dau|\bnail\b|hairdresser|beauty/, 'beauty'],
  [/nha nghi|khach san|homestay|luu tru|nha tro|hotel|guest_house|hostel/, 'lodging'],
  [/sua chua|sua xe|rua xe|garage|\bgara\b|car_repair|motorcycle_repair/, 'repair'],
  [/dien may|dien thoai|dien tu|dien lanh|may tinh|vien thong|electronics|mobile_phone|computer/, 'electronics'],
  [/sach|van phong pham|trung tam ngoai ngu|day hoc|gia su|books|stationery/, 'education'],
  [/moc|co khi|thu cong|san xuat|gia cong|dan lat|gom su|craft/, 'crafts'],
  [/dich vu|giat la|photo|van tai|cho thue|internet|cam do|bao hiem|laundry|services?/, 'services'],
  [/^(?:khac|other)$/, 'other'],
];

/** The kind that a text names; undefined when it names none. */
export function readKind(text: string): PlaceKind | undefined {
  return firstOf(kindWords, text);
}

/** The category of business that a text names; undefined when it names none. */
export function readCategory(text: string): BusinessCategory | undefined {
  return firstOf(categoryWords, text);
}

function firstOf<T>(words: readonly (readonly [RegExp, T])[], text: string): T | undefined {
  const folded = foldVietnamese(text.slice(0, 200));
  return words.find(([word]) => word.test(folded))?.[1];
}
