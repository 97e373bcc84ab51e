import type { AssemblyBlock } from '#blocks/kit/index.ts'
import { createRegistry } from '#blocks/kit/index.ts'
import { contentOf } from '#commands/template/contentOf.ts'
import type { PageFacts } from '#commands/template/page/pageFacts.ts'
import { templateFaults } from '#commands/template/templateFaults.ts'
import { compose } from '#document/compose.ts'
import { openComposition } from '#document/composition.ts'
import { parseContent } from '#document/input/content.ts'
import type { ComposeInput, Place, RawBlock, TemplateContent } from '#document/input/input.ts'
import { blockKeyOf } from '#document/input/instanceKeys.ts'
import { needsOf } from '#document/input/needsOf.ts'
import { visibilityFor } from '#document/input/sections.ts'
import { openMemory } from '#document/memory.ts'
import type { DocumentNode } from '#document/tree/tree.ts'
import { htmlOf } from '#render/html/htmlOf.ts'
import { themeOf } from '#render/themeOf.ts'
import { diffHtml, parseHtml } from './diffHtml.ts'
import { createFactsBook } from './factsBook.ts'
import { findText } from './findText.ts'
import type { FromPage, Shown, TemplateMessage, ToPage } from './messages.ts'

const bodyOf = (html: string) => html.slice(html.indexOf('>', html.indexOf('<body')) + 1, html.lastIndexOf('</body>'))
const headOf = (html: string) => html.slice(0, html.indexOf('>', html.indexOf('<body')) + 1)
/** `3.1` for each numbered section, by its key. */
const numbersIn = (nodes: DocumentNode[]): [string, string][] =>
  nodes.flatMap((node): [string, string][] => {
    if (node.type !== 'section' || node.variant === 'block') return []
    const own: [string, string][] = node.number ? [[node.origin.blockKey, node.number]] : []
    return [...own, ...numbersIn(node.children)]
  })
const blank = { title: '', language: 'sv', layout: 'report', sections: [] } satisfies TemplateContent

