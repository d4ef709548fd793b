import { beforeEach, describe, expect, test } from 'vitest';
import type { Document, OpenPaper } from '../../../extension/engine.ts';
import { createPapers, type Read } from '../../../extension/papers/papers.ts';
import { emptyDocument } from '../documents.ts';

interface Call {
  readonly file: File;
  readonly password: string | undefined;
  readonly signal: AbortSignal;
  readonly finish: (document: Document) => void;
  readonly fail: (surprise: Error) => void;
  readonly step: () => void;
}

const file = (name: string) => new File([name], name);
const nothingUnderstood = {
  nature: { kind: 'unrecognised', looksLike: null, layout: null },
  statement: null,
  certificate: null,
  mentionsIssste: false,
  rowsUnread: false,
  warnings: [],
} as const;

let calls: Call[] = [];
let closed: string[] = [];

function opened(document: Document): OpenPaper {
  return {
    document,
    asRead: nothingUnderstood,
    renderPage: () => Promise.reject(new Error('no pages here')),
    makeTwin: () => Promise.resolve(null),
    close: () => closed.push(document.file),
  };
}

const read: Read = (taken, { password, onStep, signal }) =>
  new Promise((resolve, reject) => {
    calls.push({
      file: taken,
      password,
      signal,
      finish: (document) => resolve(opened(document)),
      fail: reject,
      step: () => onStep({ step: 'page', page: 1, pages: 2 }),
    });
  });

const settled = () => new Promise((resolve) => setTimeout(resolve));
const failing = (code: 'password-needed' | 'password-wrong' | 'damaged') =>
  emptyDocument({ error: { code, message: { code } } });

beforeEach(() => {
  calls = [];
  closed = [];
});

describe('the desk', () => {
  test('reads one paper after the other', async () => {
    const papers = createPapers(read);
    const [first, second] = papers.add([file('a.pdf'), file('b.pdf')]);
    expect([first?.state.value.is, second?.state.value.is, calls.length]).toEqual(['reading', 'waiting', 1]);
    calls[0]?.step();
    expect(first?.state.value).toMatchObject({ is: 'reading', step: { step: 'page', page: 1, pages: 2 } });
    calls[0]?.finish(emptyDocument());
    await settled();
    expect([first?.state.value.is, second?.state.value.is, calls.length]).toEqual(['read', 'reading', 2]);
  });

  test('cancelling kills the reading at once and goes on with the next', async () => {
    const papers = createPapers(read);
    const [first, second] = papers.add([file('a.pdf'), file('b.pdf')]);
    if (first) papers.cancel(first);
    expect(calls[0]?.signal.aborted).toBe(true);
    expect([first?.state.value.is, second?.state.value.is]).toEqual(['cancelled', 'reading']);
    calls[0]?.finish(emptyDocument({ file: 'late' }));
    await settled();
    expect([first?.state.value.is, closed]).toEqual(['cancelled', ['late']]);
  });

  test('a waiting paper that is cancelled is never read', () => {
    const papers = createPapers(read);
    const [, second] = papers.add([file('a.pdf'), file('b.pdf')]);
    if (second) papers.cancel(second);
    calls[0]?.finish(emptyDocument());
    expect([second?.state.value.is, calls.length]).toEqual(['cancelled', 1]);
  });

  test('a locked paper asks, asks again after a wrong password, and opens with the right one', async () => {
    const papers = createPapers(read);
    const [paper] = papers.add([file('locked.pdf')]);
    calls[0]?.finish(failing('password-needed'));
    await settled();
    expect(paper?.state.value).toEqual({ is: 'asking', wrong: false });
    if (paper) papers.unlock(paper, 'first');
    calls[1]?.finish(failing('password-wrong'));
    await settled();
    expect(paper?.state.value).toEqual({ is: 'asking', wrong: true });
    if (paper) papers.unlock(paper, 'second');
    calls[2]?.finish(emptyDocument());
    await settled();
    expect([paper?.state.value.is, calls.map(({ password }) => password)]).toEqual([
      'read',
      [undefined, 'first', 'second'],
    ]);
  });

  test('a paper that could not be read keeps its reason and can be tried again', async () => {
    const papers = createPapers(read);
    const [paper] = papers.add([file('a.pdf')]);
    calls[0]?.finish(failing('damaged'));
    await settled();
    expect(paper?.state.value).toMatchObject({ is: 'failed', document: { error: { code: 'damaged' } } });
    if (paper) papers.retry(paper);
    expect(paper?.state.value.is).toBe('reading');
  });

  test('a paper that is taken off the desk ends its worker', async () => {
    const papers = createPapers(read);
    const [paper] = papers.add([file('a.pdf')]);
    calls[0]?.finish(emptyDocument({ file: 'a' }));
    await settled();
    if (paper) papers.remove(paper);
    expect([papers.list.value, closed]).toEqual([[], ['a']]);
  });
});
