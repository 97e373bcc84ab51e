import { globSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (file: string) => readFileSync(file, 'utf8')
const foldersIn = (path: string) =>
  readdirSync(path, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []))

/** Routes and the command line are no rooms: nobody imports them. Migrations are made by Payload. */
const outside = ['app', 'cli', 'migrations', 'plugins']
const rooms = [
  ...foldersIn('src').filter((name) => !outside.includes(name)),
  ...foldersIn('src/plugins').map((name) => `plugins/${name}`),
]

it.each(rooms)('%s is told in the list of rooms and on the map', (room) => {
  const name = /\W/.test(room) ? `'${room}'` : room
  // A comment that says what is in it stands above each room.
  expect(read('.dependency-cruiser.cjs')).toMatch(new RegExp(`^ {2}// [^\\n]{15,}\\n {2}${name}: `, 'm'))
  expect(read('README.md')).toContain(`${room.split('/').at(-1)}/\``)
})

/** What tells itself: made by a program, a test, a dictionary beside its Swedish one, the three lists of each block. */
const told = /\.gen\.ts$|\.test\.tsx?$|importMap|(^|\/)en\.ts$|blocks\/\w+\/\w+\/(fields|fixture|picture)\.ts$/
/** What is known by its address alone, where it only calls what is told elsewhere. */
const isAddress = (file: string) =>
  /^src\/app\/.*(route|page|layout|not-found)\.tsx?$/.test(file) && read(file).split('\n').length <= 25

it('tells of each module, in a doc comment, what its name does not', () => {
  const modules = globSync('src/**/*.{ts,tsx}').filter((file) => !/^src\/(migrations|payload-types)/.test(file))
  expect(modules.length).toBeGreaterThan(1000)
  const silent = modules.filter((file) => !told.test(file) && !isAddress(file) && !/^\s*\/\*\*/m.test(read(file)))
  expect(silent).toEqual([])
})

it('tells of everything that a room shares what it is', () => {
  const shared = globSync('src/**/common/**/*.{ts,tsx}').filter((file) => !/\.test\.|(^|\/)(en|sv)\.ts$/.test(file))
  expect(shared.length).toBeGreaterThan(40)
  expect(shared.filter((file) => !/^\s*\/\*\*/m.test(read(file)))).toEqual([])
})
