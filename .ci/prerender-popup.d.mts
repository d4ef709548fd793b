/** Puts the markup of the popup's first view into the built page in that folder. */
export function prerenderPopup(folder: string): Promise<void>;
