import { effect } from '@preact/signals';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { situations } from '../case/situation.ts';
import { factPaths } from '../law.ts';
import type { Corrections, Paper } from '../papers/paper.ts';
import { withUsersValues } from '../papers/with-users-values.ts';
import { language, languages } from '../words/language.ts';
import { answer, answers, situation } from './case.ts';
import { papers } from './desk.ts';
import { goTo, step, steps } from './step.ts';

/** How a case goes from the panel to a tab: by word of mouth between two open pages, stored nowhere. */
const CHANNEL = 'lupa-case';
const MARK = /^#caso-([0-9a-f-]{36})$/;
const PATIENCE_MILLISECONDS = 20_000;

const withdrawal = z.strictObject({
  date: z.nullable(z.string()),
  kind: z.enum(['unemployment', 'marriage']),
});
const answerSchema = z.strictObject({
  value: z.nullable(z.union([z.string(), z.number(), z.boolean(), z.array(withdrawal)])),
  choice: z.optional(z.string()),
});
const correctionSchema = z.strictObject({ value: z.nullable(z.string()), confirms: z.boolean() });
const told = z.strictObject({
  is: z.literal('told'),
  token: z.string(),
  papers: z.array(
    z.strictObject({
      file: z.instanceof(File),
      corrections: z.array(z.tuple([z.string(), correctionSchema])),
    }),
  ),
  answers: z.array(z.tuple([z.enum(factPaths), answerSchema])),
  situation: z.nullable(z.enum(situations)),
  language: z.enum(languages),
  step: z.enum(steps),
});
type Told = z.infer<typeof told>;
const asked = z.strictObject({ is: z.literal('asked'), token: z.string() });

function theCase(token: string): Told {
  return {
    is: 'told',
    token,
    papers: papers.list.value.map(({ file, corrections }) => ({ file, corrections: [...corrections.value] })),
    answers: [...answers.value].map(([fact, said]) => [fact, { ...said, value: copied(said.value) }]),
    situation: situation.value,
    language: language.value,
    step: step.value,
  };
}

function copied(value: Told['answers'][number][1]['value'] | readonly z.infer<typeof withdrawal>[]) {
  return typeof value === 'object' && value !== null ? [...value] : value;
}

/** Opens the workbench in a tab and tells it the case when it asks. */
export async function openInTab(): Promise<void> {
  const token = crypto.randomUUID();
  const channel = new BroadcastChannel(CHANNEL);
  const close = () => channel.close();
  const timer = setTimeout(close, PATIENCE_MILLISECONDS);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const ask = asked.safeParse(data);
    if (!ask.success || ask.data.token !== token) return;
    channel.postMessage(theCase(token));
    clearTimeout(timer);
    close();
  };
  await browser.tabs.create({ url: `${browser.runtime.getURL('/app.html')}#caso-${token}` });
}

/** In the tab: asks for the case that its address announces, takes it once, and clears the address. */
export function receiveCase(): void {
  const token = MARK.exec(location.hash)?.[1];
  if (token === undefined) return;
  history.replaceState(null, '', location.pathname);
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const heard = told.safeParse(data);
    if (!heard.success || heard.data.token !== token) return;
    channel.close();
    take(heard.data);
  };
  channel.postMessage({ is: 'asked', token });
}

function take({ papers: given, answers: said, ...rest }: Told): void {
  language.value = rest.language;
  situation.value = rest.situation;
  for (const [fact, { value, choice }] of said)
    answer(fact, choice === undefined ? { value } : { value, choice });
  const added = papers.add(given.map(({ file }) => file));
  for (const [index, paper] of added.entries())
    correctWhenRead(paper, new Map(given[index]?.corrections ?? []));
  if (rest.step !== 'review') goTo(rest.step);
}

/** Corrections are of a paper that was read: they are laid on it as soon as it is. */
function correctWhenRead(paper: Paper, corrections: Corrections): void {
  if (corrections.size === 0) return;
  const stop = effect(() => {
    const state = paper.state.value;
    if (state.is !== 'read') return;
    queueMicrotask(() => {
      stop();
      if (withUsersValues(state.open, corrections)) paper.corrections.value = corrections;
    });
  });
}
