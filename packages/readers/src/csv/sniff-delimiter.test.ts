import { expect } from 'chai';
import { sniffDelimiter } from './sniff-delimiter.js';

describe('sniffDelimiter', () => {
  const cases: readonly (readonly [what: string, text: string, delimiter: string])[] = [
    ['commas', 'Tên,Số\nXã Mẫu,12\n', ','],
    ['semicolons', 'Tên;Số\nXã Mẫu;12\n', ';'],
    ['tabs', 'Tên\tSố\nXã Mẫu\t12\n', '\t'],
    ['bars', 'Tên|Số\nXã Mẫu|12\n', '|'],
    ['decimal commas between semicolons', 'Tên;Tỷ lệ\nA;97,43\nB;96,1\nC;5,25\n', ';'],
    ['decimal commas between tabs', 'Tên\tTỷ lệ\tSố\nA\t97,43\t1\nB\t96,1\t2,5\n', '\t'],
    ['commas inside quotes', '"Tên, đầy đủ";Số\n"a,b,c";1\n"a,b,c";2\n', ';'],
    ['semicolons and line ends inside quotes', 'a,"x;y;\n;z",c\nd,"x;y\n;;z",f\n', ','],
    ['doubled quotes', '"5"";6""",1\n"7"";8""",2\n', ','],
    ['an inch sign in the middle of a cell', 'Ống 5";7\nỐng 6";8\nỐng 9";1\n', ';'],
    ['title rows above', 'DANH SÁCH, NĂM 2025\n\nTên;Số\nA;1\nB;2\nC;3\n', ';'],
    ['one column', 'Tên\nA\nB\n', ','],
    ['nothing', '', ','],
  ];
  for (const [what, text, delimiter] of cases) {
    it(`finds ${JSON.stringify(delimiter)} with ${what}`, () => {
      expect(sniffDelimiter(text)).to.equal(delimiter);
    });
  }
});
