import type { Clock } from "../app/word/session";

/** The browser's time. */
export const clock: Clock = {
  now: () => new Date(),
  after: (milliseconds, then) => (milliseconds === 0 ? soon(then) : later(milliseconds, then)),
};

/** Until the page has answered what waits. */
export const answer = (): Promise<void> => new Promise((resolve) => void soon(resolve));

function later(milliseconds: number, then: () => void): () => void {
  const timer = setTimeout(then, milliseconds);
  return () => clearTimeout(timer);
}

/** As soon as the page has answered what waits: timers of 0 ms wait for 4 once they follow each other (HTML, 8.6 Timers). */
function soon(then: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    then();
  };
  port2.postMessage(null);
  return () => port1.close();
}
