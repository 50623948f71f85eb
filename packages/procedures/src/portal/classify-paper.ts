import { foldVietnamese } from '@xaso/core';
import type { Channel } from '../channel/channel.js';

/** Under which heading of the portal an item stands. */
export type GroupKind = 'submit' | 'present' | 'advice' | 'main' | 'case';

/** What an item listed among the papers is. */
export type ItemKind = 'paper' | 'rule' | 'heading';

/** What the words of an item say. */
export interface PaperWords {
  /** What to bring, without bullet, condition and channel. */
  readonly name: string;
  /** In which case it is asked for; undefined when always. */
  readonly when: string | undefined;
  readonly channels: readonly Channel[] | undefined;
  readonly replaceableByData: boolean;
}

/** What the heading of a group makes of its items: "phải nộp", "phải xuất trình", "lưu ý", or the name of a case. */
export function groupKind(heading: string): GroupKind {
  const folded = foldVietnamese(heading).replace(/^[^a-z0-9]+/, '');
  if (folded === '' || /^(?:thanh phan ho so|ho so gom|mac dinh)\b/.test(folded)) return 'main';
  if (/^luu y/.test(folded)) return 'advice';
  if (/^giay to phai xuat trinh/.test(folded)) return 'present';
  if (/^giay to phai nop/.test(folded)) return /\(/.test(folded) ? 'case' : 'submit';
  return 'case';
}

/** Text of an item without the sign or number that opens it. */
export function withoutBullet(text: string): string {
  return text.replace(/^(?:\s*(?:[-+*•–.]|[0-9]{1,2}[.)](?=\s)|[a-zđ]\)))+\s*/iu, '');
}

/** Words by which a sentence about papers is a rule: what officials may ask, what data replaces, what a refusal follows from. */
const rules: readonly RegExp[] = [
  /^luu y/,
  /^vi du/,
  /^doi voi (?:giay to|viec)/,
  /(?:co quan|nguoi tiep nhan|can bo|cong chuc)[^,;.]{0,120} (?:co trach nhiem|co tham quyen huy bo|tu choi|yeu cau|phai giai thich|tra cuu)/,
  /khong duoc yeu cau/,
  /(?:thi|nen) (?:nguoi [^,;]{0,60})?khong phai (?:nop|xuat trinh|tai len|thuc hien)/,
  /chi can cung cap/,
  /duoc su dung ban dien tu/,
  /phai duoc hop phap hoa lanh su/,
  /^ca nhan co quyen lua chon/,
  /^gia tri su dung cua/,
  /^ban chup (?:cac )?giay to gui kem/,
  /^(?:viec |nguoi yeu cau dang ky ho tich co the|nguoi yeu cau dang ky khai sinh co trach nhiem)/,
  /^trong thoi han/,
  /^truong hop (?:nguoi yeu cau (?:dang ky [a-z ]{3,60} |cap ban sao [a-z, ]{3,60} )?khong cung cap|nguoi yeu cau [a-z ]{3,60} lua chon nhan ket qua)/,
  /^truong hop khong thuoc dien/,
  /^truong hop giay chung nhan [^,;.]{0,120} da co trong co so du lieu/,
];

/** Words by which even a sentence that begins with a case asks for a paper, or for what a paper would say. */
const asks = /(?:nguoi yeu cau|nguoi co yeu cau|ho gia dinh|ca nhan|cong dan)?[^,;.]{0,60}(?:phai nop|phai co|phai xuat trinh|thi nop|thi xuat trinh|thay bang|bo sung|co trach nhiem cung cap thong tin)/;

/**
 * What an item is. The heading decides first; then a sentence that tells officials or applicants how to go about it is a rule,
 * and one that ends in a colon introduces the items behind it.
 *
 * @param count Originals and copies that the record asks for.
 */
export function itemKind(source: string, group: GroupKind, count: number): ItemKind {
  const text = withoutBullet(source);
  const folded = foldVietnamese(text);
  if (group === 'advice') return /:$/.test(text) ? 'heading' : 'rule';
  if (/:$/.test(text) && (count === 0 || /(?:sau day|cac giay to sau|ho so gom|bao gom|moi bo gom):$/.test(folded))) return 'heading';
  if (/^luu y/.test(folded)) return 'rule';
  const isRule = rules.some((rule) => rule.test(folded));
  if (count > 0) return isRule && !startsWithPaper(folded) ? 'rule' : 'paper';
  if (/^truong hop /.test(folded) && asks.test(folded) && !/gui ho so qua he thong buu chinh|khong phai nop|khong duoc yeu cau|chi can cung cap|co quan [^,;.]{0,80}yeu cau (?:nguoi di|cong dan)/.test(folded)) return 'paper';
  return startsWithPaper(folded) && !/hop phap hoa lanh su/.test(folded) ? 'paper' : 'rule';
}

const paperStart =
  /^(?:ban (?:chinh|sao|goc|ve|dich|khai|trich)|giay|to khai|don|mau|van ban|bien ban|ho chieu|the can cuoc|can cuoc|hop dong|quyet dinh|chung tu|so ho|bao cao|anh|phieu|danh sach|thong tin chung minh|tai lieu|ho so|cac giay to|cac loai giay to|mot trong)/;

