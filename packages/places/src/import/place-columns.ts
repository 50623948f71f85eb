import type { HeaderSpec } from '@xaso/readers';

/** What a column of a list of places may hold. The last ones are tags of OpenStreetMap that have no column of their own. */
export type PlaceField =
  | 'order'
  | 'id'
  | 'name'
  | 'otherNames'
  | 'kind'
  | 'category'
  | 'owner'
  | 'ownerKind'
  | 'address'
  | 'formerAddress'
  | 'unit'
  | 'hamlet'
  | 'digitalAddress'
  | 'plusCode'
  | 'coordinates'
  | 'latitude'
  | 'longitude'
  | 'mapsLink'
  | 'placeId'
  | 'mapsCheckedOn'
  | 'onMaps'
  | 'phone'
  | 'phoneVerifiedOn'
  | 'hours'
  | 'payment'
  | 'paysByQr'
  | 'wifi'
  | 'wifiNetwork'
  | 'website'
  | 'facebook'
  | 'zalo'
  | 'photo'
  | 'photoAlt'
  | 'photoCredit'
  | 'consent'
  | 'consentDate'
  | 'consentBasis'
  | 'note'
  | 'nameVi'
  | 'nameEn'
  | 'brand'
  | 'formerName'
  | 'houseNumber'
  | 'street';

