import type { HeaderSpec } from '@xaso/readers';

/** What a column of a product list may hold. */
export type OcopField =
  | 'order'
  | 'id'
  | 'name'
  | 'group'
  | 'set'
  | 'stars'
  | 'threeStars'
  | 'fourStars'
  | 'fiveStars'
  | 'points'
  | 'decision'
  | 'decidedOn'
  | 'issuer'
  | 'level'
  | 'validUntil'
  | 'owner'
  | 'ownerKind'
  | 'phone'
  | 'unit'
  | 'address'
  | 'price'
  | 'priceDate'
  | 'netWeight'
  | 'packaging'
  | 'ingredients'
  | 'story'
  | 'season'
  | 'photo'
  | 'photoAlt'
  | 'shop'
  | 'website'
  | 'gtin'
  | 'traceUrl'
  | 'traceStamp'
  | 'onMarketplace'
  | 'supplyDemandPage'
  | 'standards'
  | 'awards'
  | 'kind'
  | 'note';

/** The headers under which offices and cooperatives keep such lists, for `readTable`. */
export const ocopColumns: HeaderSpec<OcopField> = {
  order: ['STT', 'TT', 'Số TT', 'Số thứ tự', 'No', 'No.'],
  id: ['Mã sản phẩm', 'Mã SP', 'Mã số sản phẩm', 'Mã', 'ID', 'Product id'],
  name: ['Tên sản phẩm', 'Sản phẩm', 'Tên SP', 'Tên sản phẩm OCOP', 'Sản phẩm OCOP', 'Tên', 'Name', 'Product', 'Product name'],
  group: ['Nhóm sản phẩm', 'Nhóm', 'Nhóm ngành', 'Ngành hàng', 'Nhóm ngành hàng', 'Phân nhóm', 'Group', 'Category'],
  set: ['Bộ sản phẩm', 'Phân ngành', 'Product set'],
  threeStars: ['3 sao', 'Hạng 3 sao', 'Đạt 3 sao'],
  fourStars: ['4 sao', 'Hạng 4 sao', 'Đạt 4 sao'],
  fiveStars: ['5 sao', 'Hạng 5 sao', 'Đạt 5 sao'],
  stars: ['Hạng sao', 'Số sao', 'Sao', 'Xếp hạng', 'Phân hạng', 'Hạng', 'Xếp hạng sao', 'Phân hạng sao', 'Kết quả phân hạng', 'Kết quả xếp hạng', 'Hạng sao OCOP', 'Hạng OCOP', 'Star', 'Stars', 'Rank', 'Rating'],
  points: ['Điểm', 'Tổng điểm', 'Số điểm', 'Điểm đánh giá', 'Kết quả điểm', 'Points', 'Score'],
  decision: ['Số quyết định', 'Quyết định', 'Số QĐ', 'Quyết định công nhận', 'Số quyết định công nhận', 'QĐ công nhận', 'Quyết định số', 'Căn cứ', 'Văn bản công nhận', 'Decision', 'Decision number'],
  decidedOn: ['Ngày quyết định', 'Ngày QĐ', 'Ngày cấp', 'Ngày ký', 'Ngày ban hành', 'Ngày công nhận', 'Thời gian công nhận', 'Năm công nhận', 'Ngày cấp giấy chứng nhận', 'Decision date', 'Date'],
  issuer: ['Cơ quan cấp', 'Cơ quan công nhận', 'Cơ quan ban hành', 'Đơn vị cấp', 'Nơi cấp', 'Đơn vị công nhận', 'Issuer', 'Issued by'],
  level: ['Cấp công nhận', 'Cấp đánh giá', 'Cấp chứng nhận', 'Cấp', 'Level'],
  validUntil: ['Ngày hết hạn', 'Hết hạn', 'Hạn', 'Thời hạn', 'Có giá trị đến', 'Hiệu lực đến', 'Giá trị đến', 'Hạn chứng nhận', 'Thời hạn chứng nhận', 'Valid until', 'Expiry date', 'Expires'],
  owner: ['Chủ thể', 'Tên chủ thể', 'Chủ thể sản xuất', 'Chủ thể OCOP', 'Cơ sở sản xuất', 'Đơn vị sản xuất', 'Tên cơ sở', 'Đơn vị', 'HTX', 'Owner', 'Producer', 'Company'],
  ownerKind: ['Loại hình chủ thể', 'Loại hình', 'Loại chủ thể', 'Owner type'],
  phone: ['Điện thoại', 'Số điện thoại', 'SĐT', 'ĐT', 'Điện thoại liên hệ', 'Liên hệ', 'Số ĐT', 'Phone', 'Tel'],
  unit: ['Xã', 'Xã, phường', 'Xã/phường', 'Xã, phường, thị trấn', 'Xã/thị trấn', 'Địa bàn', 'Địa phương', 'Commune', 'Ward'],
  address: ['Địa chỉ', 'Địa chỉ sản xuất', 'Nơi sản xuất', 'Địa điểm', 'Địa chỉ chủ thể', 'Address'],
  price: ['Giá', 'Giá bán', 'Đơn giá', 'Giá bán lẻ', 'Giá tham khảo', 'Giá sản phẩm', 'Price'],
  priceDate: ['Ngày hỏi giá', 'Giá ngày', 'Ngày cập nhật giá', 'Ngày báo giá', 'Price date'],
  netWeight: ['Khối lượng', 'Khối lượng tịnh', 'Trọng lượng', 'Quy cách', 'Dung tích', 'Net weight', 'Weight'],
  packaging: ['Bao bì', 'Đóng gói', 'Quy cách đóng gói', 'Packaging'],
  ingredients: ['Thành phần', 'Nguyên liệu', 'Ingredients'],
  story: ['Câu chuyện', 'Câu chuyện sản phẩm', 'Mô tả', 'Giới thiệu', 'Mô tả sản phẩm', 'Story', 'Description'],
  season: ['Mùa vụ', 'Thời vụ', 'Season'],
  photo: ['Ảnh', 'Hình ảnh', 'Ảnh sản phẩm', 'Link ảnh', 'Photo', 'Image'],
  photoAlt: ['Lời tả ảnh', 'Mô tả ảnh', 'Photo description', 'Alt'],
  shop: ['Nơi mua', 'Link bán hàng', 'Gian hàng', 'Link gian hàng', 'Link sàn', 'Link sàn thương mại điện tử', 'Shop', 'Where to buy'],
  website: ['Website', 'Trang web', 'Web'],
  gtin: ['Mã vạch', 'GTIN', 'Mã GTIN', 'Mã số mã vạch', 'Barcode', 'EAN'],
  traceUrl: ['Link truy xuất', 'Mã QR', 'Link QR', 'Địa chỉ truy xuất', 'Link truy xuất nguồn gốc', 'QR', 'Trace link'],
  traceStamp: ['Tem truy xuất', 'Tem truy xuất nguồn gốc', 'Có tem truy xuất nguồn gốc', 'Có tem truy xuất', 'Truy xuất nguồn gốc', 'Trace stamp'],
  onMarketplace: ['Sàn thương mại điện tử', 'Sàn TMĐT', 'Lên sàn', 'Đã lên sàn', 'Đưa lên sàn', 'Lên sàn thương mại điện tử', 'Online', 'On marketplace'],
  supplyDemandPage: ['Trang kết nối cung cầu', 'Kết nối cung cầu', 'Cung cầu', 'Trang cung cầu', 'Supply and demand page'],
  standards: ['Chứng nhận', 'Chứng nhận khác', 'Tiêu chuẩn', 'Chứng nhận chất lượng', 'Certificates', 'Standards'],
  awards: ['Giải thưởng', 'Danh hiệu', 'Awards'],
  kind: ['Loại sản phẩm', 'Loại hàng', 'Kind'],
  note: ['Ghi chú', 'Note', 'Notes'],
};
