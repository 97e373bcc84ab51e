import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import Handlebars from 'handlebars'
import { runtimeFile } from '../runtimeFile.ts'
import { inlinePartials } from './views/inlineView.ts'
import { views } from './views/views.ts'

export type Templates = { render: (layout: string, view: object) => string; style: (name: string) => string }

const folders = ['layouts', 'nodes', 'inline', 'parts']
let loaded: Templates | undefined

/**
 * The project's own templates, read from disk at first use and kept; nothing is bundled.
 * Throws at once when a node of the tree has no partial: better at boot than in somebody's document.
 */
export const templates = (): Templates => {
  loaded ??= load(runtimeFile('templates'))
  return loaded
}

const load = (root: string): Templates => {
  const handlebars = Handlebars.create()
  const layouts = new Map<string, Handlebars.TemplateDelegate>()
  const names = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .filter((file) => file.endsWith('.hbs'))
      .map((file) => `${folder}/${path.basename(file, '.hbs')}`),
  )
  for (const name of names) {
    // The newline that ends a file would become a space between a word and the comma after it.
    const source = readFileSync(path.join(root, `${name}.hbs`), 'utf8').trimEnd()
    const template = handlebars.compile(source, { knownHelpersOnly: true, preventIndent: true })
    if (name.startsWith('layouts/')) layouts.set(name.slice('layouts/'.length), template)
    handlebars.registerPartial(name, template)
  }
  const wanted = [
    ...Object.keys(views).map((type) => `nodes/${type}`),
    ...inlinePartials.map((type) => `inline/${type}`),
  ]
  const missing = wanted.filter((name) => !names.includes(name))
  if (missing.length > 0) throw new Error(`No template for ${missing.join(', ')} in ${root}.`)

  const styles = new Map<string, string>()
  return {
    render: (layout, view) => {
      const template = layouts.get(layout)
      if (!template) throw new Error(`No layout ${layout} in ${root}.`)
      return template(view, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false })
    },
    style: (name) => {
      const known = styles.get(name)
      if (known !== undefined) return known
      const css = readFileSync(path.join(root, 'styles', `${name}.css`), 'utf8')
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/\s*\n\s*/g, '\n')
      styles.set(name, css)
      return css
    },
  }
}
