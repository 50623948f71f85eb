import { isWithin, type Bounds } from '@xaso/places';
import { cameraBounds, placesBounds } from '../boundary/map-bounds.js';
import type { CommuneShape } from '../boundary/commune-shape.js';
import { gridClusters } from '../cluster/grid-clusters.js';
import { nearestZoom } from '../cluster/place-clusters.js';
import { showSelected } from '../cluster/show-selected.js';
import { raiseSelect, type MapHandle, type MapLabels, type MapPlace } from '../provider.js';
import { areaPath } from './area-path.js';
import { drawNames } from './draw-names.js';
import { listenForHands } from './gestures.js';
import { listenForKeys } from './keys.js';
import { createMarkerLayer, type PlacedMarker } from './marker-layer.js';
import { metresPerUnit, projectionAround, type Box, type Point, type Projection } from './projection.js';
import { scaleBar } from './scale-bar.js';
import { createStage, textUnit } from './stage.js';
import { set } from './svg.js';
import { clampView, contains, fitView, pan, pixelsPerUnit, seenBox, zoomAt, type Size, type View } from './view.js';

/** What the drawing shows and says. */
export interface SketchOptions {
  readonly labels: MapLabels;
  /** The commune's area and names, as its owner gave them. Without it the points stand alone. */
  readonly shape?: CommuneShape | undefined;
}

/** How much of the picture's size is drawn beyond its edges: moving it draws nothing for that long, and then only a narrow strip. */
const beyond = 0.25;

