/** Sentences of the findings about imported rows, in Vietnamese. */
export const importMessages = {
  'import.publisher-missing': 'Chưa cho biết đơn vị nào công bố tệp này.',
  'import.as-of-missing': 'Chưa cho biết ngày chốt số liệu của tệp này.',
  'import.place-missing': 'Dòng này không ghi địa bàn, và chưa cho biết địa bàn chung của cả tệp.',
  'import.indicator-missing': 'Dòng này có số liệu nhưng không ghi tên chỉ số.',
  'import.indicator-unknown': 'Chỉ số “{name}” chưa có trong danh mục; đã ghi nhận là chỉ số riêng.',
  'import.row-repeated': 'Chỉ số “{indicator}” đã có ở dòng trên, cùng địa bàn, cùng kỳ; chỉ lấy dòng đầu.',
  'import.base-unreadable': 'Tử số và mẫu số phải là số nguyên; không đọc được “{text}”.',
  'import.part-unreadable': 'Số tự nộp, số nộp hộ phải là số nguyên không âm; không đọc được “{text}”.',
  'import.unit-differs': 'Đơn vị tính “{unit}” khác với đơn vị của chỉ số trong danh mục (“{expected}”).',
  'import.status-unknown': 'Không hiểu trạng thái “{text}”.',
  'import.direction-unknown': '“{text}” không cho biết thế nào là tốt. Hãy ghi “càng cao càng tốt”, “càng thấp càng tốt” hoặc “không xét”.',
  'import.period-unreadable': 'Không đọc được kỳ “{text}”; coi như chưa rõ kỳ.',
} as const;
