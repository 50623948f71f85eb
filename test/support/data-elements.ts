import type { ParseResult } from '@xaso/core';
import { evaluationDocument } from '@xaso/criteria/fixtures';
import { parseEvaluation } from '@xaso/criteria/league';
import { parseIndicatorReport } from '@xaso/indicators';
import { parseOcopCatalogue } from '@xaso/ocop';
import { ocopCatalogue, ocopProduct } from '@xaso/ocop/fixtures';
import { parsePlaceDirectory } from '@xaso/places';
import { place, placeDirectory, statePlaces } from '@xaso/places/fixtures';
import { parseProcedureCatalogue } from '@xaso/procedures';
import { procedure, procedureCatalogue } from '@xaso/procedures/fixtures';
import { fallbackFigure, sampleFallback, sampleReport } from './sample-report.js';

/** One element that shows a data document, as the suites of faults and attacks need it. A new element is one row. */
export interface DataElement {
  /** Name in `data-xa`. */
  readonly name: string;
  /** What a snippet sets beside `src`, without `data-xa-`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** A good document of a commune that does not exist. */
  readonly document: Readonly<Record<string, unknown>> & { readonly items: readonly unknown[] };
  /** The parser of such documents. */
  readonly parse: (input: unknown) => ParseResult<unknown>;
  /** What a reader sees of it. */
  readonly shows: readonly string[];
  /** The largest file that is read, in bytes. */
  readonly largest: number;
  /** Whether sheets are read beside JSON. */
  readonly tabular: boolean;
  /** A plain table inside the element as its data, with what a reader sees of it; left out where a table is none. */
  readonly inline?: { readonly table: string; readonly shows: string };
  /** Whether it hands its records to the reader as a table. */
  readonly savesTable?: true;
  /** Beginnings of the addresses beside official ones that it leads to by itself, each with host and path; left out where there are none. */
  readonly leadsTo?: readonly string[];
  /** Whether one of its buttons asks the device where it is. Nothing else may, and not before somebody presses it. */
  readonly asksPosition?: true;
  /** The documents beside its own that it takes, by attribute: a word in the part that tells of a fault, and the term that does. */
  readonly beside: readonly BesideDocument[];
}

/** A document beside the element's own. */
export interface BesideDocument {
  readonly attribute: string;
  /** What else has to be set. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Term with the words for the reader; undefined where the element goes on without a word, since nothing is lost. */
  readonly term?: string;
}

const usual = 5_000_000;

/** Where a reader of a list of places is led who wants to see one on a map, or the way to it; the last one is how the sample names its own. */
const mapLinks = ['https://www.google.com/maps/search/?api=1&', 'https://www.google.com/maps/dir/?api=1&', 'https://maps.app.goo.gl/cuahangmau'];

/** Every element with a data source. `test/faults/loading.test.ts` names the ones that are missing. */
export const dataElements: readonly DataElement[] = [
  {
    name: 'scorecard',
    attributes: {},
    document: sampleReport,
    parse: (input) => parseIndicatorReport(input),
    shows: ['412/530', '97,43%'],
    largest: usual,
    tabular: true,
    inline: { table: sampleFallback, shows: fallbackFigure },
    savesTable: true,
    beside: [{ attribute: 'criteria-src', term: 'judgedFailed' }, { attribute: 'compare-src', term: 'comparedFailed' }],
  },
  { name: 'indicator', attributes: { indicator: 'society.e-health-records' }, document: sampleReport, parse: (input) => parseIndicatorReport(input), shows: ['97,43%'], largest: usual, tabular: true, beside: [] },
  {
    name: 'procedure',
    attributes: { code: procedure().code },
    document: procedureCatalogue(),
    parse: parseProcedureCatalogue,
    shows: [procedure().name],
    largest: usual,
    tabular: false,
    beside: [{ attribute: 'overlay-src', term: 'overlayFailed' }],
  },
  {
    name: 'procedure-finder',
    attributes: {},
    document: procedureCatalogue(),
    parse: parseProcedureCatalogue,
    shows: [procedure().name],
    largest: 25_000_000,
    tabular: false,
    beside: [{ attribute: 'overlay-src', term: 'overlayFailed' }, { attribute: 'lexicon-src', term: 'lexiconFailed' }, { attribute: 'index-src' }],
  },
  {
    name: 'business-locator',
    attributes: {},
    document: placeDirectory(),
    parse: parsePlaceDirectory,
    shows: [place().name],
    largest: 25_000_000,
    tabular: true,
    inline: { table: '<table><tr><th>Tên</th><th>Địa chỉ</th></tr><tr><td>Cửa hàng mẫu trong bảng</td><td>Thôn Mẫu</td></tr></table>', shows: 'Cửa hàng mẫu trong bảng' },
    savesTable: true,
    leadsTo: mapLinks,
    asksPosition: true,
    // Asked for once the map is in sight; what is said then is tested beside the element.
    beside: [{ attribute: 'boundary-src' }],
  },
  {
    name: 'place-list',
    attributes: { kind: 'wifi' },
    document: placeDirectory([statePlaces.wifi]),
    parse: parsePlaceDirectory,
    shows: [statePlaces.wifi.name],
    largest: 25_000_000,
    tabular: true,
    savesTable: true,
    leadsTo: mapLinks,
    asksPosition: true,
    // Asked for once the map is in sight; what is said then is tested beside the element.
    beside: [{ attribute: 'boundary-src' }],
  },
  { name: 'league', attributes: {}, document: { ...evaluationDocument() }, parse: parseEvaluation, shows: ['Phường Mẫu 2', '80,25'], largest: 25_000_000, tabular: false, savesTable: true, beside: [] },
  { name: 'ocop-card', attributes: { 'product-id': ocopProduct().id }, document: ocopCatalogue(), parse: (input) => parseOcopCatalogue(input), shows: [ocopProduct().name], largest: usual, tabular: true, beside: [] },
  { name: 'ocop-catalogue', attributes: {}, inline: { table: '<table><tr><th>Tên sản phẩm</th><th>Chủ thể</th></tr><tr><td>Gạo mẫu</td><td>Hợp tác xã Mẫu</td></tr></table>', shows: 'Gạo mẫu' }, savesTable: true, document: ocopCatalogue(), parse: (input) => parseOcopCatalogue(input), shows: [ocopProduct().name], largest: 25_000_000, tabular: true, beside: [] },
];

/** A reader's words that only the content of the marker holds. */
export const pastedWords = 'Bản chép tay của xã';

/** What a webmaster has pasted into the marker: no table, so that it is never data. */
export const pasted = `<p>${pastedWords}</p>`;