/** The headers under which offices keep such lists, and the names of OpenStreetMap, for `readTable`. */
export const placeColumns: HeaderSpec<PlaceField> = {
  order: ['STT', 'TT', 'Số TT', 'Số thứ tự', 'No', 'No.'],
  id: ['Mã', 'Mã địa điểm', 'Mã cơ sở', 'Mã số', 'ID', 'Place code'],
  name: ['Tên', 'Tên địa điểm', 'Tên cơ sở', 'Tên cơ sở kinh doanh', 'Cơ sở kinh doanh', 'Cơ sở', 'Địa điểm', 'Tên cửa hàng', 'Cửa hàng', 'Tên hộ kinh doanh', 'Tên điểm', 'Tên đơn vị', 'Tên di tích', 'Di tích', 'Tên tổ', 'Tên biển hiệu', 'Name', 'Place', 'Business name'],
  otherNames: ['Tên khác', 'Tên gọi khác', 'Other names', 'alt_name', 'official_name'],
  formerName: ['Tên cũ', 'Tên trước đây', 'Former name', 'old_name'],
  kind: ['Loại điểm', 'Loại địa điểm', 'Loại', 'Kind', 'Type', 'amenity'],
  category: ['Ngành nghề', 'Ngành hàng', 'Ngành nghề kinh doanh', 'Lĩnh vực', 'Lĩnh vực kinh doanh', 'Mặt hàng', 'Mặt hàng kinh doanh', 'Loại hình kinh doanh', 'Nhóm ngành', 'Danh mục', 'Category', 'shop'],
  owner: ['Chủ cơ sở', 'Chủ hộ', 'Chủ hộ kinh doanh', 'Họ và tên chủ hộ', 'Họ tên chủ cơ sở', 'Chủ cửa hàng', 'Người đại diện', 'Owner', 'operator'],
  ownerKind: ['Loại hình', 'Loại hình chủ sở hữu', 'Loại chủ cơ sở', 'Owner type'],
  address: ['Địa chỉ', 'Địa chỉ kinh doanh', 'Địa chỉ cơ sở', 'Địa điểm kinh doanh', 'Nơi kinh doanh', 'Address'],
  formerAddress: ['Địa chỉ cũ', 'Địa chỉ trước sáp nhập', 'Địa chỉ trước đây', 'Former address'],
  houseNumber: ['Số nhà', 'addr:housenumber', 'House number'],
  street: ['Đường', 'Tên đường', 'Phố', 'addr:street', 'Street'],
  unit: ['Xã', 'Phường', 'Xã, phường', 'Xã/phường', 'Xã, phường, thị trấn', 'Địa bàn', 'Địa phương', 'Commune', 'Ward', 'addr:subdistrict'],
  hamlet: ['Thôn', 'Tổ dân phố', 'Thôn, tổ dân phố', 'Thôn/tổ dân phố', 'Thôn/TDP', 'TDP', 'Khu', 'Khu phố', 'Thôn, khu phố', 'Xóm', 'Ấp', 'Bản', 'Tổ', 'Hamlet'],
  digitalAddress: ['Địa chỉ số', 'Mã địa chỉ số', 'Digital address'],
  plusCode: ['Plus Code', 'Mã Plus', 'Mã Plus Code', 'Plus code'],
  coordinates: ['Tọa độ', 'Toạ độ', 'Tọa độ GPS', 'Tọa độ (vĩ độ, kinh độ)', 'Vị trí', 'Định vị', 'GPS', 'Lat, lng', 'Lat/Long', 'Latlng', 'Coordinates', 'Location'],
  latitude: ['Vĩ độ', 'Lat', 'Latitude', 'Tọa độ X', 'Y'],
  longitude: ['Kinh độ', 'Lng', 'Lon', 'Long', 'Longitude', 'Tọa độ Y', 'X'],
  mapsLink: ['Link Google Maps', 'Google Maps', 'Liên kết Google Maps', 'Link bản đồ', 'Link Maps', 'Đường dẫn Google Maps', 'Link định vị', 'Link vị trí', 'Link google map', 'Maps link', 'Google Maps link'],
  placeId: ['Mã địa điểm Google', 'Google place id', 'Place ID', 'Mã Google Maps'],
  mapsCheckedOn: ['Ngày kiểm tra Google Maps', 'Ngày kiểm tra bản đồ', 'Ngày kiểm tra', 'Ngày kiểm tra định vị', 'Maps checked on'],
  onMaps: ['Đã lên Google Maps', 'Đã định vị', 'Có trên Google Maps', 'Đã có trên Google Maps', 'Đã đưa lên Google Maps', 'On Google Maps'],
  phone: ['Điện thoại', 'Số điện thoại', 'SĐT', 'ĐT', 'Điện thoại liên hệ', 'Liên hệ', 'Số ĐT', 'Điện thoại trực', 'Số điện thoại trực', 'Hotline', 'Phone', 'Tel', 'contact:phone', 'contact:mobile'],
  phoneVerifiedOn: ['Ngày xác minh', 'Xác minh ngày', 'Ngày xác minh điện thoại', 'Điện thoại xác minh ngày', 'Phone verified on'],
  hours: ['Giờ mở cửa', 'Thời gian mở cửa', 'Giờ hoạt động', 'Thời gian hoạt động', 'Giờ làm việc', 'Thời gian làm việc', 'Giờ trực', 'Lịch trực', 'Thời gian trực', 'Opening hours', 'opening_hours', 'Hours'],
  payment: ['Thanh toán', 'Hình thức thanh toán', 'Phương thức thanh toán', 'Payment'],
  paysByQr: ['Thanh toán QR', 'Có mã QR', 'Mã QR thanh toán', 'Thanh toán bằng QR', 'QR', 'Thanh toán không dùng tiền mặt', 'QR payment', 'payment:qr_code'],
  wifi: ['Wi-Fi', 'Wifi', 'Wifi miễn phí', 'Có wifi', 'internet_access'],
  wifiNetwork: ['Tên Wi-Fi', 'Tên wifi', 'Tên mạng', 'SSID', 'internet_access:ssid'],
  website: ['Website', 'Trang web', 'Web', 'contact:website', 'url'],
  facebook: ['Facebook', 'Fanpage', 'Trang Facebook', 'contact:facebook'],
  zalo: ['Zalo', 'Zalo OA', 'Link Zalo'],
  photo: ['Ảnh', 'Hình ảnh', 'Link ảnh', 'Photo', 'Image'],
  photoAlt: ['Lời tả ảnh', 'Mô tả ảnh', 'Photo description', 'Alt'],
  photoCredit: ['Nguồn ảnh', 'Tác giả ảnh', 'Photo credit'],
  consent: ['Đồng ý công khai', 'Đồng ý công khai thông tin', 'Công khai', 'Cho phép công khai', 'Consent'],
  consentDate: ['Ngày đồng ý', 'Ngày đồng ý công khai', 'Consent date'],
  consentBasis: ['Căn cứ đồng ý', 'Số phiếu', 'Phiếu thu thập', 'Consent basis'],
  note: ['Ghi chú', 'Mô tả', 'Giới thiệu', 'Note', 'Notes', 'description'],
  nameVi: ['name:vi', 'Tên tiếng Việt'],
  nameEn: ['name:en', 'Tên tiếng Anh'],
  brand: ['brand', 'Thương hiệu'],
};