/** The document for one school, made from what stands in the editor: the worker's whole work, without a worker. */
export const createPage = (types: readonly AssemblyBlock[], tell: (message: FromPage) => void, mark = true) => {
  const registry = createRegistry(types)
  const book = createFactsBook()
  const blocks = new Map<string, RawBlock>()
  const asked = new Set<string>()
  let facts: PageFacts | undefined
  let answers: ComposeInput['answers'] = {}
  let template: TemplateContent = blank
  let memory = openMemory()
  const judging = openMemory()
  let checking: ReturnType<typeof setTimeout> | undefined
  let kept = new WeakMap()
  let last: { head: string; html: string; tree: ReturnType<typeof parseHtml> } | undefined
  let images = new Map<string, string>()

  const inputOf = (): ComposeInput | undefined => {
    if (!facts) return undefined
    const { input } = facts
    const theme = template.theme || input.document.theme
    const document = theme === input.document.theme ? input.document : { ...input.document, theme }
    const visibility = visibilityFor(template.sections, input.unit)
    return { ...input, template, visibility, answers, document }
  }
  const take = ({ head, sections, blocks: changed }: TemplateMessage) => {
    const parsed = parseContent(
      contentOf({ ...blank, sections: [{ sectionKey: 'x', kind: 'section', title: '', blocks: changed }] }),
    )
    for (const raw of parsed.sections[0]?.blocks ?? []) blocks.set(raw.blockKey, raw)
    const frames = parseContent({ ...head, sections: sections.map((section) => ({ ...section, blocks: [] })) }).sections
    template = {
      ...parseContent({ ...head, sections: [] }),
      sections: frames.map((section, at) => ({
        ...section,
        blocks: (sections[at]?.blocks ?? []).flatMap((key) => blocks.get(key) ?? []),
      })),
    }
  }
  /** Asks for what blocks need and nobody has answered; each thing once. */
  const ask = (missing: string[], tokens: string[]) => {
    const wanted = new Set(missing.map(blockKeyOf))
    const fresh = [...wanted, ...tokens].filter((one) => !asked.has(one + JSON.stringify(blocks.get(one) ?? '')))
    if (fresh.length === 0) return
    for (const one of fresh) asked.add(one + JSON.stringify(blocks.get(one) ?? ''))
    // A section that repeats stays also without blocks: what comes again with it is asked for by its items.
    const sections = template.sections.flatMap((section) => {
      const own = section.blocks.filter(({ blockKey }) => wanted.has(blockKey))
      return own.length > 0 || section.repeat || section.repeatWithin
        ? [{ ...section, title: '', help: '', blocks: own }]
        : []
    })
    const named = tokens.map((name) => `{{${name}}}`).join(' ')
    const spoken = named ? [{ sectionKey: 'tokens', kind: 'section' as const, title: named, blocks: [] }] : []
    tell({ kind: 'ask', content: { ...template, sections: [...sections, ...spoken] } })
  }
  const show = () => {
    const open = inputOf()
    if (!open || !facts) return
    const started = performance.now()
    const needs = needsOf(registry, open)
    const { resolved, missing, tokens } = book.answer(needs)
    if (missing.length > 0 || tokens.length > 0) ask(missing, tokens)
    const input = { ...open, resolved }
    const { tree } = compose(registry, input, memory)
    const html = htmlOf(tree, {
      mode: 'page',
      theme: themeOf(tree),
      assetUrl: (key) => images.get(key) ?? '',
      faces: facts.faces,
      kept,
      mark,
    })
    const [head, body] = [headOf(html), bodyOf(html)]
    const next = { head, html: body, tree: parseHtml(body) }
    const patches = last?.head === head ? diffHtml(last, next) : undefined
    last = next
    const shown: Shown = {
      kind: 'page',
      ...(patches?.every(({ path }) => path.length > 0) ? { patches } : { html }),
      hidden: Object.entries(input.visibility).flatMap(([key, isShown]) => (isShown ? [] : [key])),
      numbers: numbersIn(tree.children),
      ms: performance.now() - started,
    }
    tell(shown)
    clearTimeout(checking)
    checking = setTimeout(check, 400)
  }
  /** Faults come when the typing rests: the page is what whoever types looks at. */
  const check = () => {
    if (!facts) return
    const { vocabulary, document: look } = facts.input
    const known = { roles: facts.roles, units: facts.units, memory: judging, look, gone: new Set(facts.gone) }
    tell({ kind: 'faults', faults: templateFaults(registry, template, vocabulary, known) })
  }
  const toolsAt = (blockKey: string) => {
    const input = inputOf()
    if (!input) return undefined
    const composition = openComposition(registry, {
      ...input,
      resolved: book.answer(needsOf(registry, input)).resolved,
    })
    const found = composition.sections.flatMap((section) => section.blocks).find(({ raw }) => raw.blockKey === blockKey)
    return composition.toolsFor(found?.place ?? ({ instanceKey: blockKey } as Place))
  }

  return (message: ToPage): void => {
    switch (message.kind) {
      case 'facts': {
        const of = message.asked ?? template
        if (!message.asked) {
          book.clear()
          asked.clear()
          memory = openMemory()
          kept = new WeakMap()
          facts = message.facts
          images = new Map()
        } else if (facts)
          facts = {
            ...facts,
            input: { ...facts.input, sets: { ...facts.input.sets, ...message.facts.input.sets } },
            gone: [...facts.gone, ...message.facts.gone],
          }
        images = new Map([...images, ...message.facts.images])
        const visibility = visibilityFor(of.sections, message.facts.input.unit)
        book.learn(
          needsOf(registry, { ...message.facts.input, template: of, visibility }),
          message.facts.input.resolved,
        )
        kept = message.facts.images.length > 0 ? new WeakMap() : kept
        show()
        break
      }
      case 'whole':
        last = undefined
        show()
        break
      case 'answers':
        answers = message.answers
        show()
        break
      case 'template':
        take(message)
        show()
        break
      case 'find': {
        const raw = blocks.get(message.blockKey)
        const tools = toolsAt(message.blockKey)
        const path = raw && tools ? findText(raw, message.text, tools.plain) : undefined
        tell({ kind: 'found', id: message.id, ...(path ? { path } : {}) })
        break
      }
      case 'values': {
        const tools = toolsAt('')
        const values = Object.fromEntries(message.tokens.map((name) => [name, tools?.plain(`{{${name}}}`) ?? '']))
        tell({ kind: 'values', id: message.id, values })
        break
      }
    }
  }
}
