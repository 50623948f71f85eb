/** What one request gets: an answer, or a network that fails. */
export type Answer = (signal: AbortSignal | undefined) => Promise<Response>;

/** One request as it was made. */
export interface AskedRequest {
  readonly url: string;
  readonly init: RequestInit;
}

/** Stands in for the network: answers come from a script, in order; the last one is repeated. */
export class FakeFetch {
  readonly asked: AskedRequest[] = [];
  readonly #answers: readonly Answer[];
  readonly #original = globalThis.fetch;

  constructor(...answers: readonly Answer[]) {
    this.#answers = answers;
    globalThis.fetch = (input, init = {}) => {
      this.asked.push({ url: input instanceof Request ? input.url : String(input), init });
      const answer = this.#answers[Math.min(this.asked.length, this.#answers.length) - 1]!;
      return answer(init.signal ?? undefined);
    };
  }

  restore(): void {
    globalThis.fetch = this.#original;
  }
}

/** An answer with a text or JSON body. */
export function answers(body: unknown, init: ResponseInit = {}): Answer {
  return () => Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), init));
}

/** An answer with bytes. */
export function answersBytes(bytes: Uint8Array<ArrayBuffer>, init: ResponseInit = {}): Answer {
  return () => Promise.resolve(new Response(bytes, init));
}

/** An answer with a status and an HTML page, as servers send with their errors. */
export function refuses(status: number, headers: Record<string, string> = {}): Answer {
  return () => Promise.resolve(new Response('<!doctype html><title>Lỗi</title>', { status, headers: { 'content-type': 'text/html', ...headers } }));
}

/** A network that is not there: no name, no route, no permission; a page can't tell which. */
export function fails(): Answer {
  return () => Promise.reject(new TypeError('Failed to fetch'));
}

/** A server that never answers. */
export function hangs(): Answer {
  return (signal) => new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))));
}

/** A server that sends its head and these chunks, and then nothing more. */
export function stalls(...chunks: readonly string[]): Answer {
  return () => {
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(encoder.encode(chunk));
      },
    });
    return Promise.resolve(new Response(body));
  };
}

/** A body that never ends; tells whether it was stopped. */
export function pours(chunk: Uint8Array, onCancel: () => void = () => undefined): Answer {
  return () =>
    Promise.resolve(
      new Response(
        new ReadableStream<Uint8Array>({
          pull: (controller) => controller.enqueue(chunk),
          cancel: onCancel,
        }),
      ),
    );
}

/** An answer that comes when the test says so. */
export function heldAnswer(body: unknown): { readonly answer: Answer; readonly send: () => void } {
  let send = (): void => undefined;
  const sent = new Promise<void>((resolve) => (send = resolve));
  return {
    answer: async (signal) => {
      await Promise.race([sent, new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))))]);
      return new Response(typeof body === 'string' ? body : JSON.stringify(body));
    },
    send: () => send(),
  };
}
