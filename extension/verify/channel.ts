/** The ways in which a page could send something out, in the order in which they are shown. */
export const channelIds = [
  'fetch',
  'request',
  'socket',
  'events',
  'beacon',
  'transport',
  'picture',
  'style',
  'script',
  'font',
  'sound',
  'frame',
  'form',
  'worker',
  'call',
  'window',
  'page',
] as const;
export type ChannelId = (typeof channelIds)[number];

/**
 * What came of an attempt: the policy refused it and said so, the way does not exist here, the network lock closes it,
 * or the browser leaves it open.
 */
export type Outcome = 'refused' | 'absent' | 'locked' | 'open';

/** An outcome that lets nothing out. */
export function isClosed(outcome: Outcome): boolean {
  return outcome !== 'open';
}

/** This very computer, at a port where nothing listens: even a way left open would lead nowhere. */
export const target = '127.0.0.1:47613';
