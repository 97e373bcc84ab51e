import type { PageFacts } from '#commands/template/page/pageFacts.ts'
import type { TemplateFault } from '#commands/template/TemplateFault.ts'
import type { RawBlock, SectionContent, TemplateContent } from '#document/input/input.ts'
import type { Store } from '../store/createStore.ts'
import type { Design } from '../store/design.ts'
import { afterKeys, untilPainted } from './afterKeys.ts'
import type { FromPage, Shown, TemplateMessage, ToPage } from './messages.ts'

export type Place = { unitId?: string; schoolYear?: number }
export type PageState = {
  place: Place
  units: PageFacts['units']
  unit?: PageFacts['input']['unit']
  vocabulary?: PageFacts['input']['vocabulary']
  variables: Record<string, string>
  faults: TemplateFault[]
  hidden: ReadonlySet<string>
  numbers: ReadonlyMap<string, string>
  /** Why there is no page, in words. */
  failure?: string
}
type Port = {
  postMessage: (message: ToPage) => void
  listen: (heard: (message: FromPage) => void) => void
  close: () => void
}
type Options = {
  store: Store
  port: Port
  fetchFacts: (place: Place & { content?: TemplateContent }) => Promise<PageFacts>
}
export type PageClient = ReturnType<typeof createPageClient>

/** The editor's side of the worker: sends what changed, fetches facts when they are needed, tells who draws the page. */
export const createPageClient = ({ store, port, fetchFacts }: Options) => {
  let state: PageState = { place: {}, units: [], variables: {}, faults: [], hidden: new Set(), numbers: new Map() }
  const listeners = new Set<() => void>()
  const painters = new Set<(shown: Shown) => void>()
  const waiting = new Map<number, (answer: FromPage) => void>()
  let sent = new Map<string, unknown>()
  let questions = 0
  let busy = false
  let again = false
  let ready = false

  const set = (next: Partial<PageState>) => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }
  /** What a page tells besides itself is seldom new: nobody is then told of it. */
  const learn = ({ hidden, numbers }: Shown) => {
    const { failure, ...rest } = state
    const same =
      failure === undefined &&
      hidden.join() === [...state.hidden].join() &&
      numbers.join() === [...state.numbers].join()
    if (same) return
    state = rest
    set({ hidden: new Set(hidden), numbers: new Map(numbers) })
  }
  const messageOf = ({
    title,
    language: spoken,
    layout,
    theme,
    spacing,
    partPages,
    sections,
  }: Design): TemplateMessage => {
    const all = new Map(sections.flatMap(({ blocks }) => blocks.map((block) => [block.blockKey, block])))
    const changed = [...all].flatMap(([key, block]) => (sent.get(key) === block ? [] : [block as RawBlock]))
    sent = all
    return {
      kind: 'template',
      head: {
        title,
        language: spoken,
        layout,
        theme: theme ?? null,
        spacing: spacing ?? null,
        partPages: partPages ?? null,
      },
      sections: sections.map(
        ({ blocks, ...section }) =>
          ({ ...section, kind: section.kind ?? 'section', blocks: blocks.map(({ blockKey }) => blockKey) }) as Omit<
            SectionContent,
            'blocks'
          > & { blocks: string[] },
      ),
      blocks: changed,
    }
  }
  /** One at a time: what is typed while the page is made is in the next one. */
  const send = () => {
    if (!ready) return
    if (busy) {
      again = true
      return
    }
    busy = true
    port.postMessage(messageOf(store.get()))
  }
  const failed = (error: unknown) => set({ failure: error instanceof Error ? error.message : String(error) })
  const hear = (message: FromPage) => {
    if (message.kind === 'ask') {
      const { place } = state
      fetchFacts({ ...place, content: message.content })
        .then((facts) => {
          if (place === state.place) port.postMessage({ kind: 'facts', facts, asked: message.content })
        })
        .catch(() => undefined)
      return
    }
    if (message.kind === 'found' || message.kind === 'values') {
      waiting.get(message.id)?.(message)
      waiting.delete(message.id)
      return
    }
    if (message.kind === 'faults') {
      if (JSON.stringify(message.faults) !== JSON.stringify(state.faults)) set({ faults: message.faults })
      return
    }
    busy = false
    if (message.kind === 'failed') failed(new Error(message.message))
    else {
      for (const paint of painters) paint(message)
      learn(message)
    }
    if (again) {
      again = false
      send()
    }
  }
  const question = <Kind extends 'found' | 'values'>(make: (id: number) => ToPage) =>
    new Promise<Extract<FromPage, { kind: Kind }>>((resolve) => {
      const id = ++questions
      waiting.set(id, (answer) => resolve(answer as Extract<FromPage, { kind: Kind }>))
      port.postMessage(make(id))
    })

  port.listen(hear)
  /** A key is painted first; the page is sent for after it. */
  const soon = afterKeys(send, untilPainted)
  const stop = store.subscribe(soon.ask)
  /** Facts for a unit and year; the page is drawn whole when they are here. */
  const show = async (place: Place) => {
    set({ place })
    try {
      const facts = await fetchFacts(place)
      const { unit, schoolYear, vocabulary, variables } = facts.input
      const { failure: _, ...rest } = state
      state = { ...rest, place: { unitId: unit.id, schoolYear } }
      set({ units: facts.units, unit, vocabulary, variables })
      port.postMessage(messageOf(store.get()))
      port.postMessage({ kind: 'facts', facts })
      ready = true
    } catch (error) {
      failed(error)
    }
  }
  return {
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** Called with each page as it comes, first with the whole of it. */
    onShown: (paint: (shown: Shown) => void) => {
      painters.add(paint)
      if (ready) port.postMessage({ kind: 'whole' })
      return () => void painters.delete(paint)
    },
    show,
    /** Where in a block a printed text is set; undefined when it is no setting (a figure, an answer). */
    find: async (blockKey: string, text: string) =>
      (await question<'found'>((id) => ({ kind: 'find', id, blockKey, text }))).path,
    /** What tokens stand for at the chosen school, by their text between the braces. */
    values: async (tokens: string[]) => (await question<'values'>((id) => ({ kind: 'values', id, tokens }))).values,
    dispose: () => {
      stop()
      soon.dispose()
      port.close()
    },
  }
}
