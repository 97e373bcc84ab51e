import { readdirSync, readFileSync } from 'node:fs'
import type { Wanted } from './score.ts'

const folderOf = (name: string) => new URL(`./${name}/`, import.meta.url)
/** The Word files of a folder with what each should become. */
export const filesIn = (folder: 'foreign' | 'others'): { name: string; bytes: Uint8Array; wanted: Wanted }[] => {
  const expected = JSON.parse(readFileSync(new URL('expected.json', folderOf(folder)), 'utf8')) as Record<
    string,
    Wanted
  >
  return readdirSync(folderOf(folder))
    .filter((file) => file.endsWith('.docx'))
    .map((file) => {
      const name = file.replace('.docx', '')
      return { name, bytes: readFileSync(new URL(file, folderOf(folder))), wanted: expected[name] ?? [] }
    })
}
