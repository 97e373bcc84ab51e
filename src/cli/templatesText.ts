import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import Handlebars from 'handlebars'

const folders = ['layouts', 'nodes', 'inline', 'parts']
const files = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => [path.basename(file, ending), readFileSync(path.join(folder, file), 'utf8')] as const)

/**
 * The project's templates and style sheets as a module: compiled here once, so that server and browser run the very same
 * functions and neither has a compiler or a disk to read from.
 */
export const templatesText = (root: string): string => {
  const templates = folders.flatMap((folder) =>
    files(path.join(root, folder), '.hbs').map(([name, source]) => {
      // The newline that ends a file would become a space between a word and the comma after it.
      const made = Handlebars.precompile(source.trimEnd(), { knownHelpersOnly: true, preventIndent: true })
      return `  ${JSON.stringify(`${folder}/${name}`)}: ${String(made)},`
    }),
  )
  const styles = files(path.join(root, 'styles'), '.css').map(([name, css]) => {
    const lean = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s*\n\s*/g, '\n')
    return `  ${JSON.stringify(name)}: ${JSON.stringify(lean)},`
  })
  return [
    '// @ts-nocheck',
    '// Made by `npm run generate` from the templates and style sheets beside it. Do not edit.',
    'export const templates: Record<string, object> = {',
    ...templates,
    '}',
    'export const styles: Record<string, string> = {',
    ...styles,
    '}',
    '',
  ].join('\n')
}
