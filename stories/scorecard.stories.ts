import '@xaso/elements/scorecard';
import { unitDirectory } from '@xaso/core/fixtures';
import { criteriaSet, criterion } from '@xaso/criteria/fixtures';
import type { CriteriaSet } from '@xaso/criteria';
import { dtiProvince9222022 } from '@xaso/criteria/sets/dti-province-922-2022';
import { ntm3182022c8 } from '@xaso/criteria/sets/ntm-318-2022-c8';
import { ocop1482023 } from '@xaso/criteria/sets/ocop-148-2023';
import { indicatorReport, largeReport, longNameDefinition, observation, observationStates, plainObservation, reportOfAllStates } from '@xaso/indicators/fixtures';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

interface Args {
  readonly report: unknown;
  readonly headingLevel: number;
  readonly criteria?: string;
  readonly criteriaSet?: unknown;
  readonly subjects?: unknown;
  readonly audience?: string;
  readonly doubt?: string;
  readonly compareWith?: unknown;
  readonly units?: unknown;
  readonly history?: unknown;
  readonly controls?: string;
  readonly jsonLd?: boolean;
}

/** What stands in the page until the element has data, and when it has none. */
const fallback = html`
  <table>
    <caption>Chỉ số chuyển đổi số Xã Mẫu, quý III/2026</caption>
    <tr><th scope="col">Chỉ số</th><th scope="col">Tử số</th><th scope="col">Mẫu số</th><th scope="col">Kỳ</th></tr>
    <tr><td>Hồ sơ giải quyết đúng hạn</td><td>45</td><td>60</td><td>quý III/2026</td></tr>
    <tr><td>Hồ sơ thủ tục hành chính nộp trực tuyến</td><td>20</td><td>58</td><td>quý III/2026</td></tr>
  </table>
`;

/** A board as a commune may have it: several pillars, a target, a benchmark, a goal, a figure that is not there. */
const usual = indicatorReport({
  items: [
    observation({ id: '1', evidence: [{ title: 'Biểu mẫu số 1', url: '/bieu-mau-1.pdf' }], confirmedBy: { name: 'Văn phòng Xã Mẫu' } }),
    observationStates.qualified,
    observationStates.withTarget,
    observationStates.range,
    plainObservation({ id: '2', indicator: 'economy.businesses-on-google-maps', status: 'missing' }),
    observationStates.amount,
    observationStates.overHundred,
    observation({ id: '3', indicator: 'society.schools-without-cash', numerator: 3, denominator: 3 }),
    observation({ id: '4', indicator: 'infrastructure.hamlets-with-internet', numerator: 12, denominator: 12 }),
    plainObservation({ id: '5', indicator: 'organisation.community-teams', value: 12 }),
    observationStates.goal,
  ],
});

const render = ({ report, headingLevel, criteria, criteriaSet: ownSet, subjects, audience, doubt, compareWith, units, history, controls, jsonLd = false }: Args): TemplateResult => html`
  <xa-scorecard
    as-of="2026-10-15"
    heading-level=${headingLevel}
    .report=${report}
    .criteria=${criteria}
    .criteriaSet=${ownSet}
    .subjects=${subjects}
    .audience=${audience}
    doubt=${ifDefined(doubt)}
    .compareWith=${compareWith}
    .units=${units}
    .history=${history}
    .controls=${controls}
    ?json-ld=${jsonLd}
    >${fallback}</xa-scorecard
  >
`;

const meta = {
  title: 'Elements/Scorecard',
  component: 'xa-scorecard',
  parameters: { layout: 'padded' },
  args: { report: usual as unknown, headingLevel: 2 },
  render,
} satisfies Meta<Args>;

export { meta as default };

type Story = StoryObj<Args>;

/** Waits until the element shows something, as a reader does. */
async function settled(canvas: HTMLElement): Promise<ShadowRoot> {
  const element = canvas.querySelector('xa-scorecard')!;
  while (element.status === 'idle' || element.status === 'loading') await new Promise((resolve) => setTimeout(resolve, 20));
  await element.updateComplete;
  return element.shadowRoot!;
}

export const Default: Story = {};

export const RowsOpened: Story = {
  play: async ({ canvasElement }) => {
    const root = await settled(canvasElement);
    root.querySelectorAll<HTMLButtonElement>('button.name').forEach((button, index) => {
      if (index < 2) button.click();
    });
  },
};

export const Empty: Story = { args: { report: indicatorReport({ items: [] }) } };

export const BrokenDataShowsFallback: Story = { args: { report: { kind: 'indicator-report', schemaVersion: 1, publisher: {}, asOf: 'hôm qua', sources: [], items: [] } } };

export const PartialDataShowsGoodRowsAndNamesBadOnes: Story = {
  args: { report: { ...usual, items: [...usual.items, { ...observation({ id: 'hong' }), numerator: 'bốn mươi lăm' }, { id: 'trống' }] } },
};

export const TableInsideIsTheData: Story = { render: ({ headingLevel }) => html`<xa-scorecard as-of="2026-10-15" heading-level=${headingLevel}>${fallback}</xa-scorecard>` };

/** A server that takes its time: the file is asked for and nothing has come yet. */
export const LoadingKeepsFallback: Story = {
  render: ({ headingLevel }) => html`<xa-scorecard as-of="2026-10-15" heading-level=${headingLevel} src="/khong-bao-gio-toi.json">${fallback}</xa-scorecard>`,
  beforeEach: () => replaceFetch(() => new Promise<Response>(() => undefined)),
};

