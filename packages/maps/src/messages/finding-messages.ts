/** Sentences of the findings of `@xaso/maps`, in Vietnamese. */
export const findingMessages = {
  'boundary.unreadable': 'Tệp ranh giới không có vùng nào vẽ được. Cần GeoJSON có Polygon hoặc MultiPolygon.',
  'boundary.too-large': 'Ranh giới có hơn {limit} điểm nên không vẽ. Hãy giản lược đường trước khi đưa lên trang.',
  'boundary.too-wide': 'Ranh giới trải dài {degrees} độ, rộng hơn một xã, nên không vẽ. Sơ đồ này không dùng để vẽ tỉnh hay cả nước.',
  'boundary.metres': 'Tọa độ của ranh giới không phải độ kinh, độ vĩ mà có vẻ là mét (VN-2000). Hãy chuyển sang WGS 84 rồi đưa lại.',
  'boundary.swapped': 'Tọa độ ghi vĩ độ trước, kinh độ sau; GeoJSON cần kinh độ trước. Đã đổi lại khi vẽ, hãy sửa trong tệp.',
  'boundary.positions-left-out': { one: 'Có {count} điểm không đọc được hoặc nằm ngoài Việt Nam nên đã bỏ khỏi đường ranh giới.', other: 'Có {count} điểm không đọc được hoặc nằm ngoài Việt Nam nên đã bỏ khỏi đường ranh giới.' },
  'boundary.ring-degenerate': 'Một vòng của ranh giới không bao quanh diện tích nào nên đã bỏ qua.',
  'boundary.hamlet-nameless': 'Một điểm trong tệp ranh giới không có tên nên không ghi lên sơ đồ.',
  'boundary.geometry-skipped': { one: 'Có {count} hình không phải vùng hay điểm nên không vẽ.', other: 'Có {count} hình không phải vùng hay điểm nên không vẽ.' },
  'map-embed.no-address': 'Không thấy địa chỉ bản đồ trong “{text}”. Hãy chép cả đoạn mã từ mục “Nhúng bản đồ” của Google Maps.',
  'map-embed.other-host': 'Bản đồ nhúng phải ở www.google.com, không phải {host}.',
  'map-embed.other-path': 'Địa chỉ phải bắt đầu đúng bằng www.google.com/maps/embed, ở đây là {path}. Hãy chép lại từ mục “Nhúng bản đồ” của Google Maps.',
  'map-embed.not-https': 'Bản đồ nhúng phải dùng https, không phải {scheme}.',
  'map-embed.no-map': 'Địa chỉ nhúng thiếu phần pb nên Google không biết hiện chỗ nào. Hãy chép lại từ mục “Nhúng bản đồ” của Google Maps.',
} as const;
