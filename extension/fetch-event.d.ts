/** The service worker's `fetch` event: the page or file asked for, and the answer that is given in its place. */
interface PackageFetch extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface WindowEventMap {
  fetch: PackageFetch;
}
