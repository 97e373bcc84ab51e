import type { ProblemNode } from '#document/tree/tree.ts'
import { paragraphOf } from '../paragraphOf.ts'
import type { Block } from '../separated.ts'
import type { Scope, WordWriter } from '../WordWriter.ts'

const labels = {
  sv: { error: 'Fel i dokumentet', warning: 'Att kontrollera' },
  en: { error: 'Fault in the document', warning: 'To be checked' },
} as const

/** A fault stays visible where it stands, so that nobody hands in a document that lacks something in silence. */
export const renderProblem = (writer: WordWriter, node: ProblemNode, scope: Scope): Block[] => [
  paragraphOf(
    writer,
    node.severity === 'warning' ? 'ProblemWarning' : 'Problem',
    [
      { type: 'text', text: `⚠ ${labels[writer.language][node.severity]}: `, bold: true },
      { type: 'text', text: node.message },
    ],
    scope.indent > 0 ? { indent: { left: scope.indent } } : {},
  ),
]
