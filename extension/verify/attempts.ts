/** What is sent in every attempt: a text of no use to anybody. */
const TEXT = 'lupa-prueba';

type Attempt = (host: string) => unknown;

const element = (name: string, attributes: Readonly<Record<string, string>>) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  document.body.append(made);
  setTimeout(() => made.remove(), 2000);
  return made;
};

const http = (host: string, what: string) => `http://${host}/${TEXT}/${what}`;

/** An attempt for each way that the policy of the page has a word for. */
export const attempts = {
  fetch: (host) => fetch(http(host, 'fetch'), { method: 'POST', mode: 'no-cors', body: TEXT }),
  request: (host) => {
    const request = new XMLHttpRequest();
    request.open('POST', http(host, 'request'));
    request.send(TEXT);
  },
  socket: (host) => new WebSocket(`ws://${host}/${TEXT}/socket`),
  events: (host) => new EventSource(http(host, 'events')),
  beacon: (host) => navigator.sendBeacon(http(host, 'beacon'), TEXT),
  transport: (host) => new WebTransport(`https://${host}/${TEXT}/transport`).ready,
  picture: (host) => element('img', { src: http(host, 'picture'), alt: '' }),
  style: (host) => element('link', { rel: 'stylesheet', href: http(host, 'style') }),
  script: (host) => element('script', { src: http(host, 'script') }),
  font: (host) => new FontFace('Prueba', `url(${http(host, 'font')})`).load(),
  sound: (host) => element('audio', { src: http(host, 'sound'), preload: 'auto' }),
  frame: (host) => element('iframe', { src: http(host, 'frame'), title: TEXT, hidden: '' }),
  form: (host) => {
    const form = element('form', { action: http(host, 'form'), method: 'post', hidden: '' });
    if (form instanceof HTMLFormElement) form.submit();
  },
} as const satisfies Readonly<Record<string, Attempt>>;

export type AttemptId = keyof typeof attempts;

/** What a way needs of the browser, where not every browser has it. */
export const needs: Partial<Readonly<Record<AttemptId, string>>> = {
  transport: 'WebTransport',
  events: 'EventSource',
};
