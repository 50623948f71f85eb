import '@xaso/elements/procedure-finder';
import '@xaso/elements/scorecard';
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';

/** Angular does not judge properties of elements that are not its own; events and references it does. */
@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <xa-scorecard #board (xa-data-status)="level(board.headingLevel)" />
    <!-- wrong: the detail has no such field -->
    <xa-procedure-finder (xa-procedure-select)="said($event.detail.title)" />
    <!-- wrong: a status is a word -->
    <xa-scorecard (xa-data-status)="level($event.detail.status)" />
    <!-- wrong: the element has no such property -->
    <button type="button" (click)="said(board.caption)">a</button>
    <!-- wrong: what the element says of itself can't be set -->
    <button type="button" (click)="board.status = 'ready'">b</button>
  `,
})
export class WrongComponent {
  level(_level: number): void {}
  said(_text: string): void {}
}

/** What a page sets from its code is judged by the class of the element. */
export function fill(board: HTMLElementTagNameMap['xa-scorecard'], finder: HTMLElementTagNameMap['xa-procedure-finder']): void {
  board.report = {};
  // @ts-expect-error -- a level is a number
  board.headingLevel = 'hai';
  // @ts-expect-error -- nothing is handed in by fax
  finder.channel = 'fax';
  // @ts-expect-error -- a misspelt property
  board.reprot = {};
}
