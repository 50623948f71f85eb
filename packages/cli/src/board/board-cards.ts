import { excerpt, parseResult, type CivilDate, type Finding, type FindingPlace, type ParseResult } from '@xaso/core';
import { qrImage } from '@xaso/elements/qr-image';
import { lifeCycleOn, type Procedure, type ProcedureCatalogue } from '@xaso/procedures';
import { nearestName } from '../arguments/nearest-name.js';
import { cliFinding } from '../cli-findings.js';
import type { BoardCard } from './board-card.js';
import { finderLink, officialLink } from './board-link.js';

/** What stands on a board. */
export interface BoardOptions {
  readonly codes: readonly string[];
  /** Address of the commune's finder; without it each code leads to the official page. */
  readonly linkBase: URL | undefined;
  readonly today: CivilDate;
  /** Name of the catalogue's file, for the findings. */
  readonly file: string;
}

/** Makes the cards of a board, in the order of the codes. What can't be shown is named and left out. Never throws for bad data. */
export function boardCards(catalogue: ProcedureCatalogue, { codes, linkBase, today, file }: BoardOptions): ParseResult<readonly BoardCard[]> {
  const places = new Map(catalogue.items.map(({ code }, place) => [code.toLowerCase(), place] as const).reverse());
  const findings: Finding[] = [];
  const cards = codes.flatMap((code): BoardCard[] => {
    const place = places.get(code.toLowerCase());
    if (place === undefined) {
      findings.push(unknownCode(code, [...places.keys()], file));
      return [];
    }
    const procedure = catalogue.items[place]!;
    const card = cardOf(procedure, catalogue, linkBase, { path: `items[${place}]`, file } as FindingPlace);
    findings.push(...endedFindings(procedure, today, file), ...card.findings);
    return card.value === undefined ? [] : [card.value];
  });
  return parseResult(cards, findings);
}

function unknownCode(code: string, known: readonly string[], file: string): Finding {
  const nearest = nearestName(code, known);
  const values = { text: excerpt(code, 60) };
  const where = { file, row: 0 };
  return nearest === undefined ? cliFinding('board.code-unknown', where, values) : cliFinding('board.code-misspelled', where, { ...values, nearest });
}

/** A board hangs for months: a procedure that has ended is worth a word before it is printed. */
function endedFindings(procedure: Procedure, today: CivilDate, file: string): readonly Finding[] {
  const life = lifeCycleOn(procedure, today);
  const values = { code: procedure.code, name: excerpt(procedure.name, 120) };
  if (life.state === 'replaced') return [cliFinding('board.procedure-replaced', { file, row: 0 }, { ...values, successor: life.replacedBy.join(', ') })];
  return life.state === 'expired' ? [cliFinding('board.procedure-ended', { file, row: 0 }, values)] : [];
}

function cardOf(procedure: Procedure, { linkTemplates = [] }: ProcedureCatalogue, linkBase: URL | undefined, where: FindingPlace): ParseResult<BoardCard> {
  const link = linkBase === undefined ? officialLink(procedure, linkTemplates, where) : parseResult(finderLink(linkBase, procedure), []);
  if (link.value === undefined) return parseResult<BoardCard>(undefined, link.findings);
  const { href, host, isOwnPage } = link.value;
  const qr = qrImage(href).value;
  const { code, name, plainName } = procedure;
  if (qr === undefined) return parseResult<BoardCard>(undefined, [cliFinding('board.link-too-long', where, { code, length: href.length })]);
  return parseResult({ code, name: plainName ?? name, officialName: plainName === undefined || plainName === name ? undefined : name, href, host, isOwnPage, qr }, []);
}
