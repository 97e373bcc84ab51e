import type { Metadata } from 'next'
import { aboutIn } from '#school/words/about/aboutIn.ts'
import { type AboutProps, AboutSite } from '../_server/AboutSite.tsx'
import { readersWords } from '../_server/readersWords.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: aboutIn((await readersWords()).language).accessibility,
})

/** The accessibility statement that the law asks of a municipality's website. */
const Accessibility = ({ searchParams }: AboutProps) => (
  <AboutSite
    nameOf={({ accessibility }) => accessibility}
    path="/tillganglighet"
    searchParams={searchParams}
    tell={({ statement }, facts) => statement(facts)}
  />
)
export default Accessibility
