import '@xaso/elements/procedure-finder';
import '@xaso/elements/qr';
import '@xaso/elements/scorecard';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { XaScorecard } from '@xaso/elements/scorecard.element';

/** A page of a commune: a board whose data the page holds, a finder, a code. */
@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <xa-scorecard
        #board
        [report]="report()"
        [headingLevel]="2"
        json-ld
        as-of="2026-11-27"
        class="board"
        (xa-data-status)="said.set($event.detail.status + ' ' + $event.detail.findings.length)"
        (xa-scorecard-row-toggle)="said.set($event.detail.indicator + ' ' + board.status)"
      >
        <p>Chưa có số liệu.</p>
      </xa-scorecard>
      <button type="button" (click)="copy(board)">JSON-LD</button>
      <xa-procedure-finder shipped channel="online" help-href="tel:02373000000" (xa-procedure-select)="said.set($event.detail.code)" />
      <xa-qr value="https://xamau.gov.vn/" size="small" label="Trang của Xã Mẫu" />
      <output>{{ said() }}</output>
    </main>
  `,
})
export class AppComponent {
  readonly report = signal<unknown>(undefined);
  readonly said = signal('');

  async copy(board: XaScorecard): Promise<void> {
    this.said.set(JSON.stringify(await board.toJsonLd()));
  }
}
