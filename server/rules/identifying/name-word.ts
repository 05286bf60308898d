/** A word of a name, as a part of a pattern: a capital, then small letters; "O'Neil", "Ormsley-Tarn". A cipher is a single capital. */
export const nameWord = "\\p{Lu}(?:['’]\\p{Lu})?\\p{Ll}{1,20}(?:-\\p{Lu}\\p{Ll}{1,20})?"