/** Draws into the host until `destroy`, or until the signal is aborted. */
export function drawSketch(host: HTMLElement, signal: AbortSignal, { labels, shape }: SketchOptions): MapHandle {
  const stage = createStage(labels);
  const { root, picture, moved } = stage;
  const layer = createMarkerLayer(stage.markers, labels);
  const ending = new AbortController();

  let clusters = gridClusters([]);
  let places: ReadonlyMap<string, MapPlace> = new Map();
  let selected: MapPlace | undefined;
  let bounds: Bounds | undefined;
  let ground: { readonly projection: Projection; readonly box: Box } | undefined;
  let size: Size = { width: 320, height: 240 };
  let view: View = { x: 0, y: 0, zoom: 0 };
  /** Whether the reader looks at something of their own choice, which a change of size must not take away. */
  let touched = false;
  let drawn: { readonly box: Box; readonly zoom: number } | undefined;
  let frame = 0;
  let unit = textUnit();

  /** The camera only ever gets more room: a search that leaves few points does not make the picture jump. */
  const widen = (added: Bounds | undefined): void => {
    if (!added || (bounds && isWithin({ longitude: added.west, latitude: added.south }, bounds) && isWithin({ longitude: added.east, latitude: added.north }, bounds))) return;
    bounds = placesBounds([added, ...(bounds ? [bounds] : [])].flatMap(({ west, south, east, north }) => [{ longitude: west, latitude: south }, { longitude: east, latitude: north }]))!;
    const projection = ground?.projection ?? projectionAround(bounds);
    ground = { projection, box: projection.box(bounds) };
    if (shape && !stage.land.hasAttribute('d')) set(stage.land, { d: areaPath(shape, projection) });
    if (!touched) view = fitView(ground.box, size);
  };

  const draw = (): void => {
    frame = 0;
    if (!ground || ending.signal.aborted) return;
    view = clampView(view, ground.box, size);
    const scale = pixelsPerUnit(view.zoom);
    set(moved, { transform: `translate(${(size.width / 2 - view.x * scale).toFixed(1)} ${(size.height / 2 - view.y * scale).toFixed(1)})` });
    const zoomed = drawn?.zoom !== view.zoom;
    if (zoomed) drawScale(scale);
    if (zoomed || !contains(drawn!.box, seenBox(view, size))) drawMarkers(ground.projection, scale);
  };

  const drawScale = (scale: number): void => {
    set(stage.land, { transform: `scale(${scale / 10})` });
    const bar = scaleBar(metresPerUnit((bounds!.south + bounds!.north) / 2) / scale, 110);
    stage.showScale(labels.distance(bar.metres), bar.length);
  };

  const drawMarkers = (projection: Projection, scale: number): void => {
    const box = seenBox(view, size, beyond);
    const markers = showSelected(clusters.at(projection.bounds(box), view.zoom), selected);
    const placed = markers.map((marker): PlacedMarker => {
      const { x, y } = projection.point(marker);
      return { marker, x: x * scale, y: y * scale };
    });
    const middle = view.x * scale;
    layer.draw(placed.sort((a, b) => a.y - b.y), selected, unit, [middle - size.width / 2, middle + size.width / 2]);
    if (shape) drawNames(stage.names, shape.hamlets, placed, projection, scale, unit);
    drawn = { box, zoom: view.zoom };
  };

  const redraw = (): void => {
    drawn = undefined;
    unit = textUnit();
    draw();
  };
  const look = (next: View): void => {
    view = next;
    touched = true;
    frame ||= requestAnimationFrame(draw);
  };
  const zoom = (zooms: number, at?: Point): void => look(zoomAt(view, zooms, at));
  const fit = (): void => {
    touched = false;
    if (ground) view = fitView(ground.box, size);
    draw();
  };

  const select = (id: string | undefined): void => {
    selected = id === undefined ? undefined : places.get(id);
    if (selected && ground) {
      const at = ground.projection.point(selected);
      if (!contains(seenBox(view, size, -0.1), { left: at.x, right: at.x, top: at.y, bottom: at.y })) look({ ...at, zoom: view.zoom });
    }
    redraw();
  };

  const pick = (id: string): void => {
    select(id);
    raiseSelect(host, id);
  };

  /** Comes near enough for a group to come apart; places on one spot take turns. */
  const open = ({ marker, x, y }: PlacedMarker): void => {
    if (marker.place) return pick(marker.place.id);
    const nearer = clusters.zoomInto(marker);
    if (nearer <= nearestZoom) {
      const scale = pixelsPerUnit(view.zoom);
      view = { x: x / scale, y: y / scale, zoom: Math.max(nearer, view.zoom) };
      touched = true;
      draw();
      const grown = pixelsPerUnit(view.zoom) / scale;
      if (picture.getRootNode() instanceof ShadowRoot && (picture.getRootNode() as ShadowRoot).activeElement === null) layer.focusNear(x * grown, y * grown);
      return;
    }
    const members = clusters.membersOf(marker);
    pick(members[(members.findIndex(({ id }) => id === selected?.id) + 1) % members.length]!.id);
  };

  const measure = (): void => {
    const { clientWidth: width, clientHeight: height } = root;
    if (width === 0 || height === 0 || (width === size.width && height === size.height)) return;
    size = { width, height };
    stage.resize(size);
    if (ground && !touched) view = fitView(ground.box, size);
    redraw();
  };

  const destroy = (): void => {
    ending.abort();
    cancelAnimationFrame(frame);
    watcher.disconnect();
    root.remove();
  };

  host.append(root);
  stage.resize(size);
  widen(cameraBounds(shape, []));
  listenForHands(picture, { pan: (right, down) => look(pan(view, right, down)), zoom }, ending.signal);
  listenForKeys(stage, layer, { pan: (right, down) => look(pan(view, right, down)), zoom, fit, open }, ending.signal);
  const watcher = new ResizeObserver(measure);
  watcher.observe(root);
  measure();
  signal.addEventListener('abort', destroy, { signal: ending.signal });

  return {
    setPlaces(next) {
      if (ending.signal.aborted) return;
      places = new Map(next.map((place) => [place.id, place]));
      clusters = gridClusters(next);
      selected = selected && places.get(selected.id);
      widen(cameraBounds(shape, next));
      redraw();
    },
    select(id) {
      if (!ending.signal.aborted) select(id);
    },
    fit() {
      if (!ending.signal.aborted) fit();
    },
    destroy,
  };
}
