/** What `embed.html` itself says, by language. */
export const frameMessages = {
  vi: {
    data: 'Tải tệp số liệu',
    nothing: 'Chưa biết cần hiện gì ở đây. Hãy xem lại địa chỉ của khung: phần ?xa=… phải nêu tên một thành phần.',
  },
  en: {
    data: 'Download the data file',
    nothing: 'It is not said what to show here. Check the address of the frame: ?xa=… must name an element.',
  },
} as const;
