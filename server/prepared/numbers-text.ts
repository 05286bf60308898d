/**
 * Whole numbers as a text of plain characters, of which none has to be escaped in a program: 45 values a character, and the
 * characters of all but a number's last stand 45 higher. A text of other than plain characters would make the program that
 * holds it twice as large in memory, and slow to start.
 */
const base = 45
const firstCode = 35
const backslash = 92

export function numbersToText(numbers: Iterable<number>): string {
  let text = ''
  for (const number of numbers) {
    let rest = number < 0 ? -2 * number - 1 : 2 * number
    while (rest >= base) {
      text += characterOf((rest % base) + base)
      rest = Math.floor(rest / base)
    }
    text += characterOf(rest)
  }
  return text
}

const characterOf = (digit: number): string =>
  String.fromCharCode(digit + firstCode + (digit + firstCode >= backslash ? 1 : 0))

/** Puts the numbers of a text into `numbers`, which has room for just as many. */
export function textToNumbers<N extends Int8Array | Int32Array>(text: string, numbers: N): N {
  let count = 0
  let number = 0
  let unit = 1
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const digit = code - firstCode - (code > backslash ? 1 : 0)
    if (digit >= base) {
      number += (digit - base) * unit
      unit *= base
      continue
    }
    number += digit * unit
    numbers[count++] = number & 1 ? -(number + 1) / 2 : number / 2
    number = 0
    unit = 1
  }
  return numbers
}
