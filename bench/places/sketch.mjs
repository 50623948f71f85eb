// How long a reader waits from the data to the points on the sketch, and how long a frame of moving it takes, against leaflet with supercluster
// on an empty base: the same places, the same size, in one page.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, sharedFolder } from '../../tools/paths.mjs';
import { withMeasuredPage } from '../measured-page.mjs';

const rounds = 15;

export async function run() {
  const sheet = readFileSync(join(root, 'node_modules/leaflet/dist/leaflet.css'), 'utf8');
  const sets = [
    { name: '1,000 scattered places', count: 1_000 },
    { name: '5,000 scattered places', count: 5_000 },
    ...realPlaces(),
  ];
  return withMeasuredPage(pageSource(sheet), async (page) => {
    const rows = [];
    for (const { name, ...set } of sets) {
      const { sketch, leaflet } = await page.evaluate(([set, rounds]) => window.measure(set, rounds), [set, rounds]);
      rows.push({ name: `sketch, ${name}: data to points, against leaflet + supercluster`, ratio: sketch.first / leaflet.first, note: `median ${sketch.first.toFixed(1)} ms against ${leaflet.first.toFixed(1)} ms` });
      rows.push({ name: `sketch, ${name}: a frame of moving, against leaflet`, ratio: sketch.frame / leaflet.frame, note: `mean ${sketch.frame.toFixed(3)} ms of script and layout against ${leaflet.frame.toFixed(3)} ms; the longest ${sketch.longest.toFixed(1)} ms, limit 8 ms at 1,000` });
    }
    return rows;
  });
}

/** Real restaurants and shops of one ward, where the data are. */
function realPlaces() {
  const file = sharedFolder === undefined ? '' : join(sharedFolder, 'data/places/hoan-kiem-food.geojson');
  if (!existsSync(file)) return [];
  const { features } = JSON.parse(readFileSync(file, 'utf8'));
  const places = features.map(({ id, properties, geometry }) => ({ id, name: properties.name ?? id, longitude: geometry.coordinates[0], latitude: geometry.coordinates[1] }));
  return [{ name: `${places.length} real places`, places }];
}

const pageSource = (sheet) => `
import * as L from 'leaflet';
import Supercluster from 'supercluster';
import { sketchProvider } from '@xaso/maps/sketch';
import { sampleLabels } from '@xaso/maps/fakes';

const sheet = new CSSStyleSheet();
sheet.replaceSync(${JSON.stringify(sheet)});
document.adoptedStyleSheets = [sheet];

const sorted = (times) => times.sort((a, b) => a - b);
const median = (times) => sorted(times)[times.length >> 1];
const mean = (times) => times.reduce((sum, time) => sum + time, 0) / times.length;

function scattered(count) {
  let seed = 7;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  return Array.from({ length: count }, (_, index) => ({ id: 'x' + index, name: 'Địa điểm mẫu ' + index, longitude: 105.75 + 0.06 * random() * random(), latitude: 19.78 + 0.06 * random() * random() }));
}

function makeHost() {
  const host = document.createElement('div');
  host.style.cssText = 'width: 800px; height: 500px';
  document.body.replaceChildren(host);
  return host;
}

const nextFrame = () => new Promise(requestAnimationFrame);

/** Frames of one drag after another: the longest frame of a drag is told from a pause of the machine by the median over drags. */
const runs = (frames) => Array.from({ length: frames.length / 60 }, (_, index) => frames.slice(index * 60, index * 60 + 60));

async function sketch(places) {
  const host = makeHost();
  host.offsetHeight;
  const start = performance.now();
  const map = await sketchProvider({ labels: sampleLabels }).mount(host, new AbortController().signal);
  map.setPlaces(places);
  const shadow = host.firstElementChild.shadowRoot;
  const picture = shadow.querySelector('.map');
  picture.getBoundingClientRect();
  const first = performance.now() - start;
  if (shadow.querySelectorAll('.marker').length === 0) throw new Error('no points');

  // Near enough for the drag to leave what is drawn beyond the edges, so that the frame which draws again counts, too.
  for (let times = 0; times < 3; times += 1) shadow.querySelector('button').click();
  await nextFrame();
  const send = (type, x) => picture.dispatchEvent(new PointerEvent(type, { pointerId: 1, clientX: x, clientY: 250, bubbles: true }));
  picture.setPointerCapture = () => {};
  const frames = [];
  send('pointerdown', 400);
  // The draw waits for the frame; its callbacks are called here, so that all of its work is seen.
  let callback;
  const request = window.requestAnimationFrame;
  window.requestAnimationFrame = (given) => { callback = given; return 1; };
  for (let step = 1; step <= 60; step += 1) {
    const begin = performance.now();
    send('pointermove', 400 - 12 * step);
    callback?.();
    callback = undefined;
    picture.getBoundingClientRect();
    shadow.querySelector('.marker')?.getBoundingClientRect();
    frames.push(performance.now() - begin);
  }
  window.requestAnimationFrame = request;
  map.destroy();
  return { first, frames };
}

async function leaflet(places) {
  const host = makeHost();
  host.offsetHeight;
  const start = performance.now();
  const map = L.map(host, { attributionControl: false, zoomAnimation: false, fadeAnimation: false });
  map.fitBounds(places.map(({ latitude, longitude }) => [latitude, longitude]), { animate: false });
  const index = new Supercluster({ radius: 44, maxZoom: 19 });
  index.load(places.map((place) => ({ type: 'Feature', properties: place, geometry: { type: 'Point', coordinates: [place.longitude, place.latitude] } })));
  const layer = L.layerGroup().addTo(map);
  let box;
  const draw = () => {
    layer.clearLayers();
    box = map.getBounds().pad(0.5);
    for (const { properties, geometry } of index.getClusters([box.getWest(), box.getSouth(), box.getEast(), box.getNorth()], map.getZoom())) {
      const label = document.createElement('span');
      label.textContent = properties.cluster ? String(properties.point_count) : '';
      L.marker([geometry.coordinates[1], geometry.coordinates[0]], { title: properties.cluster ? properties.point_count + ' địa điểm' : properties.name, icon: L.divIcon({ html: label, className: 'dot' }) }).addTo(layer);
    }
  };
  draw();
  host.getBoundingClientRect();
  host.querySelector('.dot').getBoundingClientRect();
  const first = performance.now() - start;

  map.zoomIn(3, { animate: false });
  draw();
  await nextFrame();
  const frames = [];
  for (let step = 1; step <= 60; step += 1) {
    const begin = performance.now();
    map.panBy([12, 0], { animate: false });
    if (!box.contains(map.getBounds())) draw(); // by the same rule as the sketch
    host.querySelector('.dot')?.getBoundingClientRect();
    frames.push(performance.now() - begin);
  }
  map.remove();
  return { first, frames };
}

window.measure = async ({ count, places: given }, rounds) => {
  const places = given ?? scattered(count);
  const times = { sketch: { first: [], frames: [] }, leaflet: { first: [], frames: [] } };
  for (let round = 0; round < rounds + 3; round += 1) {
    for (const [name, draw] of Object.entries({ sketch, leaflet })) {
      const { first, frames } = await draw(places);
      if (round < 3) continue; // warm-up
      times[name].first.push(first);
      times[name].frames.push(...frames);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, { first, frames }]) => [name, { first: median(first), frame: mean(frames), longest: median(runs(frames).map((run) => Math.max(...run))) }]));
};
`;
