import { posix } from 'node:path'
import type { PptxFinding } from './PptxFinding.ts'

const missing = (part: string): PptxFinding => ({
  code: 'PART_MISSING',
  message: `Filen hänvisar till en del som inte finns i den (${part}). Skapa den på nytt.`,
})

/** Every part that is named is there, and every part has a type: else PowerPoint offers to repair the file. */
export const checkPackage = (parts: Record<string, string>, names: Set<string>): PptxFinding[] => {
  const types = parts['[Content_Types].xml'] ?? ''
  const named = [...types.matchAll(/<Override[^>]*PartName="\/([^"]+)"/g)].map(([, part = '']) => part)
  const endings = new Set([...types.matchAll(/<Default[^>]*Extension="([^"]+)"/g)].map(([, ending = '']) => ending))
  const typeless = [...names].filter(
    (name) => name !== '[Content_Types].xml' && !named.includes(name) && !endings.has(name.split('.').at(-1) ?? ''),
  )
  const lost = Object.entries(parts)
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([name, xml]) => {
      const from = posix.dirname(posix.dirname(name))
      return [...xml.matchAll(/<Relationship [^>]*>/g)].flatMap(([relation]) => {
        const target = /Target="([^"]+)"/.exec(relation)?.[1] ?? ''
        if (relation.includes('TargetMode="External"')) return []
        const part = target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(from, target))
        return names.has(part) ? [] : [part]
      })
    })
  return [...named.filter((part) => !names.has(part)), ...typeless, ...lost].map(missing)
}
