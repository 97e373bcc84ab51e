import { hrefOf } from '../archival/linkTargets.ts'
import { nameOf } from '../cos/values.ts'
import type { Finding } from '../Finding.ts'
import type { Checked } from './Checked.ts'

/** Every link has a description and stands in the structure tree (UA 7.18.1-2, 7.18.5-1, 7.18.5-2). */
export function checkLinks({ file, pages }: Checked): Finding[] {
  return pages.flatMap((ref, index) =>
    file.list(file.dict(ref)?.get('Annots')).flatMap((value): Finding[] => {
      const annotation = file.dict(value)
      if (!annotation || nameOf(annotation.get('Subtype')) !== 'Link') return []
      if (annotation.has('Contents') && annotation.has('StructParent')) return []
      const href = hrefOf(file, annotation)
      const message = `En länk till ”${href}” saknar text. Skriv en länktext som säger vart den leder.`
      return [
        {
          code: 'LINK_WITHOUT_TEXT',
          message,
          page: index + 1,
          anchor: href.startsWith('#') ? href.slice(1) : undefined,
        },
      ]
    }),
  )
}
