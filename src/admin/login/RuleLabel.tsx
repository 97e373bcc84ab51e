'use client'
import { useRowLabel } from '@payloadcms/ui'
import { useWords } from '../words/useWords.ts'

type Words = ReturnType<typeof useWords>['loginRule']
type Row = {
  claim?: string
  value?: string
  role?: keyof Words['roles']
  units?: keyof Words['where']
  unitClaim?: string
}

/** A rule as a sentence: "Den som har ”kd-rektor:*” i uppgiften groups blir rektor vid den enhet som * står för". */
export const RuleLabel = () => {
  const { data } = useRowLabel<Row>()
  const { loginRule: words } = useWords()
  const { claim, value, role, units = 'none', unitClaim = '' } = data ?? {}
  const whole = claim && value && role
  return (
    <span className="assembly-label">
      <strong>
        {whole ? words.sentence(claim, value, words.roles[role], words.where[units](unitClaim)) : words.unfinished}
      </strong>
    </span>
  )
}
