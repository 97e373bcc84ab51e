'use client'
import { useRowLabel } from '@payloadcms/ui'
import { useWords } from './words.ts'

type Props = { kind: { sv: string; en: string } }

/**
 * The header of a block in the editor: its heading, so that a long template can be read with everything folded, its
 * type, and its key, which references and other blocks use.
 */
export const BlockLabel = ({ kind }: Props) => {
  const { data } = useRowLabel<{ title?: string; blockKey?: string }>()
  const words = useWords()
  const name = words(kind.sv, kind.en)
  return (
    <span className="assembly-label">
      <strong>{data?.title || name}</strong>
      {data?.title ? <span className="assembly-label__kind">{name}</span> : null}
      {data?.blockKey ? (
        <code className="assembly-label__key" title={words('Blockets nyckel', "The block's key")}>
          {data.blockKey}
        </code>
      ) : null}
    </span>
  )
}
