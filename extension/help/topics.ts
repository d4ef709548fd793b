import type { MessageKey } from '../words/t.ts';

/** A place where people get stuck: a title, a sentence, and what to do, each a title and its text. */
export interface Topic {
  readonly hash: string;
  readonly title: MessageKey;
  readonly lead: MessageKey;
  readonly steps: readonly { readonly title: MessageKey; readonly text: MessageKey }[];
}

/** All that the help page explains, in the order in which people meet it. */
export const topics: readonly Topic[] = [
  {
    hash: 'sin-estado',
    title: 'guide.statement.title',
    lead: 'guide.statement.lead',
    steps: [
      { title: 'guide.statement.app.title', text: 'guide.statement.app' },
      { title: 'guide.statement.site.title', text: 'guide.statement.site' },
      { title: 'guide.statement.ask.title', text: 'guide.statement.ask' },
      { title: 'guide.statement.locate.title', text: 'guide.statement.locate' },
      { title: 'guide.statement.dates.title', text: 'guide.statement.dates' },
      { title: 'guide.statement.months.title', text: 'guide.statement.months' },
    ],
  },
  {
    hash: 'foto',
    title: 'guide.photo.title',
    lead: 'guide.photo.lead',
    steps: [
      { title: 'guide.photo.light.title', text: 'guide.photo.light' },
      { title: 'guide.photo.flat.title', text: 'guide.photo.flat' },
      { title: 'guide.photo.whole.title', text: 'guide.photo.whole' },
      { title: 'guide.photo.sharp.title', text: 'guide.photo.sharp' },
      { title: 'guide.photo.scan.title', text: 'guide.photo.scan' },
    ],
  },
  {
    hash: 'no-reconocido',
    title: 'guide.unknown.title',
    lead: 'guide.unknown.lead',
    steps: [
      { title: 'guide.unknown.which.title', text: 'guide.unknown.which' },
      { title: 'guide.unknown.other.title', text: 'guide.unknown.other' },
      { title: 'guide.unknown.pages.title', text: 'guide.unknown.pages' },
      { title: 'guide.unknown.by-hand.title', text: 'guide.unknown.by-hand' },
    ],
  },
  {
    hash: 'contrasena',
    title: 'guide.password.title',
    lead: 'guide.password.lead',
    steps: [
      { title: 'guide.password.where.title', text: 'guide.password.where' },
      { title: 'guide.password.try.title', text: 'guide.password.try' },
      { title: 'guide.password.print.title', text: 'guide.password.print' },
    ],
  },
  {
    hash: 'sumas',
    title: 'guide.sums.title',
    lead: 'guide.sums.lead',
    steps: [
      { title: 'guide.sums.periods.title', text: 'guide.sums.periods' },
      { title: 'guide.sums.housing.title', text: 'guide.sums.housing' },
      { title: 'guide.sums.cent.title', text: 'guide.sums.cent' },
      { title: 'guide.sums.look.title', text: 'guide.sums.look' },
      { title: 'guide.sums.afore.title', text: 'guide.sums.afore' },
    ],
  },
  {
    hash: 'rechazo',
    title: 'guide.refused.title',
    lead: 'guide.refused.lead',
    steps: [
      { title: 'guide.refused.data.title', text: 'guide.refused.data' },
      { title: 'guide.refused.file.title', text: 'guide.refused.file' },
      { title: 'guide.refused.days.title', text: 'guide.refused.days' },
      { title: 'guide.refused.withdrawal.title', text: 'guide.refused.withdrawal' },
      { title: 'guide.refused.account.title', text: 'guide.refused.account' },
      { title: 'guide.refused.salary.title', text: 'guide.refused.salary' },
      { title: 'guide.refused.help.title', text: 'guide.refused.help' },
    ],
  },
];
