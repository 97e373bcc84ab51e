import { expect } from 'vitest'
import type { Language } from '#document/tree/tree.ts'

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  // Numbers are for ratios as well as for counts; one and two, since words bend.
  if (typeof value === 'function') return [1, 2].flatMap((n) => strings(value(n, n + 2, n + 4, n + 6)))
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}

/** All that dictionaries or answers say, place by place: each is another sentence in English, without å, ä and ö. */
export const expectOwnWords = (sv: unknown, en: unknown): void => {
  const [swedish, english] = [strings(sv), strings(en)]
  expect(english.length).toBe(swedish.length)
  expect(swedish.length).toBeGreaterThan(0)
  expect(english.filter((text, index) => text === swedish[index])).toEqual([])
  expect(english.filter((text) => /[åäö]|(^|[\s(])”/iu.test(text))).toEqual([])
  expect(english.filter((text) => text.trim() === '' || /undefined|\[object/u.test(text))).toEqual([])
}

/** Asks in both languages and compares; gives what was said in each. */
export const inBothLanguages = async <T>(ask: (language: Language) => T | Promise<T>): Promise<{ sv: T; en: T }> => {
  const [sv, en] = [await ask('sv'), await ask('en')]
  expectOwnWords(sv, en)
  return { sv, en }
}
