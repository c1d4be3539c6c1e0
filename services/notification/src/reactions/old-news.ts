/** Nobody is told what happened longer ago than this, whatever is replayed. */
export const OLD_NEWS_AFTER_DAYS = 7;
