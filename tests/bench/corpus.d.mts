/** An invented review of about so many words, the same for the same seed. */
export declare function review(seed: number, words?: number): string
/** Writes so many reviews into a folder, and answers how many bytes they are. */
export declare function writeCorpus(folder: string, count: number, words?: number): number
