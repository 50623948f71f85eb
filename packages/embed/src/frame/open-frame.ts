import { marker } from '../snippet.js';
import { boundedHeight, paced, type HeightMessage } from './frame-height.js';
import { frameMessages } from './frame-messages.js';
import { readFrameRequest } from './frame-request.js';

/**
 * Fills `embed.html`: the div that its address asks for, for the loader to find, and from then on its height for the page around it.
 * Never throws: at worst the frame keeps the height that was written for it, and scrolls.
 */
export function openFrame(view: Window & typeof globalThis): void {
  const { document, location } = view;
  const request = readFrameRequest(location.href);
  const language = request?.attributes['lang'] === 'en' ? 'en' : 'vi';
  document.documentElement.lang = language;
  document.body.append(request ? markerFor(document, request.name, request.attributes, frameMessages[language].data) : paragraph(document, frameMessages[language].nothing));
  tellHeight(view);
}

function markerFor(document: Document, name: string, attributes: Readonly<Record<string, string>>, linkText: string): HTMLElement {
  const node = document.createElement('div');
  for (const attribute of Object.keys(attributes)) node.setAttribute(`${marker}-${attribute}`, attributes[attribute]!);
  const source = attributes['src'];
  if (source) {
    const link = document.createElement('a');
    link.href = source;
    link.textContent = linkText;
    node.append(link);
  }
  node.setAttribute(marker, name);
  return node;
}

function paragraph(document: Document, text: string): HTMLElement {
  const node = document.createElement('p');
  node.textContent = text;
  return node;
}

/**
 * On the same origin the frame sets its own height, so that nothing has to be added to the page around it. A page of another origin is told by a message;
 * a height is no secret, so it goes to whoever holds the frame.
 */
function tellHeight(view: Window & typeof globalThis): void {
  const { document, parent } = view;
  if (parent === view) return;
  let told: number | undefined;
  const tell = paced(() => {
    const height = boundedHeight(document.body.getBoundingClientRect().height);
    if (height === undefined || height === told) return;
    told = height;
    const frame = ownFrame(view);
    if (frame) frame.setAttribute('height', String(height));
    else parent.postMessage({ xaso: 'height', height } satisfies HeightMessage, '*');
  });
  new view.ResizeObserver(() => tell(undefined)).observe(document.body);
}

/** The `iframe` around this page; `undefined` when it belongs to another origin. */
function ownFrame(view: Window): Element | undefined {
  try {
    return view.frameElement ?? undefined;
  } catch {
    return undefined;
  }
}
