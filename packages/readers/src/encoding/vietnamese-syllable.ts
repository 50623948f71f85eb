const onsets = 'ngh ng nh gh gi kh ph qu th tr ch b c d đ g h k l m n p q r s t v x'.split(' ');

/** What may follow a beginning, without its tone. `gi` and `qu` lend their vowel to it: `giêng`, `quynh`. */
const rhymes = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êc êch êm ên êng ênh êp êt êu ' +
    'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ' +
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uyn uynh uyt uyu ' +
    'ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y ych yêm yên yêng yêt yêu yn ynh yt yu'
  ).split(' '),
);

/** The five marks of tone. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether a word is built as a Vietnamese syllable is. Says nothing of its meaning. */
export function isSyllable(word: string): boolean {
  const plain = word.toLowerCase().normalize('NFD');
  if ((plain.match(tones)?.length ?? 0) > 1) return false;
  const toneless = plain.replace(tones, '').normalize('NFC');
  return rhymes.has(toneless) || onsets.some((onset) => toneless.startsWith(onset) && (rhymes.has(toneless.slice(onset.length)) || toneless === 'gi'));
}
