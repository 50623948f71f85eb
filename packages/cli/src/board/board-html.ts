import { formatCivilDate, formatMessage, type CivilDate, type MessageValues } from '@xaso/core';
import type { CliMessages } from '../messages/vi.js';
import { printPage } from '../paper/print-page.js';
import type { CliWords } from '../words.js';
import type { BoardCard } from './board-card.js';
import { boardPages, type BoardPage } from './board-layout.js';
import { pointHtml } from './board-point-html.js';
import type { BoardPoint } from './board-point.js';
import { boardStyles } from './board-styles.js';
import { escapeHtml } from './escape-html.js';
import { pointWords } from './point-words.js';

type Say = (key: keyof CliMessages, values?: MessageValues) => string;

/** What a board says beside its cards. */
export interface BoardHead {
  /** The heading; the command line's own words when it is left out. */
  readonly title: string | undefined;
  /** Who publishes the catalogue, and for which day. */
  readonly publisher: string;
  readonly asOf: CivilDate;
}

/**
 * Writes a board of cards as a page that stands alone, to be printed on A4: no script, no picture, no font from elsewhere.
 */
export function boardHtml(cards: readonly BoardCard[], { title, publisher, asOf }: BoardHead, { cli, language }: CliWords): string {
  const say: Say = (key, values = {}) => escapeHtml(formatMessage(cli[key], values));
  const named = title ?? formatMessage(cli.boardTitle);
  const heading = escapeHtml(named);
  const source = say('boardSource', { publisher, date: formatCivilDate(asOf, language) });
  const body = sheetsHtml(
    cards.map((card) => cardHtml(card, say)),
    { heading, how: say('boardHow'), help: say('boardHelp'), source, placeOf: (page, pages) => say('boardPage', { page, pages }) },
  );
  return printPage({ title: named, language, styles: boardStyles, body });
}

/** Writes a board of fees, heritage sites or other points, which a list names one by one. */
export function pointsHtml(points: readonly BoardPoint[], title: string | undefined, { cli, language }: CliWords): string {
  const words = pointWords[language];
  const named = title ?? words.title;
  const body = sheetsHtml(
    points.map((point) => pointHtml(point, language)),
    { heading: escapeHtml(named), how: words.how, help: '', source: '', placeOf: (page, pages) => escapeHtml(formatMessage(cli.boardPage, { page, pages })) },
  );
  return printPage({ title: named, language, styles: boardStyles, body });
}

/** What stands on every sheet, as HTML. */
interface SheetWords {
  readonly heading: string;
  readonly how: string;
  readonly help: string;
  readonly source: string;
  /** Which sheet of how many. */
  readonly placeOf: (page: number, pages: number) => string;
}

function sheetsHtml(cards: readonly string[], words: SheetWords): string {
  const pages = boardPages(cards);
  return pages.map((page, index) => pageHtml(page, { ...words, place: pages.length > 1 ? words.placeOf(index + 1, pages.length) : '', isFirst: index === 0 })).join('\n');
}

interface PageWords extends SheetWords {
  /** Which page of how many; empty when there is one. */
  readonly place: string;
  readonly isFirst: boolean;
}

function pageHtml({ cards, rows }: BoardPage<string>, { heading, how, help, source, place, isFirst }: PageWords): string {
  // The heading stands on every sheet, since sheets hang apart; for a screen reader it is one.
  const title = isFirst ? `<h1 class="title">${heading}</h1>` : `<p class="title">${heading}</p>`;
  return `<section class="page rows-${rows}">
<header>
${title}
<p class="how">${how}</p>
</header>
<ul class="cards">
${cards.join('\n')}
</ul>
<footer><p>${help}</p><p>${[source, place].filter((part) => part !== '').join(' · ')}</p></footer>
</section>`;
}

function cardHtml({ code, name, officialName, href, host, isOwnPage, qr }: BoardCard, say: Say): string {
  const official = officialName === undefined ? '' : `<p class="official" lang="vi">${escapeHtml(officialName)}</p>\n`;
  return `<li class="card">
<svg class="qr" viewBox="0 0 ${qr.size} ${qr.size}" role="img" aria-label="${say('boardQr', { name })}" shape-rendering="crispEdges"><rect width="${qr.size}" height="${qr.size}" fill="#fff"/><path d="${qr.path}" fill="#000"/></svg>
<div class="words">
<h2 class="name${sizeClass(name)}" lang="vi">${escapeHtml(name)}</h2>
${official}<p class="code">${say('boardCode', { code })}</p>
<p class="where">${say(isOwnPage ? 'boardOpens' : 'boardSearches')} <a href="${escapeHtml(href)}" rel="noopener noreferrer">${hostHtml(host)}</a></p>
</div>
</li>`;
}

/** A long host is broken before a dot, where people read it on. */
function hostHtml(host: string): string {
  return host.split('.').map(escapeHtml).join('<wbr>.');
}

/** A long name is set smaller, so that its card does not grow over its neighbours' height. */
function sizeClass(name: string): string {
  if (name.length <= 70) return '';
  return name.length <= 160 ? ' long' : ' longest';
}
