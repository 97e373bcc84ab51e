import type { Metadata } from 'next'
import { aboutIn } from '#school/words/about/aboutIn.ts'
import { type AboutProps, AboutSite } from '../_server/AboutSite.tsx'
import { readersWords } from '../_server/readersWords.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: aboutIn((await readersWords()).language).personalData,
})

/** What those whose personal data are here are to be told of them. */
const PersonalData = ({ searchParams }: AboutProps) => (
  <AboutSite
    nameOf={({ personalData }) => personalData}
    path="/personuppgifter"
    searchParams={searchParams}
    tell={({ privacy }, facts) => privacy(facts)}
  />
)
export default PersonalData
