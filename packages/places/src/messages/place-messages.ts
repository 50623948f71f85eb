import type { TranslationOf } from '@xaso/core';

/** Words about places that a list needs, in Vietnamese. */
export const placeMessages = {
  kindBusiness: 'Cơ sở kinh doanh',
  kindWifi: 'Điểm Wi-Fi miễn phí',
  kindCultureHouse: 'Nhà văn hóa',
  kindCashPoint: 'Điểm nạp, rút tiền',
  kindMarketStall: 'Gian hàng chợ 4.0',
  kindOneStopOffice: 'Bộ phận một cửa',
  kindSchool: 'Trường học',
  kindHealthStation: 'Trạm y tế',
  kindHeritage: 'Di tích',
  kindDigitalTeam: 'Tổ công nghệ số cộng đồng',
  kindOther: 'Địa điểm khác',
  categoryFood: 'Ăn uống',
  categoryGrocery: 'Tạp hóa, siêu thị',
  categoryFashion: 'Quần áo, giày dép',
  categoryHealth: 'Nhà thuốc, phòng khám',
  categoryBeauty: 'Làm đẹp',
  categoryLodging: 'Lưu trú',
  categoryRepair: 'Sửa chữa',
  categoryElectronics: 'Điện máy, điện thoại',
  categoryBuilding: 'Vật liệu xây dựng',
  categoryAgriculture: 'Nông sản, vật tư nông nghiệp',
  categoryCrafts: 'Sản xuất, thủ công',
  categoryFuel: 'Xăng dầu, gas',
  categoryEducation: 'Dạy học, sách vở',
  categoryServices: 'Dịch vụ',
  categoryOther: 'Ngành nghề khác',
  phoneVerified: '{number} (xác minh ngày {date})',
  phonePremium: '{number} (số tính cước cao, người gọi trả tiền)',
  distanceMetres: '{distance} m',
  distanceKilometres: '{distance} km',
  distanceAbout: 'khoảng {distance}',
  pointRounded: 'Vị trí làm tròn khoảng 100 m',
  pointViewCentre: 'Vị trí lấy ở giữa khung bản đồ, chưa phải điểm ghim',
  pointPlusCode: 'Vị trí lấy theo Plus Code',
} as const;

/** Words about places in some language. */
export type PlaceMessages = TranslationOf<typeof placeMessages>;
