import { cleanTyped } from './cleanTyped.ts'

/** In Swedish å, ä and ö are letters of their own, after z; `{`, `|` and `}` come after z in every database. */
const last: Record<string, string> = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}' }

/**
 * What a name is sorted and found by, the same on every database: case, other accents and surplus space apart, Swedish
 * letters last. `Öjersjö skola` -> `}jersj} skola`, `Élan` -> `elan`. A part of a name has a part of its key.
 */
export const sortKey = (name: string): string =>
  cleanTyped(name)
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/[^\u0020-\u007e]/gu, (letter) => last[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/\s+/gu, ' ')
    .slice(0, 200)