export const ErrorOffersRetry: Story = {
  render: ({ headingLevel }) => html`<xa-scorecard as-of="2026-10-15" heading-level=${headingLevel} src="/khong-co-tep.json">${fallback}</xa-scorecard>`,
  beforeEach: () => replaceFetch(() => Promise.resolve(new Response('', { status: 404 }))),
};

/** Another file lies at the address than the page names by its digest. */
export const SubstitutedFileIsNotShown: Story = {
  render: ({ headingLevel }) => html`<xa-scorecard as-of="2026-10-15" heading-level=${headingLevel} src="/tep-bi-thay.json" integrity="sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=">${fallback}</xa-scorecard>`,
  beforeEach: () => replaceFetch(() => Promise.resolve(new Response(JSON.stringify(usual)))),
  play: ({ canvasElement }) => openAll(canvasElement),
};

/** The digest was pasted by half. */
export const DigestThatCannotBeReadShowsNothing: Story = {
  render: ({ headingLevel }) => html`<xa-scorecard as-of="2026-10-15" heading-level=${headingLevel} src="/ma-dan-thieu.json" integrity="sha256-47DEQpj8HBSa+/TImW">${fallback}</xa-scorecard>`,
  parameters: { theme: 'dark' },
  beforeEach: () => replaceFetch(() => Promise.resolve(new Response(JSON.stringify(usual)))),
  play: ({ canvasElement }) => openAll(canvasElement),
};

