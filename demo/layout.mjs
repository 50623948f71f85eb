/** The frame of every page of the demo portal: what a vendor's theme would hold, with the kit's one script line. */
export function layout({ title, body, current }) {
  const menu = [
    ['/', 'index.html', 'Trang chủ'],
    ['/thu-tuc.html', 'thu-tuc.html', 'Thủ tục'],
    ['/chi-so/hac-thanh.html', 'chi-so', 'Bảng chỉ số'],
    ['/ocop.html', 'ocop.html', 'Sản phẩm OCOP'],
    ['/dia-diem.html', 'dia-diem.html', 'Địa điểm'],
    ['/so-sanh.html', 'so-sanh.html', 'So sánh'],
    ['/bang-xep-hang.html', 'bang-xep-hang.html', 'Bảng xếp hạng'],
    ['/cham-diem.html', 'cham-diem.html', 'Chấm điểm'],
    ['/bang-trong-trang.html', 'bang-trong-trang.html', 'Bảng trong trang'],
    ['/dan-ma.html', 'dan-ma.html', 'Dán mã vào trang'],
    ['/ban-lam-viec.html', 'ban-lam-viec.html', 'Bàn làm việc'],
    ['/storybook/', 'storybook', 'Storybook'],
  ];
  const items = menu.map(([href, key, text]) => `<li><a href="${href}"${key === current ? ' aria-current="page"' : ''}>${text}</a></li>`).join('');
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Trang trình diễn Xã Số</title>
<link rel="icon" href="/assets/mark.svg">
<link rel="stylesheet" href="/assets/site.css">
<script type="module" src="/cdn/xaso-loader.js"></script>
</head>
<body>
<div class="dau-trang"><div class="khung">
<svg viewBox="0 0 56 56" aria-hidden="true"><rect width="56" height="56" rx="6" fill="#8c1c13"/><path d="M12 40V26l16-11 16 11v14H33V30H23v10z" fill="#fff"/></svg>
<div><p class="co-quan">Cổng thông tin điện tử (trang trình diễn)</p><p class="ten">Ủy ban nhân dân Xã Mẫu</p></div>
</div></div>
<nav class="muc-luc" aria-label="Mục lục"><div class="khung"><ul>${items}</ul></div></nav>
<main class="khung">
<p class="thong-bao">Đây là trang mẫu để xem bộ công cụ <strong>Xã Số</strong> trong một trang web cấp xã bình thường. “Xã Mẫu” không có thật; các số liệu mang tên địa phương thật đều lấy từ bài báo được ghi nguồn.</p>
${body}
</main>
<div class="chan-trang"><div class="khung">Trang trình diễn Xã Số, giấy phép MIT. Không cookie, không theo dõi, không gọi máy chủ nào khác.</div></div>
</body>
</html>
`;
}
