import type { LegacyFont } from './legacy-font.js';
import { isSyllable } from './vietnamese-syllable.js';

/** Of the words that change so many have to be Vietnamese afterwards; the rest may be names and abbreviations. */
const rightShare = 0.8;

/**
 * Turns text of a legacy font, read as Windows-1252, into Unicode.
 *
 * @returns undefined when what comes out is no Vietnamese: then nobody may trust it.
 */
export function convertLegacy(text: string, font: LegacyFont): string | undefined {
  const converted = (font === 'TCVN3' ? fromTcvn3(text) : fromVni(text)).normalize('NFC');
  const before = new Set(wordsOf(text));
  const changed = wordsOf(converted).filter((word) => !before.has(word));
  const right = changed.filter((word) => isSyllable(word) || isAbbreviation(word)).length;
  return right >= changed.length * rightShare ? converted : undefined;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** `QĐ`, `NĐ`, `UBNĐ`. */
function isAbbreviation(word: string): boolean {
  return word.length <= 6 && word === word.toUpperCase() && !/[AEIOUY]/.test(word);
}

/** TCVN 5712:1993, table VN3: each letter has one place. Positions 0xA1 to 0xFE; a space where nothing stands. */
const tcvn3 = 'ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ';

function fromTcvn3(text: string): string {
  return text.replace(/[\u00a1-\u00fe]/g, (sign) => {
    const letter = tcvn3[sign.charCodeAt(0) - 0xa1];
    return letter === undefined || letter === ' ' ? sign : letter;
  });
}

/** VNI writes a vowel and then what stands on it: the combining marks of each sign, by the vowel that it follows. */
const grave = '\u0300';
const acute = '\u0301';
const circumflex = '\u0302';
const tilde = '\u0303';
const breve = '\u0306';
const hook = '\u0309';
const dot = '\u0323';

const vniMarks: Readonly<Record<string, string>> = {
  ù: acute, ø: grave, û: hook, õ: tilde, ï: dot,
  â: circumflex, á: circumflex + acute, à: circumflex + grave, å: circumflex + hook, ã: circumflex + tilde, ä: circumflex + dot,
  ê: breve, é: breve + acute, è: breve + grave, ú: breve + hook, ü: breve + tilde, ë: breve + dot,
};

/** Letters that VNI writes as one sign. */
const vniLetters: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', ñ: 'đ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };

function fromVni(text: string): string {
  return text.replace(/([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ôöñíìæóòî]/gi, (sign, vowel: string | undefined, mark: string | undefined) => {
    const base = vowel ?? sign;
    const letter = vniLetters[base.toLowerCase()] ?? base;
    const cased = base === base.toLowerCase() ? letter : letter.toUpperCase();
    return cased + (mark === undefined ? '' : (vniMarks[mark.toLowerCase()] ?? ''));
  });
}
