// Written by `npm run generate` from the custom elements manifest; do not edit.
import type { XaBusinessLocator } from '../../business-locator/business-locator.js';
import type { XaIndicator } from '../../indicator/indicator.js';
import type { XaLeague } from '../../league/league.js';
import type { XaOcopCard } from '../../ocop-card/ocop-card.js';
import type { XaOcopCatalogue } from '../../ocop-catalogue/ocop-catalogue.js';
import type { XaPlaceList } from '../../place-list/place-list.js';
import type { XaProcedure } from '../../procedure/procedure.js';
import type { XaProcedureFinder } from '../../procedure-finder/procedure-finder.js';
import type { XaQr } from '../../qr/qr.js';
import type { XaScorecard } from '../../scorecard/scorecard.js';

/** What a template may name of each element. */
export interface ElementNames {
  'xa-business-locator': {
    element: XaBusinessLocator;
    properties: 'asOf' | 'atTime' | 'boundarySrc' | 'googleMapId' | 'headingLevel' | 'integrity' | 'jsonLd' | 'keepCopy' | 'linkHosts' | 'linkPresets' | 'map' | 'mapEmbed' | 'reportMail' | 'reportPhone' | 'shareHref' | 'src' | 'withoutCoverage';
    attributes: {
      'as-of': 'asOf';
      'at-time': 'atTime';
      'boundary-src': 'boundarySrc';
      'google-map-id': 'googleMapId';
      'heading-level': 'headingLevel';
      'json-ld': 'jsonLd';
      'keep-copy': 'keepCopy';
      'link-hosts': 'linkHosts';
      'link-presets': 'linkPresets';
      'map-embed': 'mapEmbed';
      'report-mail': 'reportMail';
      'report-phone': 'reportPhone';
      'share-href': 'shareHref';
      'without-coverage': 'withoutCoverage';
    };
    attributesAlone: never;
    events: 'xa-before-print' | 'xa-data-status' | 'xa-map-status' | 'xa-place-search' | 'xa-place-select' | 'xa-place-share';
  };
  'xa-indicator': {
    element: XaIndicator;
    properties: 'asOf' | 'headingLevel' | 'indicator' | 'integrity' | 'keepCopy' | 'linkHosts' | 'linkPresets' | 'messages' | 'observation' | 'place' | 'report' | 'size' | 'src';
    attributes: {
      'as-of': 'asOf';
      'heading-level': 'headingLevel';
      'keep-copy': 'keepCopy';
      'link-hosts': 'linkHosts';
      'link-presets': 'linkPresets';
    };
    attributesAlone: never;
    events: 'xa-data-status';
  };
  'xa-league': {
    element: XaLeague;
    properties: 'asOf' | 'evaluation' | 'headingLevel' | 'integrity' | 'keepCopy' | 'linkHosts' | 'linkPresets' | 'messages' | 'province' | 'src';
    attributes: {
      'as-of': 'asOf';
      'heading-level': 'headingLevel';
      'keep-copy': 'keepCopy';
      'link-hosts': 'linkHosts';
      'link-presets': 'linkPresets';
    };
    attributesAlone: never;
    events: 'xa-before-print' | 'xa-data-status' | 'xa-league-search';
  };
  'xa-ocop-card': {
    element: XaOcopCard;
    properties: 'asOf' | 'audience' | 'headingLevel' | 'integrity' | 'jsonLd' | 'keepCopy' | 'linkHosts' | 'linkPresets' | 'messages' | 'noticeDays' | 'product' | 'productId' | 'shareHref' | 'src';
    attributes: {
      'as-of': 'asOf';
      'heading-level': 'headingLevel';
      'json-ld': 'jsonLd';
      'keep-copy': 'keepCopy';
      'link-hosts': 'linkHosts';
      'link-presets': 'linkPresets';
      'notice-days': 'noticeDays';
      'product-id': 'productId';
      'share-href': 'shareHref';
    };
    attributesAlone: never;
    events: 'xa-before-print' | 'xa-data-status' | 'xa-ocop-share';
  };
  'xa-ocop-catalogue': {
    element: XaOcopCatalogue;
    properties: 'asOf' | 'audience' | 'catalogue' | 'headingLevel' | 'integrity' | 'jsonLd' | 'keepCopy' | 'linkHosts' | 'linkPresets' | 'messages' | 'noticeDays' | 'shareHref' | 'src';
    attributes: {
      'as-of': 'asOf';
      'heading-level': 'headingLevel';
      'json-ld': 'jsonLd';
      'keep-copy': 'keepCopy';
      'link-hosts': 'linkHosts';
      'link-presets': 'linkPresets';
      'notice-days': 'noticeDays';
      'share-href': 'shareHref';
    };
    attributesAlone: never;
    events: 'xa-before-print' | 'xa-data-status' | 'xa-ocop-search' | 'xa-ocop-select' | 'xa-ocop-share';
  };
  'xa-place-list': {
    element: XaPlaceList;
    properties: 'asOf' | 'atTime' | 'boundarySrc' | 'googleMapId' | 'headingLevel' | 'integrity' | 'jsonLd' | 'keepCopy' | 'kind' | 'linkHosts' | 'linkPresets' | 'map' | 'mapEmbed' | 'reportMail' | 'reportPhone' | 'shareHref' | 'src';
    attributes: {
      'as-of': 'asOf';
      'at-time': 'atTime';
      'boundary-src': 'boundarySrc';
      'google-map-id': 'googleMapId';
      'heading-level': 'headingLevel';
      'json-ld': 'jsonLd';
      'keep-copy': 'keepCopy';
      'link-hosts': 'linkHosts';
      'link-presets': 'linkPresets';
      'map-embed': 'mapEmbed';
      'report-mail': 'reportMail';
      'report-phone': 'reportPhone';
      'share-href': 'shareHref';
    };
    attributesAlone: never;
    events: 'xa-before-print' | 'xa-data-status' | 'xa-map-status' | 'xa-place-search' | 'xa-place-select' | 'xa-place-share';
  };
  'xa-procedure': {
    element: XaProcedure;
    properties: 'answers' | 'asOf' | 'catalogue' | 'channel' | 'code' | 'headingLevel' | 'helpHref' | 'helpText' | 'integrity' | 'jsonLd' | 'keepCopy' | 'linkHosts' | 'linkPresets' | 'messages' | 'overlay' | 'overlaySrc' | 'procedure' | 'reportHref' | 'shareHref' | 'src';
    attributes: {
      'as-of': 'asOf';
      'heading-level': 'headingLevel';
      'help-href': 'helpHref';
      'help-text': 'helpText';
      'json-ld': 'jsonLd';
      'keep-copy': 'keepCopy';
      'link-hosts': 'linkHosts';
      'link-presets': 'linkPresets';
      'overlay-src': 'overlaySrc';
      'report-href': 'reportHref';
      'share-href': 'shareHref';
    };
    attributesAlone: never;
    events: 'xa-before-print' | 'xa-data-status' | 'xa-procedure-choice' | 'xa-procedure-follow' | 'xa-procedure-share';
  };
  'xa-procedure-finder': {
    element: XaProcedureFinder;
    properties: 'asOf' | 'catalogue' | 'channel' | 'detailsSrc' | 'headingLevel' | 'helpHref' | 'helpText' | 'indexSrc' | 'integrity' | 'jsonLd' | 'keepCopy' | 'lexicon' | 'lexiconSrc' | 'linkHosts' | 'linkPresets' | 'messages' | 'overlay' | 'overlaySrc' | 'reportHref' | 'shipped' | 'src' | 'syncHash';
    attributes: {
      'as-of': 'asOf';
      'details-src': 'detailsSrc';
      'heading-level': 'headingLevel';
      'help-href': 'helpHref';
      'help-text': 'helpText';
      'index-src': 'indexSrc';
      'json-ld': 'jsonLd';
      'keep-copy': 'keepCopy';
      'lexicon-src': 'lexiconSrc';
      'link-hosts': 'linkHosts';
      'link-presets': 'linkPresets';
      'overlay-src': 'overlaySrc';
      'report-href': 'reportHref';
      'sync-hash': 'syncHash';
    };
    attributesAlone: never;
    events: 'xa-data-status' | 'xa-procedure-search' | 'xa-procedure-select';
  };
  'xa-qr': {
    element: XaQr;
    properties: 'account' | 'allowPayment' | 'amount' | 'asOf' | 'bank' | 'headingLevel' | 'holder' | 'label' | 'messages' | 'purpose' | 'size' | 'value';
    attributes: {
      'allow-payment': 'allowPayment';
      'as-of': 'asOf';
      'heading-level': 'headingLevel';
    };
    attributesAlone: never;
    events: 'xa-data-status';
  };
  'xa-scorecard': {
    element: XaScorecard;
    properties: 'asOf' | 'audience' | 'compareSrc' | 'compareWith' | 'controls' | 'criteria' | 'criteriaSet' | 'criteriaSrc' | 'headingLevel' | 'history' | 'integrity' | 'jsonLd' | 'keepCopy' | 'linkHosts' | 'linkPresets' | 'messages' | 'report' | 'src' | 'subjects' | 'units';
    attributes: {
      'as-of': 'asOf';
      'compare-src': 'compareSrc';
      'criteria-src': 'criteriaSrc';
      'heading-level': 'headingLevel';
      'json-ld': 'jsonLd';
      'keep-copy': 'keepCopy';
      'link-hosts': 'linkHosts';
      'link-presets': 'linkPresets';
    };
    attributesAlone: 'doubt';
    events: 'xa-before-print' | 'xa-data-status' | 'xa-scorecard-cite' | 'xa-scorecard-export' | 'xa-scorecard-filter' | 'xa-scorecard-row-toggle';
  };
}
