'use client'
import { useId, useMemo, useState } from 'react'
import type { Across } from '#commands/reading/Across.ts'
import type { Language } from '#document/tree/tree.ts'
import { StatusLine } from '../common/StatusLine.tsx'
import { askAt } from '../figures/askFigures.ts'
import { wordsOf } from '../words/wordsOf.ts'
import { AcrossFilters } from './AcrossFilters.tsx'
import { AnswerCard } from './AnswerCard.tsx'
import { arrangeAnswers, placeOf, wholeAcross } from './arrangeAnswers.ts'
import { ChooseQuestion } from './ChooseQuestion.tsx'
import { useMarks } from './useMarks.ts'
import { useSelected } from './useSelected.ts'

type Props = { distributionId: string; first: Across; language: Language }

/** All schools' answers to one question under each other, with their figures; pieces of them chosen as quotes with themes. */
export const AcrossPage = ({ distributionId, first, language }: Props) => {
  const { across: words } = wordsOf(language)
  const themesId = useId()
  const ask = useMemo(
    () => askAt(`/api-skola/utskick/${distributionId}`, language, wordsOf(language)),
    [distributionId, language],
  )
  const { marks, themes, status, undo, does } = useMarks(ask, first, words)
  const selected = useSelected()
  const [choice, setChoice] = useState(wholeAcross)
  const { questions, blockKey, answers, handedIn, documents } = first
  const areas = [...new Set(answers.map(({ area }) => area).filter(Boolean))].toSorted((a, b) =>
    a.localeCompare(b, 'sv'),
  )
  const shown = arrangeAnswers(answers, marks, choice)
  const asked = questions.find(({ key }) => key === blockKey)
  if (questions.length === 0) return <p className="notice">{words.noQuestions}</p>
  return (
    <>
      <ChooseQuestion {...first} words={words} />
      {asked && (
        <div className="across-asked">
          <p className="kicker">{asked.section}</p>
          <h2>{asked.title}</h2>
          {asked.prompt && <p>{asked.prompt}</p>}
        </div>
      )}
      <p className="across-about">{words.handedIn(handedIn, documents)}</p>
      {handedIn === 0 && <p className="notice">{words.nobody}</p>}
      {answers.length > 0 && (
        <AcrossFilters
          areas={areas}
          choice={choice}
          onChange={(change) => setChoice((now) => ({ ...now, ...change }))}
          themes={themes}
          words={words}
        />
      )}
      {answers.length > 0 && <p role="status">{words.shown(shown.length, answers.length)}</p>}
      <datalist id={themesId}>
        {themes.map((theme) => (
          <option key={theme} value={theme} />
        ))}
      </datalist>
      <div className="across-cards">
        {shown.map((answer) => (
          <AnswerCard
            answer={answer}
            does={does}
            key={placeOf(answer)}
            marks={marks.filter((mark) => placeOf(mark) === placeOf(answer))}
            selected={selected}
            themesId={themesId}
            words={words}
          />
        ))}
      </div>
      <StatusLine className="across-status" status={status} undo={words.undo} onUndo={undo && (() => does(undo))} />
    </>
  )
}