export const LongText: Story = {
  args: {
    report: indicatorReport({
      title: 'Kết quả thực hiện các chỉ tiêu chuyển đổi số, cải cách hành chính và phát triển kinh tế – xã hội chín tháng đầu năm 2026 trên địa bàn Xã Mẫu',
      publisher: { name: 'Ủy ban nhân dân Xã Mẫu', responsible: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân Xã Mẫu, Trung tâm Phục vụ hành chính công' },
      definitions: [longNameDefinition],
      items: [observationStates.longName, observation({ id: '2', indicator: longNameDefinition.id, numerator: 58, denominator: 60, target: { value: 90, label: 'chỉ tiêu giao tại kế hoạch mẫu về nâng cao chất lượng phục vụ người dân và doanh nghiệp' } })],
    }),
  },
};

export const FiguresToBeCheckedAgain: Story = {
  args: { report: indicatorReport({ items: [observationStates.percentDisagrees, observationStates.numeratorOverDenominator, observationStates.denominatorZero] }) },
};

export const ZeroIsNotMissing: Story = {
  args: { report: indicatorReport({ items: [observationStates.zero, observationStates.missing, observationStates.notApplicable, observationStates.notCollected] }) },
};

export const EveryState: Story = { args: { report: reportOfAllStates() } };

export const FiveHundredRows: Story = { args: { report: largeReport(500) } };

export const OneRow: Story = { args: { report: indicatorReport() } };

/** From four thousandths of a percent to nine billion, each in its own unit. */
export const SmallestAndLargestFigures: Story = {
  args: {
    report: indicatorReport({
      items: [observation({ id: '1', indicator: 'government.online-dossiers', numerator: 1, denominator: 25_000 }), plainObservation({ id: '2', indicator: 'government.digitised-results', value: 0.004 }), observationStates.amount],
    }),
  },
};

export const NumeratorAboveDenominator: Story = { args: { report: indicatorReport({ items: [observationStates.numeratorOverDenominator] }) } };

export const MoreThanAHundredPercent: Story = { args: { report: indicatorReport({ items: [observationStates.overHundred] }) } };

export const RanksRangesAndDurations: Story = { args: { report: indicatorReport({ items: [observationStates.rank, observationStates.range, observationStates.duration] }) } };

export const GoalIsNoResult: Story = { args: { report: indicatorReport({ items: [observation(), observationStates.goal] }) } };

export const NotVerified: Story = { args: { report: indicatorReport({ items: [observationStates.notVerified] }) } };

export const OutOfDateByItsFrequency: Story = { args: { report: indicatorReport({ items: [observation({ period: { type: 'quarter', year: 2025, quarter: 3 } })], definitions: [longNameDefinition] }) } };

/** Who filed what is filed online: people themselves, or somebody for them. */
export const FiledByPeopleOrForThem: Story = {
  args: {
    report: indicatorReport({
      items: [
        observation({ id: '1', indicator: 'government.online-dossiers', numerator: 200, denominator: 250, parts: { selfFiled: 120, assisted: 60 } }),
        observation({ id: '2', indicator: 'government.online-dossiers', numerator: 180, denominator: 240, parts: { selfFiled: 180 }, place: { name: 'thôn Mẫu 1', level: 'hamlet' } }),
      ],
    }),
  },
};

/** Two figures under their target, one over it, and others. */
const againstTargets = indicatorReport({
  items: [
    ...usual.items,
    observation({ id: '20', indicator: 'government.online-dossiers', numerator: 30, denominator: 60, target: { value: 70, label: 'Kế hoạch mẫu' }, place: { name: 'thôn Mẫu 1', level: 'hamlet' } }),
    observation({ id: '21', indicator: 'government.online-dossiers', numerator: 50, denominator: 60, target: { value: 70, label: 'Kế hoạch mẫu' }, place: { name: 'thôn Mẫu 2', level: 'hamlet' } }),
    observation({ id: '22', indicator: 'government.online-dossiers', numerator: 41, denominator: 60, target: { value: 70, label: 'Kế hoạch mẫu' }, place: { name: 'thôn Mẫu 3', level: 'hamlet' } }),
  ],
});

export const ChosenByPillar: Story = { args: { report: againstTargets }, play: ({ canvasElement }) => choose(canvasElement, { pillar: 'economy' }) };

export const SortedByDistanceToTarget: Story = { args: { report: againstTargets }, play: ({ canvasElement }) => choose(canvasElement, { pillar: 'government', sort: 'target' }) };

export const NothingLeftByTheChoice: Story = { args: { report: againstTargets }, play: ({ canvasElement }) => choose(canvasElement, { pillar: 'security', state: 'goal' }) };

export const ChosenOnPaper: Story = { args: { report: againstTargets }, parameters: { media: 'print' }, play: ({ canvasElement }) => choose(canvasElement, { state: 'missing' }) };

export const JudgedByAnExampleSet: Story = { args: { criteria: 'vi-du-chuyen-doi-so' } };

export const JudgedWithReasonsOpen: Story = { args: { criteria: 'vi-du-chuyen-doi-so' }, play: ({ canvasElement }) => openAll(canvasElement) };

export const JudgedInEnglish: Story = { args: { criteria: 'vi-du-chuyen-doi-so' }, parameters: { lang: 'en' }, play: ({ canvasElement }) => openAll(canvasElement) };

export const JudgedInTheDark: Story = { args: { criteria: 'vi-du-chuyen-doi-so' }, parameters: { theme: 'dark' }, play: ({ canvasElement }) => openAll(canvasElement) };

/** The report has none of what the index asks for, which is not the same as no points. */
export const JudgedWithNothingKnown: Story = { args: { criteria: 'qd-766-2022' } };

/** Names of what the set of the province asks for, which the catalogue does not have. */
const provincial = [
  ['society.households-paying-electricity-without-cash', 'Hộ gia đình thanh toán tiền điện không dùng tiền mặt', 'hộ'],
  ['society.adults-with-personal-signature', 'Người trưởng thành có chữ ký số cá nhân', 'người'],
  ['society.health-records-kept-up-to-date', 'Người dân có hồ sơ sức khỏe điện tử được cập nhật thường xuyên', 'người'],
].map(([id, vi, unit]) => ({ ...longNameDefinition, id: id!, name: { vi: vi! }, pillar: 'society' as const, baseUnit: { vi: unit! }, definition: { unknown: true as const }, numerator: undefined, denominator: undefined }));

/** Three of 37 criteria are known, and the period of the set is over: it can fail a commune but never recognise one. */
export const JudgedByAnIncompleteSetOfThePast: Story = {
  args: {
    criteria: 'thanh-hoa-1829-2023',
    report: indicatorReport({
      definitions: provincial,
      items: [
        observation({ id: '1', indicator: 'society.households-paying-electricity-without-cash', numerator: 588, denominator: 1000 }),
        observation({ id: '2', indicator: 'society.adults-with-personal-signature', numerator: 1500, denominator: 4000 }),
        plainObservation({ id: '3', indicator: 'society.health-records-kept-up-to-date', status: 'missing' }),
      ],
    }),
  },
};

/** A set of the unit's own: one criterion met, one not, one not known. */
export const JudgedByASetOfOnesOwn: Story = {
  args: {
    criteriaSet: criteriaSet(
      [
        criterion('dung-han', { name: { vi: 'Hồ sơ giải quyết đúng hạn' }, maxPoints: 40, rule: { kind: 'atLeast', of: 'on-time', threshold: 75 } }),
        criterion('truc-tuyen', { name: { vi: 'Hồ sơ nộp trực tuyến' }, maxPoints: 30, rule: { kind: 'atLeast', of: 'online', threshold: 50 } }),
        criterion('dinh-vi', { name: { vi: 'Cơ sở kinh doanh trên bản đồ số' }, maxPoints: 30, rule: { kind: 'ratio', of: 'map' } }),
      ],
      {
        maxPoints: 100,
        inputs: [
          { id: 'on-time', name: { vi: 'Hồ sơ giải quyết đúng hạn' }, kind: 'share', unit: { vi: 'hồ sơ' }, indicator: 'government.on-time-dossiers' },
          { id: 'online', name: { vi: 'Hồ sơ nộp trực tuyến' }, kind: 'share', unit: { vi: 'hồ sơ' }, indicator: 'government.online-dossiers' },
          { id: 'map', name: { vi: 'Cơ sở kinh doanh trên bản đồ số' }, kind: 'share', unit: { vi: 'cơ sở' }, indicator: 'economy.businesses-on-google-maps' },
        ],
      },
    ),
  },
};

/** What a set reads, as a report of figures under the set's own names for them. */
const reportOf = (title: string, { inputs }: Pick<CriteriaSet, 'inputs'>, { place, period, facts }: { readonly place: { readonly name: string }; readonly period: { readonly year: number }; readonly facts: Readonly<Record<string, { readonly value: number; readonly note?: string }>> }) =>
  indicatorReport({
    title,
    publisher: { name: 'Ví dụ của bộ công cụ' },
    asOf: `${period.year}-12-31` as never,
    definitions: inputs
      .filter(({ id }) => Object.hasOwn(facts, id))
      .map(({ id, name, kind, unit = { vi: 'trên 1' } }) => ({ ...longNameDefinition, id: `sample.${id}`, aliases: [id], name, pillar: undefined, kind: kind === 'yesNo' ? ('yesNo' as const) : kind === 'share' ? ('ratio' as const) : ('amount' as const), unit: kind === 'share' ? { vi: '%' } : unit, baseUnit: undefined, definition: { unknown: true as const }, numerator: undefined, denominator: undefined, frequency: 'year' as const, source: { unknown: true as const } })),
    sources: [],
    items: Object.entries(facts).map(([indicator, { value, note }]) => plainObservation({ id: indicator, indicator, place, period: period as never, value, note, responsible: undefined, sourceId: undefined })),
  });
const samplePlace = { name: 'Xã Mẫu', level: 'commune' } as const;
const year2025 = { type: 'year', year: 2025 } as const;

/** Two verdicts of a commune, and three decisions on them: granted, kept, revoked. */
const titles = criteriaSet(
  [
    criterion('dung-han', { code: '1', name: { vi: 'Hồ sơ giải quyết đúng hạn' }, rule: { kind: 'atLeast', of: 'on-time', threshold: 75 } }),
    criterion('truc-tuyen', { code: '2', name: { vi: 'Hồ sơ nộp trực tuyến' }, rule: { kind: 'atLeast', of: 'online', threshold: 50 } }),
    criterion('thon-co-mang', { code: '3', name: { vi: 'Mọi thôn có internet' }, rule: { kind: 'everyUnit', of: 'hamlets' } }),
    criterion('loa', { code: '4', name: { vi: 'Hệ thống loa truyền thanh thông minh' }, rule: { kind: 'allOf', parts: [{ of: 'loa', atLeast: 1 }] } }),
  ],
  {
    name: { vi: 'Bộ tiêu chí mẫu về xã số' },
    inputs: [
      { id: 'on-time', name: { vi: 'Hồ sơ giải quyết đúng hạn' }, kind: 'share', unit: { vi: 'hồ sơ' }, indicator: 'government.on-time-dossiers' },
      { id: 'online', name: { vi: 'Hồ sơ nộp trực tuyến' }, kind: 'share', unit: { vi: 'hồ sơ' }, indicator: 'government.online-dossiers' },
      { id: 'hamlets', name: { vi: 'Thôn có internet' }, kind: 'share', unit: { vi: 'thôn' }, indicator: 'infrastructure.hamlets-with-internet' },
      { id: 'loa', name: { vi: 'Có hệ thống loa truyền thanh thông minh' }, kind: 'yesNo' },
    ],
    decisions: [
      { id: 'xa-so', name: { vi: 'Xã số mẫu' }, kind: 'grant', when: { kind: 'criteria', are: 'passed', count: 4 } },
      { id: 'giu', name: { vi: 'Giữ danh hiệu Xã số mẫu' }, kind: 'keep', of: 'xa-so', when: { kind: 'criteria', are: 'passed', count: 3 } },
      { id: 'thu-hoi', name: { vi: 'Thu hồi danh hiệu Xã số mẫu' }, kind: 'revoke', of: 'xa-so', when: { kind: 'all', of: [{ kind: 'criteria', are: 'failed', percent: 30 }, { kind: 'criterion', criterion: 'dung-han', is: 'failed' }] } },
    ],
  },
);
const titleFigures = (onTime: number, online: number): unknown =>
  indicatorReport({
    items: [
      observation({ id: '1', numerator: onTime }),
      observation({ id: '2', indicator: 'government.online-dossiers', numerator: online }),
      observation({ id: '3', indicator: 'infrastructure.hamlets-with-internet', numerator: 12, denominator: 12 }),
    ],
  });
const holding = (loa?: 'yes' | 'no'): unknown => ({ place: samplePlace, previous: { 'xa-so': 'held' }, facts: loa === undefined ? {} : { loa: { choice: loa } } });

export const DecisionsTaken: Story = { args: { criteriaSet: titles, report: titleFigures(50, 40), subjects: holding('yes') } };

export const DecisionsNotTakenWithTheirReasons: Story = { args: { criteriaSet: titles, report: titleFigures(40, 20), subjects: holding('no') }, play: ({ canvasElement }) => openAll(canvasElement) };

export const DecisionsLeftOpenByWhatIsMissing: Story = { args: { criteriaSet: titles, report: titleFigures(50, 20), subjects: holding() }, play: ({ canvasElement }) => openAll(canvasElement) };

/** 46 of 60 dossiers are 76.7%: two fewer, and the line of 75% is missed. One hamlet fewer, and not all have internet. 40 of 60 online are far from the line. */
export const NearTheLineWhenCountsAreOff: Story = { args: { criteriaSet: titles, report: titleFigures(46, 40), subjects: holding('yes'), doubt: '5' }, play: ({ canvasElement }) => openAll(canvasElement) };

export const CertainThoughCountsAreOff: Story = { args: { criteriaSet: titles, report: titleFigures(55, 40), subjects: holding('yes'), doubt: '2' }, parameters: { lang: 'en' } };

/** The whole stays open by what is missing. */
export const NotEnoughDataForCertainty: Story = { args: { criteriaSet: titles, report: titleFigures(50, 20), subjects: holding(), doubt: '2' } };

/** The page wrote the attribute wrong: the board judges as before, and editors are told. */
export const DoubtThatCannotBeRead: Story = { args: { criteriaSet: titles, report: titleFigures(50, 20), subjects: holding(), doubt: 'hai' } };

/** Points for five stars, but not the minimum requirements of five: the product drops to four, and the board says why. */
const product = {
  place: { name: 'Sản phẩm mẫu của Xã Mẫu' },
  period: year2025,
  facts: {
    ...Object.fromEntries(Object.entries({ a: 40, b: 25, c: 35 }).map(([part, value]) => [`diem-phan-${part}`, { value, note: 'Phiếu chấm mẫu' }])),
    ...Object.fromEntries([2, 3, 4, 5].map((stars) => [`yeu-cau-${stars}-sao`, { value: stars < 5 ? 1 : 0 }])),
  },
};

export const GateKeepsAProductFromFiveStars: Story = { args: { criteriaSet: ocop1482023, report: reportOf('Phân hạng sản phẩm OCOP mẫu', ocop1482023, product) }, play: ({ canvasElement }) => openAll(canvasElement) };

/** Criterion 8 of the new countryside, as its test vectors have it: nine villages, 55% with smartphones. */
const criterion8 = (villagesOnline: number, smartphones: number) => ({
  place: samplePlace,
  period: year2025,
  facts: {
    'diem-buu-chinh': { value: 1 },
    'gio-mo-cua': { value: 4 },
    'so-thon': { value: 9 },
    'thon-dien-thoai': { value: 9 },
    'thon-internet': { value: villagesOnline },
    'ty-le-dien-thoai-thong-minh': { value: smartphones },
    'dai-truyen-thanh': { value: 1 },
    'thon-co-loa': { value: 9 },
    'ung-dung-cntt': { value: 1 },
  },
});
const countryside = (villagesOnline: number, smartphones: number) => reportOf('Tiêu chí số 8 nông thôn mới, Xã Mẫu', ntm3182022c8, criterion8(villagesOnline, smartphones));
const noIsland = { place: samplePlace, attributes: { 'xa-dao': 'khac' } };

export const RecognisedByTheNewCountryside: Story = { args: { criteriaSet: ntm3182022c8, report: countryside(9, 55), subjects: noIsland } };

export const OneVillageShortOfTheNewCountryside: Story = { args: { criteriaSet: ntm3182022c8, report: countryside(8, 55), subjects: noIsland }, play: ({ canvasElement }) => openAll(canvasElement) };

/** Nobody said whether the commune is an island, for which another line holds. */
export const ThresholdOpenUntilTheKindOfCommuneIsKnown: Story = { args: { criteriaSet: ntm3182022c8, report: countryside(9, 50) }, play: ({ canvasElement }) => openAll(canvasElement) };

/** Values of the eight main indices as they were published for 2022; the total is that of the publication within a ten-thousandth. */
const daNang2022 = {
  place: { name: 'Đà Nẵng', level: 'province' },
  period: { type: 'year', year: 2022 },
  facts: Object.fromEntries(Object.entries({ 'nhan-thuc': 1, 'the-che': 0.9, 'ha-tang': 0.8253, 'nhan-luc': 0.8487, attt: 0.7578, cqs: 0.8575, kts: 0.7836, xhs: 0.5197 }).map(([id, value]) => [id, { value }])),
};

export const PublishedIndexOfAProvince: Story = { args: { criteriaSet: dtiProvince9222022, report: reportOf('DTI cấp tỉnh năm 2022, số liệu đã công bố', dtiProvince9222022, daNang2022) }, play: ({ canvasElement }) => openAll(canvasElement) };

/** What people say stands beside what is computed; too little is scored for a rank; one figure is of an earlier period, one is imputed. */
const assessed = criteriaSet(
  [
    criterion('dung-han', { code: '1', name: { vi: 'Hồ sơ giải quyết đúng hạn' }, maxPoints: 40, rule: { kind: 'ratio', of: 'on-time' } }),
    criterion('truc-tuyen', { code: '2', name: { vi: 'Hồ sơ nộp trực tuyến' }, maxPoints: 30, rule: { kind: 'ratioToTarget', of: 'online', target: 80 } }),
    criterion('dao-tao', { code: '3', name: { vi: 'Cán bộ được tập huấn' }, maxPoints: 30, rule: { kind: 'ratio', of: 'trained' } }),
    criterion('sang-kien', { code: '4', name: { vi: 'Sáng kiến được công nhận' }, maxPoints: 3, counts: 'bonus', rule: { kind: 'perItem', of: 'ideas', points: 1 } }),
    criterion('bao-cao-muon', { code: '5', name: { vi: 'Báo cáo nộp muộn' }, maxPoints: 4, counts: 'penalty', rule: { kind: 'perItem', of: 'late', points: 2 } }),
    criterion('ai', { code: '6', name: { vi: 'Ứng dụng trí tuệ nhân tạo' }, rule: { kind: 'unscored' }, effectiveFrom: '2027-01-01' as never }),
  ],
  {
    name: { vi: 'Bộ tiêu chí mẫu có tự chấm và thẩm định' },
    maxPoints: 100,
    coverageFloor: 80,
    inputs: [
      { id: 'on-time', name: { vi: 'Hồ sơ giải quyết đúng hạn' }, kind: 'share', unit: { vi: 'hồ sơ' }, indicator: 'government.on-time-dossiers' },
      { id: 'online', name: { vi: 'Hồ sơ nộp trực tuyến' }, kind: 'share', unit: { vi: 'hồ sơ' }, indicator: 'government.online-dossiers' },
      { id: 'trained', name: { vi: 'Cán bộ được tập huấn' }, kind: 'share', unit: { vi: 'người' } },
      { id: 'ideas', name: { vi: 'Sáng kiến được công nhận' }, kind: 'count', unit: { vi: 'sáng kiến' } },
      { id: 'late', name: { vi: 'Báo cáo nộp muộn' }, kind: 'count', unit: { vi: 'báo cáo' } },
    ],
  },
);
const saidOfIt = {
  place: samplePlace,
  facts: {
    online: { numerator: 40, denominator: 60, basis: 'carriedForward', basisPeriod: { type: 'quarter', year: 2026, quarter: 2 } },
    ideas: { value: 2 },
    late: { value: 1, basis: 'imputed' },
  },
  assessments: {
    'dung-han': { selfScore: 40, verified: 30, explanation: 'đơn vị tính cả hồ sơ người dân xin rút', documents: [{ number: '12', symbol: 'BC-MAU', title: 'Báo cáo mẫu quý III', date: '2026-10-02' }] },
    'truc-tuyen': { selfScore: 25 },
  },
};

export const SelfScoreBesideVerifiedScore: Story = { args: { criteriaSet: assessed, report: titleFigures(45, 40), subjects: saidOfIt }, play: ({ canvasElement }) => openAll(canvasElement) };

/** Verdicts with points that a commune misses by a few dossiers, one that waits for the province, one that nobody has figures of. */
const ahead = criteriaSet(
  [
    criterion('dung-han', { code: '1', name: { vi: 'Hồ sơ giải quyết đúng hạn', en: 'Dossiers settled on time' }, maxPoints: 40, rule: { kind: 'atLeast', of: 'on-time', threshold: 95 }, responsible: 'commune' }),
    criterion('truc-tuyen', { code: '2', name: { vi: 'Hồ sơ nộp trực tuyến', en: 'Dossiers filed online' }, maxPoints: 30, rule: { kind: 'ratioToTarget', of: 'online', target: 80 }, responsible: 'commune' }),
    criterion('thon-co-mang', { code: '3', name: { vi: 'Mọi thôn có internet', en: 'Every hamlet online' }, maxPoints: 15, rule: { kind: 'everyUnit', of: 'hamlets' }, responsible: 'province' }),
    criterion('dinh-vi', { code: '4', name: { vi: 'Cơ sở kinh doanh trên bản đồ số', en: 'Businesses on digital maps' }, maxPoints: 15, rule: { kind: 'ratio', of: 'map' }, responsible: 'commune' }),
  ],
  {
    name: { vi: 'Bộ tiêu chí mẫu của xã', en: 'Sample criteria of the commune' },
    maxPoints: 100,
    inputs: [
      { id: 'on-time', name: { vi: 'Hồ sơ giải quyết đúng hạn', en: 'Dossiers settled on time' }, kind: 'share', unit: { vi: 'hồ sơ', en: 'dossiers' }, indicator: 'government.on-time-dossiers' },
      { id: 'online', name: { vi: 'Hồ sơ nộp trực tuyến', en: 'Dossiers filed online' }, kind: 'share', unit: { vi: 'hồ sơ', en: 'dossiers' }, indicator: 'government.online-dossiers' },
      { id: 'hamlets', name: { vi: 'Thôn có internet', en: 'Hamlets online' }, kind: 'share', unit: { vi: 'thôn', en: 'hamlets' }, indicator: 'infrastructure.hamlets-with-internet' },
      { id: 'map', name: { vi: 'Cơ sở kinh doanh trên bản đồ số', en: 'Businesses on digital maps' }, kind: 'share', unit: { vi: 'cơ sở', en: 'businesses' }, indicator: 'economy.businesses-on-google-maps' },
    ],
    bands: [
      { id: 'tot', name: { vi: 'Tốt', en: 'Good' }, min: 65 },
      { id: 'kha', name: { vi: 'Khá', en: 'Fair' }, min: 20, below: 65 },
      { id: 'con-lai', name: { vi: 'Còn lại', en: 'Rest' }, min: 0, below: 20 },
    ],
    decisions: [{ id: 'tieu-bieu', name: { vi: 'Xã tiêu biểu mẫu', en: 'Sample model commune' }, kind: 'grant', when: { kind: 'all', of: [{ kind: 'points', atLeast: 80 }, { kind: 'criterion', criterion: 'dung-han', is: 'passed' }] } }],
  },
);
const staffFile = indicatorReport({
  audience: 'staff',
  items: [
    observation({ id: '1', numerator: 45 }),
    observation({ id: '2', indicator: 'government.online-dossiers', numerator: 40 }),
    observation({ id: '3', indicator: 'infrastructure.hamlets-with-internet', numerator: 11, denominator: 12 }),
    observation({ id: '4', indicator: 'economy.businesses-on-google-maps', numerator: 46, denominator: 46 }),
    observationStates.percentDisagrees,
    observationStates.overHundred,
  ].map((item, index) => (index === 4 ? { ...item, place: { name: 'thôn Mẫu 1', level: 'hamlet' } as const } : item)),
});
const forStaff = { criteriaSet: ahead, report: staffFile, audience: 'staff' };

export const StaffSeeGapsPlanAndFindings: Story = { args: forStaff };

export const StaffSeeThemInTheDark: Story = { args: forStaff, parameters: { theme: 'dark' } };

export const StaffSeeThemInEnglish: Story = { args: forStaff, parameters: { lang: 'en' } };

export const StaffTakeThemOnPaper: Story = { args: forStaff, parameters: { media: 'print' } };

export const StaffSeeThemOnANarrowPage: Story = { args: forStaff, render: (args) => html`<div style="inline-size: 18rem">${render(args)}</div>` };

/** One figure is not there: what has to be known first is said first. */
export const StaffSeeWhatHasToBeKnownFirst: Story = { args: { ...forStaff, report: { ...staffFile, items: [...staffFile.items.slice(0, 3), plainObservation({ id: '4', indicator: 'economy.businesses-on-google-maps', status: 'missing' })] } } };

export const StaffPlanForTheNewCountryside: Story = { args: { criteriaSet: ntm3182022c8, report: { ...countryside(7, 55), audience: 'staff' }, subjects: noIsland, audience: 'staff' } };

/** The page says that it is for staff, its file does not: nothing is shown, and the editor's details say why. */
export const StaffAreToldThatMuchOfTheFileChanged: Story = {
  render: () => html`<xa-scorecard as-of="2026-10-15" heading-level="2" audience="staff" keep-copy .criteriaSet=${ahead} src="/tep-doi-nhieu.json">${fallback}</xa-scorecard>`,
  beforeEach: async () => {
    const before = { ...staffFile, items: staffFile.items.slice(0, 1) };
    const cache = await caches.open('xaso-data-1');
    await cache.put('/tep-doi-nhieu.json', new Response(JSON.stringify(before), { headers: { 'x-xaso-saved-on': '2026-10-14' } }));
    return replaceFetch(() => Promise.resolve(new Response(JSON.stringify(staffFile))));
  },
};

export const StaffPageOverAPublicFile: Story = { args: { ...forStaff, report: { ...staffFile, audience: 'public' } }, play: ({ canvasElement }) => openAll(canvasElement) };

export const StaffFileOnAPublicPage: Story = { args: { criteriaSet: ahead, report: staffFile }, play: ({ canvasElement }) => openAll(canvasElement) };

export const BrokenSetJudgesNobody: Story = { args: { criteriaSet: { kind: 'criteria-set', schemaVersion: 1, id: 'thieu' } } };

export const UnknownSetJudgesNobody: Story = { args: { criteria: 'khong-co-bo-nay' } };

/** Another commune in the same quarter; two of its figures are of another period, and one indicator is missing. */
const other = indicatorReport({
  title: 'Chuyển đổi số ở Xã Mẫu Hai',
  publisher: { name: 'Ủy ban nhân dân Xã Mẫu Hai' },
  items: [
    observation({ id: '1', place: { name: 'Xã Mẫu Hai', level: 'commune' }, numerator: 58, denominator: 60 }),
    plainObservation({ id: '2', indicator: 'government.digitised-results', place: { name: 'Xã Mẫu Hai', level: 'commune' }, value: 12.5 }),
    plainObservation({ id: '3', indicator: 'organisation.community-teams', place: { name: 'Xã Mẫu Hai', level: 'commune' }, value: 9, period: { type: 'quarter', year: 2026, quarter: 2 } }),
    observation({ id: '4', indicator: 'infrastructure.hamlets-with-internet', place: { name: 'Xã Mẫu Hai', level: 'commune' }, numerator: 9, denominator: 10, period: { type: 'year', year: 2025 } }),
    plainObservation({ id: '5', indicator: 'security.cameras', place: { name: 'Xã Mẫu Hai', level: 'commune' }, value: 40 }),
  ],
});

export const BesideAnotherCommune: Story = { args: { compareWith: other } };

export const BesideAnotherCommuneInTheDark: Story = { args: { compareWith: other }, parameters: { theme: 'dark' } };

export const BesideAnotherLevelWithoutADifference: Story = {
  args: { compareWith: indicatorReport({ publisher: { name: 'Ủy ban nhân dân Tỉnh Mẫu' }, items: [observation({ place: { name: 'Tỉnh Mẫu', level: 'province' } })] }) },
};

/** The unit of before the reform went into this one: its figures stand beside, and are not compared. */
export const BesideAUnitThatWasMerged: Story = {
  args: {
    report: indicatorReport({ items: [observation({ place: { name: 'Xã Mẫu Đông', code: '99901', level: 'commune' } })] }),
    compareWith: indicatorReport({ items: [observation({ place: { name: 'Xã Mẫu Một', code: '99901', level: 'commune' }, numerator: 30, period: { type: 'quarter', year: 2025, quarter: 1 } })] }),
    units: unitDirectory(),
  },
};

export const OtherReportIsWrong: Story = { args: { compareWith: { kind: 'ocop-catalogue' } } };

/** Nine quarters of one figure: a gap, and a change in the way of counting. */
const overTime = indicatorReport({
  items: ([[1, 2025, 12], [2, 2025, 18], [4, 2025, 26], [1, 2026, 30], [2, 2026, 40], [3, 2026, 45]] as const).map(([quarter, year, numerator]) =>
    observation({ id: `${year}-${quarter}`, numerator, period: { type: 'quarter', quarter, year }, ...(quarter === 2 && year === 2026 ? { break: 'từ quý này tính cả hồ sơ nộp hộ' } : {}) }),
  ),
});

export const SeveralPeriodsWithAGapAndABreak: Story = { args: { report: overTime } };

export const EarlierReportsGiveATrend: Story = {
  args: {
    report: indicatorReport({ items: [observation({ id: '1' }), plainObservation({ id: '2', indicator: 'organisation.community-teams', value: 12 })] }),
    history: [1, 2].map((quarter) =>
      indicatorReport({
        items: [
          observation({ id: '1', numerator: 20 + 8 * quarter, period: { type: 'quarter', quarter: quarter as 1 | 2, year: 2026 } }),
          plainObservation({ id: '2', indicator: 'organisation.community-teams', value: 13 - quarter, period: { type: 'quarter', quarter: quarter as 1 | 2, year: 2026 } }),
        ],
      }),
    ),
  },
  play: ({ canvasElement }) => openAll(canvasElement),
};

/** Two communes went into one: their figures are added up before the merger, and nothing is joined across it. */
export const SumOfFormerUnitsBeforeAMerger: Story = {
  args: {
    report: indicatorReport({ title: 'Chuyển đổi số ở Xã Mẫu Đông', publisher: { name: 'Ủy ban nhân dân Xã Mẫu Đông' }, items: [ofCommune('Xã Mẫu Đông', 3, 45), ofCommune('Xã Mẫu Đông', 4, 51)] }),
    history: [indicatorReport({ items: [ofCommune('Xã Mẫu Một', 1, 30), ofCommune('Xã Mẫu Hai', 1, 36), ofCommune('Xã Mẫu Một', 2, 33), ofCommune('Xã Mẫu Hai', 2, 39)] })],
    units: { ...unitDirectory(), items: unitDirectory().items.map((unit) => (unit.code === '99904' ? { ...unit, lineage: [] } : unit)) },
  },
  play: ({ canvasElement }) => openAll(canvasElement),
};

/** A share of 60 in a quarter of 2025. */
function ofCommune(name: string, quarter: 1 | 2 | 3 | 4, numerator: number): ReturnType<typeof observation> {
  return observation({ id: `${name} ${quarter}`, place: { name, level: 'commune' }, period: { type: 'quarter', quarter, year: 2025 }, numerator });
}

export const EarlierReportIsWrong: Story = { args: { history: [{ kind: 'ocop-catalogue' }] } };

/** Two places in one report: the reader chooses whose figures are judged. */
export const JudgedForThePlaceThatIsChosen: Story = {
  args: {
    criteria: 'vi-du-chuyen-doi-so',
    report: indicatorReport({
      items: [
        observation({ id: '1', indicator: 'economy.businesses-on-google-maps', numerator: 46, denominator: 46, place: { name: 'Phường Mẫu', level: 'commune' } }),
        observation({ id: '2', indicator: 'society.schools-without-cash', numerator: 3, denominator: 3, place: { name: 'Phường Mẫu', level: 'commune' } }),
        observation({ id: '3', indicator: 'economy.businesses-on-google-maps', numerator: 20, denominator: 58 }),
      ],
    }),
  },
};

/** A page over plain http has no clipboard: the citation stands ready to be copied by hand. */
export const CitationToBeCopiedByHand: Story = {
  args: { report: indicatorReport(), jsonLd: true },
  beforeEach: () => {
    const refuse = (): Promise<void> => Promise.reject(new DOMException('no clipboard', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: refuse } });
    return () => void Reflect.deleteProperty(navigator, 'clipboard');
  },
  play: async ({ canvasElement }) => {
    await openAll(canvasElement);
    const element = canvasElement.querySelector('xa-scorecard')!;
    await element.updateComplete;
    element.shadowRoot!.querySelector<HTMLButtonElement>("button[part~='cite']")!.click();
  },
};

