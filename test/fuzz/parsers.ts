import type { ParserRow } from './parser-row.js';
import { coreParsers } from './parsers/core.js';
import { criteriaParsers } from './parsers/criteria.js';
import { indicatorsParsers } from './parsers/indicators.js';
import { mapsParsers } from './parsers/maps.js';
import { ocopParsers } from './parsers/ocop.js';
import { pagesParsers } from './parsers/pages.js';
import { placesParsers } from './parsers/places.js';
import { proceduresParsers } from './parsers/procedures.js';
import { readersParsers } from './parsers/readers.js';

/** Every public parser, one row each. `parsers.property.test.ts` names the ones that are missing. */
export const parsers: readonly ParserRow[] = [...coreParsers, ...readersParsers, ...indicatorsParsers, ...criteriaParsers, ...proceduresParsers, ...ocopParsers, ...placesParsers, ...mapsParsers, ...pagesParsers];
