import type { DocumentFinding } from '#document/answer/checkDocument.ts'
import { answeringOf } from '#document/input/answeredBy.ts'
import type { ComposeInput } from '#document/input/input.ts'
import { blockKeyOf } from '#document/input/instanceKeys.ts'
import { CommandError } from '../common/CommandError.ts'
import { refusePersonal } from './refusePersonal.ts'

/** What is for those who hand in `root` to mend; without it, what is for those who hand in the document. */
export const ownFindings = (
  { template }: Pick<ComposeInput, 'template'>,
  findings: DocumentFinding[],
  root?: string,
): DocumentFinding[] => {
  const answering = answeringOf(template)
  return findings.filter(({ sectionKey }) => answering.get(blockKeyOf(sectionKey))?.root === root)
}

/**
 * What stops a hand-in. Throws `CommandError`: UNREAD, UNPRINTABLE, PERSONAL, and GAPS unless they are accepted
 * (`details.findings`).
 */
export const refuseFindings = (findings: DocumentFinding[], acceptGaps: boolean): void => {
  const found = (kind: DocumentFinding['severity']) => findings.filter(({ severity }) => severity === kind)
  if (found('unread').length > 0) throw new CommandError('UNREAD', { findings: found('unread') })
  if (found('unprintable').length > 0) throw new CommandError('UNPRINTABLE', { findings: found('unprintable') })
  refusePersonal(findings, 'handIn')
  if (findings.length > 0 && !acceptGaps) throw new CommandError('GAPS', { findings })
}
