/** Collects what the code under test says in the console, and keeps the console quiet meanwhile. */
export class ConsoleWatch {
  readonly warnings: string[] = [];
  readonly errors: string[] = [];
  readonly #warn = console.warn;
  readonly #error = console.error;

  constructor() {
    console.warn = (...parts: unknown[]) => void this.warnings.push(parts.join(' '));
    console.error = (...parts: unknown[]) => void this.errors.push(parts.join(' '));
  }

  restore(): void {
    console.warn = this.#warn;
    console.error = this.#error;
  }
}
