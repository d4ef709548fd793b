import { answeringIn } from './answering.ts';
import { least, lookAt, wide, zoomed } from './look-at.ts';
import { picturedRecipe } from './papers-to-give.ts';
import { fixture, openStep } from './states.ts';
import type { Tab } from './tab.ts';

const PATIENCE = 240_000;
const there = (tab: Tab, selector: string) =>
  tab.until(selector, async () => (await tab.texts(selector)).length > 0, PATIENCE);

const reading = async (tab: Tab) => {
  // Several, so that the last are still being read when the fourth picture is taken.
  const photo = fixture('scan-photo.jpg');
  const names = ['uno.jpg', 'dos.jpg', 'tres.jpg', 'cuatro.jpg', 'cinco.jpg', 'seis.jpg'];
  const photos = names.map((name, index) => ({
    name,
    bytes: Buffer.concat([photo.bytes, Buffer.alloc(index)]),
  }));
  await tab.give(...photos);
  await there(tab, '.paper-reading .chip-reading');
};
const read = async (tab: Tab) => {
  // A picture in which not everything is proved.
  await tab.drop(fixture('scan-webp.webp'));
  await there(tab, '.doubt-card');
};
const worker = async (tab: Tab) => {
  await read(tab);
  await openStep(tab, 3);
  const answer = answeringIn(tab);
  await answer.outOfWork(30);
  await answer.figures(['contributedWeeks', '487'], ['lastSbc', '612.40'], ['averageSbc', '588.15']);
  await openStep(tab, 4);
  await tab.see('.modality');
};
const trace = async (tab: Tab) => {
  await worker(tab);
  await tab.press('[data-trace="unemployment-b/amount"].link');
  await tab.see('.drawer .trace-body');
};
const poor = async (tab: Tab) => {
  await tab.drop(fixture('scan-dpi45.pdf'));
  await there(tab, '.paper-read');
};
const other = async (tab: Tab) => {
  await tab.drop(picturedRecipe('receta.png'));
  await there(tab, '.paper-read');
};

lookAt([
  { name: 'scan-1-reading', ...wide, show: reading },
  { name: 'scan-2-read', ...wide, show: read },
  { name: 'scan-3-worker', ...wide, whole: true, show: worker },
  { name: 'scan-4-trace', ...wide, show: trace },
  { name: 'scan-5-poor', ...wide, show: poor },
  { name: 'scan-6-other', ...wide, show: other },
  { name: 'scan-7-least-read', ...least, show: read },
  { name: 'scan-8-least-worker', ...least, whole: true, show: worker },
  { name: 'scan-9-zoomed-read', ...zoomed, show: read },
]);
