/**
 * Words of grammar, at which the noun behind a number ends: "37 sản phẩm OCOP | đã được …".
 * The list is of the language (auxiliaries, prepositions, conjunctions, demonstratives, words of the calendar), not of a topic.
 */
const functionWords: ReadonlySet<string> = new Set(
  (
    'được bị có là đã đang sẽ đều phải cần vừa mới vẫn chỉ không chưa cũng còn rất ' +
    'của với và hoặc hay để cho tại ở trên dưới trong ngoài từ đến tới theo về vào ra khi do bởi mà thì nên nhưng như bằng qua lên xuống so giữa trước sau ' +
    'nếu kể này đó kia ấy năm tháng ngày quý đạt gồm thuộc nhằm trở'
  ).split(' '),
);

/** Whether a word is one of grammar, in lower case. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word);
}
