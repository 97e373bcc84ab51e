import type { Words } from '../words/sv.ts'

const kinds = ['conflict', 'notUnderstood', 'gone', 'notAsked', 'changed'] as const
export type WordFinding = { kind: (typeof kinds)[number] | 'same'; label: string; text: string; theirs?: string }

/** What was found in a Word file, what to look at first; each place with what was written there. */
export const WordFindings = ({ findings, words }: { findings: WordFinding[]; words: Words['word'] }) =>
  kinds.map((kind) => {
    const found = findings.filter((finding) => finding.kind === kind)
    if (found.length === 0) return null
    return (
      <section key={kind}>
        <h3>{words.kinds[kind]}</h3>
        <p>{words.about[kind]}</p>
        <dl className="facts">
          {found.map(({ label, text, theirs }, at) => (
            <div key={`${label}-${at}`}>
              <dt>{label}</dt>
              <dd style={{ whiteSpace: 'pre-line' }}>{text || words.empty}</dd>
              {theirs !== undefined && (
                <dd>
                  {words.theirs}: {theirs || words.empty}
                </dd>
              )}
            </div>
          ))}
        </dl>
      </section>
    )
  })
