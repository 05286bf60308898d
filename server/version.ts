declare const RAPID_REVIEW_VERSION: string | undefined

/** The version that was built; said of sources that run unbuilt, as in tests. */
export const version = typeof RAPID_REVIEW_VERSION === 'string' ? RAPID_REVIEW_VERSION : '0.0.0-source'
