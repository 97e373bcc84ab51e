import { readFileSync } from 'node:fs'
import path from 'node:path'

const page = readFileSync(path.join(import.meta.dirname, '../../docs/how-to-add-a-block.md'), 'utf8')

/** What stands in the page's code fences, by their language, in order. */
const fences = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text = '']) => text)

/** The table that says what an import inside this repository is called in a package. */
const names = [...page.matchAll(/^\| `(#[^`]+)` \| `([^`]+)` \|$/gm)].map(([, inside = '', outside = '']) => ({
  inside,
  outside,
}))

/** The example of the page as a package of somebody else's: file name to text, and its `tsconfig.json`. */
export const packageOfHowTo = (): Record<string, string> => {
  const sources = fences('ts').map((text) => {
    const name = /^\/\/ (\w+\.ts)/.exec(text)?.[1]
    if (!name) throw new Error(`A fence of the how-to does not begin with its file's name: ${text.slice(0, 60)}`)
    const outside = names.reduce((all, { inside, outside }) => all.replaceAll(`'${inside}'`, `'${outside}'`), text)
    return [`src/${name}`, outside] as const
  })
  return { ...Object.fromEntries(sources), 'tsconfig.json': fences('json')[0] ?? '' }
}
