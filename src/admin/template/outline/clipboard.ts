import { type Block, readDesign, type Section } from '../store/design.ts'

const key = 'kvalitetsdokument-urklipp'
export type Clip = { blocks: Block[] } | { sections: Section[] }

/** Blocks and sections that were copied, for any template opened in this browser. */
export const putClip = (clip: Clip): void => localStorage.setItem(key, JSON.stringify(clip))

/** What was copied last; nothing when there is none that can be read. */
export const takeClip = (): Clip | undefined => {
  try {
    const clip = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<{
      blocks: Block[]
      sections: Section[]
    }> | null
    if (Array.isArray(clip?.sections)) return { sections: readDesign({ sections: clip.sections }).sections }
    if (Array.isArray(clip?.blocks))
      return { blocks: readDesign({ sections: [{ blocks: clip.blocks }] }).sections[0]?.blocks ?? [] }
  } catch {
    // Something else wrote there.
  }
  return undefined
}
