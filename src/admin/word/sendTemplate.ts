import type { ImportTemplateArgs } from '#commands/template/importTemplate.ts'
import type { DraftBlock } from '#word/draft/DraftBlock.ts'
import { callCommand } from '../common/callCommand.ts'
import type { Words } from '../words/sv.ts'
import type { ReadFile } from './readFile.ts'

type Sending = { file: ReadFile; draft: DraftBlock[]; title: string; municipality: string }

/** Stores the pictures that are still in the draft, then makes the template. Throws an `Error` with a sentence to show. */
export const sendTemplate = async ({ file, draft, title, municipality }: Sending, words: Words): Promise<string> => {
  const common = { municipality, fileName: file.name, title }
  const make = async (args: ImportTemplateArgs) =>
    (await callCommand<{ templateId: string }>('/api/templates/import-word', args, words)).templateId
  if (file.carried) return make({ ...common, content: file.carried })
  const pictures: Record<string, string> = {}
  for (const { kind, title: alt, details } of draft) {
    const bytes = details.path && kind === 'image' ? file.pictures[details.path] : undefined
    if (!details.path || !bytes || pictures[details.path]) continue
    pictures[details.path] = await storePicture({ path: details.path, bytes, alt, municipality }, words)
  }
  const reviewed = draft.map(({ kind, title: named, details, place }) => ({ kind, title: named, details, place }))
  return make({ ...common, draft: reviewed, pictures })
}

type Picture = { path: string; bytes: Uint8Array; alt: string; municipality: string }
const storePicture = async ({ path, bytes, alt, municipality }: Picture, words: Words): Promise<string> => {
  const name = path.split('/').at(-1) ?? 'bild.png'
  const ending = name.split('.').at(-1)?.toLowerCase() ?? 'png'
  const type = `image/${ending === 'jpg' ? 'jpeg' : ending}`
  const body = new FormData()
  body.set('file', new File([new Uint8Array(bytes)], name, { type }))
  body.set('_payload', JSON.stringify({ alt, decorative: alt === '', municipality }))
  const response = await fetch('/api/media', { method: 'POST', credentials: 'same-origin', body }).catch(
    () => undefined,
  )
  if (!response) throw new Error(words.call.unreachable)
  const answer = (await response.json().catch(() => ({}))) as { doc?: { id?: string | number } }
  if (!response.ok || !answer.doc?.id) throw new Error(words.wordImport.pictureFailed(name))
  return String(answer.doc.id)
}
