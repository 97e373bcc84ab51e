import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Doors of the school's pages: they renew the session of who works, or are how one comes in. Leaving has none. */
const doors = /\b(commandRoute|municipalityRoute|formRoute|comeBack)[(<]/
const leaving = ['logga-in/saml/ut', 'logga-ut'].map((name) => `src/app/(school)/api-skola/${name}/route.ts`)

it('what people do by POST goes by one of the doors, so that work is never taken for idleness', () => {
  const routes = globSync('src/app/(school)/api-skola/**/route.ts').filter((file) =>
    readFileSync(file, 'utf8').includes('export const POST'),
  )
  expect(routes.length).toBeGreaterThan(15)
  expect(routes.filter((file) => !doors.test(readFileSync(file, 'utf8'))).toSorted()).toEqual(leaving)
  for (const door of ['command', 'municipalityRoute'])
    expect(readFileSync(`src/app/(school)/_server/${door}.ts`, 'utf8')).toContain('keepAlive(')
})