function startsWithPaper(folded: string): boolean {
  return paperStart.test(folded);
}

/** Reads what the words of a paper say beside its name. */
export function paperWords(source: string): PaperWords {
  const text = withoutBullet(source).replace(/[\s;.,]+$/u, '');
  const channels = channelsOf(text);
  const bare = text.replace(/\s?\((?:nếu|do) (?:người|nộp)[^()]{0,300}(?:trực tiếp|trực tuyến|bưu chính)[^()]{0,80}\)/giu, '').trim();
  const [name, when] = conditionOf(bare);
  const folded = foldVietnamese(text);
  return {
    name: nameOf(name),
    when,
    channels,
    replaceableByData: /khong phai (?:nop|xuat trinh)|duoc thay the bang du lieu|duoc khai thac (?:trong|tu)|co trach nhiem (?:tra cuu|khai thac)/.test(folded),
  };
}

/** A form belongs to its channel. "Trực tiếp" stands against "trực tuyến", so that paper sent by post is the paper of the counter. */
function channelsOf(text: string): readonly Channel[] | undefined {
  const folded = foldVietnamese(text);
  if (/khi lam thu tuc truc tiep/.test(folded)) return ['inPerson'];
  if (/^mau (?:[a-z]+ ){0,3}dien tu tuong tac/.test(folded)) return ['online'];
  const remark = [...folded.matchAll(/\((?:neu|do) (?:nguoi|nop) [^()]{0,300}\)/g)].map(([words]) => words).join(' ');
  const inPerson = /truc tiep/.test(remark);
  const online = /truc tuyen/.test(remark);
  if (inPerson === online) return undefined;
  return online ? ['online'] : ['inPerson', 'postal'];
}

const groupsOfPeople = /^((?:người nước ngoài|công dân việt nam (?:là|đã|đang)|cá nhân là|tổ chức là)[^;.]{0,200}?) phải (?:nộp|có|xuất trình) (.+)$/isu;

/** Parts the name of a paper from the case in which it is asked for. */
function conditionOf(text: string): [name: string, when: string | undefined] {
  const leading = /^(?:(?:đối với|trường hợp)\s(?:các\s)?(?:trường hợp\s)?|nếu\s)([^;]{3,600}?),?\s(?:thì\s)?(?:(?:người [^,;]{0,60}|ngoài [^,;]{0,200}, )?)(?:(?:phải|có trách nhiệm)\s)(nộp lại|nộp|có|xuất trình|cung cấp|bổ sung|gửi kèm theo)\s(.+)$/isu.exec(text);
  if (leading !== null) return [leading[2]!.toLowerCase().startsWith('cung cấp') ? sentence(`Cung cấp ${leading[3]!}`) : sentence(leading[3]!), leading[1]!];
  const short = /^(?:đối với|trường hợp|nếu)\s(?:trường hợp\s)?([^:]{3,300}?)(?::\s|,?\sthì\s(?:nộp|xuất trình|thay bằng)\s)(.+)$/isu.exec(text);
  if (short !== null) return [sentence(short[2]!), short[1]!];
  const open = /^(?:đối với|trường hợp|nếu)\s(?:trường hợp\s)?([^;:]{3,300}?),?\sthì\s(?:phải\s)?(.+)$/isu.exec(text);
  if (open !== null) return [sentence(open[2]!), open[1]!];
  const people = groupsOfPeople.exec(text);
  if (people !== null) return [sentence(people[2]!), people[1]!];
  const [first, ...rest] = text.split(/(?<=\S)\.\s/u);
  const inside = /^(.{3,400}?)\s(?:trong trường hợp|đối với (?:các )?trường hợp)\s(.{3,600})$/isu.exec(first!);
  const isOneOfSeveral = (first!.match(/trong trường hợp|đối với (?:các )?trường hợp/giu) ?? []).length > 1;
  if (inside !== null && !isOneOfSeveral) return [[inside[1]!, ...rest].join('. '), inside[2]!];
  if (/\(nếu có\)[\s.;]*$/iu.test(first!)) return [text, 'có giấy tờ này'];
  if (/^tùy từng trường hợp/iu.test(text)) return [text.replace(/^tùy từng trường hợp phải bổ sung:?\s*/iu, ''), 'cơ quan tiếp nhận đề nghị bổ sung'];
  return [text, undefined];
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The first sentence, without what follows about where data replaces it. */
function nameOf(text: string): string {
  const first = text.split(/\.\s(?=\p{Lu})|;\strường hợp\s/u)[0]!;
  const proof = /^Thông tin chứng minh (.{3,200}?) được khai thác (?:trong|từ)/iu.exec(first);
  const name = proof === null ? first.replace(/\s?\(sau đây gọi[^()]{0,120}\)/giu, '') : `Giấy tờ, tài liệu chứng minh ${proof[1]!}`;
  return (name.startsWith('Cung cấp ') ? name.split('; ')[0]! : name).replace(/[\s;.,]+$/u, '').slice(0, 1200);
}
