import { todayIn } from '@xaso/core';
import '@xaso/elements';
import { loadProcedureCatalogue } from '@xaso/procedures/catalogue';
import { render } from 'lit';
import { Desk } from './desk.js';
import { kindsOver } from './kinds/kinds.js';
import type { StepId } from './state.js';
import { page } from './view/page.js';

/** Puts the desk into a node of the page. */
async function startDesk(root: HTMLElement): Promise<void> {
  let shown: StepId | undefined;
  let marked = false;
  const draw = (desk: Desk): void => {
    document.documentElement.lang = desk.state.language;
    document.title = desk.say('title');
    render(page(desk), root);
    // A reader of the new step begins at its heading, wherever the button was that led there.
    if (shown !== undefined && shown !== desk.state.step) {
      document.getElementById('step-heading')?.focus({ preventScroll: true });
      scrollTo({ top: 0 });
    }
    // Whoever can't go on stands at the box that is in the way.
    if (desk.state.showsFaults && !marked) document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    shown = desk.state.step;
    marked = desk.state.showsFaults;
  };
  const desk = new Desk({ kinds: kindsOver(await loadProcedureCatalogue()), today: () => todayIn(Date.now()), draw });
  draw(desk);
  takeDrops(desk);
  addEventListener('beforeunload', (event) => {
    if (desk.state.work !== undefined && !desk.state.isKept) event.preventDefault();
  });
}

/** A file may be dropped anywhere: beside the frame it would otherwise replace the desk. */
function takeDrops(desk: Desk): void {
  const { classList } = document.documentElement;
  addEventListener('dragover', (event) => {
    event.preventDefault();
    classList.add('dropping');
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) classList.remove('dropping');
  });
  addEventListener('drop', (event) => {
    event.preventDefault();
    classList.remove('dropping');
    void desk.take([...(event.dataTransfer?.files ?? [])]);
  });
}

const root = document.getElementById('desk');
if (root !== null) void startDesk(root);
