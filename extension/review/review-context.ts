import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OpenPaper, WordedDocument } from '../engine.ts';
import type { Paper } from '../papers/paper.ts';
import type { PageImages } from '../viewer/page-images.ts';
import type { OnPaper } from './places.ts';

/** What every part of the review works on. */
export interface Review {
  readonly paper: Paper;
  readonly open: OpenPaper;
  /** The document with the user's corrections in it, in the page's language. */
  readonly document: WordedDocument;
  readonly images: PageImages;
  /** Where each value stands on the paper, by its path. */
  readonly places: ReadonlyMap<string, OnPaper>;
  /** The paths of the values that were, or are, to be looked at by the user. */
  readonly doubts: ReadonlySet<string>;
  /** Whether their order is known: those that the document itself can settle come first. */
  readonly ordered: boolean;
}

export const ReviewContext = createContext<Review | null>(null);

/** The review that the component stands in. */
export function useReview(): Review {
  const review = useContext(ReviewContext);
  if (!review) throw new Error('no review around this component');
  return review;
}
