/** Changes whenever the same digest may give other facts; the build writes a hash of the extractors' sources here. */
export const EXTRACTOR_VERSION: string = import.meta.env.EXTRACTOR_VERSION ?? 'source';
/** Changes whenever the same facts may give another graph, or the ledger may look otherwise. */
export const MERGE_VERSION: string = import.meta.env.MERGE_VERSION ?? 'source';
/** Changes whenever a snapshot may hold other code than this. */
export const SNAPSHOT_VERSION: string = `${EXTRACTOR_VERSION} ${MERGE_VERSION}`;
