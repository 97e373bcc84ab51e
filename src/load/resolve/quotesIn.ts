import { idOf } from '#access/idOf.ts'
import type { LoadContext } from '../context.ts'
import { findAll } from '../findAll.ts'

type Quote = { text: string; themes: string[] }

/** The quotes that the administration has chosen from documents, in the order they were chosen: one query, none for no documents. */
export const quotesIn = async (
  { payload, municipality }: LoadContext,
  documents: string[],
): Promise<(document: string, instanceKey: string) => Quote[]> => {
  const rows =
    documents.length === 0
      ? []
      : await findAll(
          payload,
          'readingMarks',
          municipality,
          { document: { in: [...new Set(documents)] } },
          { fields: ['document', 'instanceKey', 'text', 'themes'], sort: 'at' },
        )
  return (document, instanceKey) =>
    rows
      .filter((row) => idOf(row.document) === document && row.instanceKey === instanceKey)
      .map(({ text, themes }) => ({ text, themes: themes ?? [] }))
}
