import { foldVietnamese } from '@xaso/core';
import type { IndicatorDefinition } from '@xaso/indicators';
import type { InputDefinition, InputKind } from '../set/criteria-set.schema.js';
import { slugOf } from './fold-method.js';

/** What a rule needs to know. */
export interface WantedInput {
  readonly name: string;
  readonly kind: InputKind;
  readonly unit?: string | undefined;
  readonly options?: readonly string[] | undefined;
  /** Name of the indicator that gives the figure, where it is not the input's own, and which of its numbers is meant. */
  readonly indicator?: string | undefined;
  readonly part?: 'numerator' | 'denominator' | undefined;
  /** What the id begins with; `own` for figures, so that those of a table of figures are found by their names. */
  readonly space?: string | undefined;
}

/** The inputs of a set while it is made. */
export interface InputBook {
  /** The id of an input; the same for the same name. `undefined` when the name stands for something of another kind already. */
  readonly idOf: (wanted: WantedInput) => string | undefined;
  readonly all: readonly InputDefinition[];
}

/** Collects inputs, each name once, and finds the indicators of the catalogue that give them. */
export function inputBook(definitions: readonly IndicatorDefinition[]): InputBook {
  const all: InputDefinition[] = [];
  const byName = new Map<string, InputDefinition>();
  const ids = new Set<string>();
  const known = indicatorsByName(definitions);
  return {
    all,
    idOf: ({ name, kind, unit, options, indicator, part, space = 'own' }) => {
      const key = `${space} ${nameKey(name, kind)}`;
      const before = byName.get(key);
      const optionIds = options?.map((option, index) => ({ id: `${slugOf(option, 'muc').slice(0, 60)}-${index + 1}`, name: { vi: option.slice(0, 600) } }));
      if (before !== undefined) return before.kind === kind && JSON.stringify(before.options) === JSON.stringify(optionIds) ? before.id : undefined;
      const own = `${space}.${slugOf(name, 'so-lieu')}`;
      let id = own;
      for (let number = 2; ids.has(id); number += 1) id = `${own}-${number}`;
      const giver = indicator ?? name;
      const found = space === 'own' && kind !== 'choice' && kind !== 'yesNo' ? known.get(nameKey(giver, part === undefined ? kind : 'share')) : undefined;
      const isFit = found !== undefined && (part !== undefined || kind === 'share' ? found.kind === 'ratio' : found.kind !== 'ratio');
      const source = isFit ? found.id : part === undefined ? undefined : `own.${slugOf(giver, 'chi-so')}`;
      const input: InputDefinition = {
        id,
        name: { vi: name.slice(0, 600) },
        kind,
        ...unitField(unit ?? (kind === 'count' ? unitIn(name) : kind === 'share' ? unitIn(name) : undefined)),
        ...(source === undefined ? {} : { indicator: source }),
        ...(part === undefined ? {} : { part }),
        ...(optionIds === undefined ? {} : { options: optionIds }),
      };
      ids.add(id);
      byName.set(key, input);
      all.push(input);
      return id;
    },
  };
}

function unitField(unit: string | undefined): Pick<InputDefinition, 'unit'> {
  return unit === undefined || unit === '' || unit === '%' ? {} : { unit: { vi: unit.slice(0, 600) } };
}

const counted = /^(?:(?:tổng\s+)?số(?:\s+lượng)?|tỷ\s+lệ|tỉ\s+lệ)\s+(hồ sơ|hộ kinh doanh|hộ|người dân|người|thôn|trường học|trường|cơ sở kinh doanh|cơ sở|doanh nghiệp|văn bản|kết quả|cán bộ|camera|tổ|sản phẩm|lượt|cuộc họp|cuộc|điểm|mô hình|lớp|thành viên|giao dịch|thủ tục)(?![\p{L}])/iu;
const inBrackets = /\(([^()%]{1,30})\)$/u;

/** What is counted, as far as the name itself says so: "Số hộ có …", "… (hộ)". */
function unitIn(name: string): string | undefined {
  return inBrackets.exec(name.trim())?.[1]?.trim() ?? counted.exec(name.trim())?.[1]?.toLowerCase();
}

/** The words by which a figure is known: without its unit, and without what says only how it is measured. */
function nameKey(name: string, kind: InputKind): string {
  const words = foldVietnamese(name.replace(/\([^()]*\)/g, ' '))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return kind === 'share' ? words.replace(/^(?:ty le|ti le)(?: phan tram)? /, '') : words.replace(/^(?:tong so|so luong|so) /, '');
}

function indicatorsByName(definitions: readonly IndicatorDefinition[]): ReadonlyMap<string, IndicatorDefinition> {
  const found = new Map<string, IndicatorDefinition>();
  for (const definition of definitions) {
    const kind = definition.kind === 'ratio' ? 'share' : 'count';
    for (const name of [definition.name.vi, ...(definition.otherNames ?? [])]) {
      const key = nameKey(name, kind);
      if (key !== '' && !found.has(key)) found.set(key, definition);
    }
  }
  return found;
}