export const EverythingAtOnceOnPaper: Story = { args: { criteria: 'vi-du-chuyen-doi-so', compareWith: other, controls: 'always', jsonLd: true }, parameters: { media: 'print' }, play: ({ canvasElement }) => openAll(canvasElement) };

export const Narrow: Story = { render: (args) => html`<div style="inline-size: 18rem">${render(args)}</div>` };

export const Dark: Story = { args: { report: reportOfAllStates() }, parameters: { theme: 'dark' } };

export const Print: Story = { parameters: { media: 'print' } };

export const English: Story = { parameters: { lang: 'en' } };

/** Chooses rows as a reader does. */
async function choose(canvas: HTMLElement, choice: Readonly<Record<string, string>>): Promise<void> {
  const root = await settled(canvas);
  for (const [field, value] of Object.entries(choice)) {
    const control = root.querySelector<HTMLSelectElement>(`select[data-field='${field}']`)!;
    control.value = value;
    control.dispatchEvent(new Event('change'));
    await canvas.querySelector('xa-scorecard')!.updateComplete;
  }
}

/** Opens the panels and the first two rows. */
async function openAll(canvas: HTMLElement): Promise<void> {
  const root = await settled(canvas);
  for (const panel of root.querySelectorAll('details')) panel.open = true;
  root.querySelectorAll<HTMLButtonElement>('button.name').forEach((button, index) => {
    if (index < 2) button.click();
  });
}

/** Puts an answer in place of the network, and the network back when the story is left. */
function replaceFetch(answer: typeof fetch): () => void {
  const original = globalThis.fetch;
  globalThis.fetch = answer;
  return () => {
    globalThis.fetch = original;
  };
}
