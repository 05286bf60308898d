/** For comparing what people type: small letters, and one kind of apostrophe. */
export const folded = (text: string): string => text.toLowerCase().replaceAll('’', "'")
