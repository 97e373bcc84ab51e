import type Handlebars from 'handlebars'
import runtime from 'handlebars/runtime.js'
import { templates as compiled, styles } from '#templates/templates.gen.ts'
import { inlinePartials } from './views/inlineView.ts'
import { views } from './views/views.ts'

export type Templates = { render: (template: string, view: object) => string; style: (name: string) => string }

let loaded: Templates | undefined

/**
 * The project's own templates, compiled by `npm run generate`: the same functions on the server and in the browser.
 * Throws at once when a node of the tree has no partial: better at boot than in somebody's document.
 */
export const templates = (): Templates => {
  loaded ??= load()
  return loaded
}

const load = (): Templates => {
  // Its types say nothing of a default export, which is all there is.
  const handlebars = (runtime as unknown as typeof Handlebars).create()
  const made = new Map(Object.entries(compiled).map(([name, spec]) => [name, handlebars.template(spec)]))
  for (const [name, template] of made) handlebars.registerPartial(name, template)
  const wanted = [
    ...Object.keys(views).map((type) => `nodes/${type}`),
    ...inlinePartials.map((type) => `inline/${type}`),
  ]
  const missing = wanted.filter((name) => !made.has(name))
  if (missing.length > 0) throw new Error(`No template for ${missing.join(', ')}. Run npm run generate.`)
  return {
    render: (name, view) => {
      const template = made.get(name)
      if (!template) throw new Error(`No template ${name}.`)
      return template(view, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false })
    },
    style: (name) => {
      const css = styles[name]
      if (css === undefined) throw new Error(`No style sheet ${name}.`)
      return css
    },
  }
}
