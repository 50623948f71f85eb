import { civilDate } from '@xaso/core';
import { parsePlaceDirectory, readPhone } from '@xaso/places';
import { directoryOfStates } from '@xaso/places/fixtures';
import { importPlaces, placeColumns, readCoordinates, readMapsLink, readOpeningHours, readPlaceTable } from '@xaso/places/import';
import { anyBook, anyContent, anyText, damaged } from '../noise.js';
import { parser, parsersOf } from '../parser-row.js';

const cells = ['Quán mẫu', '20,93', '106.79', '20.9, 106.8', '106.8, 20.9', '0,0', '20°56\'10"N 106°47\'0"E', 'https://www.google.com/maps/place/x/@20.9,106.8,17z/data=!3d20.9!4d106.8', 'https://maps.app.goo.gl/abc', '0912345678', '1900 1234', '7h-11h30, 13h30-17h', '24/7', 'nghỉ Tết', 'có', 'không', 'đồng ý ngày 15/9/2026'];

/** What `@xaso/places` reads of a stranger. */
export const placesParsers = [
  ...parsersOf('@xaso/places', parser(parsePlaceDirectory, damaged(directoryOfStates())), parser(readPhone, anyText(['0', '912', '345', '678', '1900', '+84', ' ', '.', '-', '(', ')', 'x'], 8))),
  ...parsersOf(
    '@xaso/places/import',
    parser(readCoordinates, anyText(['20', '106', '.', ',', '°', "'", '"', 'N', 'E', ' ', '-', '0', '9312'], 10)),
    parser(readMapsLink, anyText(['https://', 'www.google.com', '/maps', '/place/', '@', '20.9', ',', '106.8', '17z', '!3d', '!4d', '?q=', '&', 'maps.app.goo.gl', '/'], 10)),
    parser(readOpeningHours, anyText(['7h', '11h30', '07:00', '-', ' đến ', ', ', '; ', 'thứ 2', 'thứ 7', 'chủ nhật', 'hằng ngày', '24/7', 'nghỉ', 'Tết', 'trưa'], 10)),
    parser(importPlaces, anyBook(placeColumns, cells), (book) => importPlaces(book as never, { publisher: { name: 'Xã Mẫu' }, asOf: civilDate('2026-09-30') })),
    parser(readPlaceTable, anyContent([...cells, ';', '\n', '{"type":"FeatureCollection","features":[', '{"type":"Feature","geometry":', ']}']), (content) => readPlaceTable(content, { fileName: 'a.csv' } as never)),
  ),
];
