/** Sentences of the findings about trends and roll-ups, in Vietnamese. */
export const comparisonFindingMessages = {
  'roll-up.place-unknown': '“{place}” không thuộc các đơn vị được gộp, hoặc tên trùng nhau; không tính.',
  'roll-up.figures-differ': '“{place}” có hai số liệu khác nhau cho cùng kỳ; không tính số nào.',
  'trend.places-mixed': 'Có số liệu của nhiều địa bàn; chưa cho biết xem địa bàn nào.',
  'trend.period-unknown': '{count} số liệu không ghi kỳ nên không vào chuỗi.',
  'trend.period-kind-differs': '{count} số liệu có loại kỳ khác (tháng, quý, năm …) nên không vào chuỗi.',
  'trend.former-units': 'Số liệu của các đơn vị cũ ở {count} kỳ không cộng được thành số liệu của đơn vị mới.',
  'trend.figures-differ': 'Có hai số liệu khác nhau cho {period}; không lấy số nào.',
} as const;
