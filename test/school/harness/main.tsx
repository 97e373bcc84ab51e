import '@fontsource/source-sans-3/latin-400.css'
import '@fontsource/source-sans-3/latin-600.css'
import '#school/school.css'
import { createRoot } from 'react-dom/client'
import { Outbox } from '#school/form/Outbox.tsx'
import { SectionForm } from '#school/form/SectionForm.tsx'
import { SectionLabel } from '#school/form/SectionLabel.tsx'
import { InLanguage } from '#school/words/InLanguage.tsx'
import { englishItems } from './englishForms.ts'
import { items } from './forms.ts'
import { levels } from './levels.ts'
import { manyRows } from './manyRows.ts'

const root = document.getElementById('root')
const readOnly = location.search.includes('las')
const english = location.search.includes('english')
const inLevels = location.search.includes('nivaer')
const many = location.search.includes('rader')
/** Any other page: nothing of its own but what the browser still holds, of the person that the address names. */
const elsewhere = new URLSearchParams(location.search).get('korg')
if (root && elsewhere !== null)
  createRoot(root).render(
    <InLanguage language="sv">
      <h1>En annan sida</h1>
      <Outbox {...(elsewhere ? { userId: elsewhere } : {})} />
    </InLanguage>,
  )
else if (root)
  createRoot(root).render(
    <InLanguage language={english ? 'en' : 'sv'}>
      <h1>{english ? 'All fields' : 'Alla fält'}</h1>
      <nav aria-label={english ? 'Sections' : 'Avsnitt'}>
        <a href="#s" id="menu">
          <SectionLabel sectionKey="s" name={english ? 'All fields' : 'Alla fält'} status="notStarted" />
        </a>
      </nav>
      <SectionForm
        mayAnswer
        userId="u"
        documentId="d"
        sectionKey="s"
        items={many ? manyRows : inLevels ? levels : english ? englishItems : items}
        readOnly={readOnly}
        status="notStarted"
        next={{ href: '#', label: english ? 'Next section' : 'Nästa avsnitt' }}
      />
    </InLanguage>,
  )
