/** Changes whenever the same digest may give other facts; the build writes a hash of the extractors' sources here. */
export const EXTRACTOR_VERSION: string = import.meta.env.EXTRACTOR_VERSION ?? 'source';
