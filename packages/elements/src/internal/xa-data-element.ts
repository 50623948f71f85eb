import type { LinkPolicy, LinkPreset } from '@xaso/core';
import { property } from 'lit/decorators.js';
import { XaElement } from './xa-element.js';

/** Base of the elements that show a data document: they may load it from `src`, and show the links that it holds. */
export abstract class XaDataElement extends XaElement {
  /** Address of the data file, `.json`, `.csv`, `.txt` or `.xlsx`; relative to the page. */
  @property() src?: string | undefined;

  /** Digest of the file in `src`, `sha256-` and base64; several are separated by spaces. A file with another digest is not shown, nor any file when the value can't be read. */
  @property() integrity?: string | undefined;

  /** Whether the last good copy of `src` is kept in the browser, to be shown, with its date, when loading fails. */
  @property({ type: Boolean, attribute: 'keep-copy' }) keepCopy = false;

  /** Hosts that links in the data may lead to, beside the page's own and `*.gov.vn`; separated by spaces. Other links become text. */
  @property({ attribute: 'link-hosts' }) linkHosts?: string | undefined;

  /** Lists of hosts to allow, by name: `commerce`, `social`, `maps`; separated by spaces. */
  @property({ attribute: 'link-presets' }) linkPresets?: string | undefined;

  /** What the page lets its data link to. Read it while drawing, not earlier: it asks the document for its address. */
  protected get linkPolicy(): LinkPolicy {
    return {
      base: this.baseURI,
      hosts: words(this.linkHosts),
      presets: words(this.linkPresets) as LinkPreset[], // an unknown name allows nothing
    };
  }
}

function words(list: string | undefined): string[] {
  return list?.split(/\s+/).filter((word) => word !== '') ?? [];
}
